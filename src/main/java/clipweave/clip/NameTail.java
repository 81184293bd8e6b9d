package clipweave.clip;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name without what pages put behind it: a day, a publication, a role. */
final class NameTail {
  private static final String[] BREAKS = {" - ", " – ", " — ", " · ", " • ", " | ", ", "};
  private static final String FROM = " from ";
  private static final String ARCHIVE = "archive";

  /** What comes from somewhere without being somebody. */
  private static final Set<String> MAIL =
      Set.of("letter", "dispatch", "mail", "view", "report", "postcard", "post", "note", "word");

  private static final List<String> ROLES = List.of("编著", "主编", "编译", "出品", "等著", "等译");
  private static final List<String> SHORT_ROLES = List.of("著", "译", "编", "绘", "等");

  private NameTail() {}

  static String off(String name) {
    return withoutRole(withoutArchive(withoutFrom(withoutDay(name))));
  }

  /** {@code Ann Lee - Nov 19}. */
  private static String withoutDay(String name) {
    for (String between : BREAKS) {
      int at = name.lastIndexOf(between);
      if (at > 0 && isDay(name.substring(at + between.length()))) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }

  private static boolean isDay(String text) {
    String[] words = text.split("[ ,./-]+");
    boolean hasNumber = false;
    for (String word : words) {
      boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
      hasNumber |= isNumber;
      if (!isNumber && MonthNames.month(word) == 0 && !MonthNames.isFiller(word)) {
        return false;
      }
    }
    return hasNumber && words.length < 6;
  }

  /** {@code Ann Lee from The Coast}, but not {@code Letters from the Coast}. */
  private static String withoutFrom(String name) {
    int at = name.indexOf(FROM);
    if (at < 1 || !Character.isUpperCase(name.codePointAt(at + FROM.length()))) {
      return name;
    }
    String[] words = name.substring(0, at).split(" +");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean isSender = words.length < 4 && !last.endsWith("s") && !MAIL.contains(last);
    boolean isName =
        List.of(words).stream()
            .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
    return isSender && isName ? name.substring(0, at) : name;
  }

  /** The link behind a name in a page's head: {@code Ann Leearchive}. */
  private static String withoutArchive(String name) {
    int at = name.length() - ARCHIVE.length();
    boolean isGlued =
        at > 2 && name.endsWith(ARCHIVE) && Character.isLowerCase(name.charAt(at - 1));
    return isGlued && name.indexOf(' ') > 0 ? name.substring(0, at) : name;
  }

  /** Who wrote, translated, edited; "and others". */
  private static String withoutRole(String name) {
    for (String role : ROLES) {
      if (name.endsWith(role) && signs(name) >= role.length() + 2) {
        return name.substring(0, name.length() - role.length());
      }
    }
    boolean isShort = SHORT_ROLES.stream().anyMatch(name::endsWith) && signs(name) > 3;
    return isShort ? name.substring(0, name.length() - 1) : name;
  }

  private static long signs(String name) {
    return name.codePoints().filter(Character::isIdeographic).count();
  }
}
