package clipweave.weave;

import clipweave.names.Lexicon;
import clipweave.names.NameForm;
import clipweave.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one note adds to the habits of its vault.
 *
 * @param forms how each form stands in it, by the form's id
 * @param targets the notes that it links
 * @param named the notes that it names as they are called
 * @param isWhole whether what is not linked in it says something, too
 */
record Tally(Map<Integer, Seen> forms, Set<String> targets, Set<String> named, boolean isWhole) {
  /**
   * How a form stands in a note.
   *
   * @param capital times with a capital where no sentence begins
   * @param lower times in lower case
   * @param targets the notes it is linked to
   */
  record Seen(int capital, int lower, Set<String> targets) {
    private Seen and(Seen other) {
      Set<String> all = new HashSet<>(targets);
      all.addAll(other.targets);
      return new Seen(capital + other.capital, lower + other.lower, all);
    }
  }

  static Tally of(SourceNote note, Lexicon lexicon) {
    Map<Integer, Seen> forms = new TreeMap<>();
    Set<String> targets = new HashSet<>();
    Set<String> named = new HashSet<>();
    String text = note.text();
    for (Span prose : note.outline().prose()) {
      lexicon.match(
          text,
          prose,
          (start, end, form) -> {
            add(forms, form, seen(text, start, Set.of()));
            addNamed(lexicon.forms(form), text.substring(start, end), named);
          });
    }
    for (NoteLink link : note.links()) {
      targets.add(link.target());
      Span shown = link.shown();
      Set<String> target = Set.of(link.target());
      lexicon.match(
          text,
          shown,
          (start, end, form) -> {
            if (start == shown.start() && end == shown.end()) {
              add(forms, form, seen(text, start, target));
              addNamed(lexicon.forms(form), text.substring(start, end), named);
            }
          });
    }
    return new Tally(forms, targets, named, true);
  }

  private static void addNamed(List<NameForm> names, String words, Set<String> named) {
    for (NameForm name : names) {
      if (name.origin() != NameForm.Origin.DERIVED && name.text().equals(words)) {
        named.add(name.target());
      }
    }
  }

  /** The same of a note whose links alone say something. */
  Tally ofAdded() {
    return new Tally(forms, targets, named, false);
  }

  /** Whether its user would have linked a form that stands in it so, if he ever did. */
  boolean isAsked(Seen seen) {
    return isWhole ? !targets.isEmpty() : !seen.targets().isEmpty();
  }

  private static void add(Map<Integer, Seen> forms, int form, Seen seen) {
    forms.merge(form, seen, Seen::and);
  }

  private static Seen seen(String text, int start, Set<String> targets) {
    boolean isLower = Character.isLowerCase(text.codePointAt(start));
    boolean isCapital = !isLower && !Sentences.startAt(text, start);
    return new Seen(isCapital ? 1 : 0, isLower ? 1 : 0, targets);
  }
}
