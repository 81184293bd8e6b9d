package clipweave.weave;

import clipweave.weave.NameRun.Mark;
import java.util.List;
import java.util.function.Consumer;

/** What speaks for and against some words of a run being one name. */
final class NameFeatures {
  /** How a word is used, from names to words of the language. */
  private enum Use {
    NAME,
    RATHER_NAME,
    RATHER_WORD,
    WORD,
    FUNCTION
  }

  private static final List<NameFeature> SINGLES =
      List.of(
          NameFeature.SINGLE_NAME,
          NameFeature.SINGLE_RATHER_NAME,
          NameFeature.SINGLE_RATHER_WORD,
          NameFeature.SINGLE_WORD,
          NameFeature.SINGLE_FUNCTION);
  private static final List<NameFeature> START_SINGLES =
      List.of(
          NameFeature.START_SINGLE_NAME,
          NameFeature.START_SINGLE_RATHER_NAME,
          NameFeature.START_SINGLE_RATHER_WORD,
          NameFeature.START_SINGLE_WORD,
          NameFeature.START_SINGLE_FUNCTION);

  private final NameRun run;
  private final Use[] uses;
  private final WordUses known;
  private final NameSurroundings surroundings;

  NameFeatures(NameRun run, WordUses known) {
    this.run = run;
    this.known = known;
    this.uses = new Use[run.size()];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = use(i);
    }
    this.surroundings = new NameSurroundings(this, run, known);
  }

  /** By the vault's own writing, this place left out, and what is known of English. */
  private Use use(int i) {
    NameToken token = run.tokens().get(i);
    if (CommonWords.isFunction(token.key()) && !token.isUpper()) {
      return Use.FUNCTION;
    }
    boolean isCounted = run.isPlain() && token.isHead() && !(i == 0 && run.is(Mark.START));
    double small = known.small(token.key()) + (CommonWords.isCommon(token.key()) ? 3 : 0.05);
    double capital = known.capital(token.key()) - (isCounted ? 1 : 0) + 0.4;
    double share = small / (small + capital);
    return share < 0.15
        ? Use.NAME
        : share < 0.4 ? Use.RATHER_NAME : share < 0.8 ? Use.RATHER_WORD : Use.WORD;
  }

  boolean isWord(int i) {
    return uses[i].ordinal() >= Use.RATHER_WORD.ordinal();
  }

  private NameToken token(int i) {
    return run.tokens().get(i);
  }

  /** Of the words from {@code i} to before {@code j}. */
  void of(int i, int j, Consumer<NameFeature> out) {
    if (j - i == 1) {
      single(i, out);
    } else {
      several(i, j, out);
      inner(i, j, out);
    }
    kinds(i, j, out);
    surroundings.of(i, j, out);
  }

  private void single(int i, Consumer<NameFeature> out) {
    NameToken token = token(i);
    out.accept(NameFeature.SINGLE);
    boolean isStart = i == 0 && (run.is(Mark.START) || !run.isPlain());
    out.accept((isStart ? START_SINGLES : SINGLES).get(uses[i].ordinal()));
    add(token.isUpper() && token.text().length() < 6, NameFeature.SINGLE_UPPER, out);
    add(token.isUpper() && token.text().length() > 5, NameFeature.SINGLE_UPPER_LONG, out);
    add(token.isCamel(), NameFeature.SINGLE_CAMEL, out);
    add(token.isMixed() && !token.isCamel(), NameFeature.SINGLE_MIXED, out);
    add(token.text().length() == 1 || token.isNumber(), NameFeature.SINGLE_LETTER, out);
    add(hasSmallTail(token), NameFeature.HYPHEN_SMALL, out);
  }

  /** {@code U.S.-led}. */
  private static boolean hasSmallTail(NameToken token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0
        && token.text().length() > hyphen + 2
        && Character.isLowerCase(token.text().charAt(hyphen + 1));
  }

  private void several(int i, int j, Consumer<NameFeature> out) {
    int n = j - i;
    out.accept(
        n == 2
            ? NameFeature.PAIR
            : n == 3 ? NameFeature.TRIPLE : n < 6 ? NameFeature.LONG : NameFeature.VERY_LONG);
    boolean isStart = i == 0 && run.is(Mark.START);
    if (uses[i] == Use.FUNCTION) {
      out.accept(isStart ? NameFeature.START_FIRST_FUNCTION : NameFeature.FIRST_FUNCTION);
    } else if (isWord(i)) {
      out.accept(isStart ? NameFeature.START_FIRST_WORD : NameFeature.FIRST_WORD);
    }
    add(uses[j - 1] == Use.FUNCTION, NameFeature.LAST_FUNCTION, out);
    add(uses[j - 1] != Use.FUNCTION && isWord(j - 1), NameFeature.LAST_WORD, out);
    boolean areWords = true;
    boolean areNames = true;
    for (int k = i; k < j; k++) {
      areWords &= !token(k).isHead() || isWord(k);
      areNames &= !token(k).isHead() || !isWord(k);
    }
    add(areWords, NameFeature.ALL_WORDS, out);
    add(areNames, NameFeature.ALL_NAMES, out);
  }

  private void inner(int i, int j, Consumer<NameFeature> out) {
    for (int k = i; k < j; k++) {
      NameToken token = token(k);
      if (!token.isHead()) {
        out.accept(joiner(token.key()));
        joined(k, j, out);
      }
      add(token.isUpper() && run.isPlain(), NameFeature.ANY_UPPER, out);
      add(token.isInitial(), NameFeature.ANY_INITIAL, out);
    }
    boolean isYear = isYear(token(i));
    boolean isEvent = NameWords.isEvent(token(j - 1).key());
    add(isYear && hasEnd(i, j), NameFeature.YEAR_TAIL, out);
    add(isYear && isEvent, NameFeature.YEAR_EVENT, out);
    add(isYear && !isEvent, NameFeature.YEAR_FIRST, out);
    add(token(i).isNumber() && !isYear, NameFeature.NUMBER_FIRST, out);
    add(token(j - 1).isNumber(), NameFeature.NUMBER_LAST, out);
    add(!token(j - 1).isHead(), NameFeature.ENDS_IN_TAIL, out);
  }

  /** What a small word inside a name joins. */
  private void joined(int k, int j, Consumer<NameFeature> out) {
    switch (token(k).key()) {
      case "and" -> {
        boolean isThe = token(k + 1).key().equals("the");
        add(isThe, NameFeature.AND_THE, out);
        add(!isThe && !isWord(k - 1) && !isWord(k + 1), NameFeature.AND_OF_NAMES, out);
        add(!isThe && isWord(k - 1) && isWord(k + 1), NameFeature.AND_OF_WORDS, out);
        add(isKind(j - 1), NameFeature.AND_ORGANISATION, out);
      }
      case "of" ->
          out.accept(isKind(k - 1) ? NameFeature.OF_AFTER_WORD : NameFeature.OF_AFTER_NAME);
      case "for" -> {
        boolean isBest = token(k + 1).text().equals("Best");
        add(isBest, NameFeature.FOR_BEST, out);
        add(!isBest && isKind(k - 1), NameFeature.FOR_AFTER_WORD, out);
      }
      default -> {}
    }
  }

  /** A word that says what kind of thing a name is. */
  boolean isKind(int k) {
    String key = token(k).key();
    return isWord(k)
        || NameWords.isOrganisation(key)
        || NameWords.isPlace(key)
        || NameWords.isEvent(key);
  }

  private boolean hasEnd(int i, int j) {
    for (int k = i; k < j; k++) {
      if (NameWords.isEnd(token(k).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(NameToken token) {
    String text = token.text();
    return text.length() == 4
        && token.isNumber()
        && (text.startsWith("1") || text.startsWith("20"));
  }

  private static NameFeature joiner(String word) {
    return switch (word) {
      case "of" -> NameFeature.HAS_OF;
      case "and", "&" -> NameFeature.HAS_AND;
      case "for" -> NameFeature.HAS_FOR;
      case "the" -> NameFeature.HAS_THE;
      default ->
          NameWords.isTail(word) || NameWords.isEnd(word)
              ? NameFeature.HAS_TAIL
              : NameWords.isParticle(word)
                  ? NameFeature.HAS_PARTICLE
                  : NameFeature.HAS_OTHER_JOINER;
    };
  }

  private void kinds(int i, int j, Consumer<NameFeature> out) {
    boolean isSingle = j - i == 1;
    String first = token(i).key();
    String last = token(j - 1).key();
    boolean isHonorific = NameWords.isHonorific(first);
    add(isHonorific && !isSingle, NameFeature.HONORIFIC_FIRST, out);
    add(!isHonorific && NameWords.isTitle(first) && !isSingle, NameFeature.TITLE_FIRST, out);
    boolean areTitles = true;
    boolean areDays = true;
    boolean hasDay = false;
    for (int k = i; k < j; k++) {
      boolean isDay = NameWords.isCalendar(token(k).key());
      areTitles &= !token(k).isHead() || NameWords.isTitle(token(k).key());
      areDays &= isDay || token(k).isNumber();
      hasDay |= isDay;
    }
    add(areTitles, NameFeature.TITLE_ONLY, out);
    add(areDays, NameFeature.CALENDAR_ONLY, out);
    add(hasDay && !areDays, NameFeature.CALENDAR_ANY, out);
    boolean isOrganisation = NameWords.isOrganisation(last);
    add(isOrganisation && !isSingle, NameFeature.ORGANISATION_LAST, out);
    add(isOrganisation && isSingle, NameFeature.ORGANISATION_ONLY, out);
    add(!isSingle && NameWords.isPlace(last), NameFeature.PLACE_LAST, out);
    add(!isSingle && NameWords.isPlace(first), NameFeature.PLACE_FIRST, out);
    add(!isSingle && NameWords.isEvent(last), NameFeature.EVENT_LAST, out);
    boolean isPeople = NameWords.isPeople(first);
    add(isPeople && isSingle, NameFeature.PEOPLE_ONLY, out);
    add(isPeople && !isSingle, NameFeature.PEOPLE_FIRST, out);
  }

  static void add(boolean is, NameFeature feature, Consumer<NameFeature> out) {
    if (is) {
      out.accept(feature);
    }
  }
}
