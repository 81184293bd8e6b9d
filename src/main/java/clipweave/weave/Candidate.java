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
}
