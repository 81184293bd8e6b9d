package clipweave.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Step STEP =
      new Step(
          Change.Op.CHANGE,
          "A/odd \t\n\\name \u00e9.md",
          Optional.empty(),
          Optional.of("ab".repeat(32)),
          Optional.of("cd".repeat(32)),
          Optional.of(".clipweave-tmp-n-0"));

  @TempDir Path state;

  @Test
  void aVaultWithoutRunsHasAnEmptyHistoryAndNoFolder() throws IOException {
    try (History history = History.open(state)) {
      assertThat(history.isEmpty()).isTrue();
      assertThat(history.last()).isEmpty();
      assertThat(history.runs()).isEmpty();
      assertThat(history.base("a.md")).isEmpty();
      assertThat(history.pending()).isEmpty();
      assertThat(history.damage()).isEmpty();
    }
    try (Stream<Path> files = Files.list(state)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aRunIsRemembered() {
    run(draft("one", Map.of("A/a.md", "base a"), Map.of("A/a.md", "found a")));
    try (History history = History.open(state)) {
      assertThat(history.last())
          .contains(new Run(1, List.of("one", "two words"), Optional.empty(), List.of(STEP)));
      assertThat(history.base("A/a.md").map(HistoryTest::text)).contains("base a");
      assertThat(history.base("A")).isEmpty();
      assertThat(history.base("A/b.md")).isEmpty();
      assertThat(history.found(1, "A/a.md").map(HistoryTest::text)).contains("found a");
      assertThat(history.found(2, "A/a.md")).isEmpty();
      assertThat(history.manifest().map(HistoryTest::text)).contains("manifest one");
    }
  }

  @Test
  void basesAreTakenOverChangedAndDropped() {
    run(draft("one", Map.of("a.md", "1", "B/b.md", "1", "B/C/c.md", "1", "B.md", "1"), Map.of()));
    RunDraft second = draft("two", Map.of("B/b.md", "2", "D/d.md", "2"), Map.of("B/b.md", "old"));
    run(dropping(second, "a.md", "B/C/c.md", "no.md"));
    try (History history = History.open(state)) {
      assertThat(history.base("a.md")).isEmpty();
      assertThat(history.base("B/b.md").map(HistoryTest::text)).contains("2");
      assertThat(history.base("B/C/c.md")).isEmpty();
      assertThat(history.base("B.md").map(HistoryTest::text)).contains("1");
      assertThat(history.base("D/d.md").map(HistoryTest::text)).contains("2");
      assertThat(history.found(2, "B/b.md").map(HistoryTest::text)).contains("old");
      assertThat(history.found(1, "B/b.md")).isEmpty();
      assertThat(history.manifest(1).map(HistoryTest::text)).contains("manifest one");
      assertThat(history.runs()).extracting(Run::number).containsExactly(1, 2);
    }
  }

  @Test
  void aPathMayTurnFromNoteToFolder() {
    run(draft("one", Map.of("a", "1"), Map.of()));
    run(dropping(draft("two", Map.of("a/b.md", "2"), Map.of()), "a"));
    run(dropping(draft("three", Map.of("a", "3"), Map.of()), "a/b.md"));
    try (History history = History.open(state)) {
      assertThat(history.base("a").map(HistoryTest::text)).contains("3");
      assertThat(history.base("a/b.md")).isEmpty();
    }
  }

  @Test
  void aKilledRunIsPendingUntilItIsFinished() {
    run(draft("one", Map.of("a.md", "1"), Map.of()));
    try (History history = History.open(state)) {
      history.prepare(draft("two", Map.of("a.md", "2"), Map.of("a.md", "1")));
    }
    try (History history = History.open(state)) {
      assertThat(history.pending().map(Run::number)).contains(2);
      assertThat(history.pending().map(Run::steps)).contains(List.of(STEP));
      assertThat(history.last().map(Run::number)).contains(1);
      assertThat(history.base("a.md").map(HistoryTest::text)).contains("1");
      assertThat(history.pendingText("a.md").map(HistoryTest::text)).contains("2");
      RunDraft another = draft("three", Map.of(), Map.of());
      assertThatThrownBy(() -> history.prepare(another)).isInstanceOf(IllegalStateException.class);
      history.finish();
      assertThat(history.pending()).isEmpty();
      assertThat(history.base("a.md").map(HistoryTest::text)).contains("2");
    }
    try (History history = History.open(state)) {
      assertThat(history.pending()).isEmpty();
      assertThat(history.last().map(Run::number)).contains(2);
    }
  }

  @Test
  void undoGoesBackOneRunAtATime() {
    run(draft("one", Map.of(), Map.of()));
    run(draft("two", Map.of(), Map.of()));
    assertThat(toUndo()).contains(2);
    run(undoing(2));
    assertThat(toUndo()).contains(1);
    run(undoing(1));
    assertThat(toUndo()).isEmpty();
    run(draft("five", Map.of(), Map.of()));
    assertThat(toUndo()).contains(5);
  }

  @Test
  void theSameRunsGiveTheSameBytes() throws IOException {
    Path other = Files.createDirectories(state.resolve("other/state"));
    for (Path place : List.of(state, other)) {
      run(place, draft("one", Map.of("a.md", "1", "b.md", "1"), Map.of()));
      run(place, draft("two", Map.of("a.md", "2"), Map.of("a.md", "1")));
    }
    Path ref = Path.of("history.git/refs/heads/main");
    assertThat(other.resolve(ref)).hasSameBinaryContentAs(state.resolve(ref));
  }

  @Test
  void aDamagedHistoryIsUnknownAndKeptAside() throws IOException {
    run(draft("one", Map.of("a.md", "1"), Map.of()));
    try (Stream<Path> packs = Files.list(state.resolve("history.git/objects/pack"))) {
      for (Path pack : packs.toList()) {
        Files.delete(pack);
      }
    }
    try (History history = History.open(state)) {
      assertThat(history.isEmpty()).isTrue();
      assertThat(history.damage().orElseThrow()).startsWith("the record of runs cannot be read: ");
      history.prepare(draft("again", Map.of("a.md", "2"), Map.of()));
      history.finish();
      assertThat(history.base("a.md").map(HistoryTest::text)).contains("2");
    }
    assertThat(state.resolve("history-damaged-1.git")).isDirectory();
  }

  @Test
  void aDraftThatCannotBeReadLeavesNoJournal() throws IOException {
    Content gone =
        new Content() {
          @Override
          public String hash() {
            return "";
          }

          @Override
          public byte[] bytes() throws IOException {
            throw new IOException("It changed meanwhile");
          }
        };
    RunDraft draft =
        new RunDraft(
            List.of(),
            Optional.empty(),
            new byte[0],
            List.of(),
            Map.of(),
            Set.of(),
            Map.of("a", gone));
    try (History history = History.open(state)) {
      assertThatThrownBy(() -> history.prepare(draft))
          .hasMessage("history.git: cannot write: it changed meanwhile; nothing was changed");
      assertThat(history.pending()).isEmpty();
      history.prepare(draft("one", Map.of(), Map.of()));
    }
    try (Stream<Path> objects = Files.list(state.resolve("history.git/objects"))) {
      assertThat(objects.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("info", "pack");
    }
  }

  @Test
  void theUsersHomeStaysAsItWas() throws Exception {
    Path home = Files.createDirectory(state.resolve("home"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder other =
        new ProcessBuilder(
            java,
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            OneRun.class.getName(),
            state.toString());
    other.environment().put("HOME", home.toString());
    other.environment().put("XDG_CONFIG_HOME", home.toString());
    other.environment().put("PATH", "");
    Process process = other.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  /** A process that makes one run. */
  static final class OneRun {
    private OneRun() {}

    public static void main(String[] args) {
      run(Path.of(args[0]), draft("one", Map.of("a.md", "1"), Map.of()));
    }
  }

  private Optional<Integer> toUndo() {
    try (History history = History.open(state)) {
      return history.toUndo().map(Run::number);
    }
  }

  private void run(RunDraft draft) {
    run(state, draft);
  }

  private static void run(Path state, RunDraft draft) {
    try (History history = History.open(state)) {
      history.prepare(draft);
      history.finish();
    }
  }

  private static RunDraft draft(String word, Map<String, String> bases, Map<String, String> found) {
    return new RunDraft(
        List.of(word, "two words"),
        Optional.empty(),
        ("manifest " + word).getBytes(StandardCharsets.UTF_8),
        List.of(STEP),
        contents(bases),
        Set.of(),
        contents(found));
  }

  private static RunDraft dropping(RunDraft draft, String... paths) {
    return new RunDraft(
        draft.command(),
        draft.undoes(),
        draft.manifest(),
        draft.steps(),
        draft.bases(),
        Set.of(paths),
        draft.found());
  }

  private static RunDraft undoing(int run) {
    return new RunDraft(
        List.of("undo"), Optional.of(run), new byte[0], List.of(), Map.of(), Set.of(), Map.of());
  }

  private static Map<String, Content> contents(Map<String, String> texts) {
    Map<String, Content> contents = new HashMap<>();
    texts.forEach((path, text) -> contents.put(path, content(text)));
    return contents;
  }

  private static Content content(String text) {
    return new Content() {
      @Override
      public String hash() {
        return "";
      }

      @Override
      public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
