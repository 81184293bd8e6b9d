package clipweave.merge;

import java.util.List;

/** A part of a note after its merge: its text, and what clashed in it. */
record Piece(String text, List<Clash> clashes) {
  Piece {
    clashes = List.copyOf(clashes);
  }

  static Piece clean(String text) {
    return new Piece(text, List.of());
  }
}
