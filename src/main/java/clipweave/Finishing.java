package clipweave;

import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.disk.VaultListing;
import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finishes what a run that was killed left, before anything else is looked at (law P3). */
final class Finishing {
  private final VaultFolder folder;
  private final History history;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Run> finished = Optional.empty();

  Finishing(VaultFolder folder, History history) {
    this.folder = folder;
    this.history = history;
  }

  /** The run that was killed and is finished now. */
  Optional<Run> finished() {
    return finished;
  }

  /** What there is to tell of it. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * What is there, after that.
   *
   * @param store asked for where the vault may be changed, and only if there is something to do
   */
  VaultListing listing(Optional<Supplier<Store>> store) {
    VaultListing listing = folder.list();
    Optional<Run> pending = history.pending();
    if (store.isEmpty()) {
      pending.ifPresent(
          r -> note("run " + r.number() + " was interrupted", "the next run finishes it"));
      return listing;
    }
    history.letGo();
    if (pending.isEmpty() && listing.leftovers().isEmpty()) {
      return listing;
    }
    pending.ifPresent(run -> finish(store.get().get(), run));
    for (String path : store.get().get().sweep(folder.list().leftovers())) {
      problems.add(
          Problem.look(path, Place.START, "was being written while a run was killed", "kept"));
    }
    return folder.list();
  }

  private void finish(Store store, Run run) {
    store.redo(run.steps(), step -> history.pendingText(step.path())).stream()
        .filter(o -> !o.isDone())
        .map(Outcomes::problem)
        .forEach(problems::add);
    history.finish();
    finished = Optional.of(run);
    note("run " + run.number() + " was interrupted", "finished now");
  }

  private void note(String says, String did) {
    problems.add(Problem.note(VaultFolder.OURS, Place.START, says, did));
  }
}
