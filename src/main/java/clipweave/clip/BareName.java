package clipweave.clip;

import java.util.Locale;
import java.util.Set;

/** A name without what clippers put before and behind it. */
final class BareName {
  private static final String[] PREFIXES = {
    "by: ",
    "by:",
    "by ",
    "posted by ",
    "written by ",
    "words by ",
    "story by ",
    "author: ",
    "authors: ",
    "作者：",
    "作者:",
    "作者 ",
    "文/",
    "文｜",
    "文 | ",
    "via "
  };

  private static final String[] TAILS = {
    " on twitter", " on x", " (twitter)", " on mastodon", " on threads"
  };
  private static final Set<String> ABBREVIATIONS =
      Set.of("Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "St", "PhD", "Esq");

  private static final Set<String> GUILDS =
      Set.of("guild", "alliance", "league", "society", "association", "union", "unbound");

  private static final String ENDS = ",;:|·-–—/\\ ";

  private BareName() {}

  /** Without emphasis and words like "by" before it. */
  static String opened(String text) {
    return trimmed(withoutAuthors(withoutPrefix(emphasis(text))));
  }

  /** Without site, country, what {@link NameTail} names, and a full stop. */
  static String closed(String text) {
    return withoutStop(trimmed(NameTail.off(trimmed(withoutCountry(withoutSite(text))))));
  }

  private static String emphasis(String text) {
    int from = 0;
    int to = text.length();
    while (to - from > 2
        && "*_".indexOf(text.charAt(from)) >= 0
        && text.charAt(to - 1) == text.charAt(from)) {
      from++;
      to--;
    }
    return text.substring(from, to);
  }

  private static String withoutPrefix(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix) && text.length() > prefix.length()) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  /** {@code Authors Ann Lee}, but not {@code Authors Guild}. */
  private static String withoutAuthors(String text) {
    int blank = text.indexOf(' ');
    String word = blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT);
    boolean isLabel = word.equals("authors") || word.equals("author");
    String rest = isLabel ? text.substring(blank + 1).strip() : "";
    boolean isFirm = GUILDS.contains(rest.toLowerCase(Locale.ROOT));
    return rest.isEmpty() || isFirm ? text : rest;
  }

  /** {@code Name <mail@host>} and {@code mail@host (Name)}. */
  static String withoutMail(String text) {
    int open = text.lastIndexOf('<');
    if (open > 0 && text.endsWith(">") && text.indexOf('@', open) > 0) {
      return Tidy.unquoted(text.substring(0, open).strip());
    }
    int bracket = text.indexOf(" (");
    boolean mail = bracket > 0 && text.endsWith(")") && isMail(text.substring(0, bracket));
    return mail ? text.substring(bracket + 2, text.length() - 1).strip() : text;
  }

  static String withoutTail(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String tail : TAILS) {
      if (lower.endsWith(tail)) {
        return text.substring(0, text.length() - tail.length()).strip();
      }
    }
    return text;
  }

  /** {@code Ann Lee | The Site}, {@code Ann Lee@site}. */
  private static String withoutSite(String text) {
    String name = withoutTail(text);
    int bar = name.indexOf(" | ");
    String left = bar > 0 ? name.substring(0, bar) : name;
    int at = left.indexOf('@');
    return at > 1 && !isMail(left) ? left.substring(0, at).strip() : left;
  }

  /** {@code [美]} and the like before a translated name. */
  private static String withoutCountry(String text) {
    if (text.length() < 4 || "[【（(〔".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    int end = 1;
    while (end < 4 && Character.isIdeographic(text.charAt(end))) {
      end++;
    }
    boolean closed = end > 1 && end < text.length() && "]】）)〕".indexOf(text.charAt(end)) >= 0;
    return closed ? text.substring(end + 1).strip() : text;
  }

  /** A full stop goes, unless it ends an initial or an abbreviation. */
  private static String withoutStop(String text) {
    if (!text.endsWith(".") || text.endsWith("..")) {
      return text;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
    boolean kept = word.length() < 2 || word.indexOf('.') >= 0 || ABBREVIATIONS.contains(word);
    return kept ? text : text.substring(0, text.length() - 1);
  }

  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ENDS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && ENDS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isMail(String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf('.', at) > 0 && text.indexOf(' ') < 0;
  }
}
