package clipweave;

import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphOptions;
import clipweave.graph.VaultCheck;
import clipweave.vault.Progress;

/** Looks for what is amiss in a vault: any vault, ours or not. */
public final class CheckFlow {
  private CheckFlow() {}

  /**
   * Broken links, ambiguous names, orphans, wanted notes, duplicates, odd tags and fields. Nothing
   * is written.
   *
   * @throws clipweave.note.CannotGoOn if there is no vault
   */
  public static CheckAnswer run(VaultRequest request, Progress progress) {
    try (Looking vault = Looking.at(request)) {
      GraphBuilder notes = vault.readAll(GraphOptions.NOTES_ONLY, progress);
      VaultCheck check = VaultCheck.of(notes, vault.excluded());
      return new CheckAnswer(check, notes.readings().size(), vault.prefix(), vault.problems());
    }
  }
}
