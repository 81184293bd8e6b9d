package clipweave.names;

import java.lang.Character.UnicodeScript;

/** What a character is to a word: part of one, one by itself, or what stands between two. */
final class CharKind {
  /** Blanks and no-break spaces. */
  static final byte BLANK = 0;

  /** The end of a line. */
  static final byte LINE = 1;

  /** Punctuation, signs, pictures: each is a token by itself. */
  static final byte SYMBOL = 2;

  /** Han, Hiragana, Hangul: each is a word by itself. */
  static final byte SOLO = 3;

  /** A run of them is a word. */
  static final byte KATAKANA = 4;

  /** Letters and digits of all other scripts: a run of them is a word. */
  static final byte WORD = 5;

  /** The low line: part of a word inside of one, a symbol at its edges ({@code _emphasis_}). */
  static final byte LOW_LINE = 6;

  /** Marks, joiners, vowels of a Hangul syllable: part of what stands before. */
  static final byte EXTEND = 7;

  /** Half of a surrogate pair, or a letter that NFC changes: see the code point. */
  static final byte ODD = 8;

  private static final int MODIFIER_APOSTROPHE = 0x2BC;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int NEXT_LINE = 0x85;

  private CharKind() {}

  /** The kind of any code point; never {@code ODD}. */
  static byte of(int cp) {
    if (cp == '_') {
      return LOW_LINE;
    }
    if (cp >= 0x4E00 && cp < 0xA000 || cp >= 0xAC00 && cp < 0xD7A4) {
      return SOLO;
    }
    if (isExtender(cp)) {
      return EXTEND;
    }
    if (isLetter(cp)) {
      return cp < 0x1100 ? WORD : ofLetter(cp);
    }
    return ofBlank(cp);
  }

  private static byte ofLetter(int cp) {
    if (cp == 0x30FC || cp >= 0xFF66 && cp < 0xFFA0) {
      return KATAKANA;
    }
    if (cp == 0x3006) {
      return SOLO;
    }
    UnicodeScript script = UnicodeScript.of(cp);
    if (script == UnicodeScript.KATAKANA) {
      return KATAKANA;
    }
    boolean isSolo =
        script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.HANGUL;
    return isSolo ? SOLO : WORD;
  }

  private static byte ofBlank(int cp) {
    if (cp == '\n' || cp == '\r' || cp == 0x2028 || cp == 0x2029) {
      return LINE;
    }
    boolean isBlank =
        Character.isWhitespace(cp)
            || Character.isSpaceChar(cp)
            || cp == NEXT_LINE
            || cp == ZERO_WIDTH_SPACE;
    return isBlank ? BLANK : SYMBOL;
  }

  private static boolean isLetter(int cp) {
    return cp != MODIFIER_APOSTROPHE
        && (Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.LETTER_NUMBER);
  }

  private static boolean isExtender(int cp) {
    if (cp < 0xAD) {
      return false;
    }
    if (cp >= 0x1160 && cp < 0x1200 || cp >= 0xD7B0 && cp < 0xD800) {
      return true;
    }
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && cp != ZERO_WIDTH_SPACE);
  }
}
