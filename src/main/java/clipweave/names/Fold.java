package clipweave.names;

import clipweave.text.Normal;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer.Form;
import java.util.Locale;

/** The forms under which names and titles are held to be the same. */
public final class Fold {
  private static final int DOTLESS_I = 0x131;
  private static final int BREVE = 0x306;

  private Fold() {}

  /** NFC and full case folding, root locale: two file names with equal keys collide somewhere. */
  public static String name(String name) {
    if (isAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    return Normal.nfc(caseless(Normal.of(name, Form.NFD)));
  }

  /**
   * Letters and digits only, case and diacritics folded, joined: {@code "Open AI"} and {@code
   * "OpenAI"} are equal. Empty when the text has neither letter nor digit.
   *
   * <p>Width and other compatibility forms are folded too. Marks are diacritics on Latin, Greek and
   * Cyrillic letters only; the kana and Indic ones, and the breve of й, tell words apart and stay.
   */
  public static String title(String title) {
    String plain = caseless(Normal.of(title, Form.NFKC));
    StringBuilder out = new StringBuilder(plain.length());
    int base = 0;
    for (int i = 0, cp; i < plain.length(); i += Character.charCount(cp)) {
      cp = plain.codePointAt(i);
      if (cp < 0x80 ? isAsciiWord(cp) : isWord(cp)) {
        base = cp;
        appendPlain(out, cp);
      } else if (isMark(cp) && base != 0) {
        appendMark(out, base, cp);
      } else if (Character.getType(cp) != Character.FORMAT) {
        base = 0;
      }
    }
    return isAscii(out) ? out.toString() : Normal.nfc(out);
  }

  /** Full case folding, one code point after the other (a final sigma is a sigma). */
  private static String caseless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
      cp = text.codePointAt(i);
      if (cp < 0x80 || hasOneCase(cp)) {
        out.appendCodePoint(cp < 0x80 ? Character.toLowerCase(cp) : cp);
      } else {
        String upper = Character.toString(Character.toLowerCase(cp)).toUpperCase(Locale.ROOT);
        upper.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
      }
    }
    return out.toString();
  }

  /** Scripts without case, to be quick; and the dotless i, which folds to itself. */
  private static boolean hasOneCase(int cp) {
    return cp == DOTLESS_I || (cp >= 0x2E80 && cp < 0xA640) || (cp >= 0xAC00 && cp < 0xD7B0);
  }

  private static void appendPlain(StringBuilder out, int cp) {
    String stroked = withoutStroke(cp);
    if (!stroked.isEmpty()) {
      out.append(stroked);
    } else if (cp < 0x80 || !isWestern(cp)) {
      out.appendCodePoint(cp);
    } else {
      String parts = Normal.of(Character.toString(cp), Form.NFD);
      int base = parts.codePointAt(0);
      String bare = withoutStroke(base);
      out.append(bare.isEmpty() ? Character.toString(base) : bare);
      parts.codePoints().skip(1).forEach(mark -> appendMark(out, base, mark));
    }
  }

  private static void appendMark(StringBuilder out, int base, int mark) {
    boolean isShortI = base == 'и' && mark == BREVE;
    if (isShortI || (!isWestern(base) && base >= 0x80)) {
      out.appendCodePoint(mark);
    }
  }

  /** Letters whose stroke or ligature Unicode does not take apart. */
  private static String withoutStroke(int cp) {
    return switch (cp) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ' -> "d";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case DOTLESS_I -> "i";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      default -> "";
    };
  }

  private static boolean isWestern(int cp) {
    UnicodeScript script = UnicodeScript.of(cp);
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC;
  }

  private static boolean isAsciiWord(int cp) {
    return (cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9');
  }

  private static boolean isWord(int cp) {
    return Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.LETTER_NUMBER;
  }

  private static boolean isMark(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
