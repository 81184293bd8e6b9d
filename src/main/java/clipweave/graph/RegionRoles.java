package clipweave.graph;

import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a link stands in one of our regions: a word on its line, behind a middle dot ({@code - [[A]]
 * · 2023-05-07 · author}), else one that the nearest line above without a link says.
 */
final class RegionRoles {
  private RegionRoles() {}

  static EdgeType of(String text, Lines lines, Span region, int offset) {
    int line = lines.lineOf(offset);
    int first = lines.lineOf(region.start());
    Optional<EdgeType> own = behindDots(lines.content(line).of(text));
    if (own.isPresent()) {
      return own.get();
    }
    for (int above = line - 1; above > first && line - above < 400; above--) {
      String words = lines.content(above).of(text);
      if (!words.contains("[[") && !words.contains("](")) {
        return role(words).orElse(EdgeType.LINK);
      }
    }
    return EdgeType.LINK;
  }

  private static Optional<EdgeType> behindDots(String line) {
    Optional<EdgeType> found = Optional.empty();
    for (int dot = line.indexOf('\u00b7'); dot >= 0; dot = line.indexOf('\u00b7', dot + 1)) {
      int next = line.indexOf('\u00b7', dot + 1);
      Optional<EdgeType> role = role(line.substring(dot + 1, next < 0 ? line.length() : next));
      found = found.isPresent() ? found : role;
    }
    return found;
  }

  /** The type that a few words begin with: {@code same source}, {@code **Related**}. */
  private static Optional<EdgeType> role(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < Math.min(60, words.length()); i++) {
      char c = words.charAt(i);
      plain.append(Character.isLetter(c) ? c : ' ');
    }
    String said = plain.toString().strip().toLowerCase(Locale.ROOT);
    if (said.startsWith("same source")) {
      return Optional.of(EdgeType.SAME_SOURCE);
    }
    int end = said.indexOf(' ');
    String first = end < 0 ? said : said.substring(0, end);
    return switch (first) {
      case "cites", "cited" -> Optional.of(EdgeType.CITED);
      case "clipped", "published", "date" -> Optional.of(EdgeType.DAY);
      case "tagged", "topic" -> Optional.of(EdgeType.TAG);
      case "mentions", "mentioned" -> Optional.of(EdgeType.MENTION);
      default -> EdgeType.of(first);
    };
  }
}
