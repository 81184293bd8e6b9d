package clipweave.names;

import clipweave.text.Normal;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The form of a word in a look-up: NFC, simple case folding, no diacritics on Latin, Greek and
 * Cyrillic letters (the breve of й tells letters apart and stays), one hyphen and one apostrophe.
 */
final class CharFold {
  private static final int BREVE_I = 'й';

  private CharFold() {}

  /** The form of one word or symbol, marks and all. */
  static String word(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length() && CharTable.kind(word.charAt(i)) < CharKind.EXTEND) {
      out.append(CharTable.fold(word.charAt(i++)));
    }
    return i == word.length() ? out.toString() : composed(Normal.nfc(word));
  }

  private static String composed(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int base = 0;
    for (int i = 0, cp; i < word.length(); i += Character.charCount(cp)) {
      cp = word.codePointAt(i);
      if (kind(cp) != CharKind.EXTEND) {
        base = cp < 0x10000 ? CharTable.fold((char) cp) : of(cp);
        out.appendCodePoint(base);
      } else if (base >= 0x80 && !isWestern(base) && !isIgnored(cp)) {
        out.appendCodePoint(cp);
      }
    }
    return out.toString();
  }

  private static byte kind(int cp) {
    return cp < 0x10000 ? CharTable.kind((char) cp) : CharKind.of(cp);
  }

  /** The form of one composed character, which has as many UTF-16 units as the character. */
  static int of(int cp) {
    return switch (cp) {
      case 0x2019, 0x2BC -> '\'';
      case 0x2010, 0x2011 -> '-';
      default -> cp < 0x80 ? Character.toLowerCase(cp) : letter(cp);
    };
  }

  private static int letter(int cp) {
    int caseless = Character.toLowerCase(Character.toUpperCase(cp));
    if (!isWestern(caseless) || caseless == BREVE_I) {
      return caseless;
    }
    return withoutStroke(Normalizer.normalize(Character.toString(caseless), Form.NFD).charAt(0));
  }

  private static char withoutStroke(char c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      case 'ħ' -> 'h';
      case 'ŧ' -> 't';
      case 'ı' -> 'i';
      default -> c;
    };
  }

  /** The blocks of Latin, Greek and Cyrillic letters: there a mark is a diacritic. */
  private static boolean isWestern(int cp) {
    if (cp < 0x530 || cp >= 0x2C00) {
      return cp >= 0xAA && cp < 0x530
          || cp >= 0x2C60 && cp < 0x2C80
          || cp >= 0xA640 && cp < 0xA6A0
          || cp >= 0xA720 && cp < 0xA800
          || cp >= 0xAB30 && cp < 0xAB70;
    }
    return cp >= 0x1C80 && cp < 0x1C90 || cp >= 0x1D00 && cp < 0x2000;
  }

  private static boolean isIgnored(int cp) {
    return Character.getType(cp) == Character.FORMAT || Graphemes.isVariationSelector(cp);
  }
}
