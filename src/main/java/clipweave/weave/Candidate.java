package clipweave.weave;

import clipweave.names.NameForm;
import clipweave.text.Span;

/**
 * Words of a note that are a name of another: of all mentions under one form the first that is
 * written as the name is, else the first.
 *
 * @param form the form's id in the lexicon
 * @param name the name that is nearest to the words
 * @param isExact whether the words are the name, letter by letter
 */
record Candidate(int form, NameForm name, Span span, boolean isExact) {
  String target() {
    return name.target();
  }

  /** Whether the name is one word, of a script that has blanks between words. */
  boolean isOneWord() {
    return name.text().codePoints().noneMatch(c -> isWide(c) || " -_/\u00a0".indexOf(c) >= 0);
  }

  /** Whether a character is one of a script without blanks between words. */
  static boolean isWide(int c) {
    return (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af);
  }
}
