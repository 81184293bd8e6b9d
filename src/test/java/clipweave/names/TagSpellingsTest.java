package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.names.TagSpellings.Rename;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TagSpellingsTest {
  @Test
  void theMostUsedSpellingWins() {
    TagSpellings spellings = TagSpellings.of(Map.of("Tea", 2, "tea", 5, "TEA", 1));
    assertThat(spellings.renames())
        .containsExactly(new Rename("TEA", "tea", 1, "case"), new Rename("Tea", "tea", 2, "case"));
  }

  @Test
  void ofEquallyUsedOnesTheFirstByCodePoints() {
    assertThat(TagSpellings.of(Map.of("tea", 1, "Tea", 1)).table()).isEqualTo(Map.of("tea", "Tea"));
  }

  @Test
  void separatorsAndPluralsAreJoined() {
    TagSpellings spellings =
        TagSpellings.of(
            Map.of(
                "tea-pot",
                3,
                "teapots",
                2,
                "tea_pot",
                1,
                "libraries",
                1,
                "library",
                2,
                "boxes",
                1,
                "box",
                9));
    assertThat(spellings.renames())
        .containsExactly(
            new Rename("boxes", "box", 1, "plural"),
            new Rename("libraries", "library", 1, "plural"),
            new Rename("tea_pot", "tea-pot", 1, "separator"),
            new Rename("teapots", "tea-pot", 2, "plural"));
  }

  @Test
  void aPluralWithoutItsSingularStays() {
    assertThat(TagSpellings.of(Map.of("tools", 1, "boxes", 2)).renames()).isEmpty();
  }

  @Test
  void wordsThatOnlyLookLikePluralsAreLeftAndListed() {
    TagSpellings spellings =
        TagSpellings.of(Map.of("new", 1, "news", 4, "physic", 1, "physics", 1, "tea", 1));
    assertThat(spellings.renames()).isEmpty();
    assertThat(spellings.nearMisses())
        .containsExactly(Set.of("new", "news"), Set.of("physic", "physics"));
  }

  @Test
  void differentNumbersStayApart() {
    TagSpellings spellings =
        TagSpellings.of(Map.of("v1-12", 1, "v11-2", 1, "2020-21", 1, "y2020", 1));
    assertThat(spellings.renames()).isEmpty();
  }

  @Test
  void nestedTagsAreSettledPartByPart() {
    TagSpellings spellings =
        TagSpellings.of(
            Map.of(
                "Reading/book", 1, "reading/Books", 4, "reading", 3, "other/book", 1, "book", 1));
    assertThat(spellings.table()).isEqualTo(Map.of("Reading/book", "reading/Books"));
  }

  @Test
  void aSettledSpellingBeatsAUsedOne() {
    assertThat(TagSpellings.of(Map.of("Tea", 1, "tea", 50), Set.of("Tea")).table())
        .isEqualTo(Map.of("tea", "Tea"));
  }

  @Test
  void picturesAndHyphensAreNotTheSame() {
    TagSpellings spellings =
        TagSpellings.of(Map.of("\ud83c\udf75", 1, "\ud83c\udf70", 1, "-", 1, "_", 1));
    assertThat(spellings.renames()).isEmpty();
    assertThat(spellings.nearMisses()).isEmpty();
  }

  @Test
  void afterTheRenamesNothingIsLeftToRename() {
    Map<String, Integer> uses = new TreeMap<>();
    Random random = new Random(3);
    String[] parts = {
      "tea",
      "Tea",
      "teas",
      "tea-pot",
      "tea_pots",
      "Teapot",
      "2",
      "a",
      "A",
      "as",
      "news",
      "boxes",
      "box",
      "TEA"
    };
    for (int i = 0; i < 400; i++) {
      String tag = parts[random.nextInt(parts.length)];
      for (int depth = random.nextInt(3); depth > 0; depth--) {
        tag += "/" + parts[random.nextInt(parts.length)];
      }
      uses.merge(tag, 1 + random.nextInt(5), Integer::sum);
    }
    Map<String, String> table = TagSpellings.of(uses).table();
    Map<String, Integer> after = new TreeMap<>();
    uses.forEach((tag, n) -> after.merge(table.getOrDefault(tag, tag), n, Integer::sum));
    assertThat(TagSpellings.of(after).renames()).isEmpty();
    assertThat(after.values().stream().mapToInt(n -> n).sum())
        .isEqualTo(uses.values().stream().mapToInt(n -> n).sum());
  }

  @Test
  void aTagOfManyPartsIsNoTrouble() {
    String deep = "a/".repeat(3_000) + "a";
    assertThat(TagSpellings.of(Map.of(deep, 1, "A", 2)).table().get(deep)).startsWith("A/a/");
  }
}
