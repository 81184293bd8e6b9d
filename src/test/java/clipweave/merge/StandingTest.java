package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final String OLD = "One [[Moat]] here.\nTwo lines.\n";

  @Test
  void whatNobodyTouchedStandsWhereItIs() {
    assertThat(image(OLD, "[[Moat]]")).isEqualTo("[[Moat]]");
    assertThat(image("New.\n\n" + OLD, "[[Moat]]")).isEqualTo("[[Moat]]");
    assertThat(image(OLD.replace("\n", "\r\n"), "[[Moat]]")).isEqualTo("[[Moat]]");
    assertThat(image(OLD.replace("One", "A wide"), "[[Moat]]")).isEqualTo("[[Moat]]");
  }

  @Test
  void whatWasPutInBesideItIsNotIt() {
    assertThat(image(OLD.replace("[[Moat]]", "(x[[Moat]]y)"), "[[Moat]]")).isEqualTo("[[Moat]]");
    assertThat(image(OLD.replace("[[Moat]]", "[[Moat]][[Moat]]"), "[[Moat]]"))
        .isEqualTo("[[Moat]]");
  }

  @Test
  void whatTookItsPlaceIsFound() {
    assertThat(image(OLD.replace("[[Moat]]", "Moat"), "[[Moat]]")).isEqualTo("Moat");
    assertThat(image(OLD.replace("[[Moat]] ", ""), "[[Moat]]")).isEmpty();
    assertThat(image("", "[[Moat]]")).isEmpty();
    assertThat(image(OLD.replace("[[Moat]]", "[[Castle|Moat]]"), "[[Moat]]"))
        .isEqualTo("[[Castle|Moat]]");
  }

  @Test
  void anImageLiesInTheNewerTextAndImagesKeepTheirOrder() {
    Random random = new Random(20260211);
    for (int round = 0; round < 2_000; round++) {
      String older = text(random);
      String newer = random.nextInt(4) == 0 ? text(random) : edited(older, random);
      Standing standing = Standing.of(older, newer);
      int done = 0;
      for (int at = 0; at < older.length(); ) {
        int end = Math.min(older.length(), at + 1 + random.nextInt(5));
        Span image = standing.image(new Span(at, end));
        assertThat(image.end()).isLessThanOrEqualTo(newer.length());
        assertThat(image.start()).isGreaterThanOrEqualTo(done);
        done = Math.max(done, image.start());
        at = end;
      }
    }
  }

  private static String image(String newer, String words) {
    int at = OLD.indexOf(words);
    return Standing.of(OLD, newer).image(new Span(at, at + words.length())).of(newer);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(List.of("a", "b", " ", "[[", "]]", "\n", "\u8d8a", ".").get(random.nextInt(8)));
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int at = random.nextInt(8); at < text.length(); at += 3 + random.nextInt(8)) {
      int end = Math.min(text.length(), at + random.nextInt(3));
      edits.add(new Edit(new Span(at, end), text(random), ""));
    }
    return Edits.of(edits).applyTo(text);
  }
}
