package clipweave.clip;

import java.util.Locale;
import java.util.Set;

/** Values that say nothing: template code nobody filled in, and words for "no value". */
final class Leftovers {
  private static final Set<String> NOTHING =
      Set.of("null", "undefined", "none", "nil", "nan", "n/a", "na", "-", "--", "?", "~", "()");

  private static final Set<String> NO_TITLE =
      Set.of("(no title)", "no title", "untitled", "[no title]", "about:blank");

  private Leftovers() {}

  /** Whether a value is template code from end to end: <code>{{date}}</code>, {@code <% x %>}. */
  static boolean isTemplate(String value) {
    String text = Tidy.unquoted(Tidy.line(value));
    boolean braces = text.startsWith("{{") && text.endsWith("}}");
    return braces || (text.startsWith("<%") && text.endsWith("%>"));
  }

  /** Whether a value stands for "no value". */
  static boolean isNothing(String value) {
    String text = Tidy.unquoted(Tidy.line(value)).toLowerCase(Locale.ROOT);
    return text.isEmpty() || NOTHING.contains(text);
  }

  static boolean isNoTitle(String value) {
    String text = Tidy.unquoted(Tidy.line(value)).toLowerCase(Locale.ROOT);
    return isNothing(value) || NO_TITLE.contains(text);
  }
}
