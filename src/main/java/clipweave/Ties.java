package clipweave;

import clipweave.names.LinkStyle;
import clipweave.vault.Card;
import clipweave.vault.Knowledge;
import clipweave.vault.RegionLines;
import clipweave.vault.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the links of a note depend on besides its own clip: who it belongs with, and their names.
 */
final class Ties {
  private static final int LENGTH = 16;
  private static final char PARTED = '.';

  private final Knowledge known;
  private final RegionLines lines;
  private final LinkStyle style;

  Ties(Knowledge known, RegionLines lines, LinkStyle style) {
    this.known = known;
    this.lines = lines;
    this.style = style;
  }

  /** Both in one: who a note belongs with, and the names that stand in it. */
  static String join(String ties, String names) {
    return ties + PARTED + names;
  }

  /** The names of what {@link #join} made; empty where it did not. */
  static String names(String ties) {
    return ties.substring(ties.indexOf(PARTED) < 0 ? ties.length() : ties.indexOf(PARTED) + 1);
  }

  /** A short hash of all of it. */
  String of(Card card) {
    String path = known.paths().get(card.id());
    List<String> all = new ArrayList<>(lines.links(path, known.relations().of(card.id())));
    for (String title : card.citedTitles()) {
      known
          .relations()
          .titled(title)
          .flatMap(id -> Optional.ofNullable(known.paths().get(id)))
          .ifPresent(to -> all.add(title + " " + known.resolver().linktext(path, to, style)));
    }
    return Sha256.of(String.join("\n", all)).substring(0, LENGTH);
  }
}
