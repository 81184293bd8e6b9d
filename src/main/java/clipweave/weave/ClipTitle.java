package clipweave.weave;

import java.util.List;

/**
 * Whether the title of a clip can stand for the clip where it is mentioned. Whoever wrote it had no
 * vault in mind: {@code Overview}, {@code As well as} and {@code Q1} mean something else elsewhere.
 */
public final class ClipTitle {
  private static final int CODE = 3;

  private ClipTitle() {}

  /** Whether it has a word that says what it is about. */
  public static boolean isName(String title) {
    List<NameToken> words = ClipNames.tokens(title);
    boolean isOneWord = words.size() == 1 && CommonWords.isCommon(words.get(0).key());
    boolean areFunctions =
        !words.isEmpty() && words.stream().allMatch(w -> CommonWords.isFunction(w.key()));
    return !isOneWord && !areFunctions && !isCode(title);
  }

  /** {@code Q1}, {@code 3b}. */
  private static boolean isCode(String title) {
    return title.length() <= CODE
        && title.chars().anyMatch(Character::isDigit)
        && title.chars().allMatch(Character::isLetterOrDigit);
  }
}
