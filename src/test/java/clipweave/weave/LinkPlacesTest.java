package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.weave.LinkPlaces.Place;
import org.junit.jupiter.api.Test;

class LinkPlacesTest {
  private final LinkPlaces places = new LinkPlaces();

  @Test
  void whereNamesAreLinkedMoreOftenThanElsewhereSpeaksForALink() {
    for (int i = 0; i < 20; i++) {
      places.count(at("people"), true, 1);
      places.count(at("days"), false, 1);
    }
    assertThat(places.lift(Place.FOLDER, at("people"))[0]).isPositive();
    assertThat(places.lift(Place.FOLDER, at("days"))[0]).isNegative();
    assertThat(places.lift(Place.FOLDER, at("places"))).containsExactly(0, 0);
    assertThat(places.lift(Place.LINE, at("people"))[0]).isZero();
  }

  @Test
  void whatIsTakenBackIsForgotten() {
    places.count(at("people"), true, 1);
    places.count(at("people"), true, -1);
    assertThat(places.lift(Place.FOLDER, at("people"))).containsExactly(0, 0);
  }

  private static Surroundings at(String folder) {
    return new Surroundings("the ", " and", "", "\n" + folder, folder, "  ", "first", "TITLE");
  }
}
