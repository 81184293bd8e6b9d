package clipweave.disk;

import clipweave.vault.Content;
import clipweave.vault.Step;
import java.util.List;
import java.util.Optional;

/**
 * A run whose new texts all lie flushed beside their places; nothing in the vault has changed yet.
 * Between {@link Store#stage} and {@link #apply} the steps go into the journal.
 */
public final class Staged {
  private final Store store;
  private final Staging staging;
  private final List<Step> steps;

  Staged(Store store, Staging staging, List<Step> steps) {
    this.store = store;
    this.staging = staging;
    this.steps = steps;
  }

  /** What will be done, in the order of the plan: the journal of the run. */
  public List<Step> steps() {
    return steps;
  }

  /** The folders of the vault that were made for it, parents first. */
  public List<String> folders() {
    return staging.folders();
  }

  /** The changes that are not among the steps: what they are made from changed meanwhile. */
  public List<Outcome> putOff() {
    return staging.putOff();
  }

  /**
   * Makes it real, step by step; when it returns, all of it is on the disk.
   *
   * @param beside names the notes that take a text for which there is no room
   * @throws clipweave.note.CannotGoOn if the disk fails; then the next run goes on from the journal
   */
  public List<Outcome> apply(Beside beside) {
    return store.perform(steps, beside, Texts.STAGED);
  }

  /**
   * The same for a run whose steps can wait: what changed meanwhile stays as it is, nothing comes
   * beside it, and a later run looks at it again.
   */
  public List<Outcome> applyOrPutOff() {
    return store.perform(steps, Beside.CLIP, Texts.PASSING);
  }

  /** The new text of a path, as it lies staged; empty where nothing was staged for it. */
  public Optional<Content> content(String path) {
    return staging.content(path);
  }

  /** Takes the staged files away again: the journal could not be written. */
  public void drop() {
    staging.drop();
  }
}
