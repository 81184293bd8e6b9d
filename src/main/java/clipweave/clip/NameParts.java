package clipweave.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts a string of several names into names. Lists are split, sentences and firms are not. */
final class NameParts {
  private static final Set<String> DEGREES =
      Set.of(
          "phd", "md", "msc", "bsc", "ma", "ba", "mba", "cfa", "cpa", "rn", "esq", "jd", "dds",
          "do", "mph", "pe", "cissp");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> FIRMS =
      Set.of("inc", "llc", "ltd", "gmbh", "co", "corp", "plc", "sa", "ag", "bv", "kg");

  private static final List<String> ANDS =
      List.of(" and ", " & ", " und ", " y ", " et ", " и ", "＆", " 和 ");

  private static final Set<String> NO_NAME =
      Set.of("of", "the", "for", "in", "on", "to", "des", "für", "los", "las", "del");

  private static final int MOST_WORDS = 5;

  private NameParts() {}

  /** The names of a value, in order; {@code Last, First} is turned where the format says so. */
  static List<String> split(String value, ClipFormat format) {
    List<String> names = new ArrayList<>();
    for (String part : withoutMail(value).split("[;；、，\\n]|\\s/\\s")) {
      if (format.has(ClipFormat.Habit.NAMES_BY_BLANK) && isHan(part)) {
        names.addAll(List.of(part.strip().split("[ \\u3000,]+")));
      } else if (!part.isBlank()) {
        names.addAll(byComma(part.strip(), format.has(ClipFormat.Habit.LAST_NAME_FIRST)));
      }
    }
    return names;
  }

  /** Every {@code <mail@host>} behind a name goes; alone it is all there is. */
  private static String withoutMail(String value) {
    StringBuilder out = new StringBuilder(value.length());
    int done = 0;
    int open = value.indexOf('<');
    int close = open < 0 ? -1 : value.indexOf('>', open);
    while (close > 0) {
      boolean mail = open > done && value.substring(open, close).indexOf('@') > 0;
      out.append(value, done, mail ? open : close + 1);
      done = close + 1;
      open = value.indexOf('<', done);
      close = open < 0 ? -1 : value.indexOf('>', open);
    }
    return out.append(value, done, value.length()).toString();
  }

  private static List<String> byComma(String value, boolean lastNameFirst) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split(",")) {
      String text = part.strip();
      String word = text.replace(".", "").toLowerCase(Locale.ROOT);
      boolean tail = !parts.isEmpty() && (SUFFIXES.contains(word) || FIRMS.contains(word));
      if (tail) {
        String joint = FIRMS.contains(word) ? ", " : " ";
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + joint + text);
      } else if (!text.isEmpty() && (parts.isEmpty() || !DEGREES.contains(word))) {
        parts.add(text.startsWith("and ") ? text.substring(4).strip() : text);
      }
    }
    if (parts.size() == 2 && (lastNameFirst || isTurned(parts.get(0), parts.get(1)))) {
      return List.of(parts.get(1) + " " + parts.get(0));
    }
    List<String> names = parts.stream().flatMap(p -> byAnd(p).stream()).toList();
    return names.stream().anyMatch(n -> words(n) > MOST_WORDS) ? List.of(value) : names;
  }

  /** {@code Smith, Ann} and {@code Le Guin, Ursula K.}, not {@code Ann Lee, Bob Ray}. */
  private static boolean isTurned(String last, String first) {
    boolean words = words(last) == 1 && words(first) == 1 && isCapital(last) && isCapital(first);
    boolean initial =
        first.length() > 1 && first.endsWith(".") && isCapitalAt(first, first.length() - 2);
    return words || (initial && words(last) <= 2 && words(first) <= 3);
  }

  /** Split at "and" only where full names stand on both sides: firms stay whole. */
  private static List<String> byAnd(String value) {
    String cut = value;
    for (String and : ANDS) {
      cut = cut.replace(and, "\n");
    }
    List<String> names = cut.lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    return names.stream().allMatch(NameParts::isFullName) ? names : List.of(value);
  }

  /** Two to five words, none of which a name does not hold. */
  private static boolean isFullName(String text) {
    List<String> words = List.of(text.split(" +"));
    boolean count = words.size() >= 2 && words.size() <= MOST_WORDS;
    boolean names = words.stream().noneMatch(NO_NAME::contains) && text.indexOf('&') < 0;
    return (count || isHan(text)) && names;
  }

  /** Signs that are words; of Latin letters only initials. */
  private static boolean isHan(String text) {
    boolean wasLetter = false;
    boolean hasWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isLetter = text.charAt(i) < 128 && Character.isLetter(text.charAt(i));
      hasWord |= isLetter && wasLetter;
      wasLetter = isLetter;
    }
    return !hasWord && text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" +").length;
  }

  private static boolean isCapital(String text) {
    return isCapitalAt(text, 0);
  }

  private static boolean isCapitalAt(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }
}
