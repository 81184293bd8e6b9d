package clipweave.syntax;

import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatter.Item;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.text.Span;
import java.util.List;
import java.util.Optional;

/** What stands behind a key: its shape, where it stands, its texts. */
record FrontMatterValue(Shape shape, Span span, List<Item> items) {
  static FrontMatterValue empty(int at) {
    return new FrontMatterValue(Shape.EMPTY, Span.at(at), List.of());
  }

  static FrontMatterValue deeper(Span span) {
    return new FrontMatterValue(Shape.OTHER, span, List.of());
  }

  static FrontMatterValue list(Span span, List<Item> items) {
    return new FrontMatterValue(Shape.LIST, span, items);
  }

  /** One text, or an empty value where nothing is left of it. */
  static FrontMatterValue scalar(Span span, Optional<Item> item) {
    return item.isEmpty()
        ? new FrontMatterValue(Shape.EMPTY, span, List.of())
        : new FrontMatterValue(Shape.SCALAR, span, List.of(item.get()));
  }

  /** An item as it counts: none for an empty text or for what a template left over (C 2). */
  static Optional<Item> item(String text, Span span, List<Flaw> flaws) {
    if (FrontMatterTemplate.isLeftOver(text)) {
      String says = "template code left over: " + FrontMatterText.quoted(text.strip());
      flaws.add(new Flaw(span.start(), says, "read as empty"));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new Item(text, span));
  }
}
