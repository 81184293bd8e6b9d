package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipweave.disk.TestStores;
import clipweave.history.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P1 to P3 for the program itself: SIGKILL before any of its calls that change a file, and again
 * while the next run finishes it; and calls that fail. Takes long, so that no build runs it
 * unasked: {@code -Ptorture -Dtest=KilledProcesses}, or {@code -Dkills=N} for about N points of
 * each of its tests.
 */
class KilledProcesses {
  private static final int POINTS = Integer.getInteger("kills", 0);
  private static final int KILLED = 137;
  private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT");
  private static final List<String> IMPORT = List.of("import", "clips", "--vault", "vault");
  private static final List<String> SYNC = List.of("sync", "clips", "--vault", "vault");
  private static final List<String> UNDO = List.of("undo", "--vault", "vault");

  @TempDir private Path temp;
  private World world;
  private Machine machine;
  private Snapshot before;
  private Map<String, String> notesBefore;
  private Map<String, String> wanted;
  private Optional<String> wantedState;
  private Set<String> typed;
  private List<String> words;
  private int points;
  private int fired;

  @BeforeEach
  void aMachine() throws IOException {
    assumeTrue(POINTS > 0 && Machine.isThere());
    world = new World(Files.createDirectory(temp.resolve("world")));
    machine = new Machine(world.root.toRealPath(), temp);
    Random random = new Random(3);
    for (int i = 0; i < 4; i++) {
      world.newClip(random, false);
    }
  }

  /** A vault that was woven, then edited on both sides. */
  private void edited() {
    run(SYNC);
    Random random = new Random(5);
    for (int i = 0; i < 4; i++) {
      world.editNote(random);
      world.editClip(random);
    }
    world.newClip(random, false);
    world.moveNote(random);
    world.deleteNote(random);
  }

  private Machine.End run(List<String> command) {
    return machine.run(command);
  }

  private void knowWhatComesOut(List<String> command) {
    words = command;
    before = Snapshot.of(world.root);
    notesBefore = world.notes();
    typed = world.typed();
    assertThat(run(command).code()).isIn(0, 1);
    wanted = world.notes();
    wantedState = state();
  }

  @Test
  void anImportThatIsKilledIsFinishedByTheNext() {
    knowWhatComesOut(IMPORT);
    killEverywhere();
  }

  @Test
  void aSyncThatIsKilledIsFinishedByTheNext() {
    edited();
    knowWhatComesOut(SYNC);
    killEverywhere();
  }

  @Test
  void anUndoThatIsKilledIsFinishedByTheNext() {
    edited();
    run(SYNC);
    knowWhatComesOut(UNDO);
    killEverywhere();
  }

  @Test
  void aRunWhoseCallsFailEndsInWordsAndTheNextFinishesIt() {
    edited();
    knowWhatComesOut(SYNC);
    failEverywhere(machine.changes(words), ERRORS);
    before.restore();
    failEverywhere(machine.opens(words), List.of("EMFILE", "EIO", "EACCES"));
    System.out.println(points + " calls failed, " + fired + " runs ended in words");
  }

  private void killEverywhere() {
    before.restore();
    List<Machine.Call> calls = new ArrayList<>(machine.changes(words));
    assertThat(calls).hasSizeGreaterThan(40);
    Collections.shuffle(calls, new Random(1));
    Random random = new Random(7);
    for (int turn = 0; turn < calls.size() || points < POINTS; turn++) {
      before.restore();
      kill(calls.get(turn % calls.size()));
      boolean isAgain = turn % 2 == 1 || turn >= calls.size();
      if (isAgain && !isUndone()) {
        kill(calls.get(random.nextInt(calls.size())));
      }
      finished("turn " + turn);
    }
    System.out.println(words.get(0) + " was killed at " + points + " points");
  }

  private void kill(Machine.Call call) {
    boolean isKilled = machine.killed(call, words).code() == KILLED;
    points += isKilled ? 1 : 0;
    nothingLost("killed at " + call);
  }

  /** Files of its own that the machine cannot open any more end Java itself: once is enough. */
  private void failEverywhere(List<Machine.Call> calls, List<String> errors) {
    assertThat(calls).isNotEmpty();
    List<Machine.Call> some = new ArrayList<>(calls);
    Collections.shuffle(some, new Random(9));
    for (Machine.Call call : some.subList(0, Math.min(some.size(), POINTS / 4))) {
      for (String error : errors) {
        before.restore();
        fail(call, error, false);
        if (!call.name().equals("openat")) {
          before.restore();
          fail(call, error, true);
        }
      }
    }
  }

  private void fail(Machine.Call call, String error, boolean forever) {
    String what = call + " " + error + (forever ? " from then on" : "");
    points++;
    Machine.End end = machine.failing(call, error, forever, words);
    assertThat(end.code()).as("%s: %s", what, end.said()).isIn(0, 1, 3);
    assertThat(end.said()).as(what).doesNotContain("this is a bug");
    if (end.code() == 3 && !call.name().equals("write")) {
      fired++;
      assertThat(end.said())
          .as(what)
          .containsAnyOf("cannot write: ", "cannot read: ", "cannot read");
    }
    nothingLost(what);
    finished(what);
  }

  /** P1, P2. */
  private void nothingLost(String when) {
    assertThat(world.typed()).as(when).containsAll(typed);
    Map<String, String> now = world.notes();
    now.keySet().removeIf(n -> n.contains("/."));
    now.forEach(
        (path, text) ->
            assertThat(text)
                .as("%s: %s", when, path)
                .isIn(notesBefore.get(path), wanted.get(path)));
  }

  /** P3. */
  private void finished(String when) {
    if (words.equals(SYNC)) {
      world.syncClips();
    } else if (words.equals(IMPORT)) {
      world.importClips();
    } else if (!isUndone()) {
      world.undo(TestStores::quick);
    }
    assertThat(world.notes()).as(when).isEqualTo(wanted);
    assertThat(state()).as(when).isEqualTo(wantedState);
    assertThat(world.vault).as(when).isDirectoryNotContaining("glob:.clipweave-t*");
  }

  /** A second undo would take the run before back. */
  private boolean isUndone() {
    return words.equals(UNDO)
        && LogFlow.run(world.root, Optional.of(world.vault)).stream()
            .anyMatch(l -> l.run().undoes().isPresent());
  }

  private Optional<String> state() {
    try (History history = History.open(world.vault.resolve(".clipweave/state"))) {
      return history.manifest().map(m -> new String(m, StandardCharsets.UTF_8));
    }
  }
}
