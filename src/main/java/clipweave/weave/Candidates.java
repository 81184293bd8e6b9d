package clipweave.weave;

import clipweave.names.Lexicon;
import clipweave.names.NameForm;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of other notes that stand in the prose of one: each form once for each note it may mean
 * (LINKING 9.2, 9.3). Headings are no prose here.
 */
final class Candidates {
  private static final Comparator<Candidate> BEST =
      Comparator.comparing((Candidate c) -> !c.isExact())
          .thenComparing(c -> c.name().origin())
          .thenComparing(c -> c.name().text());

  /** Where a note's user says what it is called. */
  private static final Set<NameForm.Origin> OWN =
      EnumSet.of(NameForm.Origin.TITLE, NameForm.Origin.ALIAS, NameForm.Origin.HEADING);

  private final SourceNote note;
  private final Lexicon lexicon;
  private final Map<Integer, Map<String, Candidate>> found = new TreeMap<>();

  private Candidates(SourceNote note, Lexicon lexicon) {
    this.note = note;
    this.lexicon = lexicon;
  }

  /** By form, then by target. */
  static List<Candidate> of(SourceNote note, Lexicon lexicon) {
    Candidates candidates = new Candidates(note, lexicon);
    for (Span prose : note.outline().prose()) {
      lexicon.match(note.text(), prose, candidates::see);
    }
    List<Candidate> all = new ArrayList<>();
    candidates.found.values().forEach(byTarget -> all.addAll(byTarget.values()));
    return all;
  }

  private void see(int start, int end, int form) {
    Span span = new Span(start, end);
    Map<String, Candidate> known = found.get(form);
    boolean isSettled = known != null && known.values().stream().allMatch(Candidate::isExact);
    if (isSettled || isOwnName(form) || note.outline().isProtected(span) || isHeading(span)) {
      return;
    }
    Map<String, Candidate> byTarget = found.computeIfAbsent(form, f -> new TreeMap<>());
    String words = span.of(note.text());
    for (NameForm name : lexicon.forms(form)) {
      if (!name.target().equals(note.path())) {
        Candidate candidate = new Candidate(form, name, span, words.equals(name.text()));
        byTarget.merge(name.target(), candidate, Candidates::better);
      }
    }
  }

  /** A note that another one shares its name with means itself by it. */
  private boolean isOwnName(int form) {
    return lexicon.forms(form).stream()
        .anyMatch(n -> n.target().equals(note.path()) && OWN.contains(n.origin()));
  }

  private boolean isHeading(Span span) {
    return note.outline().meets(Outline.Kind.HEADING, span);
  }

  private static Candidate better(Candidate old, Candidate fresh) {
    return BEST.compare(fresh, old) < 0 ? fresh : old;
  }
}
