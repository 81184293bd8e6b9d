package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.text.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static final List<String> LINES = List.of("- [[Moat]] · same source");
  private static final String REGION =
      """
      %% clipweave:begin links %%
      - [[Moat]] · same source
      %% clipweave:end links %%
      """;

  @Test
  void aRegionStandsAfterABlankLine() {
    assertThat(put("text\n", "links")).isEqualTo("text\n\n" + REGION);
  }

  @Test
  void aTextWithoutAFinalNewlineGetsTwoBlankLines() {
    assertThat(put("text", "links")).isEqualTo("text\n\n\n" + REGION);
  }

  @Test
  void aBlankLineMoreAtTheEndIsABlankLineMore() {
    assertThat(put("text\n\n", "links")).isEqualTo("text\n\n\n\n" + REGION);
  }

  @Test
  void anEmptyTextBecomesTheRegion() {
    assertThat(put("", "links")).isEqualTo(REGION);
  }

  @Test
  void aWindowsTextGetsWindowsLineEnds() {
    assertThat(put("one\r\ntwo\r\n", "links"))
        .isEqualTo("one\r\ntwo\r\n\r\n" + REGION.replace("\n", "\r\n"));
  }

  @Test
  void theSameLinesAgainAreNoEdit() {
    String text = put("text\n", "links");
    assertThat(Regions.in(text).put("links", LINES, "test").isEmpty()).isTrue();
  }

  @Test
  void otherLinesChangeOnlyWhatIsInside() {
    String text = put("text\r\n", "links") + "written behind it";
    String changed = Regions.in(text).put("links", List.of("- a", "- b"), "test").applyTo(text);
    assertThat(changed).isEqualTo(text.replace("- [[Moat]] · same source\r\n", "- a\r\n- b\r\n"));
  }

  @Test
  void aRegionTellsWhereItStands() {
    String text = put("text\n", "links");
    Regions.Region region = Regions.in(text).find("links").orElseThrow();
    assertThat(region.whole().of(text)).isEqualTo("\n" + REGION);
    assertThat(region.marked().of(text)).isEqualTo(REGION);
    assertThat(region.inner().of(text)).isEqualTo("- [[Moat]] · same source\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n%% clipweave:begin links %%\nno end\n",
        "%% clipweave:end links %%\n",
        "%% clipweave:end links %%\n%% clipweave:begin links %%\n",
        "%% clipweave:begin a %%\n%% clipweave:begin b %%\n"
            + "%% clipweave:end b %%\n%% clipweave:end a %%\n",
        "%% clipweave:begin a %%\n%% clipweave:begin b %%\n"
            + "%% clipweave:end a %%\n%% clipweave:end b %%\n",
        "%% clipweave:begin a %%\n%% clipweave:end a %%\n"
            + "%% clipweave:begin a %%\n%% clipweave:end a %%\n",
      })
  void whereAMarkerIsMissingDoubledOrNestedNothingIsTouched(String text) {
    Regions regions = Regions.in(text);
    assertThat(regions.areSound()).isFalse();
    assertThat(regions.find("a")).isEmpty();
    assertThat(regions.find("links")).isEmpty();
    assertThat(regions.put("a", LINES, "test").isEmpty()).isTrue();
    assertThat(regions.put("new", LINES, "test").isEmpty()).isTrue();
    assertThat(regions.remove("b", "test").isEmpty()).isTrue();
    assertThat(regions.removeAll("test").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%% clipweave:begin %%\n",
        "%% clipweave:begin two words %%\n",
        " %% clipweave:begin a %%\n",
        "%% clipweave:begin a %% and more\n",
        "see %% clipweave:end a %%\n",
      })
  void whatIsAlmostAMarkerIsText(String text) {
    assertThat(Regions.in(text).areSound()).isTrue();
    assertThat(Regions.in(text).all()).isEmpty();
  }

  @Test
  void blanksBehindAMarkerAreNoMatter() {
    String text = "%% clipweave:begin a %%  \nx\n%% clipweave:end a %%\t\n";
    assertThat(Regions.in(text).find("a").orElseThrow().inner().of(text)).isEqualTo("x\n");
  }

  @Test
  void whatIsWrittenBehindARegionKeepsItsDistance() {
    String text = put("text\n", "links") + "behind\n";
    assertThat(remove(text, "links")).isEqualTo("text\n\nbehind\n");
  }

  @Test
  void aLineThatWouldBreakTheRegionIsRefused() {
    Regions regions = Regions.in("text\n");
    assertThatThrownBy(() -> regions.put("a", List.of("%% clipweave:end a %%"), "test"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> regions.put("a", List.of("one\ntwo"), "test"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> regions.put("a b", LINES, "test"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void removeGivesTheTextBackWhateverItsEnd() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      String put = put(text, "links");
      assertThat(put).startsWith(text).endsWith(LineEnd.of(text));
      assertThat(remove(put, "links")).isEqualTo(text);
      assertThat(Regions.in(text).put("links", LINES, "test").inverse(text).applyTo(put))
          .isEqualTo(text);
    }
  }

  @Test
  void severalRegionsLeaveInAnyOrder() {
    Random random = new Random(6);
    for (int i = 0; i < 5_000; i++) {
      String text = randomText(random);
      String full = put(put(put(text, "links"), "index"), "days");
      List<String> names = new ArrayList<>(List.of("links", "index", "days"));
      java.util.Collections.shuffle(names, random);
      String left = full;
      for (String name : names) {
        left = remove(left, name);
      }
      assertThat(left).as("%s from '%s'", names, text).isEqualTo(text);
      assertThat(Regions.in(full).removeAll("test").applyTo(full)).isEqualTo(text);
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {"a", "\n", "\r\n", "\r", "\n\n", "%%", " ", "\r\n\r\n"};
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String put(String text, String name) {
    Edits edits = Regions.in(text).put(name, LINES, "test");
    return edits.applyTo(text);
  }

  private static String remove(String text, String name) {
    return Regions.in(text).remove(name, "test").applyTo(text);
  }
}
