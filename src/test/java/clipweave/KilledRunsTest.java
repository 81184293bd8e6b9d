package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.disk.TestStores;
import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P2 and P3 through the whole flow: a run that is killed before any of its calls, and again while
 * the next one finishes it, ends as if nobody had killed it. With {@code -Ptorture} at every pair
 * of calls.
 */
class KilledRunsTest {
  private static final Pattern TYPED = Pattern.compile("Words u\\d+");

  /** Whether every call of the recovery is killed too, not one for each of the run. */
  private static final boolean IS_TORTURE = Integer.getInteger("kills", 0) > 0;

  private static final List<String> REASONS =
      List.of(
          "No space left on device",
          "Input/output error",
          "Permission denied",
          "Read-only file system",
          "Too many open files");

  @TempDir(factory = Memory.class)
  private Path temp;

  private int turn;

  @Test
  void aFirstSyncThatIsKilledIsFinishedByTheNext() throws IOException {
    check(world -> {}, KilledRunsTest::sync);
  }

  @Test
  void aSyncOfEditedNotesThatIsKilledIsFinishedByTheNext() throws IOException {
    check(KilledRunsTest::edited, KilledRunsTest::sync);
  }

  @Test
  void anUndoThatIsKilledIsFinishedByTheNext() throws IOException {
    check(
        world -> {
          edited(world);
          world.sync();
        },
        KilledRunsTest::undoOnce);
  }

  @Test
  void aWeaveThatIsKilledIsFinishedByTheNext() throws IOException {
    check(KilledRunsTest::withOwnNotes, KilledRunsTest::weave);
  }

  /** A clip's note and two of the user's own that name a third. */
  private static void withOwnNotes(World world) {
    world.sync();
    Woven it = new Woven(world.root);
    it.put("Orla Quint.md", "Keeps the ledger.\n");
    it.put("Mine.md", "On Monday Orla Quint rang.\n");
    it.put("Too.md", "They met Orla Quint at noon.\n");
  }

  private static void weave(World world, Session.Stores stores) {
    WeaveFlow.run(
        new WeaveRequest(
            world.root,
            List.of("Mine.md", "Too.md"),
            Optional.of(world.vault),
            Optional.empty(),
            WeaveRequest.Mode.WRITE,
            false,
            Optional.empty(),
            0),
        Progress.NONE,
        stores);
  }

  /** A killed undo is finished by any run; a second undo would take the run before back. */
  private static void undoOnce(World world, Session.Stores stores) {
    boolean isBegun =
        LogFlow.run(world.root, Optional.of(world.vault)).stream()
            .anyMatch(l -> l.run().undoes().isPresent());
    if (isBegun) {
      sync(world, stores);
    } else {
      world.undo(stores);
    }
  }

  private static void sync(World world, Session.Stores stores) {
    world.sync(false, SyncRequest.Prune.NO, stores);
  }

  /** A vault that was woven, then edited on both sides. */
  private static void edited(World world) {
    world.sync();
    Random random = new Random(5);
    for (int i = 0; i < 3; i++) {
      world.editNote(random);
      world.editClip(random);
    }
    world.newClip(random, false);
    world.moveNote(random);
  }

  @Test
  void aDiskThatFailsAnywhereEndsTheRunInWordsAndTheNextFinishesIt() throws IOException {
    World sound = prepared(KilledRunsTest::edited);
    TestStores.Dying counting = new TestStores.Dying(-1);
    sync(sound, counting::store);
    for (int k = 0; k < counting.calls(); k++) {
      World world = prepared(KilledRunsTest::edited);
      String before = world.visible();
      failed(world, k);
      assertNothingLost(before, world, k);
      world.sync();
      assertThat(world.notes()).as("failed at call %d", k).isEqualTo(sound.notes());
    }
  }

  /** Once, or from then on; some faults are no reason to stop, such as those of tidying up. */
  private static void failed(World world, int k) {
    String reason = REASONS.get(k % REASONS.size());
    boolean isForever = k % 2 == 0;
    TestStores.Meanwhile disk =
        (call, what, path) -> {
          if (call == k || (isForever && call > k)) {
            throw new FileSystemException(path.toString(), null, reason);
          }
        };
    try {
      sync(world, TestStores.meddled(disk)::store);
    } catch (CannotGoOn e) {
      assertThat(e.kind()).as("failed at call %d", k).isEqualTo(CannotGoOn.Kind.FAILED);
      assertThat(e.says())
          .contains(": cannot write: " + reason.substring(0, 1).toLowerCase(Locale.ROOT));
    }
  }

  private interface Prepare {
    void on(World world);
  }

  private void check(Prepare prepare, BiConsumer<World, Session.Stores> run) throws IOException {
    World sound = prepared(prepare);
    TestStores.Dying counting = new TestStores.Dying(-1);
    run.accept(sound, counting::store);
    Map<String, String> wanted = left(sound);
    assertThat(counting.calls()).isGreaterThan(10);
    for (int k = 0; k < counting.calls(); k++) {
      for (int j = 0; j < counting.calls(); j++) {
        if (IS_TORTURE || j == k % 7) {
          killTwice(prepared(prepare), run, new int[] {k, j}, wanted);
        }
      }
    }
  }

  private static void killTwice(
      World world, BiConsumer<World, Session.Stores> run, int[] at, Map<String, String> wanted) {
    String before = world.visible();
    for (int k : at) {
      killed(world, run, k);
      assertNothingLost(before, world, k);
    }
    run.accept(world, TestStores::quick);
    assertThat(left(world)).as("killed before calls %d, %d", at[0], at[1]).isEqualTo(wanted);
  }

  /** The notes, and what the record says of them but for the folder of their clips. */
  private static Map<String, String> left(World world) {
    Map<String, String> left = world.notes();
    left.put("the record", Recorded.manifest(world.vault).replaceAll("\t[0-9a-f]{8}(?=\t)", "\t"));
    return left;
  }

  private World prepared(Prepare prepare) throws IOException {
    World world = new World(Files.createDirectory(temp.resolve("world " + turn++)));
    Random random = new Random(3);
    world.newClip(random, false);
    world.newClip(random, false);
    world.newClip(random, true);
    prepare.on(world);
    return world;
  }

  private static void killed(World world, BiConsumer<World, Session.Stores> run, int k) {
    TestStores.Dying dying = new TestStores.Dying(k);
    try {
      run.accept(world, dying::store);
    } catch (Error end) {
      if (!TestStores.isKilled(end)) {
        throw end;
      }
    }
  }

  private static void assertNothingLost(String before, World world, int k) {
    String now = world.visible();
    TYPED
        .matcher(before)
        .results()
        .forEach(r -> assertThat(now).as("killed before call %d", k).contains(r.group()));
  }
}
