package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.syntax.FrontMatter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void theFirstNameOfAnAuthorIsNoNameOfItsOwn() {
    String body = "This is Quilla again, and Quilla has the ledger of GrainWorks on the page. %s\n";
    vault.run(
        Map.of(
            "a.md", quilla("one", body.formatted("It is one of these.")),
            "b.md", quilla("two", body.formatted("They have it all."))));
    assertThat(vault.text(".clipweave/entities.tsv"))
        .contains("\tGrainWorks\t")
        .doesNotContain("\tQuilla\t");
  }

  @Test
  void whoWritesUnderTheNameOfATopicIsGatheredThere() {
    String body = "It was GrainWorks that bought the mill, as the page has it. %s\n";
    vault.run(
        Map.of(
            "a.md", quilla("one", body.formatted("They have it all.")),
            "b.md", quilla("two", body.formatted("It is one of these."))));
    assertThat(vault.notes("Topics")).containsOnlyKeys("Topics/GrainWorks.md");
    vault.run(Map.of("c.md", quilla("three", "Flour.\n").replace("Quilla Marsh", "GrainWorks")));
    assertThat(vault.notes("People")).containsOnlyKeys("People/Quilla Marsh.md");
    assertThat(vault.text("Topics/GrainWorks.md"))
        .contains("- [[Of one]]", "- [[Of two]]", "- [[Of three]]");
    assertThat(vault.text("Clippings/Of three.md")).contains("author: \"[[GrainWorks]]\"");
    assertThat(vault.again().changes()).isEmpty();
    assertThat(vault.sync().changes()).isEmpty();
  }

  private static String quilla(String site, String body) {
    String head = "---\ntitle: Of %s\nauthor: Quilla Marsh\nsource: https://%s.example/a\n---\n\n";
    return head.formatted(site, site) + body;
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

  @Test
  void aPersonAndASiteOfOneNameAreTwoInAnyOrder() {
    String person = by("Gullcote");
    String site = "---\ntitle: at Gullcote\nsite: Gullcote\n---\nText there.\n";
    Vaults one = new Vaults(temp.resolve("one"));
    one.run(Map.of("1.md", person, "2.md", site));
    assertThat(gathered(one)).containsExactly("person: [[by Gullcote]]", "site: [[at Gullcote]]");
    vault.run(Map.of("2.md", site));
    vault.run(Map.of("1.md", person));
    assertThat(gathered(vault)).isEqualTo(gathered(one));
    assertThat(vault.run(Map.of("1.md", person, "2.md", site)).changes()).isEmpty();
    Vaults turned = new Vaults(temp.resolve("turned"));
    turned.run(Map.of("1.md", person));
    turned.run(Map.of("2.md", site));
    assertThat(gathered(turned)).isEqualTo(gathered(one));
  }

  @Test
  void aPersonAndASiteOfOneNameAreToldApartWithoutARecord() {
    Map<String, String> clips =
        Map.of(
            "1.md",
            by("Gullcote"),
            "2.md",
            "---\ntitle: at Gullcote\nsite: Gullcote\n---\nText there.\n");
    vault.run(clips);
    Vaults copy = new Vaults(temp.resolve("copy"));
    vault.notes("People").forEach(copy::put);
    vault.notes("Sites").forEach(copy::put);
    copy.run(clips);
    assertThat(copy.notes("People").keySet()).isEqualTo(vault.notes("People").keySet());
    assertThat(copy.notes("Sites").keySet()).isEqualTo(vault.notes("Sites").keySet());
    assertThat(gathered(copy)).containsExactly("person: [[by Gullcote]]", "site: [[at Gullcote]]");
  }

  /** What each hub is and gathers. */
  private static List<String> gathered(Vaults vault) {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("People", "Sites")) {
      for (String note : vault.notes(folder).values()) {
        String kind = FrontMatter.read(note).values("kind").get(0);
        note.lines()
            .filter(l -> l.startsWith("- [["))
            .forEach(l -> all.add(kind + ": " + l.substring(2, l.indexOf("]]") + 2)));
      }
    }
    return all;
  }

  private static String by(String name) {
    return "---\ntitle: by " + name + "\nauthor: " + name + "\n---\nText by " + name + ".\n";
  }
}
