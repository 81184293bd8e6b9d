package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.disk.TestStores;
import clipweave.names.Fold;
import clipweave.names.SafeName;
import clipweave.note.CannotGoOn;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person does to clips and notes and what we do, at random; after each step the laws of
 * PROMISES 4 hold. A history that breaks one is made as short as it can be by dropping steps. More
 * histories with {@code -Dhistories=N} or {@code -Ptorture}, others with {@code -Dseed=N}.
 */
class RandomHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("histories", 500);

  private static final long SEED = Long.getLong("seed", 7);

  /** What can be done. */
  private enum Do {
    CLIP,
    ODD_CLIP,
    CLIP_INSIDE,
    EDIT_CLIP,
    RENAME_CLIP,
    COPY_CLIP,
    DELETE_CLIP,
    EDIT,
    UNLINK,
    KEY,
    MOVE,
    COPY,
    DELETE,
    OWN,
    TOUCH,
    ORDER,
    SYNC,
    PRUNE,
    UNDO,
    CRASH,
    LOSE_STATE
  }

  private static final List<Do> OFTEN = List.of(Do.CLIP, Do.SYNC, Do.EDIT, Do.EDIT_CLIP, Do.SYNC);

  private record Step(Do what, long seed) {}

  @TempDir(factory = Memory.class)
  private Path temp;

  private int turn;

  @Test
  void theLawsHoldForRandomHistories() throws IOException {
    for (int i = 0; i < HISTORIES; i++) {
      long seed = SEED * 1_000_003 + i;
      List<Step> history = history(new Random(seed));
      String broken = broken(history);
      if (!broken.isEmpty()) {
        List<Step> least = shrunk(history);
        assertThat(broken(least)).as("history %d: %s", i, least).isEmpty();
      }
    }
  }

  private static List<Step> history(Random random) {
    List<Step> steps = new ArrayList<>(List.of(new Step(Do.CLIP, 1), new Step(Do.CLIP, 2)));
    for (int i = 0; i < 6 + random.nextInt(10); i++) {
      List<Do> from = random.nextBoolean() ? OFTEN : List.of(Do.values());
      steps.add(new Step(from.get(random.nextInt(from.size())), random.nextLong()));
    }
    steps.add(new Step(Do.SYNC, 3));
    return steps;
  }

  private List<Step> shrunk(List<Step> history) throws IOException {
    List<Step> least = new ArrayList<>(history);
    for (int i = least.size() - 1; i >= 0; i--) {
      List<Step> fewer = new ArrayList<>(least);
      fewer.remove(i);
      if (!broken(fewer).isEmpty()) {
        least = fewer;
      }
    }
    return least;
  }

  /** The law that a history breaks, in words; empty if it breaks none. */
  private String broken(List<Step> history) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("world " + turn++));
    try {
      new Life(new World(folder)).live(history);
      return "";
    } catch (AssertionError | RuntimeException e) {
      return String.valueOf(e);
    } finally {
      Folders.delete(folder);
    }
  }

  /** One history, and what has to hold in it. */
  private static final class Life {
    private final World world;
    private final Set<String> moved = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Set<String> buried = new HashSet<>();
    private boolean isKnown;
    private int orders;

    Life(World world) {
      this.world = world;
    }

    void live(List<Step> history) {
      for (Step step : history) {
        act(step.what(), new Random(step.seed()));
      }
    }

    private void act(Do what, Random random) {
      switch (what) {
        case CLIP -> world.newClip(random, false);
        case ODD_CLIP -> world.oddClip(random);
        case CLIP_INSIDE -> world.newClip(random, true);
        case EDIT_CLIP -> world.editClip(random);
        case RENAME_CLIP -> world.renameClip(random);
        case COPY_CLIP -> world.copyClip(random);
        case DELETE_CLIP -> world.deleteClip(random);
        case EDIT -> world.editNote(random);
        case UNLINK -> world.unlink(random);
        case KEY -> world.addKey(random);
        case MOVE -> world.moveNote(random).ifPresent(moved::add);
        case COPY -> world.copyNote(random);
        case DELETE -> world.deleteNote(random).filter(id -> isKnown).ifPresent(deleted::add);
        case OWN -> world.newOwn();
        case TOUCH -> touch(random);
        case ORDER -> assertOrder(random);
        case SYNC -> sync(random);
        case PRUNE -> run(() -> world.sync(false, SyncRequest.Prune.ALL, TestStores::quick));
        case UNDO -> undo();
        case CRASH -> crash(random);
        case LOSE_STATE -> loseState();
      }
    }

    private void loseState() {
      world.loseState();
      deleted.clear();
      isKnown = false;
    }

    private interface Run {
      Report run();
    }

    /** P1, P6, P7, P18: what he typed is there, his clips and his own notes are as they were. */
    private Report run(Run run) {
      Seen before = world.seen();
      Map<String, String> source = world.source();
      Report report = run.run();
      isKnown = true;
      Seen after = world.seen();
      assertThat(after.typed()).as("P1").containsAll(before.typed());
      assertThat(after.odd()).as("P18").containsAll(before.odd());
      assertThat(world.source()).as("P6").isEqualTo(source);
      assertThat(after.own()).as("P7").isEqualTo(before.own());
      assertThat(world.vault).as("temporary files").isDirectoryNotContaining("glob:.clipweave-t*");
      return report;
    }

    /** P5 now and then, then the run, then P4, P12, P13, P20. */
    private void sync(Random random) {
      Optional<Report> plan = random.nextInt(3) == 0 ? Optional.of(planned()) : Optional.empty();
      Report report = run(world::sync);
      plan.ifPresent(p -> assertThat(World.lines(report)).as("P5").isEqualTo(World.lines(p)));
      assertNames();
      settled();
      buried.addAll(deleted);
      assertThat(world.ids()).as("P12").noneMatch(buried::contains);
      moved.forEach(p -> assertThat(World.lines(report)).as("P13").doesNotContain("- " + p));
    }

    private Report planned() {
      Map<String, String> prints = world.prints();
      Report plan = world.sync(true, SyncRequest.Prune.NO, TestStores::quick);
      assertThat(world.prints()).as("P5: a dry run writes nothing").isEqualTo(prints);
      return plan;
    }

    /** P20: every name of ours can lie on any disk, beside all others. */
    private void assertNames() {
      Set<String> folded = new HashSet<>();
      for (String path : world.notes().keySet()) {
        assertThat(folded.add(Fold.name(path))).as("P20: one of two names: %s", path).isTrue();
        for (String part : path.replaceFirst("\\.md$", "").split("/")) {
          assertThat(SafeName.of(part)).as("P20").isEqualTo(part);
        }
      }
    }

    /** P15: the clock says nothing. */
    private void touch(Random random) {
      run(world::sync);
      Map<String, String> notes = world.notes();
      world.touch(random);
      assertThat(World.lines(run(world::sync))).as("P15").isEmpty();
      assertThat(world.notes()).as("P15").isEqualTo(notes);
    }

    /** P8, P9: the clips give the same ids and fields in one run and in several. */
    private void assertOrder(Random random) {
      Map<String, String> clips = world.source();
      if (clips.size() < 2) {
        return;
      }
      List<String> names = new ArrayList<>(clips.keySet());
      Collections.shuffle(names, random);
      Path folder = world.root.resolve("order " + orders++);
      Vaults whole = new Vaults(folder.resolve("whole"));
      whole.run(clips);
      Vaults parts = new Vaults(folder.resolve("parts"));
      int half = names.size() / 2;
      for (List<String> part : List.of(names.subList(0, half), names.subList(half, names.size()))) {
        Map<String, String> some = new TreeMap<>();
        part.forEach(n -> some.put(n, clips.get(n)));
        parts.run(some);
      }
      assertThat(parts.fields()).as("P8").isEqualTo(whole.fields());
    }

    private void settled() {
      Map<String, String> prints = world.prints();
      assertThat(World.lines(world.sync())).as("P4: the second plan").isEmpty();
      assertThat(world.prints()).as("P4: the second run writes nothing").isEqualTo(prints);
    }

    /**
     * P11: a run taken back at once leaves the notes as they were, and is not done again. A copy of
     * a note that was taken back is that note from then on, and what it wants stays.
     */
    private void undo() {
      Map<String, String> before = world.notes();
      boolean isRevived = world.ids().stream().anyMatch(Recorded.refused(world.vault)::contains);
      Report report = run(world::sync);
      if (report.changes().isEmpty() || isRevived) {
        undoAny();
        return;
      }
      run(() -> world.undo(TestStores::quick));
      assertThat(world.notes()).as("P11").isEqualTo(before);
      Report again = run(world::sync);
      assertThat(World.lines(again)).as("P11: not again").noneMatch(l -> l.startsWith("+ Clip"));
    }

    private void undoAny() {
      try {
        run(() -> world.undo(TestStores::quick));
      } catch (CannotGoOn nothingToUndo) {
        assertThat(nothingToUndo.says()).isEqualTo("no run to take back");
      }
    }

    /** P2, P3: killed anywhere, nothing is lost, and the next run goes on. */
    private void crash(Random random) {
      TestStores.Dying dying = new TestStores.Dying(random.nextInt(40));
      Set<String> typed = world.typed();
      try {
        world.sync(false, SyncRequest.Prune.NO, dying::store);
      } catch (Error killed) {
        if (!TestStores.isKilled(killed)) {
          throw killed;
        }
      }
      assertThat(world.typed()).as("P1 after a crash").containsAll(typed);
      run(world::sync);
      settled();
    }
  }
}
