package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of {@code weave}, whatever the notes say, on vaults of random notes. */
class WeaveLawTest {
  private static final List<String> NAMES =
      List.of("Orla Quint", "Fog Signal Trust", "Corvin Ash", "\u6708\u5149\u706f\u5854\u793e");
  private static final List<String> PIECES =
      List.of(
          "walked to ",
          " met ",
          "\n",
          "\n\n",
          "\r\n",
          "> ",
          "- ",
          "`",
          "[[Orla Quint]]",
          "[[Orla Quint|she]]",
          "[x](y.md)",
          "| a | b |\n|---|---|\n| ",
          " | ",
          "# ",
          "$$",
          "%%",
          "<b>",
          "\t",
          "\u706f\u5149\u3002",
          "caf\u00e9 ",
          "\ud83e\udd86 ",
          ". ");

  @TempDir private Path temp;

  @Test
  void unweaveTakesOutWhatWeavePutIn() throws IOException {
    Random random = new Random(20260212);
    int links = 0;
    for (int round = 0; round < 12; round++) {
      Woven it = vault(random, round);
      SortedMap<String, String> before = notes(it);
      links += linksOf(it.weave("vault"));
      assertThat(it.weave("vault").changes()).isEmpty();
      assertUnwoven(it, before);
      it.put("Nereid Lamp.md", "A lamp.\n");
      for (String note : notes(it).keySet()) {
        append(it, note, before, "\n\nmarked " + random.nextInt() + " by the Nereid Lamp\n");
      }
      links += linksOf(it.weave("vault"));
      assertThat(it.weave("vault").changes()).isEmpty();
      assertUnwoven(it, before);
    }
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void whatItsUserWroteStays() throws IOException {
    Random random = new Random(20260213);
    for (int round = 0; round < 12; round++) {
      Woven it = vault(random, round);
      it.weave("vault");
      SortedMap<String, List<String>> marks = new TreeMap<>();
      for (String note : notes(it).keySet()) {
        marks.put(note, type(it, note, random));
      }
      it.weave("vault");
      it.sync();
      marks.forEach((note, typed) -> assertThat(it.text(note)).contains(typed));
      for (String note : marks.keySet()) {
        assertThat(it.unwoven(note)).contains(marks.get(note));
      }
    }
  }

  @Test
  void undoGivesTheNotesBack() throws IOException {
    Random random = new Random(20260214);
    for (int round = 0; round < 12; round++) {
      Woven it = vault(random, round);
      SortedMap<String, String> before = notes(it);
      it.weave("vault");
      it.undo();
      assertThat(notes(it)).isEqualTo(before);
    }
  }

  private static int linksOf(clipweave.vault.Report report) {
    return report.changes().stream().mapToInt(c -> c.links()).sum();
  }

  private Woven vault(Random random, int round) throws IOException {
    Woven it =
        new Woven(Files.createDirectory(temp.resolve("round" + round + "-" + random.nextInt())));
    NAMES.forEach(n -> it.put(n + ".md", "About " + n + ".\n"));
    for (int i = 0; i < 6; i++) {
      it.put("Random " + i + ".md", text(random));
    }
    return it;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
    text.append("Note ").append(random.nextInt(99)).append(". ");
    for (int i = 3 + random.nextInt(40); i > 0; i--) {
      boolean isName = random.nextInt(3) == 0;
      List<String> from = isName ? NAMES : PIECES;
      text.append(from.get(random.nextInt(from.size()))).append(isName ? " " : "");
    }
    return text.toString();
  }

  private static SortedMap<String, String> notes(Woven it) throws IOException {
    SortedMap<String, String> notes = new TreeMap<>();
    Tree.read(it.vault())
        .only(n -> n.startsWith("Random"))
        .files()
        .forEach((n, bytes) -> notes.put(n, new String(bytes, StandardCharsets.UTF_8)));
    return notes;
  }

  /** The body of a note that we know nothing of is what {@code unweave} gives of it. */
  private void assertUnwoven(Woven it, SortedMap<String, String> before) throws IOException {
    Woven own = new Woven(Files.createTempDirectory(temp, "own"));
    own.put(".obsidian/app.json", "{}");
    for (String note : before.keySet()) {
      own.put(note, before.get(note));
      assertThat(it.unwoven(note)).as(note).isEqualTo(own.unwoven(note));
    }
  }

  private static void append(Woven it, String note, SortedMap<String, String> before, String text) {
    it.put(note, it.text(note) + text);
    before.put(note, before.get(note) + text);
  }

  /** Words put in at some places, by one who takes no care of links. */
  private static List<String> type(Woven it, String note, Random random) {
    StringBuilder text = new StringBuilder(it.text(note));
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String words = "typed" + i + "x" + random.nextInt(1_000_000);
      int at = 10 + random.nextInt(Math.max(1, text.length() - 10));
      boolean isInside = typed.stream().anyMatch(t -> overlaps(text, t, at));
      if (!isInside && at <= text.length()) {
        text.insert(at, words);
        typed.add(words);
      }
    }
    it.put(note, text.toString());
    return typed;
  }

  private static boolean overlaps(StringBuilder text, String words, int at) {
    int found = text.indexOf(words);
    return at > found && at < found + words.length();
  }
}
