package clipweave.names;

import clipweave.text.Normal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a tag may be (T1, T2), and how a word becomes one (T4). Tags are without their {@code #}.
 */
public final class TagNames {
  private static final String FORBIDDEN = "'!\"#$%&()*+,.:;<=>?@^`{|}~[]\\";

  /** Names that would be the same letter without their signs. */
  private static final Map<String, String> SIGNED =
      Map.of("c++", "cpp", "c#", "csharp", "f#", "fsharp", "j#", "jsharp");

  private TagNames() {}

  /** Whether a text is a tag as it stands: T1's characters, and not digits only (T2). */
  public static boolean isValid(String tag) {
    boolean isNumber = true;
    for (int i = 0, cp; i < tag.length(); i += Character.charCount(cp)) {
      cp = tag.codePointAt(i);
      if (!mayStand(cp)) {
        return false;
      }
      isNumber &= Character.isDigit(cp);
    }
    return !isNumber;
  }

  /**
   * The tag that a text means; empty when nothing of it can stand in a tag (a lone {@code #}).
   *
   * <p>{@code [[Deep Work]]} is {@code Deep-Work}, {@code 2024} is {@code y2024}; a sign between
   * two digits becomes a hyphen, so that 1.12 and 11.2 stay two tags. A valid tag stays as it is,
   * except for stray {@code /} and {@code -}.
   */
  public static Optional<String> of(String text) {
    String plain = Normal.nfc(text).strip();
    StringBuilder out = new StringBuilder(plain.length());
    for (String segment : unlinked(plain).split("/", -1)) {
      String part = segment(segment.strip());
      if (!part.isEmpty()) {
        out.append(out.isEmpty() ? "" : "/").append(part);
      }
    }
    String tag = out.toString();
    boolean isNumber = !tag.isEmpty() && tag.codePoints().allMatch(Character::isDigit);
    return isNumber ? Optional.of("y" + tag) : Optional.of(tag).filter(TagNames::isValid);
  }

  /** The target of a wiki link that stands for a tag. */
  private static String unlinked(String text) {
    String bare = text.startsWith("#") ? text.substring(1) : text;
    if (!bare.startsWith("[[") || !bare.endsWith("]]") || bare.length() < 4) {
      return bare;
    }
    String target = bare.substring(2, bare.length() - 2);
    int bar = target.indexOf('|');
    return bar < 0 ? target : target.substring(0, bar);
  }

  private static String segment(String text) {
    String signed = SIGNED.get(text.toLowerCase(Locale.ROOT));
    if (signed != null) {
      return signed;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
      cp = text.codePointAt(i);
      if (mayStand(cp) && cp != '-') {
        out.appendCodePoint(cp);
      } else if (isGap(cp) || isBetweenDigits(text, i, cp)) {
        appendHyphen(out);
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static void appendHyphen(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
  }

  /** Blanks, hyphens and dashes. */
  private static boolean isGap(int cp) {
    return cp == '-'
        || Character.isWhitespace(cp)
        || Character.isSpaceChar(cp)
        || (cp >= 0x2010 && cp <= 0x2015);
  }

  private static boolean isBetweenDigits(String text, int at, int cp) {
    int next = at + Character.charCount(cp);
    return at > 0
        && next < text.length()
        && Character.getType(cp) != Character.FORMAT
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(next));
  }

  /** T1: everything but punctuation of three blocks, white space and what cannot be seen. */
  private static boolean mayStand(int cp) {
    boolean isPunctuation =
        FORBIDDEN.indexOf(cp) >= 0
            || (cp >= 0x2000 && cp <= 0x206F)
            || (cp >= 0x2E00 && cp <= 0x2E7F);
    int type = Character.getType(cp);
    return !isPunctuation
        && !Character.isWhitespace(cp)
        && !Character.isSpaceChar(cp)
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE;
  }
}
