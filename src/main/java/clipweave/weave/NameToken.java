package clipweave.weave;

import java.util.Locale;
import java.util.Objects;

/**
 * One word of a run of capitals.
 *
 * @param start where it begins in its text
 * @param text as written
 * @param key the same in lower case, to look it up
 */
record NameToken(int start, String text, String key) {
  NameToken {
    Objects.requireNonNull(text);
    Objects.requireNonNull(key);
  }

  static NameToken of(int start, String text) {
    return new NameToken(start, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  int end() {
    return start + text.length();
  }

  /** Whether a name can begin or end with it. */
  boolean isHead() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** All capitals, two of them at least. */
  boolean isUpper() {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1;
  }

  /** Two capitals at least and small letters: {@code ChatGPT}, {@code LLaMA}; no plural. */
  boolean isCamel() {
    boolean isPlural =
        text.endsWith("s") && of(start, text.substring(0, text.length() - 1)).isUpper();
    return !isPlural
        && text.chars().filter(Character::isUpperCase).count() > 1
        && text.chars().anyMatch(Character::isLowerCase)
        && text.chars().allMatch(Character::isLetterOrDigit);
  }

  /** A capital behind a small letter or a digit beside letters: {@code LaTeX}, {@code GPT-4}. */
  boolean isMixed() {
    boolean hasSmall = false;
    boolean isMixed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAfterSign = i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1));
      isMixed |= Character.isUpperCase(c) && hasSmall && !isAfterSign;
      isMixed |= Character.isDigit(c) && i > 0;
      hasSmall |= Character.isLowerCase(c);
    }
    return isMixed && !isNumber();
  }

  /** {@code J.}, {@code U.S.} */
  boolean isInitial() {
    return text.length() > 1 && text.charAt(1) == '.';
  }
}
