package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.names.TagSpellings;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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
  void aTagInTheUsersOwnTextIsASpellingOfTheVault() {
    vault.put("Mine.md", "# Notes\n\nMore on #Light-Houses and `#fog_horns`.\n");
    vault.run(
        Map.of("1.md", tagged("[lighthouse, fog_horn]"), "2.md", tagged("[lighthouse, fog-horn]")));
    assertThat(vault.clips().values())
        .allMatch(n -> n.contains("tags: [Light-Houses, fog-horn]"), "one spelling");
    vault.put("Mine.md", "Nothing more.\n");
    assertThat(vault.run(Map.of("1.md", tagged("[lighthouse, fog_horn]"))).changes()).isEmpty();
  }

  @Test
  void aTagInTheTextOfAClipIsNoSpellingOfTheVault() {
    vault.run(Map.of("1.md", tagged("[sea]") + "A #Light_House and #Light_House.\n"));
    vault.run(Map.of("2.md", tagged("[light-house]")));
    assertThat(vault.fields().values())
        .extracting(f -> f.get("tags").first())
        .containsExactlyInAnyOrder("sea", "light-house");
  }

  @Test
  void anImportedHeapOfTagsHasOneSpellingForEach() {
    List<String> tags = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    for (int i = 0; i < 847; i++) {
      tags.add(word(i) + "-" + word(i * 7 + 3));
    }
    for (int i = 0; i < 172; i++) {
      doubled.add(otherwise(tags.get(i * 4), i));
    }
    tags.addAll(doubled);
    assertThat(new TreeSet<>(tags)).hasSize(1019);
    Collections.shuffle(tags, new Random(17));
    Map<String, String> clips = new TreeMap<>();
    for (int i = 0; i < tags.size(); i += 5) {
      List<String> some = tags.subList(i, Math.min(tags.size(), i + 5));
      clips.put(i + ".md", tagged(some.toString()));
    }
    Report report = vault.run(clips);
    Map<String, Integer> uses = new TreeMap<>();
    vault
        .fields()
        .values()
        .forEach(f -> f.get("tags").forEach(t -> uses.merge(t, 1, Integer::sum)));
    assertThat(uses).hasSize(847);
    assertThat(TagSpellings.of(uses).renames()).isEmpty();
    assertThat(Vaults.words(report.problems()).stream().filter(w -> w.contains("is spelled")))
        .hasSize(172);
  }

  /** A word that is no other word's plural. */
  private static String word(int number) {
    String letters = "bcdfghjklm";
    StringBuilder word = new StringBuilder();
    for (int n = number + 1000; n > 0; n /= 10) {
      word.append(letters.charAt(n % 10)).append("aeo".charAt(n % 3));
    }
    return word.append('t').toString();
  }

  /** The same tag in another case, with another separator or in the plural. */
  private static String otherwise(String tag, int turn) {
    return switch (turn % 4) {
      case 0 -> tag.toUpperCase(Locale.ROOT);
      case 1 -> tag.replace('-', '_');
      case 2 -> tag.replace("-", "");
      default -> tag + "s";
    };
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

  @Test
  void theOtherDatesOfAClipperSayItWhereTheSiteDoesNot() {
    Map<String, String> clips = new TreeMap<>();
    clips.put("1.md", dated("harbour.example", "24/03/2023"));
    clips.put("2.md", dated("quay.example", "05/03/2023"));
    vault.run(clips);
    assertThat(vault.text("Clippings/05-03-2023 quay.example.md"))
        .as("one date is too few")
        .contains("published: 05/03/2023");
    Vaults other = new Vaults(temp.resolve("other"));
    clips.put("3.md", dated("pier.example", "25/03/2023"));
    other.run(clips);
    assertThat(other.text("Clippings/05-03-2023 quay.example.md"))
        .contains("published: 2023-03-05");
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
