package clipweave.disk;

import clipweave.vault.Change;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Changes a vault: stage, (journal,) apply; or redo what a killed run left. The hidden files of a
 * run are swept at its end, or by the next one.
 */
public final class Store {
  private static final int FLUSHERS = 3;

  private final Path root;
  private final Writing writing;
  private final int flushers;

  /** For tests: another way of writing, and how many threads flush. */
  Store(Path root, Writing writing, int flushers) {
    this.root = root;
    this.writing = writing;
    this.flushers = flushers;
  }

  /** The writer of a vault whose lock is held. */
  public static Store of(VaultFolder vault, Lock lock) {
    lock.sign();
    return new Store(vault.root(), new DiskWriting(DiskWriting.Flush.YES), FLUSHERS);
  }

  /** For a vault that the run itself makes ({@code --no-fsync}): waits for no disk. */
  public static Store unflushed(VaultFolder vault, Lock lock) {
    Objects.requireNonNull(lock);
    return new Store(vault.root(), new DiskWriting(DiskWriting.Flush.NO), 0);
  }

  /**
   * Writes and flushes every new text beside its place; on any fault nothing is left of it.
   *
   * @throws clipweave.note.CannotGoOn if the disk fails; then nothing has changed
   */
  public Staged stage(List<Change> changes) {
    Staging staging = new Staging(inside(), writing, new Flushers(flushers));
    return new Staged(this, staging, staging.stage(changes));
  }

  /**
   * Finishes a run that was killed: a step that is done stays done, one that is not is done now,
   * and where a person was in between his text stays.
   *
   * @param content the new text of a step whose staged file is gone, if anybody knows it; its hash
   *     is checked
   */
  public List<Outcome> redo(List<Step> steps, Function<Step, Optional<byte[]>> content) {
    return perform(steps, Beside.CLIP, new Restaging(writing, content));
  }

  /**
   * Takes away the hidden files of runs that were killed, those of {@link #redo} excepted. What a
   * person wrote into one of them comes back into sight.
   *
   * @return the paths that came back into sight
   */
  public List<String> sweep(List<Path> leftovers) {
    Inside inside = inside();
    Sweep sweep = new Sweep(inside, writing, olds(inside, Beside.CLIP));
    List<String> found = new ArrayList<>();
    for (Path leftover : leftovers) {
      try {
        sweep.settle(leftover).ifPresent(found::add);
      } catch (IOException e) {
        throw Fault.cannotWrite(inside.pathOf(leftover), e, Fault.NEXT_RUN_FINISHES);
      }
    }
    return found;
  }

  /** Takes away those of some folders that are empty, such as a run made that was taken back. */
  public void removeEmpty(List<String> folders) {
    Inside inside = inside();
    for (int i = folders.size() - 1; i >= 0; i--) {
      Path folder = inside.file(folders.get(i));
      try {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          writing.delete(folder);
        }
      } catch (IOException notEmpty) {
        continue;
      }
    }
  }

  /** Writes a file of our own in {@code .clipweave}, old or new, never half. */
  public void save(String path, byte[] bytes) {
    Inside inside = inside();
    Path file = inside.file(path);
    Path temp = file.resolveSibling(TempName.staged(file));
    try {
      inside.makeFolders(file.getParent());
      writing.delete(temp);
      writing.create(temp, bytes);
      writing.move(temp, file);
    } catch (IOException e) {
      throw Fault.cannotWrite(path, e, "the notes are as they should be");
    }
  }

  List<Outcome> perform(List<Step> steps, Beside beside, Texts texts) {
    Inside inside = inside();
    Conflicts conflicts = new Conflicts(inside, writing, beside);
    OldFiles olds = olds(inside, beside);
    Applier applier = new Applier(inside, writing, conflicts, olds, texts);
    List<Outcome> outcomes = new ArrayList<>(steps.size());
    for (Step step : steps) {
      outcomes.add(guarded(step, () -> applier.apply(step)));
    }
    flush(inside, steps);
    outcomes.replaceAll(outcome -> guarded(outcome.step(), () -> settled(outcome, inside, olds)));
    return List.copyOf(outcomes);
  }

  /** What an editor wrote late into the replaced file is looked for before that file goes. */
  private Outcome settled(Outcome outcome, Inside inside, OldFiles olds) throws IOException {
    Step step = outcome.step();
    if (step.pre().isEmpty()) {
      return outcome;
    }
    Path source = inside.file(step.source());
    Optional<String> ours = step.from().isEmpty() ? step.post() : Optional.empty();
    Optional<String> late = olds.settle(TempName.old(source, step.pre().get()), source, ours);
    return late.map(path -> Outcome.putOff(step, "changed meanwhile; both are kept", path))
        .orElse(outcome);
  }

  private void flush(Inside inside, List<Step> steps) {
    Set<Path> folders = new TreeSet<>(inside.grown());
    for (Step step : steps) {
      boolean isTrash = step.op() == Change.Op.TRASH;
      folders.add(inside.file(isTrash ? Trash.wish(step) : step.path()).getParent());
      folders.add(inside.file(step.source()).getParent());
    }
    for (Path folder : folders) {
      try {
        writing.flushFolder(folder);
      } catch (IOException e) {
        throw Fault.cannotWrite(inside.pathOf(folder), e, Fault.NEXT_RUN_FINISHES);
      }
    }
  }

  private interface Work {
    Outcome run() throws IOException;
  }

  private static Outcome guarded(Step step, Work work) {
    try {
      return work.run();
    } catch (IOException e) {
      if (Fault.isLongName(e)) {
        return Outcome.putOff(step, Fault.LONG_NAME);
      }
      throw Fault.cannotWrite(step.path(), e, Fault.NEXT_RUN_FINISHES);
    }
  }

  private Inside inside() {
    return new Inside(root, writing);
  }

  private OldFiles olds(Inside inside, Beside beside) {
    return new OldFiles(inside, writing, new Conflicts(inside, writing, beside));
  }
}
