package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.clip.ClipReader;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.history.History;
import clipweave.names.Fold;
import clipweave.note.Severity;
import clipweave.syntax.FrontMatter;
import clipweave.vault.Change;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import clipweave.vault.Unweaving;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A heap of hostile clips is imported once; every law of PROMISES 4 that one run can show holds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
  private static final int LARGE = 6_000;

  private Path folder;
  private SortedMap<String, byte[]> clips;
  private SortedMap<String, String> sources;
  private Report dry;
  private boolean dryMadeNothing;
  private Report first;
  private SortedMap<String, String> written;
  private Report second;

  @BeforeAll
  void importTwice(@TempDir Path temp) throws IOException {
    folder = temp;
    clips = Hostile.clips(LARGE);
    Hostile.write(clips, folder.resolve("clips"));
    sources = prints(folder.resolve("clips"));
    dry = run(true);
    dryMadeNothing = !Files.exists(folder.resolve("vault"));
    first = run(false);
    written = prints(folder.resolve("vault"));
    second = run(false);
  }

  @Test
  void everyFileBecomesANoteOrIsNamed() {
    Set<String> told = new HashSet<>();
    first.changes().forEach(c -> told.addAll(c.clips()));
    first.problems().forEach(p -> told.add(p.file().replaceFirst("^clips/", "")));
    assertThat(clips.size()).isGreaterThan(700);
    assertThat(clips.keySet()).filteredOn(c -> !c.contains("/.")).isSubsetOf(told);
  }

  @Test
  void aSkippedClipNeedsALook() {
    assertThat(first.problems())
        .filteredOn(p -> p.did().equals("skipped"))
        .isNotEmpty()
        .allMatch(p -> p.severity() == Severity.LOOK);
  }

  @Test
  void thePlanIsWhatHappens() {
    assertThat(dryMadeNothing).isTrue();
    assertThat(words(dry)).isEqualTo(words(first));
    assertThat(dry.problems()).isEqualTo(first.problems());
    assertThat(dry.counts()).isEqualTo(first.counts());
  }

  @Test
  void theSecondRunTouchesNothing() throws IOException {
    assertThat(words(second)).isEmpty();
    assertThat(prints(folder.resolve("vault"))).isEqualTo(written);
  }

  @Test
  void nothingOutsideOfTheVaultIsTouched() throws IOException {
    assertThat(prints(folder.resolve("clips"))).isEqualTo(sources);
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("clips", "vault");
    }
  }

  @Test
  void everyNameIsGoodOnEverySystem() {
    Set<String> folded = new TreeSet<>();
    for (Change change : first.changes()) {
      String leaf = Paths.leaf(change.path());
      assertThat(leaf.getBytes(StandardCharsets.UTF_8).length).as(leaf).isLessThanOrEqualTo(240);
      assertThat(leaf).doesNotContainPattern("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}\u202e\ufffd]|%%");
      assertThat(leaf).doesNotStartWith(".").doesNotStartWith(" ").doesNotContain(" .md");
      assertThat(folded.add(Fold.name(leaf))).as(leaf).isTrue();
    }
  }

  @Test
  void unweaveGivesEveryBodyBackByteForByte() {
    Map<String, String> bodies = new TreeMap<>();
    Map<String, String> unwoven = new TreeMap<>();
    try (History history = History.open(folder.resolve("vault/.clipweave/state"))) {
      String state = new String(history.manifest().orElseThrow(), StandardCharsets.UTF_8);
      Map<String, Entry> entries = Manifest.read(state).orElseThrow().byPath();
      for (Change change : notes()) {
        String clip = change.clips().get(0);
        String text = text(folder.resolve("vault").resolve(change.path()));
        String base = new String(history.base(change.path()).orElseThrow(), StandardCharsets.UTF_8);
        Entry entry = entries.get(change.path());
        String whole = Unweaving.whole(entry, Optional.of(base), text);
        unwoven.put(clip, Unweaving.body(entry, whole));
        bodies.put(clip, bodyOf(clip));
      }
    }
    assertThat(unwoven).isEqualTo(bodies);
  }

  private String bodyOf(String clip) {
    return ClipReader.read(clip, text(folder.resolve("clips").resolve(clip))).bodyText();
  }

  @Test
  void everyNoteHasAHeaderThatYamlTakes() {
    List<String> bad = new ArrayList<>();
    for (Change change : notes()) {
      FrontMatter front = FrontMatter.read(text(folder.resolve("vault").resolve(change.path())));
      boolean isLong = front.block().length() > 256 * 1024;
      if (!front.isPresent()
          || (front.isRepaired() && !isLong)
          || front.entry("clip-id").isEmpty()) {
        bad.add(change.clips().get(0));
      }
    }
    assertThat(bad).isEmpty();
  }

  private List<Change> notes() {
    return first.changes().stream().filter(c -> !c.clips().isEmpty()).toList();
  }

  private Report run(boolean isDryRun) {
    return ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of("clips")),
            Optional.of(Path.of("vault")),
            isDryRun,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  private static List<String> words(Report report) {
    return report.changes().stream()
        .map(
            c ->
                c.op()
                    + " "
                    + c.path()
                    + " "
                    + c.clips()
                    + " "
                    + c.links()
                    + " "
                    + c.content().map(text -> text.hash()).orElse(""))
        .collect(Collectors.toList());
  }

  private static String text(Path file) {
    return ((Reading.Text) TextFile.read(file)).text();
  }

  /** What a write would change of a file, be it the same bytes. */
  private static SortedMap<String, String> prints(Path root) throws IOException {
    SortedMap<String, String> prints = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        BasicFileAttributes is =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String print = is.fileKey() + " " + is.lastModifiedTime() + " " + is.size();
        prints.put(root.relativize(path).toString(), print);
      }
    }
    return prints;
  }
}
