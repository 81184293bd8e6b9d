package clipweave.weave;

import static clipweave.weave.NameFeatures.add;

import clipweave.weave.NameRun.Mark;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What stands around some words of a run: in it, in their sentence, and of them elsewhere. */
final class NameSurroundings {
  private static final Map<Mark, NameFeature> LEFT =
      new EnumMap<>(
          Map.of(
              Mark.AFTER_IN, NameFeature.AFTER_IN,
              Mark.AFTER_BY, NameFeature.AFTER_BY,
              Mark.AFTER_A, NameFeature.AFTER_A,
              Mark.AFTER_COMMA, NameFeature.AFTER_COMMA,
              Mark.AFTER_COLON, NameFeature.AFTER_COLON,
              Mark.AFTER_AND, NameFeature.AFTER_AND,
              Mark.AFTER_ROLE, NameFeature.TITLE_BEFORE));
  private static final Map<Mark, NameFeature> RIGHT =
      new EnumMap<>(
          Map.of(
              Mark.POSSESSIVE, NameFeature.POSSESSIVE,
              Mark.BEFORE_SAYING, NameFeature.BEFORE_SAYING,
              Mark.BEFORE_COMMA, NameFeature.BEFORE_COMMA,
              Mark.BEFORE_AND, NameFeature.BEFORE_AND,
              Mark.BEFORE_BRACKET, NameFeature.BEFORE_BRACKET,
              Mark.BEFORE_COLON, NameFeature.BEFORE_COLON,
              Mark.AT_END, NameFeature.AT_END));

  private final NameFeatures words;
  private final NameRun run;
  private final WordUses known;

  NameSurroundings(NameFeatures words, NameRun run, WordUses known) {
    this.words = words;
    this.run = run;
    this.known = known;
  }

  /** Of the words from {@code i} to before {@code j}. */
  void of(int i, int j, Consumer<NameFeature> out) {
    if (i > 0) {
      left(i, out);
    }
    if (j < run.size()) {
      right(j, out);
    }
    around(i, j, out);
    line(i, j, out);
    elsewhere(i, j, out);
  }

  /** What stands to the left of some words in their run. */
  private void left(int i, Consumer<NameFeature> out) {
    NameToken left = run.tokens().get(i - 1);
    add(left.isHead() && !left.isNumber(), NameFeature.LEFT_HEAD, out);
    add(left.isNumber(), NameFeature.LEFT_NUMBER, out);
    add(NameWords.isPeople(left.key()), NameFeature.LEFT_PEOPLE, out);
    add(left.text().equals("of") && words.isKind(i - 2), NameFeature.LEFT_OF_WORD, out);
    add(left.isHead() && words.isWord(i - 1), NameFeature.LEFT_HEAD_WORD, out);
    add(left.isHead() && NameWords.isTitle(left.key()), NameFeature.TITLE_BEFORE, out);
    if (!left.isHead()) {
      out.accept(
          left.key().equals("of")
              ? NameFeature.LEFT_OF
              : left.key().equals("and") ? NameFeature.LEFT_AND : NameFeature.LEFT_JOINER);
    }
  }

  /** And to the right. */
  private void right(int j, Consumer<NameFeature> out) {
    NameToken right = run.tokens().get(j);
    add(right.isHead() && !right.isNumber(), NameFeature.RIGHT_HEAD, out);
    add(right.isNumber(), NameFeature.RIGHT_NUMBER, out);
    add(right.key().equals("of") && words.isKind(j - 1), NameFeature.RIGHT_OF_WORD, out);
    add(right.key().equals("for") && words.isKind(j - 1), NameFeature.RIGHT_FOR_WORD, out);
    add(NameWords.isLegal(right.key()), NameFeature.LEGAL_BEHIND, out);
    if (!right.isHead()) {
      out.accept(
          right.key().equals("of")
              ? NameFeature.RIGHT_OF
              : right.key().equals("and")
                  ? NameFeature.RIGHT_AND
                  : NameWords.isTail(right.key()) || NameWords.isEnd(right.key())
                      ? NameFeature.RIGHT_TAIL
                      : NameFeature.RIGHT_JOINER);
    }
  }

  private void around(int i, int j, Consumer<NameFeature> out) {
    boolean isSingle = j - i == 1;
    boolean isWhole = i == 0 && j == run.size();
    add(isWhole && run.is(Mark.QUOTED), NameFeature.QUOTED, out);
    add(isWhole && run.is(Mark.IN_BRACKETS), NameFeature.IN_BRACKETS, out);
    add(isWhole && run.is(Mark.WHOLE_LINE), NameFeature.WHOLE_LINE, out);
    if (i == 0) {
      add(run.is(Mark.AFTER_THE) && isSingle, NameFeature.AFTER_THE_SINGLE, out);
      add(run.is(Mark.AFTER_THE) && !isSingle, NameFeature.AFTER_THE, out);
      LEFT.forEach((mark, feature) -> add(run.is(mark), feature, out));
    }
    if (j == run.size()) {
      RIGHT.forEach((mark, feature) -> add(run.is(mark), feature, out));
      add(run.is(Mark.BEFORE_WORD) && isSingle, NameFeature.BEFORE_WORD_SINGLE, out);
      add(run.is(Mark.BEFORE_WORD) && !isSingle, NameFeature.BEFORE_WORD, out);
    }
  }

  private void line(int i, int j, Consumer<NameFeature> out) {
    boolean isSingle = j - i == 1;
    add(run.is(Mark.HEADLINE), isSingle ? NameFeature.HEADLINE_SINGLE : NameFeature.HEADLINE, out);
    add(run.is(Mark.SHOUT), isSingle ? NameFeature.SHOUT_SINGLE : NameFeature.SHOUT, out);
  }

  private void elsewhere(int i, int j, Consumer<NameFeature> out) {
    boolean isWhole = i == 0 && j == run.size();
    int there = known.runs(run.key(i, j)) - (isWhole && run.isPlain() ? 1 : 0);
    if (there > 0) {
      add(there < 3, isWhole ? NameFeature.ELSEWHERE_ONCE : NameFeature.CUT_ELSEWHERE, out);
      add(there > 2, isWhole ? NameFeature.ELSEWHERE_OFTEN : NameFeature.CUT_ELSEWHERE_OFTEN, out);
    }
  }
}
