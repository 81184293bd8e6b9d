package clipweave.clip;

import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is odd about the values of one clipping. */
final class Oddities {
  private static final int SHOWN = 60;

  private final Clipping clipping;
  private final Page page;
  private final Set<Problem> problems = new LinkedHashSet<>();

  Oddities(Clipping clipping) {
    this.clipping = clipping;
    this.page = Page.of(clipping.file(), clipping.text());
  }

  void add(Field field, String says, String did) {
    add(field, says, did, "");
  }

  void add(Field field, String says, String did, String hint) {
    problems.add(
        Problem.note(clipping.file(), page.place(field.span().start()), says, did).withHint(hint));
  }

  List<Problem> sorted() {
    return problems.stream().sorted().toList();
  }

  /** The user's own text in quotes, cut where it is long. */
  static String quoted(String text) {
    String line = Tidy.line(text);
    int end = Math.min(line.length(), SHOWN);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return "'" + line.substring(0, end) + (end < line.length() ? "\u2026'" : "'");
  }

  /** The field's key as written; our name where it has none. */
  static String key(Field field) {
    return "'" + (field.key().isEmpty() ? field.name() : Tidy.line(field.key())) + "'";
  }
}
