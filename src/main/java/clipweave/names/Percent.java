package clipweave.names;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding, there and back; what is no valid escape stands for itself. */
final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /** Encodes the bytes of every character that is not ASCII, is a control, or stands in a list. */
  static String encode(String text, String also) {
    return encode(text, also, true);
  }

  /** The same, but letters and signs beyond ASCII stay, for people to read; blanks do not. */
  static String encodeForReading(String text, String also) {
    return encode(text, also, false);
  }

  private static String encode(String text, String also, boolean everythingElse) {
    if (isPlain(text, also)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
      cp = text.codePointAt(i);
      boolean isPlain = cp > 0x7E ? !everythingElse && isVisible(cp) : cp >= 0x20;
      if (isPlain && (cp > 0x7E || also.indexOf(cp) < 0)) {
        out.appendCodePoint(cp);
      } else {
        appendBytes(out, cp);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String text, String also) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z';
      if (!isLetter && (c < 0x20 || c > 0x7E || also.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisible(int cp) {
    int type = Character.getType(cp);
    return !Character.isSpaceChar(cp)
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.FORMAT;
  }

  private static void appendBytes(StringBuilder out, int cp) {
    boolean isLone = cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE;
    for (byte b : Character.toString(isLone ? 0xFFFD : cp).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }

  /** The text with its escapes decoded as UTF-8 (L7). */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int value = escapeAt(text, i);
      if (value < 0) {
        flush(bytes, out);
        out.append(text.charAt(i));
      } else {
        bytes.write(value);
        i += 2;
      }
    }
    flush(bytes, out);
    return out.toString();
  }

  private static void flush(ByteArrayOutputStream bytes, StringBuilder out) {
    if (bytes.size() > 0) {
      out.append(bytes.toString(StandardCharsets.UTF_8));
      bytes.reset();
    }
  }

  /** Escapes in upper case, and none where RFC 3986 (2.3, 6.2.2) says it is never needed. */
  static String normalize(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int value = escapeAt(text, i);
      if (value < 0) {
        out.append(text.charAt(i));
      } else {
        boolean isFree = isUnreserved(value);
        out.append(isFree ? (char) value + "" : text.substring(i, i + 3).toUpperCase(Locale.ROOT));
        i += 2;
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(int c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The byte that an escape at an offset means; -1 where there is none. */
  private static int escapeAt(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return -1;
    }
    int high = hex(text.charAt(at + 1));
    int low = hex(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
