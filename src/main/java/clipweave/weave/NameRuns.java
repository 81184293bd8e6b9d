package clipweave.weave;

import clipweave.weave.NameRun.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Finds the runs of capitals in a text, line by line, and counts the words that are written small.
 * Linear in the text.
 *
 * <pre>
 * run    := head ((joiner){0,3} head)*         with nothing but a blank or {@code &} between
 * head   := a word with a capital, or a number
 * joiner := of, the, and, for, de, van …
 * </pre>
 */
final class NameRuns {
  /** Stands where something that is no prose was taken out: nothing goes on over it. */
  static final char GAP = '\u0000';

  /** Stands for marks of emphasis and links, which a reader does not see. */
  static final char UNSEEN = '\u0001';

  private static final int MOST_JOINERS = 3;
  private static final int MOST_WORDS = 24;

  private final char[] text;
  private final LongConsumer small;
  private final List<NameRun> runs = new ArrayList<>();
  private WordScan line;
  private int from;
  private int to;
  private Set<Mark> lineMarks = EnumSet.noneOf(Mark.class);

  private NameRuns(char[] text, LongConsumer small) {
    this.text = text;
    this.small = small;
  }

  /**
   * The runs of a text.
   *
   * @param text with {@link #GAP} and {@link #UNSEEN} where there is no prose
   * @param small is told the hash of every word without capitals
   */
  static List<NameRun> in(char[] text, LongConsumer small) {
    NameRuns runs = new NameRuns(text, small);
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      runs.line(start, end);
      start = end + 1;
    }
    return runs.runs;
  }

  private void line(int start, int end) {
    from = start;
    to = end;
    line = WordScan.of(text, start, end);
    lineMarks = lineMarks();
    int word = 0;
    while (word < line.count()) {
      if (isHead(word)) {
        word = run(word);
      } else {
        small.accept(WordUses.hash(text, line.start(word), line.end(word)));
        word++;
      }
    }
  }

  private Set<Mark> lineMarks() {
    int long0 = 0;
    int capital = 0;
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < line.count(); i++) {
      boolean isLong = line.end(i) - line.start(i) > 3;
      long0 += isLong ? 1 : 0;
      capital += isLong && isHead(i) ? 1 : 0;
      for (int at = line.start(i); at < line.end(i); at++) {
        letters += Character.isLetter(text[at]) ? 1 : 0;
        upper += Character.isUpperCase(text[at]) ? 1 : 0;
      }
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (letters > 7 && line.count() > 1 && upper * 10 > letters * 8) {
      marks.add(Mark.SHOUT);
    } else if (long0 > 3 && capital * 4 >= long0 * 3) {
      marks.add(Mark.HEADLINE);
    }
    return marks;
  }

  /** Adds the run that begins with a word; gives the word behind it. */
  private int run(int first) {
    int last = first;
    int next = first + 1;
    while (next < line.count() && next - first < MOST_WORDS && isBeside(next - 1, next)) {
      if (isHead(next)) {
        if (isNumber(next) && isNumber(next - 1)) {
          break;
        }
        last = next;
      } else if (isEnd(next)) {
        last = next;
      } else if (next - last > MOST_JOINERS || !isJoiner(next)) {
        break;
      }
      next++;
    }
    List<NameToken> tokens = new ArrayList<>();
    boolean hasLetter = false;
    for (int i = first; i <= last; i++) {
      NameToken token = NameToken.of(line.start(i), line.text(i));
      tokens.add(token);
      hasLetter |= token.isHead() && !token.isNumber();
    }
    if (hasLetter && !(first == last && isCited(last))) {
      runs.add(new NameRun(tokens, marks(first, last)));
    }
    return last + 1;
  }

  /** {@code Orlo, B.}: a surname in a list of works says nothing of whom the clip names. */
  private boolean isCited(int word) {
    if (word + 1 >= line.count() || !gap(line.end(word), line.start(word + 1)).startsWith(",")) {
      return false;
    }
    String next = line.text(word + 1);
    boolean isInitial = next.length() == 1 || (next.length() == 2 && next.charAt(1) == '.');
    return isInitial && Character.isUpperCase(next.charAt(0));
  }

  private boolean isHead(int word) {
    for (int i = line.start(word); i < line.end(word); i++) {
      char c = text[i];
      if (Character.isUpperCase(c) || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int word) {
    for (int i = line.start(word); i < line.end(word); i++) {
      if (Character.isLetter(text[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isEnd(int word) {
    return NameWords.isEnd(line.text(word));
  }

  private boolean isJoiner(int word) {
    String text = line.text(word);
    return NameWords.isJoiner(text) || NameWords.isTail(text);
  }

  /** A blank or an ampersand between two words, and marks that nobody sees. */
  private boolean isBeside(int one, int other) {
    int blanks = 0;
    for (int i = line.end(one); i < line.start(other); i++) {
      char c = text[i];
      blanks += c == ' ' || c == '\u00a0' ? 1 : 0;
      if (c != ' ' && c != '\u00a0' && c != '&' && c != UNSEEN) {
        return false;
      }
    }
    return blanks > 0 && blanks < 3;
  }

  private Set<Mark> marks(int first, int last) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    marks.addAll(lineMarks);
    String before = gap(first == 0 ? from : line.end(first - 1), line.start(first));
    String behind = gap(line.end(last), last + 1 < line.count() ? line.start(last + 1) : to);
    if (first == 0 && last + 1 == line.count()) {
      marks.add(Mark.WHOLE_LINE);
    }
    before(first, before, marks);
    behind(last, behind, marks);
    if (has(before, "\"\u201c\u2018\u00ab'") && has(behind, "\"\u201d\u2019\u00bb'")) {
      marks.add(Mark.QUOTED);
    }
    if (before.endsWith("(") && behind.startsWith(")")) {
      marks.add(Mark.IN_BRACKETS);
    }
    if (before.endsWith("" + UNSEEN) && behind.startsWith("" + UNSEEN)) {
      marks.add(Mark.MARKED);
    }
    return marks;
  }

  private void before(int first, String gap, Set<Mark> marks) {
    boolean isPlain = gap.strip().replace("" + UNSEEN, "").isEmpty();
    if (first == 0 || has(gap, ".!?\u2026\u2022|\u0000") || has(gap, "\"\u201c")) {
      marks.add(Mark.START);
    } else if (has(gap, ":;\u2014\u2013")) {
      marks.add(Mark.AFTER_COLON);
    } else if (has(gap, ",")) {
      marks.add(Mark.AFTER_COMMA);
    } else if (isPlain) {
      String word = line.text(first - 1);
      switch (word) {
        case "the" -> marks.add(Mark.AFTER_THE);
        case "in", "at", "from", "near", "to" -> marks.add(Mark.AFTER_IN);
        case "by", "with", "featuring", "starring" -> marks.add(Mark.AFTER_BY);
        case "a", "an", "this", "that", "his", "her", "its", "their" -> marks.add(Mark.AFTER_A);
        case "and", "or" -> marks.add(Mark.AFTER_AND);
        default -> {
          if (NameWords.isRole(word)) {
            marks.add(Mark.AFTER_ROLE);
          }
        }
      }
    }
  }

  private void behind(int last, String gap, Set<Mark> marks) {
    if (gap.startsWith("'s") || gap.startsWith("\u2019s")) {
      marks.add(Mark.POSSESSIVE);
    } else if (has(gap, ".!?\u2026\u0000") || last + 1 == line.count()) {
      marks.add(Mark.AT_END);
    } else if (has(gap, "(")) {
      marks.add(Mark.BEFORE_BRACKET);
    } else if (has(gap, ",")) {
      marks.add(Mark.BEFORE_COMMA);
    } else if (has(gap, ":")) {
      marks.add(Mark.BEFORE_COLON);
    } else {
      String word = line.text(last + 1);
      marks.add(
          word.equals("and") || word.equals("or")
              ? Mark.BEFORE_AND
              : NameWords.isSaying(word) ? Mark.BEFORE_SAYING : Mark.BEFORE_WORD);
    }
  }

  private String gap(int start, int end) {
    return new String(text, start, Math.min(end - start, 8));
  }

  private static boolean has(String gap, String signs) {
    return gap.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }
}
