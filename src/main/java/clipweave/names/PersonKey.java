package clipweave.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form under which two names are one: letters and digits folded and joined, {@code Last, First}
 * turned round, a legal form at the end dropped. Short names are joined only where nothing but case
 * and blanks differ, and runs of digits, {@code +} and {@code #} must be the same.
 */
final class PersonKey {
  /** LINKING 9.12: shorter names fold into each other by chance. */
  private static final int ENOUGH_LETTERS = 5;

  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "incorporated", "llc", "ltd", "limited", "corp", "gmbh", "plc", "llp");
  private static final Set<String> NOT_FIRST_NAMES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "phd", "md", "dr", "mba", "esq", "ma", "msc", "bsc",
          "prof", "obe", "cbe", "frs", "rn", "cpa", "cfa", "editor", "ed", "eds");
  private static final Set<String> NO_PEOPLE =
      Set.of(
          "times",
          "post",
          "news",
          "university",
          "institute",
          "foundation",
          "group",
          "company",
          "labs",
          "lab",
          "research",
          "magazine",
          "journal",
          "review",
          "press",
          "blog",
          "team",
          "bank",
          "media",
          "network",
          "association",
          "society",
          "council",
          "committee",
          "agency",
          "house",
          "street",
          "the",
          "of",
          "for",
          "on",
          "in",
          "ai",
          "today",
          "weekly",
          "daily",
          "editors",
          "staff",
          "podcast");

  private static final Set<String> PARTICLES =
      Set.of(
          "le", "la", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "van", "von",
          "der", "den", "ten", "ter", "zu", "st", "st.", "san", "bin", "ibn", "el", "al");

  private PersonKey() {}

  static String of(String name) {
    String turned = turned(name).orElse(name);
    List<String> words = words(turned);
    int last = words.size() - 1;
    boolean hasForm = last > 0 && LEGAL_FORMS.contains(Fold.title(words.get(last)));
    String bare = hasForm ? String.join(" ", words.subList(0, last)) : turned;
    String key = Fold.title(bare.replace(" & ", " and "));
    return isEnough(key) ? key + marks(bare) : "=" + spaced(turned);
  }

  /** Names of five letters, or two in a script that writes whole words with one. */
  private static boolean isEnough(String key) {
    long letters = key.codePoints().filter(Character::isLetter).count();
    boolean isHan = key.codePoints().filter(PersonKey::isWordSign).count() > 1;
    return letters >= ENOUGH_LETTERS || isHan;
  }

  private static boolean isWordSign(int cp) {
    UnicodeScript script = UnicodeScript.of(cp);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  /**
   * What letters alone do not tell: where runs of digits end, and signs that are part of a name.
   */
  private static String marks(String name) {
    StringBuilder out = new StringBuilder();
    boolean wasDigit = false;
    for (int i = 0, cp; i < name.length(); i += Character.charCount(cp)) {
      cp = name.codePointAt(i);
      boolean isDigit = Character.isDigit(cp);
      if (isDigit && !wasDigit) {
        out.append('|');
      }
      if (isDigit || cp == '+' || cp == '#') {
        out.appendCodePoint(cp);
      }
      wasDigit = isDigit;
    }
    return out.toString();
  }

  private static String spaced(String name) {
    return words(Fold.name(name)).stream().collect(Collectors.joining(" "));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isBlank(name.charAt(i))) {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
  }

  /** Whether a name is written {@code Last, First}. */
  static boolean isTurned(String name) {
    return turned(name).isPresent();
  }

  /** {@code Lee, Ann B.} as {@code Ann B. Lee}; empty for {@code Lee, PhD} and for lists. */
  private static Optional<String> turned(String name) {
    int comma = name.indexOf(',');
    if (comma < 0 || name.indexOf(',', comma + 1) >= 0) {
      return Optional.empty();
    }
    List<String> last = words(name.substring(0, comma));
    List<String> first = words(name.substring(comma + 1));
    boolean fits =
        !last.isEmpty()
            && last.size() <= 3
            && !first.isEmpty()
            && first.size() <= 3
            && first.stream().noneMatch(PersonKey::isTitle)
            && first.stream().allMatch(PersonKey::isNameWord)
            && last.stream().allMatch(PersonKey::isNameWord);
    return fits
        ? Optional.of(String.join(" ", first) + " " + String.join(" ", last))
        : Optional.empty();
  }

  private static boolean isTitle(String word) {
    String plain = Fold.title(word);
    return NOT_FIRST_NAMES.contains(plain) || LEGAL_FORMS.contains(plain);
  }

  private static boolean isNameWord(String word) {
    return word.codePoints().noneMatch(Character::isDigit)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  /** The key of a full name's last word; empty for what looks like no person. */
  static Optional<String> surname(String name) {
    List<String> words = words(turned(name).orElse(name));
    boolean isPerson =
        words.size() >= 2 && words.size() <= 4 && words.stream().allMatch(PersonKey::isPersonWord);
    return isPerson ? Optional.of(of(words.get(words.size() - 1))) : Optional.empty();
  }

  /** The key of a full name's first word: what may be a first name is no surname. */
  static Optional<String> firstName(String name) {
    return surname(name).map(s -> of(words(turned(name).orElse(name)).get(0)));
  }

  /** Whether a name may be a surname without its first name. */
  static boolean isSurnameOnly(String name) {
    List<String> words = words(name);
    return words.size() == 1
        && words.get(0).length() > 2
        && isPersonWord(words.get(0))
        && Character.isUpperCase(words.get(0).codePointAt(0))
        && !words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT));
  }

  /** Whether a name ends where nobody's does: {@code Ann van der}. */
  static boolean isCut(String name) {
    List<String> words = words(name);
    int last = words.size() - 1;
    return last > 0
        && isParticle(words.get(last))
        && words.stream().allMatch(PersonKey::isPersonWord);
  }

  /** The keys of what is left of a name that is cut behind a particle. */
  static List<String> cuts(String name) {
    List<String> words = words(name);
    List<String> cuts = new ArrayList<>();
    for (int i = 1; i + 1 < words.size() && words.size() < 7; i++) {
      if (isParticle(words.get(i))) {
        cuts.add(of(String.join(" ", words.subList(0, i + 1))));
      }
    }
    return cuts;
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPersonWord(String word) {
    return word.codePoints().allMatch(cp -> Character.isLetter(cp) || "'’-.".indexOf(cp) >= 0)
        && word.codePoints().anyMatch(Character::isLetter)
        && !NO_PEOPLE.contains(word.toLowerCase(Locale.ROOT));
  }
}
