package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.Clash.Part;
import clipweave.merge.Merged.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMergeTest {
  private static final String REGION =
      """
      %% clipweave:begin links %%
      - [[Moat]] · same source
      %% clipweave:end links %%
      """;

  @Test
  void keysOfBothSidesMeetInYourOrderAndYourQuotes() {
    assertMerged(
        """
        ---
        title: Moat
        clip-id: 3f9a
        tags: [a, b]
        ---
        """,
        """
        ---
        clip-id: 3f9a
        rating: 5 # mine
        tags: ["b", mine]   # kept by hand
        "title": 'Moat'
        ---
        """,
        """
        ---
        title: "Moat: a new one"
        author: "[[Ada]]"
        clip-id: 77aa
        tags: [a, b, c]
        ---
        """,
        """
        ---
        clip-id: 77aa
        rating: 5 # mine
        tags: ["b", mine, c]   # kept by hand
        "title": "Moat: a new one"
        author: "[[Ada]]"
        ---
        """);
  }

  @Test
  void itemsOnLinesGoAndComeWithoutTheirNeighbours() {
    assertMerged(
        "---\ntags:\n  - a\n  - b\n  - c\n---\n",
        "---\ntags:\n- a # one\n# two\n- b\n- c\n- mine\n---\n",
        "---\ntags: [a, c, '#x']\n---\n",
        "---\ntags:\n- a # one\n# two\n- c\n- mine\n- \"#x\"\n---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a, b, c]", "[ a,b , \"c\" ]", "[a, b, c,]"})
  void itemsInBracketsGoWithTheirCommas(String yours) {
    String base = "---\ntags: [a, b, c]\n---\n";
    String mine = "---\nmine: 1\ntags: " + yours + "\n---\n";
    for (String left : List.of("[]", "[a]", "[b]", "[c]", "[a, b]", "[a, c]", "[b, c]", "[d, b]")) {
      String theirs = "---\ntags: " + left + "\n---\n";
      Merged merged = NoteMerge.of(base, mine, theirs);
      assertThat(Head.of(merged.text()).value("tags").texts())
          .as("%s and %s: %s", yours, left, merged.text())
          .containsExactlyInAnyOrderElementsOf(Head.of(theirs).value("tags").texts());
      assertThat(Head.of(merged.text()).isByKey()).isTrue();
    }
  }

  @Test
  void oneAuthorBecomesTwo() {
    assertMerged(
        "---\nauthor: Ada\n---\n",
        "---\nauthor: Ada\nrating: 5\n---\n",
        "---\nauthor:\n  - Ada\n  - Bo\n---\n",
        "---\nauthor:\n  - Ada\n  - Bo\nrating: 5\n---\n");
  }

  @Test
  void anEmptyKeyIsFilled() {
    assertMerged(
        "---\npublished:\n---\n",
        "---\npublished: # when?\nrating: 5\n---\n",
        "---\npublished: 2023-05-07\n---\n",
        "---\npublished: 2023-05-07 # when?\nrating: 5\n---\n");
  }

  @Test
  void aTextOfSeveralLinesTakesThePlaceOfOne() {
    assertMerged(
        "---\nnotes: one\n---\n",
        "---\nnotes: one\nrating: 5\n---\n",
        "---\nnotes: |\n  one\n  two\n---\n",
        "---\nnotes: |\n  one\n  two\nrating: 5\n---\n");
    assertMerged(
        "---\nnotes: one\n---\n",
        "---\nnotes: one # mine\n---\n",
        "---\nnotes: |\n  one\n  two\n---\n",
        "---\nnotes: \"one\\ntwo\\n\" # mine\n---\n");
  }

  @Test
  void bothChangedAKeyAndYoursStays() {
    Merged merged =
        NoteMerge.of("---\na: 1\nb: 1\n---\n", "---\na: 2\nb: 1\n---\n", "---\na: 3\nb: 4\n---\n");
    assertThat(merged)
        .isEqualTo(
            new Merged(
                "---\na: 2\nb: 4\n---\n",
                List.of(new Clash(Part.FIELD, "a", "2", "3")),
                Outcome.CONFLICT));
  }

  @Test
  void anIdOfYourOwnIsNotOverwritten() {
    Merged merged =
        NoteMerge.of("---\nclip-id: 1\n---\n", "---\nclip-id: 2\n---\n", "---\nclip-id: 3\n---\n");
    assertThat(merged.text()).isEqualTo("---\nclip-id: 2\n---\n");
    assertThat(merged.outcome()).isEqualTo(Outcome.CONFLICT);
  }

  @Test
  void frontMatterYouTookOutStaysOut() {
    assertMerged("---\na: 1\n---\nx\n", "x\n", "---\na: 1\n---\ny\n", "y\n");
    assertMerged("---\na: 1\n---\nx\n", "x\n", "---\na: 1\nb: 2\n---\nx\n", "---\nb: 2\n---\nx\n");
  }

  @Test
  void aHeaderThatNoParserTakesIsMergedByLines() {
    assertMerged(
        "---\ntitle: Foo: bar\nurl: x\nrating: 1\n---\nbody\n",
        "---\ntitle: Foo: bar\nurl: x\nrating: 2\n---\nbody\n",
        "---\ntitle: Foo: baz\nurl: x\nrating: 1\n---\nbody\nmore\n",
        "---\ntitle: Foo: baz\nurl: x\nrating: 2\n---\nbody\nmore\n");
  }

  @Test
  void yourByteOrderMarkAndLineEndsStay() {
    assertMerged(
        "---\na: 1\n---\nx\n\ny\n",
        "\ufeff---\r\na: 1\r\nmine: 1\r\n---\r\nx\r\n\r\ny\r\n",
        "---\na: 2\nb: 1\n---\nx\n\nz\n",
        "\ufeff---\r\na: 2\r\nb: 1\r\nmine: 1\r\n---\r\nx\r\n\r\nz\r\n");
  }

  @Test
  void theRegionIsOursWhereYouLeftIt() {
    String newRegion = REGION.replace("same source", "cited");
    assertMerged(
        "text\n\n" + REGION,
        "my text\n\n" + REGION,
        "text\n\n" + newRegion,
        "my text\n\n" + newRegion);
  }

  @Test
  void aRegionYouWroteInIsLeftAloneAndReported() {
    String edited = REGION.replace("same source", "see there");
    String theirs = REGION.replace("same source", "cited");
    Merged merged = NoteMerge.of("a\n\n" + REGION, "a\n\n" + edited, "A\n\n" + theirs);
    assertThat(merged.text()).isEqualTo("A\n\n" + edited);
    assertThat(merged.outcome()).isEqualTo(Outcome.BOTH);
    assertThat(merged.clashes())
        .containsExactly(
            new Clash(Part.REGION, "links", "- [[Moat]] · see there\n", "- [[Moat]] · cited\n"));
  }

  @Test
  void aRegionYouTookOutStaysOut() {
    Merged merged =
        NoteMerge.of("a\n\n" + REGION, "a\n", "a\n\n" + REGION.replace("same source", "cited"));
    assertThat(merged.text()).isEqualTo("a\n");
    assertThat(merged.outcome()).isEqualTo(Outcome.YOURS);
    assertThat(merged.clashes()).extracting(Clash::part).containsExactly(Part.REGION);
  }

  @Test
  void aNewRegionComesBehindWhatYouWrote() {
    assertMerged("a\n", "a\nmine\n", "a\n\n" + REGION, "a\nmine\n\n" + REGION);
  }

  @Test
  void aRegionThatIsNotNeededAnyMoreGoes() {
    assertMerged("a\n\n" + REGION, "a\nmine\n\n" + REGION, "a\n", "a\nmine\n");
  }

  @Test
  void aRegionStaysWhereYouWroteOnBehindIt() {
    String newRegion = REGION.replace("same source", "cited");
    assertMerged(
        "a\n\nb\n\n" + REGION,
        "a\n\nb\n\n" + REGION + "\nmy thoughts\n",
        "A\n\nb\n\n" + newRegion,
        "A\n\nb\n\n" + newRegion + "\nmy thoughts\n");
  }

  @Test
  void newTextOfTheClipComesBeforeTheRegion() {
    assertMerged(
        "a\n\n" + REGION,
        "mine\na\n\n" + REGION,
        "a\n\nb\n\n" + REGION,
        "mine\na\n\nb\n\n" + REGION);
  }

  @Test
  void whereAMarkerIsMissingTheBodyIsNotTouched() {
    String broken = "mine\n\n%% clipweave:begin links %%\n- [[Moat]] · same source\n";
    Merged merged = NoteMerge.of("a\n\n" + REGION, broken, "b\n\n" + REGION);
    assertThat(merged.text()).isEqualTo(broken);
    assertThat(merged.clashes())
        .containsExactly(new Clash(Part.BODY, "", broken, "b\n\n" + REGION));
  }

  @Test
  void anotherWordInALongParagraphIsNoConflict() {
    assertMerged(
        "We have no moat. And neither does anybody. The giants are asleep now.\n",
        "We have no moat, sadly. And neither does anybody. The giants are asleep now.\n",
        "We have no moat. And neither does anybody. The [[Giant|giants]] are awake.\n",
        "We have no moat, sadly. And neither does anybody. The [[Giant|giants]] are awake.\n");
    assertMerged(
        "We have no moat and neither does anybody in town\n",
        "We have no moats and neither does anybody in town\n",
        "We have no moat and neither does [[Everybody|anybody]] in town\n",
        "We have no moats and neither does [[Everybody|anybody]] in town\n");
  }

  @Test
  void neighbouringWordsOrALinkInALinkAreAConflict() {
    String base = "one two three four five six seven eight\n";
    assertConflict(base, base.replace("two", "2"), base.replace("three", "3"));
    assertConflict(
        base,
        base.replace("two three four", "[[B|two three four]]"),
        base.replace("three", "[[A|three]]"));
  }

  @Test
  void passagesWrittenAnewAreAConflict() {
    assertConflict(
        "The quick fox of the wood jumps over the lazy dog of the house\n",
        "A slow cat of the roof sleeps by the lazy dog of a street\n",
        "The quick bird in the air sings over a busy man in the house\n");
  }

  @Test
  void chineseAndJapaneseAreMergedByCharacters() {
    assertMerged(
        "今天天气很好。我们去公园散步。晚上回家吃饭。\n",
        "今天天气不好。我们去公园散步。晚上回家吃饭。\n",
        "今天天气很好。我们去公园散步。晚上回家喝茶。\n",
        "今天天气不好。我们去公园散步。晚上回家喝茶。\n");
    assertMerged(
        "東京の塔は高くて美しいと皆が言う\n",
        "京都の塔は高くて美しいと皆が言う\n".replace("京都", "大阪"),
        "東京の塔は高くて美しいと[[皆]]が言う\n",
        "大阪の塔は高くて美しいと[[皆]]が言う\n");
  }

  @Test
  void anythingIsAText() {
    String[] texts = {
      "", "\n", "---\n---\n", "---", "---\na: 1\n---", "\ufeff", "\r\n", "a", REGION
    };
    for (String base : texts) {
      for (String yours : texts) {
        for (String theirs : texts) {
          assertThat(NoteMerge.of(base, yours, theirs).text()).isNotNull();
        }
      }
    }
  }

  private static void assertMerged(String base, String yours, String theirs, String merged) {
    Merged result = NoteMerge.of(base, yours, theirs);
    assertThat(result.text()).isEqualTo(merged);
    assertThat(result.clashes()).isEmpty();
  }

  private static void assertConflict(String base, String yours, String theirs) {
    Merged result = NoteMerge.of(base, yours, theirs);
    assertThat(result.text()).isEqualTo(yours);
    assertThat(result.clashes()).containsExactly(new Clash(Part.BODY, "", yours, theirs));
    assertThat(result.outcome()).isEqualTo(Outcome.CONFLICT);
  }
}
