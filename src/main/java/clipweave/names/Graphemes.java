package clipweave.names;

/**
 * Where a text may be cut without hurting what a reader takes for one character. Our own few rules
 * and not {@code BreakIterator}, which changed its mind about emoji between two JDKs.
 */
final class Graphemes {
  static final int ZERO_WIDTH_JOINER = 0x200D;

  private Graphemes() {}

  /** The length of a text in UTF-8; a lone surrogate counts 3. */
  static int bytes(CharSequence text) {
    int bytes = 0;
    for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
      cp = Character.codePointAt(text, i);
      bytes += bytes(cp);
    }
    return bytes;
  }

  /**
   * The longest beginning of at most {@code limit} UTF-8 bytes that ends between two characters;
   * one that is longer than that by itself (a letter under a tower of accents) is cut at a code
   * point.
   */
  static String cut(String text, int limit) {
    int bytes = 0;
    int border = 0;
    int before = 0;
    int flags = 0;
    int i = 0;
    while (i < text.length()) {
      int cp = text.codePointAt(i);
      boolean isSecondOfFlag = isFlagHalf(cp) && flags % 2 == 1;
      if (!isSecondOfFlag && before != ZERO_WIDTH_JOINER && !extendsCharacter(cp)) {
        border = i;
      }
      bytes += bytes(cp);
      if (bytes > limit) {
        return text.substring(0, border > 0 ? border : i);
      }
      flags = isFlagHalf(cp) ? flags + 1 : 0;
      before = cp;
      i += Character.charCount(cp);
    }
    return text;
  }

  /** Whether a code point looks like a picture, as far as joining pictures matters. */
  static boolean isEmoji(int cp) {
    return (cp >= 0x1F000 && cp < 0x1FB00)
        || (cp >= 0x2190 && cp < 0x2C00)
        || cp == 0xA9
        || cp == 0xAE
        || cp == 0x2122
        || cp == 0x3030;
  }

  static boolean isVariationSelector(int cp) {
    return (cp >= 0xFE00 && cp <= 0xFE0F) || (cp >= 0xE0100 && cp <= 0xE01EF);
  }

  /** Emoji 11 to 15: five colours of skin. */
  static boolean isSkinTone(int cp) {
    return cp >= 0x1F3FB && cp <= 0x1F3FF;
  }

  private static boolean extendsCharacter(int cp) {
    int type = Character.getType(cp);
    boolean isMark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    boolean isJamo = cp >= 0x1160 && cp <= 0x11FF;
    return isMark || isJamo || cp == ZERO_WIDTH_JOINER || isSkinTone(cp);
  }

  private static boolean isFlagHalf(int cp) {
    return cp >= 0x1F1E6 && cp <= 0x1F1FF;
  }

  private static int bytes(int cp) {
    return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
  }
}
