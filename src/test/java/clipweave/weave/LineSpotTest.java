package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import org.junit.jupiter.api.Test;

class LineSpotTest {
  @Test
  void aSpotKnowsWhatIsBeforeAndBehindIt() {
    assertThat(spot("We saw it.\r\nThe Marsh is wet.\r\n"))
        .isEqualTo(new LineSpot(4, 8, false, false));
  }

  @Test
  void listsAndQuotesShowAtTheirFirstSign() {
    assertThat(spot("- Marsh")).isEqualTo(new LineSpot(2, 0, true, false));
    assertThat(spot("  2) the Marsh.")).isEqualTo(new LineSpot(9, 1, true, false));
    assertThat(spot("> a Marsh,")).isEqualTo(new LineSpot(4, 1, false, true));
    assertThat(spot("-Marsh").isListItem()).isFalse();
  }

  @Test
  void ofALongLineOnlyAPartIsLookedAt() {
    LineSpot spot = spot("- " + "reed ".repeat(1000) + "Marsh" + " reed".repeat(1000));
    assertThat(spot).isEqualTo(new LineSpot(400, 400, false, false));
  }

  private static LineSpot spot(String text) {
    int at = text.indexOf("Marsh");
    return LineSpot.of(text, new Span(at, at + 5));
  }
}
