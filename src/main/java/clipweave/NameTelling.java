package clipweave;

import clipweave.note.Reason;
import clipweave.text.Edit;
import clipweave.text.Lines;
import clipweave.vault.Explanation.ExplainedName;
import clipweave.weave.NameDecision;
import clipweave.weave.NameDecision.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells of the names in a note that are no links of ours what becomes of them, and why. */
final class NameTelling {
  private static final Comparator<ExplainedName> BY_PLACE =
      Comparator.comparing((ExplainedName n) -> n.place().line())
          .thenComparing(n -> n.place().column());
  private static final Reason UNLINKED =
      new Reason("unlinked", 1, "the brackets that we put there were taken off");

  private final NewLinks links;
  private final Lines lines;

  /**
   * @param text of the note
   */
  NameTelling(String text, NewLinks links) {
    this.links = links;
    this.lines = Lines.of(text);
  }

  /** Those that are to be links, those that nearly are, and those that can mean several notes. */
  List<ExplainedName> possible() {
    return links.open().stream()
        .filter(d -> d.state() != State.REFUSED)
        .map(this::told)
        .sorted(BY_PLACE)
        .toList();
  }

  /** All of them, in the order of the text. */
  List<ExplainedName> all() {
    List<ExplainedName> all = new ArrayList<>();
    links.open().forEach(d -> all.add(told(d)));
    List<Edit> refused = links.ours().refused().list();
    for (int i = 0; i < refused.size(); i++) {
      all.add(refused(refused.get(i), links.refused().get(i)));
    }
    return all.stream().sorted(BY_PLACE).toList();
  }

  private ExplainedName told(NameDecision decision) {
    Reason reason = decision.proposal().reason();
    String state = decision.state().name().toLowerCase(Locale.ROOT);
    int at = links.ours().inNote(decision.span().start());
    return new ExplainedName(
        lines.place(at), decision.words(), decision.target(), state, reason, decision.others());
  }

  private ExplainedName refused(Edit link, String target) {
    int at = links.ours().inNote(link.span().start());
    String words = link.span().of(links.ours().plain());
    return new ExplainedName(lines.place(at), words, target, "refused", UNLINKED, List.of());
  }
}
