package clipweave;

import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.vault.WovenLinks;
import clipweave.weave.NameDecision;
import java.util.List;

/**
 * The links that a note gets.
 *
 * @param ours those we made before
 * @param fresh the new ones, as edits of the note without ours
 * @param open what was decided about names that are not links of ours
 * @param refused the notes that those which its user took out pointed at
 */
record NewLinks(WovenLinks ours, Edits fresh, List<NameDecision> open, List<String> refused) {
  NewLinks {
    open = List.copyOf(open);
    refused = List.copyOf(refused);
  }

  /** What makes the links that stand and the new ones, of the note without any. */
  Edits shown() {
    return ours.standing().and(fresh);
  }

  /** The same with those that its user took out, so that they are remembered. */
  Edits all() {
    return shown().and(ours.refused());
  }

  /** What takes all of them out of {@link #base} again. */
  List<Edit> back() {
    return all().inverse(ours.plain()).list();
  }
}
