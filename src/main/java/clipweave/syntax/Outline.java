package clipweave.syntax;

import clipweave.note.Link;
import clipweave.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Which spans of a note's body are what. Computed once per text; protected ground is where no rule
 * may put a link.
 */
public interface Outline {
  /** What a part of a text is. */
  enum Kind {
    CODE_BLOCK,
    CODE_SPAN,
    HTML,
    MATH,
    /** {@code %%…%%} and {@code <!-- -->}. */
    COMMENT,
    /** All of a link or image, its text included. */
    LINK,
    /** The definition line of a reference link or of a footnote's mark. */
    DEFINITION,
    FOOTNOTE_MARK,
    /** An inline {@code #tag} with its sign (T1, T2). */
    TAG,
    BLOCK_ID,
    /** The key of an inline field with its {@code ::}. */
    FIELD_KEY,
    /** One heading, its line or lines. */
    HEADING,
    TABLE,
    QUOTE,
    /** One of our own regions, markers included. */
    REGION
  }

  /** A part of the text and what it is. */
  record Part(Kind kind, Span span) {}

  /** A heading: level 1 to 6, its plain text as a reader sees it, and all of its line. */
  record Heading(int level, String text, Span span) {}

  /**
   * Reads {@code body} of {@code text}: by flexmark where the guard lets it, else by the scanner.
   */
  static Outline of(String text, Span body) {
    return Flexmark.of(text, body);
  }

  /** Reads by the linear scanner only: for whole vaults. */
  static Outline scan(String text, Span body) {
    return Scan.of(text, body, Optional.empty());
  }

  /** Every part, sorted by start, the outer before the inner. */
  List<Part> parts();

  /** Every link and embed in the order of the text, nested ones (an image in a link) too. */
  List<Link> links();

  List<Heading> headings();

  /** The tags in prose, without {@code #}, in the order of the text. */
  List<String> tags();

  /**
   * Whether a link may not be put at {@code span}: it meets code, HTML, math, a comment, a link, a
   * definition, a footnote mark, a tag, a block id, a field's key or a region.
   */
  boolean isProtected(Span span);

  /** Whether {@code span} meets a part of that kind. */
  boolean meets(Kind kind, Span span);

  /** What of the body is not protected, in order: where a matcher may look. */
  List<Span> prose();

  /** Why flexmark was not asked, in words for a person; empty where it was or nobody wanted it. */
  Optional<String> refusal();
}
