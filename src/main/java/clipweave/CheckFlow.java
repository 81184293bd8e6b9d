package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphOptions;
import clipweave.graph.VaultCheck;
import clipweave.vault.Progress;
import java.util.List;

/** Looks for what is amiss in a vault: any vault, ours or not. */
public final class CheckFlow {
  private CheckFlow() {}

  /**
   * Broken links, ambiguous names, orphans, wanted notes, duplicates, odd tags and fields. Nothing
   * is written.
   *
   * @param wantsSuggestions whether names that could be links are looked for, too
   * @throws clipweave.note.CannotGoOn if there is no vault
   */
  public static CheckAnswer run(VaultRequest request, boolean wantsSuggestions, Progress progress) {
    try (Looking vault = Looking.at(request)) {
      GraphBuilder notes = vault.readAll(GraphOptions.NOTES_ONLY, progress);
      VaultCheck check = VaultCheck.of(notes, vault.excluded());
      List<Suggestion> suggestions =
          wantsSuggestions ? vault.suggestions(vault.shownPaths(), progress) : List.of();
      return new CheckAnswer(
          check, suggestions, notes.readings().size(), vault.prefix(), vault.problems());
    }
  }
}
