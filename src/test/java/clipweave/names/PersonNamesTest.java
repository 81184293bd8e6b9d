package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.names.PersonNames.Group;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINKING 9.12. */
class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Open AI;OpenAI",
        "José Lagos;Jose Lagos",
        "Ann  Lee;ann lee",
        "Ann\u00a0Lee;Ann Lee",
        "Lee, Ann B.;Ann B. Lee",
        "DALL-E 2;DALLE 2",
        "Stability AI, Inc.;Stability AI",
        "O'Brian Tea;O’Brian Tea",
        "Smith & Sons;Smith and Sons",
        "王小明;王 小明",
        "Yahoo!;Yahoo",
        "Li Na;li na"
      })
  void theseAreOne(String one, String other) {
    assertThat(PersonNames.byFold(Map.of(one, 2, other, 1))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DALL-E 2;DALL-E 3",
        "GPT 3 5 Club;GPT 35 Club",
        "Google+;Google",
        "C++ Alliance;C Alliance",
        "Li Na;Lina",
        "Lee, PhD;PhD Lee",
        "Ann Lee;Anne Lee",
        "Ann B. Lee;Ann Lee",
        "Smith, Lee, Ann;Lee Ann Smith",
        "王小明;王小朋",
        "ハハ工房;パパ工房",
        "\ud83c\udf75;\ud83c\udf70"
      })
  void theseAreTwo(String one, String other) {
    assertThat(PersonNames.byFoldAndSurname(Map.of(one, 2, other, 1))).hasSize(2);
  }

  @Test
  void theMostUsedSpellingIsShown() {
    assertThat(PersonNames.byFold(Map.of("OpenAI", 3, "Open AI", 3, "openai", 2)))
        .containsExactly(new Group("Open AI", List.of("Open AI", "OpenAI", "openai"), "fold"));
  }

  @Test
  void aTurnedNameIsShownOnlyWhenThereIsNoOther() {
    assertThat(PersonNames.byFold(Map.of("Lee, Annabel", 9, "Annabel Lee", 1)).get(0).name())
        .isEqualTo("Annabel Lee");
    assertThat(PersonNames.byFold(Map.of("Lee, Annabel", 9)))
        .containsExactly(new Group("Lee, Annabel", List.of("Lee, Annabel"), "same"));
  }

  @Test
  void aSurnameJoinsTheOnePersonWhoHasIt() {
    Map<String, Integer> uses = Map.of("Emad Mostaque", 2, "emad mostaque", 1, "Mostaque", 9);
    List<Group> groups = PersonNames.byFoldAndSurname(uses);
    assertThat(groups)
        .containsExactly(
            new Group(
                "Emad Mostaque", List.of("Emad Mostaque", "Mostaque", "emad mostaque"), "surname"));
    assertThat(PersonNames.table(groups))
        .isEqualTo(Map.of("Mostaque", "Emad Mostaque", "emad mostaque", "Emad Mostaque"));
    assertThat(PersonNames.byFold(uses)).hasSize(2);
  }

  @Test
  void butNotWhereTwoHaveItOrItMayBeAFirstName() {
    assertThat(PersonNames.byFoldAndSurname(Map.of("Ann Kettle", 1, "Bea Kettle", 1, "Kettle", 1)))
        .hasSize(3);
    assertThat(PersonNames.byFoldAndSurname(Map.of("Elton John", 1, "John Kettle", 1, "John", 1)))
        .hasSize(3);
    assertThat(PersonNames.byFoldAndSurname(Map.of("The Daily Times", 1, "Times", 1))).hasSize(2);
    assertThat(PersonNames.byFoldAndSurname(Map.of("Ann Kettle", 1, "kettle", 1, "KETTLE", 1)))
        .hasSize(2);
  }

  @Test
  void aNameThatWasCutBehindAParticleJoinsTheOneItBegins() {
    assertThat(PersonNames.byFoldAndSurname(Map.of("Ina van der", 3, "Ina van der Berg", 1)))
        .containsExactly(
            new Group("Ina van der Berg", List.of("Ina van der", "Ina van der Berg"), "surname"));
    assertThat(
            PersonNames.byFoldAndSurname(Map.of("Ina van", 1, "Ina van Ost", 1, "Ina van As", 1)))
        .hasSize(3);
    assertThat(PersonNames.byFoldAndSurname(Map.of("Ina", 1, "Ina van Ost", 1))).hasSize(2);
  }

  @Test
  void everyNameIsInOneGroup() {
    Map<String, Integer> uses = new TreeMap<>();
    String[] words = {
      "Ann", "ann", "Lee", "Lee,", "van", "2", "AI", "Inc.", "", "\u0301", "Kettle", "kettle", "+"
    };
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int w = random.nextInt(4); w >= 0; w--) {
        name.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
      }
      uses.merge(name.toString(), 1, Integer::sum);
    }
    List<Group> groups = PersonNames.byFoldAndSurname(uses);
    assertThat(groups.stream().flatMap(g -> g.variants().stream()))
        .containsExactlyInAnyOrderElementsOf(uses.keySet());
    assertThat(groups).allMatch(g -> g.variants().contains(g.name()));
  }
}
