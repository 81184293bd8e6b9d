package clipweave.clip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words that nobody is called from a name: a sentence, a piece of one, a command. */
final class Prose {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;

  /** A longer Chinese or Japanese name has a dot inside, or no blank. */
  private static final int MOST_SIGNS = 8;

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "los", "las", "el", "la", "les", "le", "des", "une", "un", "una", "der",
          "die", "das", "ein", "eine", "gli", "il", "os", "uma");

  /** Small words that stand inside names of people, firms and papers. */
  private static final Set<String> INSIDE =
      Set.of(
          "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "van", "von", "der",
          "den", "zu", "la", "le", "el", "al", "bin", "ibn", "ben", "y", "e", "i", "of", "and",
          "the", "for", "in", "on", "at", "und", "et", "für", "to", "a");

  private Prose() {}

  static boolean isIn(String text) {
    List<String> words = Arrays.asList(text.split(" +"));
    return text.length() > LONGEST
        || words.size() > MOST_WORDS
        || text.indexOf('\u2192') >= 0
        || text.contains("http")
        || isSmall(words, text)
        || isMostlySmall(words)
        || words.stream().anyMatch(Prose::isSwitch)
        || isSigns(text);
  }

  /** Without a capital letter: two such words are a name that somebody did not care to write. */
  private static boolean isSmall(List<String> words, String text) {
    boolean isSmall =
        text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c));
    boolean isCased = text.codePoints().anyMatch(Character::isLowerCase);
    return isSmall && isCased && (words.size() > 2 || isArticle(words));
  }

  private static boolean isArticle(List<String> words) {
    return words.size() > 1 && ARTICLES.contains(words.get(0));
  }

  private static boolean isMostlySmall(List<String> words) {
    long small =
        words.stream()
            .filter(w -> !w.isEmpty() && Character.isLowerCase(w.codePointAt(0)))
            .filter(w -> !INSIDE.contains(w.toLowerCase(Locale.ROOT)))
            .count();
    return words.size() > 3 && 3 * small > words.size();
  }

  /** {@code -X}, {@code --verbose}. */
  private static boolean isSwitch(String word) {
    int at = word.startsWith("--") ? 2 : word.startsWith("-") ? 1 : 0;
    return at > 0 && at < word.length() && Character.isLetter(word.codePointAt(at));
  }

  /** A motto behind a name, or an account's name that was cut in its middle. */
  private static boolean isSigns(String text) {
    long signs = text.codePoints().filter(Character::isIdeographic).count();
    boolean isLong = signs > MOST_SIGNS && text.indexOf(' ') > 0 && text.indexOf('\u00b7') < 0;
    return isLong || (signs > 2 && text.endsWith("\u7684"));
  }
}
