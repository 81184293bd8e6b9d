package clipweave.syntax;

import clipweave.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The destinations of reference links by their labels; the first definition counts. */
final class References {
  static final int LONGEST_LABEL = 999;

  private final Map<String, Span> destinations = new HashMap<>();

  void add(String label, Span destination) {
    destinations.putIfAbsent(folded(label), destination);
  }

  Optional<Span> destination(String label) {
    return Optional.ofNullable(destinations.get(folded(label)));
  }

  boolean isEmpty() {
    return destinations.isEmpty();
  }

  private static String folded(String label) {
    StringBuilder out = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Chars.isWhite(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
