package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How well letters open the words of a long form. Every letter has to be found, in order; one that
 * opens a word counts most, a word that no letter opens counts against it unless it is a small one.
 */
final class AcronymFit {
  private static final double NEVER = -1000;
  private static final double LEAST = 0.45;
  private static final Set<String> SMALL =
      CommonWords.words("of the and for in on to a an with by at from de la et und & or as via");

  private final String letters;
  private final List<String> parts;
  private final List<Boolean> opens;
  private final double[][] best;

  private AcronymFit(String letters, List<String> parts, List<Boolean> opens) {
    this.letters = letters;
    this.parts = parts;
    this.opens = opens;
    this.best = new double[parts.size() + 1][letters.length() + 1];
  }

  /** The letters and digits of a short form, small; the plural's {@code s} left out. */
  static String letters(String shortForm) {
    boolean isPlural =
        shortForm.length() > 2
            && shortForm.endsWith("s")
            && Character.isUpperCase(shortForm.charAt(shortForm.length() - 2));
    String word = isPlural ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    StringBuilder out = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** With which of the words the long form begins, if it ends with the last of them. */
  static Optional<Integer> start(String shortForm, List<Span> words, String text) {
    String letters = letters(shortForm);
    Optional<Integer> start = Optional.empty();
    double highest = LEAST;
    for (int i = words.size() - 1; i >= 0 && !letters.isEmpty(); i--) {
      String word = words.get(i).of(text);
      if (word.equalsIgnoreCase(shortForm)) {
        break;
      }
      double fit =
          isStart(word, letters) ? of(letters, words.subList(i, words.size()), text) : NEVER;
      if (fit > highest + 1e-9) {
        highest = fit;
        start = Optional.of(i);
      }
    }
    return start;
  }

  /** Whether every word but the small ones is opened by a letter, and no letter is left. */
  static boolean opensAll(String shortForm, List<Span> words, String text) {
    StringBuilder firsts = new StringBuilder();
    for (Span word : words) {
      if (!SMALL.contains(word.of(text))) {
        firsts.append(text.charAt(word.start()));
      }
    }
    return firsts.toString().equalsIgnoreCase(letters(shortForm));
  }

  /** A long form begins with the first letter, and with no small word. */
  private static boolean isStart(String word, String letters) {
    boolean isOpened =
        Character.toLowerCase(word.charAt(0)) == letters.charAt(0)
            || isDigitFor(letters.charAt(0), word);
    return isOpened && !SMALL.contains(word);
  }

  /** From below 0 to 1: every letter opens a word and every word is opened by one. */
  private static double of(String letters, List<Span> words, String text) {
    List<String> parts = new ArrayList<>();
    List<Boolean> opens = new ArrayList<>();
    for (Span word : words) {
      String[] pieces = word.of(text).split("[-/&+]");
      for (int i = 0; i < pieces.length; i++) {
        parts.add(pieces[i]);
        opens.add(i == 0);
      }
    }
    AcronymFit fit = new AcronymFit(letters, parts, opens);
    return fit.best() / letters.length();
  }

  private double best() {
    int n = parts.size();
    java.util.Arrays.fill(best[n], NEVER);
    best[n][letters.length()] = 0;
    for (int part = n - 1; part >= 0; part--) {
      for (int at = letters.length(); at >= 0; at--) {
        best[part][at] = Math.max(skipped(part, at), used(part, at));
      }
    }
    return Math.max(NEVER, used(0, 0));
  }

  private double skipped(int part, int at) {
    String word = parts.get(part).toLowerCase(Locale.ROOT);
    double cost = SMALL.contains(word) ? 0.05 : opens.get(part) ? 0.9 : 0.25;
    return best[part + 1][at] - cost;
  }

  /** Some letters from here on stand in this part: its first one, and others behind it. */
  private double used(int part, int at) {
    String word = parts.get(part);
    double highest = NEVER;
    double sum = 0;
    int from = 0;
    for (int i = at; i < letters.length(); i++) {
      int found = i == at ? first(word, letters.charAt(i)) : next(word, letters.charAt(i), from);
      if (found < 0) {
        break;
      }
      sum += found == 0 ? 1 : worth(word, found, from);
      from = found + 1;
      highest = Math.max(highest, sum + best[part + 1][i + 1]);
    }
    return highest;
  }

  private static int first(String word, char letter) {
    return isDigitFor(letter, word) ? 0 : next(word, letter, 0);
  }

  private static int next(String word, char letter, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Character.toLowerCase(word.charAt(i)) == letter) {
        return i;
      }
    }
    return -1;
  }

  /** A letter inside a word: a capital there, the one right behind the last, or any. */
  private static double worth(String word, int at, int from) {
    return Character.isUpperCase(word.charAt(at)) ? 0.9 : at == from ? 0.6 : 0.5;
  }

  /** {@code P2P}: peer to peer. */
  private static boolean isDigitFor(char sign, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return switch (sign) {
      case '2' -> small.equals("to") || small.equals("two");
      case '3' -> small.equals("three");
      case '4' -> small.equals("for") || small.equals("four");
      default -> false;
    };
  }
}
