package clipweave.names;

import clipweave.text.Normal;
import java.util.Locale;
import java.util.Set;

/** File names that every file system, Obsidian and a wikilink can hold (L13). */
public final class SafeName {
  /** 240 with {@code .md}: file systems end at 255, ours leave room for a temporary prefix. */
  public static final int MAX_BYTES = 237;

  private static final String UNTITLED = "Untitled";
  private static final String DROPPED = "?<>:*|\"[]#^";
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  private SafeName() {}

  /**
   * A title made into a note's name, without {@code .md}: NFC, at most 237 UTF-8 bytes, never empty
   * ({@code Untitled}). A name that this made stays as it is.
   */
  public static String of(String title) {
    return upTo(MAX_BYTES, title);
  }

  /** The same with {@code " " + suffix} at its end, cut so that it still fits. */
  public static String withSuffix(String name, String suffix) {
    String tail = Graphemes.cut(clean(suffix).strip(), MAX_BYTES / 2);
    if (tail.isEmpty()) {
      return of(name);
    }
    String head = upTo(MAX_BYTES - 1 - Graphemes.bytes(tail), name);
    return of(head + " " + tail);
  }

  private static String upTo(int limit, String title) {
    String name = title;
    String before;
    do {
      before = name;
      name = fit(limit, trim(clean(before)));
    } while (!name.equals(before));
    return name.isEmpty() ? UNTITLED : name;
  }

  /** Takes out what may not stand anywhere in a name. */
  private static String clean(String title) {
    String text = Normal.nfc(title);
    StringBuilder out = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
      cp = text.codePointAt(i);
      int made = isBlank(cp) ? ' ' : cp == '/' || cp == '\\' ? '-' : cp;
      boolean isTwin = made == before && (made == ' ' || made == '%');
      if (!isTwin && mayStand(made, before, text, i)) {
        out.appendCodePoint(made);
        before = made;
      }
    }
    return Normal.nfc(out);
  }

  private static boolean mayStand(int cp, int before, String text, int at) {
    if (cp == Graphemes.ZERO_WIDTH_JOINER) {
      return joinsEmoji(before, text, at + 1);
    }
    if (Graphemes.isVariationSelector(cp)) {
      return before > ' ' && !Graphemes.isVariationSelector(before);
    }
    return !isInvisible(cp) && (cp >= 0x80 || DROPPED.indexOf(cp) < 0);
  }

  private static boolean joinsEmoji(int before, String text, int next) {
    return next < text.length()
        && Graphemes.isEmoji(text.codePointAt(next))
        && (Graphemes.isEmoji(before) || Graphemes.isVariationSelector(before));
  }

  /** White space of any kind, and the letters that only look like it. */
  private static boolean isBlank(int cp) {
    return Character.isSpaceChar(cp)
        || (Character.isWhitespace(cp) && cp <= 0x20 && cp >= 0x09 && cp <= 0x0D)
        || cp == 0x85
        || cp == 0x2800
        || cp == 0x3164
        || cp == 0xFFA0;
  }

  /**
   * Controls, direction marks, zero-width characters, lone surrogates, non-characters, and the sign
   * for what could not be read.
   */
  private static boolean isInvisible(int cp) {
    int type = Character.getType(cp);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || cp == 0xFFFD
        || (cp & 0xFFFE) == 0xFFFE
        || (cp >= 0xFDD0 && cp <= 0xFDEF)
        || cp == 0x34F
        || cp == 0x115F
        || cp == 0x1160
        || cp == 0x17B4
        || cp == 0x17B5
        || (cp >= 0x180B && cp <= 0x180F);
  }

  /** Takes off what may not begin or end a name, and names that belong to Windows. */
  private static String trim(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && isDotOrBlank(name.charAt(start))) {
      start++;
    }
    while (end > start && isDotOrBlank(name.charAt(end - 1))) {
      end--;
    }
    String inner = name.substring(start, end);
    if (inner.startsWith("~$")) {
      return inner.substring(1);
    }
    if (inner.regionMatches(true, inner.length() - 3, ".md", 0, 3)) {
      return inner.substring(0, inner.length() - 3);
    }
    return withoutDevice(inner);
  }

  private static boolean isDotOrBlank(char c) {
    return c == '.' || c == ' ';
  }

  /** {@code nul.tar.gz} is the null device on Windows, whatever follows the first dot. */
  private static String withoutDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return isDevice(stem) ? name.substring(dot < 0 ? name.length() : dot) : name;
  }

  private static boolean isDevice(String stem) {
    boolean isPort = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"));
    return DEVICES.contains(stem) || (isPort && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0);
  }

  /** Cut to size, at a blank where one stands in the second half. */
  private static String fit(int limit, String name) {
    String kept = Graphemes.cut(name, limit);
    if (kept.length() == name.length() || name.charAt(kept.length()) == ' ') {
      return kept;
    }
    int blank = kept.lastIndexOf(' ');
    return blank > kept.length() / 2 ? kept.substring(0, blank) : kept;
  }
}
