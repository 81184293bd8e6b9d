package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.vault.Change;
import clipweave.vault.Step;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1 to P3: a run that dies, or whose disk fails, at each of its calls. */
class CrashTest {
  private static final Map<String, String> BEFORE =
      Map.of(
          "Moat.md", "moat: mine\n",
          "Old.md", "old: mine\n",
          "Inbox/Tide.md", "tide: mine\n",
          "Inbox/Reef.md", "reef: mine\n",
          "Own.md", "own: mine\n",
          "Folder/Deep.md", "deep: mine\n");

  private static final List<Change> PLAN =
      List.of(
          Plans.create("Clippings/New.md", "new\n"),
          Plans.replace("Folder/Deep.md", "deep: mine\n", "deep: mine\nwoven\n"),
          Plans.create("Folder/Next.md", "next\n"),
          Plans.conflict("Moat (clip 1a2b).md", "theirs\n"),
          Plans.replace("Moat.md", "moat: mine\n", "moat: mine\nwoven\n"),
          Plans.trash("Old.md", "old: mine\n"),
          Plans.move("Inbox/Reef.md", "Sea/Reef.md", "reef: mine\n", ""),
          Plans.move("Inbox/Tide.md", "Sea/Tide.md", "tide: mine\n", "tide: mine\nwoven\n"));

  @TempDir Path root;
  private Map<String, String> after;
  private Optional<List<Step>> journal;

  @BeforeEach
  void knowWhatComesOut() {
    reset();
    run(new TellingWriting((call, what, path) -> {}));
    after = Tree.all(root);
    assertThat(after)
        .containsOnly(
            Map.entry("Clippings/New.md", "new\n"),
            Map.entry("Folder/Deep.md", "deep: mine\nwoven\n"),
            Map.entry("Folder/Next.md", "next\n"),
            Map.entry("Moat (clip 1a2b).md", "theirs\n"),
            Map.entry("Moat.md", "moat: mine\nwoven\n"),
            Map.entry(".trash/Old.md", "old: mine\n"),
            Map.entry("Sea/Reef.md", "reef: mine\n"),
            Map.entry("Sea/Tide.md", "tide: mine\nwoven\n"),
            Map.entry("Own.md", "own: mine\n"));
  }

  @Test
  void aRunThatIsKilledBeforeAnyCallIsFinishedByTheNext() {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      killedAt(k, false);
      assertOldOrNew("killed before call " + k);
      recover(new DiskWriting(DiskWriting.Flush.NO));
      assertThat(Tree.all(root)).as("killed before call %d", k).isEqualTo(after);
    }
  }

  @Test
  void aRunThatIsKilledAfterAnyCallIsFinishedByTheNext() {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      killedAt(k, true);
      assertOldOrNew("killed after call " + k);
      recover(new DiskWriting(DiskWriting.Flush.NO));
      assertThat(Tree.all(root)).as("killed after call %d", k).isEqualTo(after);
    }
  }

  @Test
  void aRecoveryThatIsKilledIsFinishedByTheNext() {
    int calls = calls();
    for (int k = calls / 3; k < calls; k += 4) {
      for (int j = 0; recoveryKilledAt(k, j); j++) {
        assertOldOrNew("killed at call " + k + ", again at " + j);
        recover(new DiskWriting(DiskWriting.Flush.NO));
        assertThat(Tree.all(root)).as("killed at %d, again at %d", k, j).isEqualTo(after);
      }
    }
  }

  @Test
  void aHalfWrittenFileIsNeverSeen() {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      reset();
      int die = k;
      TellingWriting torn =
          new TellingWriting(
              (call, what, path) -> {
                if (call == die && what.equals("create")) {
                  Tree.write(path, "ha");
                }
                dieAt(call, die);
              });
      assertThatThrownBy(() -> run(torn)).isInstanceOf(Killed.class);
      assertOldOrNew("torn at call " + k);
      recover(new DiskWriting(DiskWriting.Flush.NO));
      assertThat(Tree.all(root)).as("torn at call %d", k).isEqualTo(after);
    }
  }

  @Test
  void aDiskThatFailsAtAnyCallIsNamedAndNothingIsLost() {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      for (boolean forever : new boolean[] {false, true}) {
        failingAt(k, forever);
        recover(new DiskWriting(DiskWriting.Flush.NO));
        assertThat(Tree.all(root)).as("failed at call %d", k).isEqualTo(after);
      }
    }
  }

  private void failingAt(int k, boolean forever) {
    reset();
    TellingWriting failing =
        new TellingWriting(
            (call, what, path) -> {
              if (call == k || (forever && call > k)) {
                throw new FileSystemException("x", null, "No space left on device");
              }
            });
    try {
      run(failing);
    } catch (CannotGoOn e) {
      assertThat(e.kind()).isEqualTo(CannotGoOn.Kind.FAILED);
      assertThat(e.says()).contains(": cannot write: no space left on device; ");
      assertThat(e.says().endsWith("nothing was changed")).isEqualTo(journal.isEmpty());
    }
    assertOldOrNew("failed at call " + k);
    if (journal.isEmpty() && !forever && !Tree.all(root).equals(after)) {
      assertThat(Tree.all(root)).as("nothing staged is left").isEqualTo(BEFORE);
    }
  }

  @Test
  void everyFolderIsFlushedAfterItsLastNewNameAndBeforeOldFilesGo() {
    reset();
    TellingWriting writing = new TellingWriting((call, what, path) -> {});
    run(writing);
    List<String> calls = writing.calls();
    int lastName = lastOf(calls, "move ", "moveNew ", "link ");
    int firstOldGone = calls.indexOf(first(calls, "delete .clipweave-tmp-o-"));
    assertThat(calls.subList(lastName, firstOldGone))
        .contains("flushFolder Sea", "flushFolder Inbox", "flushFolder Folder")
        .contains("flushFolder .trash", "flushFolder Clippings");
  }

  private static int lastOf(List<String> calls, String... starts) {
    int last = -1;
    for (int i = 0; i < calls.size(); i++) {
      String call = calls.get(i);
      last = Stream.of(starts).anyMatch(call::startsWith) ? i : last;
    }
    return last;
  }

  private static String first(List<String> calls, String start) {
    return calls.stream().filter(call -> call.startsWith(start)).findFirst().orElseThrow();
  }

  private void reset() {
    Tree.clear(root);
    Tree.write(root, BEFORE);
    journal = Optional.empty();
  }

  private int calls() {
    reset();
    TellingWriting writing = new TellingWriting((call, what, path) -> {});
    run(writing);
    return writing.calls().size();
  }

  /** A run as the flows do it; the journal is what the history keeps. */
  private void run(Writing writing) {
    Staged staged = new Store(root, writing, 0).stage(PLAN);
    journal = Optional.of(staged.steps());
    staged.apply(Beside.CLIP);
    journal = Optional.empty();
  }

  private void recover(Writing writing) {
    Store store = new Store(root, writing, 0);
    boolean hadJournal = journal.isPresent();
    journal.ifPresent(steps -> store.redo(steps, step -> Optional.empty()));
    journal = Optional.empty();
    store.sweep(VaultFolder.open(root, VaultFolder.Missing.IS_WRONG).list().leftovers());
    if (!hadJournal && !Tree.all(root).equals(after)) {
      run(writing);
    }
  }

  private void killedAt(int k, boolean afterIt) {
    reset();
    TellingWriting.Witness witness =
        new TellingWriting.Witness() {
          @Override
          public void before(int call, String what, Path path) {
            dieAt(call, afterIt ? -1 : k);
          }

          @Override
          public void after(int call) {
            dieAt(call, afterIt ? k : -1);
          }
        };
    assertThatThrownBy(() -> run(new TellingWriting(witness))).isInstanceOf(Killed.class);
  }

  private boolean recoveryKilledAt(int k, int j) {
    killedAt(k, false);
    try {
      recover(new TellingWriting((call, what, path) -> dieAt(call, j)));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  private static void dieAt(int call, int k) {
    if (call == k) {
      throw new Killed();
    }
  }

  private void assertOldOrNew(String when) {
    Map<String, String> now = Tree.visible(root);
    now.forEach(
        (path, text) ->
            assertThat(text).as("%s: %s", when, path).isIn(BEFORE.get(path), after.get(path)));
    String all = String.join("", new TreeMap<>(now).values());
    BEFORE.values().forEach(mine -> assertThat(all).as(when).contains(mine));
  }
}
