package clipweave.syntax;

import clipweave.text.Span;
import java.util.Optional;

/** The engine of our own: one pass for the blocks, one for the running text. */
final class Scan {
  private Scan() {}

  static Outline of(String text, Span body, Optional<String> refusal) {
    Blocks blocks = BlockScanner.scan(text, body);
    Parts parts = new Parts(blocks.parts());
    readUnits(text, blocks, parts, new ScannedMarks(text, blocks.references(), parts));
    return new ReadOutline(text, body, blocks, parts, refusal);
  }

  /** Reads the running text of {@code blocks}, CommonMark's syntax in it by {@code marks}. */
  static void readUnits(String text, Blocks blocks, Parts parts, Marks marks) {
    InlineScanner scanner = new InlineScanner(text, marks, parts);
    blocks.units().forEach(scanner::scan);
  }
}
