package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds where a text itself says what letters stand for: {@code Long Form (LF)} and {@code LF (Long
 * Form)}. Candidates and bounds are those of Schwartz and Hearst (2003); of the long forms that
 * fit, {@link AcronymFit} takes the one whose words the letters open.
 */
public final class AcronymPairs {
  private static final int MOST_LETTERS = 10;
  private static final int MOST_REACH = 240;

  /**
   * Letters and what they stand for, as written.
   *
   * @param longSpan where the long form stands
   */
  public record Pair(String shortForm, String longForm, Span longSpan) {
    public Pair {
      Objects.requireNonNull(shortForm);
      Objects.requireNonNull(longForm);
      Objects.requireNonNull(longSpan);
    }
  }

  private final String text;
  private final List<Pair> pairs = new ArrayList<>();

  private AcronymPairs(String text) {
    this.text = text;
  }

  /** The pairs of a text, in its order. */
  public static List<Pair> in(String text) {
    AcronymPairs pairs = new AcronymPairs(text);
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = pairs.close(open);
      if (close > open + 1) {
        pairs.bracket(open, close);
      }
    }
    return pairs.pairs;
  }

  private int close(int open) {
    int end = Math.min(text.length(), open + MOST_REACH);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c == '(' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private void bracket(int open, int close) {
    String inner = text.substring(open + 1, close);
    int cut = firstOf(inner, ",;:");
    String head = (cut < 0 ? inner : inner.substring(0, cut)).strip();
    String shortForm = unquoted(head);
    if (isShort(shortForm) && before(shortForm, open)) {
      return;
    }
    List<Span> words = words(Math.max(0, open - 40), open);
    if (!words.isEmpty() && isGapBlank(words.get(words.size() - 1).end(), open)) {
      String left = words.get(words.size() - 1).of(text);
      if (isShort(left) && inner.indexOf(' ') > 0) {
        inside(left, open + 1, cut < 0 ? close : open + 1 + cut);
      }
    }
  }

  private static String unquoted(String word) {
    boolean isQuoted = word.length() > 2 && "\"'\u201c\u2018".indexOf(word.charAt(0)) >= 0;
    return isQuoted ? word.substring(1, word.length() - 1) : word;
  }

  private static int firstOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Two to ten characters with a capital, one word or two, the first a letter or a digit. */
  static boolean isShort(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    return word.length() >= 2
        && word.length() <= MOST_LETTERS
        && letters > 0
        && Character.isLetterOrDigit(word.charAt(0))
        && word.chars().anyMatch(Character::isUpperCase)
        && word.chars().filter(c -> c == ' ').count() < 2
        && !(letters > 3 && isCapitalised(word));
  }

  /** {@code Smith}: a word, not letters. */
  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().filter(Character::isUpperCase).count() == 1
        && word.chars().allMatch(Character::isLetter);
  }

  /** Looks for the long form before a bracket. */
  private boolean before(String shortForm, int open) {
    List<Span> words = words(Math.max(0, open - MOST_REACH), open);
    int letters = AcronymFit.letters(shortForm).length();
    int most = Math.min(letters + 5, letters * 2) + 1;
    List<Span> near = words.subList(Math.max(0, words.size() - most), words.size());
    if (near.isEmpty() || !isGapBlank(near.get(near.size() - 1).end(), open)) {
      return false;
    }
    return AcronymFit.start(shortForm, near, text)
        .map(i -> add(shortForm, near.get(i).start(), near.get(near.size() - 1).end()))
        .orElse(false);
  }

  /** The bracket holds the long form: all of it. */
  private void inside(String shortForm, int from, int to) {
    List<Span> words = words(from, to);
    if (!words.isEmpty() && words.size() <= AcronymFit.letters(shortForm).length() + 3) {
      AcronymFit.start(shortForm, words, text)
          .filter(i -> i == 0)
          .ifPresent(i -> add(shortForm, words.get(0).start(), words.get(words.size() - 1).end()));
    }
  }

  private boolean add(String shortForm, int start, int end) {
    Span span = new Span(start, end);
    boolean isName =
        span.of(text).indexOf(',') < 0 || AcronymFit.opensAll(shortForm, words(start, end), text);
    return isName && pairs.add(new Pair(shortForm, span.of(text), span));
  }

  private boolean isGapBlank(int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(c -> c == ' ' || c == '\u00a0' || "\"'\u201d\u2019*_".indexOf(c) >= 0);
  }

  /** The words of a stretch that stand in its last sentence. */
  private List<Span> words(int from, int to) {
    List<Span> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int start = i;
        while (i < to && isInWord(i)) {
          i++;
        }
        boolean isCut =
            start == from && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        if (!isCut) {
          words.add(new Span(start, i));
        }
      } else {
        if (".;:!?()[]{}\n".indexOf(c) >= 0) {
          words.clear();
        }
        i++;
      }
    }
    return words;
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    boolean isInner =
        "-'\u2019/&+".indexOf(c) >= 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || isInner;
  }
}
