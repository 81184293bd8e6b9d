package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person is one note, whatever clips call them (LINKING 9.12). */
class PeopleTest {
  @TempDir private Path temp;
  private Vaults vault;

  @BeforeEach
  void open() {
    vault = new Vaults(temp);
  }

  @Test
  void spellingsOfANameAreOneHubAndItsAliases() {
    vault.run(
        Map.of(
            "1.md",
            by("Loft Works"),
            "2.md",
            by("LoftWorks"),
            "3.md",
            by("LoftWorks") + "More.\n"));
    assertThat(vault.notes("People")).containsOnlyKeys("People/LoftWorks.md");
    assertThat(vault.text("People/LoftWorks.md"))
        .startsWith("---\nkind: person\naliases:\n  - Loft Works\n---\n")
        .contains("[[by LoftWorks]]", "[[by Loft Works]]");
    assertThat(vault.text("Clippings/by Loft Works.md")).contains("\"[[LoftWorks|Loft Works]]\"");
  }

  @Test
  void aSpellingThatComesLaterBecomesAnAliasOfTheHub() {
    vault.run(Map.of("1.md", by("Jördis Hål")));
    vault.run(Map.of("2.md", by("Jordis Hal")));
    assertThat(vault.notes("People")).containsOnlyKeys("People/Jördis Hål.md");
    assertThat(vault.text("People/Jördis Hål.md"))
        .startsWith("---\nkind: person\naliases:\n  - Jordis Hal\n---\n");
  }

  @Test
  void aHeaderThatTheUserWroteInStaysHis() {
    vault.run(Map.of("1.md", by("Jördis Hål")));
    String path = "People/Jördis Hål.md";
    vault.put(path, vault.text(path).replace("kind: person", "kind: person\nborn: 1970"));
    vault.run(Map.of("2.md", by("Jordis Hal")));
    assertThat(vault.text(path)).startsWith("---\nkind: person\nborn: 1970\n---\n");
    assertThat(vault.notes("People")).hasSize(1);
  }

  @Test
  void anAliasThatTheUserTookOutStaysOut() {
    vault.run(Map.of("1.md", by("Jördis Hål"), "2.md", by("Jordis Hal")));
    String path = vault.notes("People").firstKey();
    String plain = vault.text(path).replaceFirst("aliases:\n.*\n", "");
    vault.put(path, plain);
    vault.run(Map.of("3.md", "---\nauthor: Jordis Hal\n---\nMore."));
    assertThat(vault.text(path)).startsWith("---\nkind: person\n---\n");
  }

  @Test
  void aSurnameAloneIsTheOnePersonWhoHasIt() {
    vault.run(Map.of("1.md", by("Odalys Brenk"), "2.md", by("Brenk")));
    assertThat(vault.notes("People")).containsOnlyKeys("People/Odalys Brenk.md");
    vault.put("People/Toma Brenk.md", "Somebody else.\n");
    Vaults other = new Vaults(temp.resolve("other"));
    other.put("People/Toma Brenk.md", "Somebody else.\n");
    other.run(Map.of("1.md", by("Odalys Brenk"), "2.md", by("Brenk")));
    assertThat(other.notes("People"))
        .containsOnlyKeys("People/Brenk.md", "People/Odalys Brenk.md", "People/Toma Brenk.md");
  }

  @Test
  void notesOfTheUserAreNeverMadeOne() {
    vault.put("LoftWorks.md", "One.\n");
    vault.put("Loft Works.md", "Another.\n");
    vault.run(Map.of("1.md", by("Loft Works"), "2.md", by("LoftWorks")));
    assertThat(vault.notes("People")).isEmpty();
    assertThat(vault.text("LoftWorks.md")).contains("clipweave:begin");
    assertThat(vault.text("Loft Works.md")).contains("clipweave:begin");
  }

  @Test
  void twoNamesOfOneNoteOfTheUserAreGatheredThere() {
    vault.put("Odalys.md", "---\naliases: [Odalys Brenk, Teacup Tuesday]\n---\n");
    vault.run(Map.of("1.md", by("Odalys Brenk"), "2.md", by("Teacup Tuesday")));
    assertThat(vault.notes("People")).isEmpty();
    assertThat(vault.text("Odalys.md")).contains("[[by Odalys Brenk]]", "[[by Teacup Tuesday]]");
  }

  @Test
  void decisionsOfTheUserAreObeyed() {
    vault.put(
        ".clipweave/entities.tsv",
        """
        # kind\tname\tdecision\ttarget
        person\tstaff\trefuse
        person\tO. Brenk\tmerge\tOdalys Brenk
        site\tlofts.example\trefuse
        no decision
        """);
    var report =
        vault.run(
            Map.of(
                "1.md", by("Staff"),
                "2.md", by("O. Brenk"),
                "3.md", "---\nsource: https://lofts.example/1\n---\nText.\n"));
    assertThat(vault.notes("People")).containsOnlyKeys("People/Odalys Brenk.md");
    assertThat(vault.notes("Sites")).isEmpty();
    assertThat(vault.text("Clippings/by Staff.md")).contains("author: Staff\n");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            ".clipweave/entities.tsv: not a decision: 'no decision'; passed over (write kind, name,"
                + " decision and target with tabs between them)");
  }

  private static String by(String name) {
    return "---\ntitle: by " + name + "\nauthor: " + name + "\n---\nText by " + name + ".\n";
  }
}
