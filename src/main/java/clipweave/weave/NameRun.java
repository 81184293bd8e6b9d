package clipweave.weave;

import java.util.List;
import java.util.Set;

/**
 * Words that may be names: capitals, and the small words between them, as they stand together in
 * one sentence.
 *
 * @param tokens with a capital or a number first and last
 * @param marks what stands around them
 */
record NameRun(List<NameToken> tokens, Set<Mark> marks) {
  /** What the place of a run tells of it. */
  enum Mark {
    /** It opens a sentence. */
    START,
    AFTER_COLON,
    /** In quotation marks, both of them. */
    QUOTED,
    IN_BRACKETS,
    /** In a line whose every word has a capital. */
    HEADLINE,
    /** In a line of capitals only. */
    SHOUT,
    /** All of its line. */
    WHOLE_LINE,
    /** The text of a link, or emphasised. */
    MARKED,
    AFTER_THE,
    /** Behind {@code in}, {@code at}, {@code from}. */
    AFTER_IN,
    AFTER_BY,
    AFTER_A,
    /** Behind {@code president}, {@code singer}. */
    AFTER_ROLE,
    AFTER_COMMA,
    AFTER_AND,
    POSSESSIVE,
    BEFORE_SAYING,
    BEFORE_COMMA,
    BEFORE_AND,
    BEFORE_BRACKET,
    BEFORE_COLON,
    AT_END,
    BEFORE_WORD
  }

  NameRun {
    tokens = List.copyOf(tokens);
    marks = marks.isEmpty() ? Set.of() : java.util.EnumSet.copyOf(marks);
  }

  int size() {
    return tokens.size();
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** Where a place says nothing about capitals. */
  boolean isPlain() {
    return !is(Mark.HEADLINE) && !is(Mark.SHOUT);
  }

  /** The words from one to another, as they are written with single blanks. */
  String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    return out.toString();
  }

  String key(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(tokens.get(i).key());
    }
    return out.toString();
  }
}
