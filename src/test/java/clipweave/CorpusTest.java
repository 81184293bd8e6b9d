package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.clip.ClipReader;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.disk.VaultFolder;
import clipweave.names.TagNames;
import clipweave.names.TagSpellings;
import clipweave.note.Clipping;
import clipweave.note.Problem;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Entry;
import clipweave.vault.KnownNote;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import clipweave.vault.Unweaving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real clippings, imported whole. They are no part of the project: where {@code
 * ../shared/corpus/clips} is not there ({@code -Dcorpus=DIR} names another folder), nothing is
 * tested.
 */
class CorpusTest {
  private static final Path CLIPS =
      Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("clips").toAbsolutePath();

  @TempDir private static Path temp;

  private static SortedMap<String, String> sourceBefore;
  private static Report planned;
  private static Report done;
  private static SortedMap<String, String> vaultBefore;
  private static Report again;

  @BeforeAll
  static void importsTheCorpus() {
    Assumptions.assumeTrue(Files.isDirectory(CLIPS), "no corpus here");
    sourceBefore = Prints.of(CLIPS);
    planned = run(true);
    done = run(false);
    vaultBefore = Prints.of(vault());
    again = run(false);
  }

  private static Report run(boolean isDryRun) {
    Optional<Path> vault = Optional.of(vault());
    return ImportFlow.run(
        new ImportRequest(temp, List.of(CLIPS), vault, isDryRun, false, Optional.empty(), 0),
        Progress.NONE);
  }

  private static Path vault() {
    return temp.resolve("vault");
  }

  @Test
  void everyClipIsANoteOrANamedProblem() throws IOException {
    Set<String> named = new TreeSet<>();
    done.changes().forEach(c -> named.addAll(c.clips()));
    done.problems().stream().map(Problem::file).map(CorpusTest::shown).forEach(named::add);
    assertThat(named).containsAll(clips());
  }

  @Test
  void thePlanIsWhatHappens() {
    assertThat(words(done)).isEqualTo(words(planned));
    assertThat(done.problems()).isEqualTo(planned.problems());
  }

  @Test
  void aSecondRunWritesNothing() {
    assertThat(again.changes()).isEmpty();
    assertThat(Prints.of(vault())).isEqualTo(vaultBefore);
  }

  @Test
  void theClipsAreOnlyRead() {
    assertThat(Prints.of(CLIPS)).isEqualTo(sourceBefore);
  }

  @Test
  void everyBodyComesBackByteForByte() throws IOException {
    List<String> found = new ArrayList<>();
    try (Session session = open()) {
      for (Entry entry : notes(session)) {
        String note = session.texts().vault(entry.path()).orElseThrow();
        String whole = Unweaving.whole(entry, session.texts().base(entry.path()), note);
        String clip = text(entry.card().orElseThrow().clip());
        String body = Unweaving.body(entry, whole);
        if (!body.equals(ClipReader.read(entry.card().orElseThrow().clip(), clip).bodyText())) {
          found.add(entry.path());
        }
        assertThat(clip).as(entry.path()).endsWith(body);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyHeaderValueStandsInItsNote() throws IOException {
    List<String> lost = new ArrayList<>();
    try (Session session = open()) {
      for (Entry entry : notes(session)) {
        Card card = entry.card().orElseThrow();
        HeaderValues note =
            HeaderValues.of(card, session.texts().vault(entry.path()).orElseThrow());
        for (String clip : card.clips()) {
          Clipping clipping = ClipReader.read(clip, text(clip));
          note.missing(clipping).forEach(v -> lost.add(clip + ": " + v));
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void noTagIsWrittenInTwoWays() {
    Map<String, Integer> uses = new TreeMap<>();
    try (Session session = open()) {
      for (KnownNote note : session.view().notes()) {
        note.tags().stream().filter(TagNames::isValid).forEach(t -> uses.merge(t, 1, Integer::sum));
      }
    }
    TagSpellings spellings = TagSpellings.of(uses);
    assertThat(spellings.renames()).isEmpty();
    String told = done.problems().stream().map(Problem::says).collect(Collectors.joining("\n"));
    assertThat(spellings.nearMisses())
        .allSatisfy(alike -> assertThat(told).contains(String.join("', '", alike)));
  }

  private static Session open() {
    return Session.toRead(vault(), Optional.empty(), VaultFolder.Missing.IS_WRONG);
  }

  private static List<Entry> notes(Session session) {
    return session.state().entries().stream().filter(e -> e.kind() == Entry.Kind.CLIP).toList();
  }

  private static String text(String clip) {
    Reading reading = TextFile.read(CLIPS.resolve(clip));
    return ((Reading.Text) reading).text();
  }

  private static List<String> words(Report report) {
    return report.changes().stream().map(CorpusTest::words).toList();
  }

  private static String words(Change c) {
    String hash = c.content().map(x -> x.hash()).orElse("");
    return String.join(
        "|", c.op().word(), c.path(), hash, c.clips().toString(), c.dialect(), "" + c.links());
  }

  /** A problem's file as a change names it: from the folder that was given. */
  private static String shown(String file) {
    String prefix = CLIPS + "/";
    return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
  }

  private static List<String> clips() throws IOException {
    try (Stream<Path> paths = Files.walk(CLIPS)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> Tree.name(CLIPS, p))
          .filter(n -> n.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|txt)"))
          .filter(n -> !n.startsWith(".") && !n.contains("/."))
          .sorted()
          .toList();
    }
  }
}
