package clipweave.weave;

import clipweave.syntax.Outline;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A note as it was before its user linked anything in it, and what he linked: how the weaver is
 * taught, and asked what it would have done.
 */
final class Stripped {
  private final SourceNote note;
  private final Set<String> linked = new HashSet<>();

  private Stripped(SourceNote note) {
    this.note = note;
  }

  static Stripped of(SourceNote note) {
    String text = note.text();
    List<Edit> edits = new ArrayList<>();
    int end = 0;
    for (NoteLink link : note.links()) {
      if (link.span().start() >= end) {
        edits.add(new Edit(link.span(), link.shown().of(text), "shown words"));
        end = link.span().end();
      }
    }
    String plain = Edits.of(edits).applyTo(text);
    Span body = new Span(note.body().start(), plain.length());
    Outline outline = Outline.scan(plain, body);
    Stripped stripped = new Stripped(new SourceNote(note.path(), plain, body, outline, List.of()));
    for (NoteLink link : note.links()) {
      if (isProse(note.outline(), link.span())) {
        stripped.linked.add(key(link.shown().of(text), link.target()));
      }
    }
    return stripped;
  }

  private static boolean isProse(Outline outline, Span span) {
    return !outline.meets(Outline.Kind.HEADING, span) && !outline.meets(Outline.Kind.TABLE, span);
  }

  SourceNote note() {
    return note;
  }

  /** Whether its user linked these words to this note, here or elsewhere in it. */
  boolean isLinked(Candidate candidate) {
    return isLinked(candidate.span().of(note.text()), candidate.target());
  }

  boolean isLinked(String words, String target) {
    return linked.contains(key(words, target));
  }

  private static String key(String words, String target) {
    return words.strip().toLowerCase(Locale.ROOT) + '\n' + target;
  }
}
