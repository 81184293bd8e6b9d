package clipweave;

import clipweave.clip.CitedTitles;
import clipweave.names.LinkStyle;
import clipweave.syntax.Outline;
import clipweave.text.Edits;
import clipweave.vault.Card;
import clipweave.vault.Knowledge;
import clipweave.vault.RegionLines;
import clipweave.weave.Proposal;
import clipweave.weave.Weaver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The links that clips' notes get: between their words, and in the region at their ends. */
final class BodyLinks {
  private final Knowledge known;
  private final RegionLines lines;
  private final NameLinks names;
  private final Weaver weaver;
  private final Ties ties;

  BodyLinks(Knowledge known, LinkStyle style, RegionLines lines, NameLinks names) {
    this.known = known;
    this.lines = lines;
    this.names = names;
    this.weaver = new Weaver(known.resolver(), style);
    this.ties = new Ties(known, lines, style);
  }

  /**
   * The links between a note's words: titles that it cites, then names.
   *
   * @param start where the clip's own words begin in {@code text}
   */
  Edits of(Card card, String text, int start, Outline outline, List<CitedTitles.Cited> titles)
      throws IOException {
    List<Proposal> proposals = new ArrayList<>(Proposals.of(titles, known));
    names.of(card, text.substring(start)).forEach(p -> proposals.add(p.shifted(start)));
    return weaver.weave(text, outline, known.paths().get(card.id()), proposals);
  }

  /** The lines of the region of a note. */
  List<String> region(Card card) {
    return lines.links(known.paths().get(card.id()), known.relations().of(card.id()));
  }

  /** What the links of a note depend on besides its own clip. */
  String ties(Card card) {
    return Ties.join(ties.of(card), names.tie(card.id()));
  }

  /** Whether the names that stand in a note are others than when it was last woven. */
  boolean hasNewNames(String id) {
    return names.isNew(id);
  }
}
