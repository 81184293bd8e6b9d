package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One tag is spelled one way, one date is one day (T2 to T4, P3). */
class TagsAndDaysTest {
  @TempDir private Path temp;
  private Vaults vault;

  @BeforeEach
  void open() {
    vault = new Vaults(temp);
  }

  @Test
  void aTagIsSpelledAsMostClipsDo() {
    Report report =
        vault.run(
            Map.of(
                "1.md", tagged("[Lighthouses, fog_horn]"),
                "2.md", tagged("[lighthouse, fog-horn]"),
                "3.md", tagged("[lighthouse, fog-horn]") + "And on.\n"));
    assertThat(vault.clips().values())
        .allMatch(n -> n.contains("tags: [lighthouse, fog-horn]"), "one spelling");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox1/1.md: the tag 'Lighthouses' is spelled 'lighthouse' in this vault; written so"
                + " in 1 clip",
            "inbox1/1.md: the tag 'fog_horn' is spelled 'fog-horn' in this vault; written so in 1"
                + " clip");
  }

  @Test
  void aSpellingOfTheVaultWinsAndItsNotesStay() {
    String mine = "---\ntags:\n  - Lighthouse\n---\nMine.\n";
    vault.put("Mine.md", mine);
    vault.run(Map.of("1.md", tagged("[lighthouse]"), "2.md", tagged("[lighthouse, light]")));
    assertThat(vault.clips().values()).allMatch(n -> n.contains("Lighthouse"));
    assertThat(vault.text("Mine.md")).isEqualTo(mine);
    assertThat(vault.run(Map.of("1.md", tagged("[lighthouse]"))).changes()).isEmpty();
  }

  @Test
  void aHashInTheProseIsNoTag() {
    vault.run(Map.of("1.md", tagged("[fog]") + "\nA #Fog came in, #12 today.\n"));
    assertThat(vault.clips().values().iterator().next())
        .contains("tags: [fog]", "A #Fog came in, #12 today.");
  }

  @Test
  void lookalikesAreLeftAndTold() {
    Report report = vault.run(Map.of("1.md", tagged("[physic]"), "2.md", tagged("[physics]")));
    assertThat(Vaults.words(report.problems()))
        .containsExactly("inbox1/1.md: tags look alike: 'physic', 'physics'; left apart");
    assertThat(vault.run(Map.of("1.md", tagged("[physic]"))).problems()).isEmpty();
  }

  @Test
  void theOtherDatesOfASiteSayWhichIsTheDay() {
    Report report =
        vault.run(
            Map.of(
                "1.md", dated("harbour.example", "24/03/2023"),
                "2.md", dated("harbour.example", "05/03/2023"),
                "3.md", dated("pier.example", "05/03/2023")));
    assertThat(vault.text("Clippings/05-03-2023 harbour.example.md"))
        .contains("published: 2023-03-05");
    assertThat(vault.text("Clippings/05-03-2023 pier.example.md"))
        .contains("published: 05/03/2023");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox1/2.md: 'published' could be two days: '05/03/2023'; read as 2023-03-05, like"
                + " other dates here",
            "inbox1/3.md: 'published' could be two days: '05/03/2023'; kept as text (write it like"
                + " 2023-05-07 to have it in the calendar)");
  }

  @Test
  void datesThatDoNotAgreeSettleNothing() {
    Map<String, String> clips = new TreeMap<>();
    clips.put("1.md", dated("harbour.example", "24/03/2023"));
    clips.put("2.md", dated("harbour.example", "03/25/2023"));
    clips.put("3.md", dated("harbour.example", "05/03/2023"));
    vault.run(clips);
    assertThat(vault.text("Clippings/05-03-2023 harbour.example.md"))
        .contains("published: 05/03/2023");
  }

  private static String tagged(String tags) {
    return "---\ntitle: On " + tags.hashCode() + "\ntags: " + tags + "\n---\nOn " + tags + "\n";
  }

  private static String dated(String site, String date) {
    String title = date.replace('/', '-') + " " + site;
    return "---\ntitle: %s\nsource: https://%s/%s\npublished: %s\n---\n%s\n"
        .formatted(title, site, date, date, title);
  }
}
