package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.syntax.Outline.Part;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the block level of a text holds, as it is being found out. */
final class Blocks {
  /** A heading before its text is read. */
  record Title(int level, Span content, Span whole) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Title> titles = new ArrayList<>();
  private final References references = new References();

  void part(Kind kind, int start, int end) {
    if (end > start) {
      parts.add(new Part(kind, new Span(start, end)));
    }
  }

  void unit(Unit.Form form, int start, int end) {
    if (end > start) {
      units.add(new Unit(new Span(start, end), form));
    }
  }

  void heading(int level, Span content, Span whole) {
    part(Kind.HEADING, whole.start(), whole.end());
    unit(Unit.Form.HEADING, content.start(), content.end());
    titles.add(new Title(level, content, whole));
  }

  List<Part> parts() {
    return parts;
  }

  List<Unit> units() {
    return units;
  }

  List<Title> titles() {
    return titles;
  }

  References references() {
    return references;
  }
}
