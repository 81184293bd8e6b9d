package clipweave;

import clipweave.clip.CitedTitles;
import clipweave.names.Fold;
import clipweave.note.Reason;
import clipweave.vault.Knowledge;
import clipweave.weave.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The links that a body is offered. */
final class Proposals {
  private static final Reason TITLE =
      new Reason("cited-title", 0.97, "a title cited here is this note's title");

  /** The rules of all other edits of a text. */
  private static final Set<String> NO_NAMES = Set.of(TITLE.rule(), "attachment", "link");

  private Proposals() {}

  /** One for each cited title that is a note's. */
  static List<Proposal> of(List<CitedTitles.Cited> titles, Knowledge known) {
    List<Proposal> proposals = new ArrayList<>();
    for (CitedTitles.Cited cited : titles) {
      known
          .relations()
          .titled(Fold.title(cited.title()))
          .flatMap(id -> Optional.ofNullable(known.paths().get(id)))
          .map(to -> new Proposal(cited.span(), to, TITLE))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  /** Whether a link was made because its words are a name of a note. */
  static boolean isName(Reason reason) {
    return !NO_NAMES.contains(reason.rule());
  }
}
