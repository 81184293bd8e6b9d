package clipweave.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What in a URL opens doors: the name and password in front of the host, and the values of
 * parameters such as {@code token}. They are shown nowhere but in the note that holds the URL.
 */
public final class Secrets {
  private static final String MASK = "***";
  private static final Set<String> NAMES =
      Set.of(
          "token",
          "key",
          "sig",
          "auth",
          "code",
          "password",
          "passwd",
          "passwort",
          "pwd",
          "pass",
          "secret",
          "signature",
          "authorization",
          "credential",
          "credentials",
          "jwt",
          "session",
          "sessionid",
          "sid",
          "phpsessid",
          "jsessionid",
          "otp",
          "pin",
          "passticket",
          "authcode",
          "unlockedarticlecode",
          "awsaccesskeyid",
          "sk",
          "authkey");
  private static final List<String> ENDINGS =
      List.of("token", "secret", "password", "signature", "apikey", "accesskey", "privatekey");
  private static final List<String> BEGINNINGS = List.of("xamz", "xgoog");

  private Secrets() {}

  /**
   * The URL with {@code ***} for what is secret; everything else stays as written, and a text that
   * is no URL is left alone except for its parameters.
   */
  public static String mask(String url) {
    int hash = url.indexOf('#');
    String head = hash < 0 ? url : url.substring(0, hash);
    int mark = head.indexOf('?');
    String masked = maskedAddress(mark < 0 ? head : head.substring(0, mark));
    if (mark >= 0) {
      masked += "?" + maskedParameters(head.substring(mark + 1));
    }
    return hash < 0 ? masked : masked + "#" + maskedFragment(url.substring(hash + 1));
  }

  /** A text with {@code ***} for what is secret in the URLs that it holds. */
  public static String maskIn(String text) {
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (scheme >= 0) {
      int start = scheme;
      while (start > done && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = scheme + 3;
      while (end < text.length() && " \t<>\"[]{}|`".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      out.append(text, done, start).append(mask(text.substring(start, end)));
      done = end;
      scheme = text.indexOf("://", end);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The value of a field, masked; all of it where the field's name says that it is secret. */
  public static String maskField(String name, String value) {
    return isSecret(name) ? MASK : maskIn(value);
  }

  /** Whether {@link #mask} finds something to hide. */
  public static boolean isIn(String url) {
    return !mask(url).equals(url);
  }

  private static String maskedAddress(String address) {
    int slashes = address.indexOf("//");
    if (slashes < 0) {
      return address;
    }
    int end = slashes + 2;
    while (end < address.length() && address.charAt(end) != '/' && address.charAt(end) != '\\') {
      end++;
    }
    int at = address.lastIndexOf('@', end - 1);
    return at > slashes + 1
        ? address.substring(0, slashes + 2) + MASK + address.substring(at)
        : address;
  }

  /** The fragment of a page that keeps its state there: {@code #/login?token=…}. */
  private static String maskedFragment(String fragment) {
    int mark = fragment.indexOf('?');
    return fragment.substring(0, mark + 1) + maskedParameters(fragment.substring(mark + 1));
  }

  private static String maskedParameters(String query) {
    StringBuilder out = new StringBuilder(query.length());
    int start = 0;
    while (start <= query.length()) {
      int end = start;
      while (end < query.length() && query.charAt(end) != '&' && query.charAt(end) != ';') {
        end++;
      }
      out.append(masked(query.substring(start, end)));
      if (end < query.length()) {
        out.append(query.charAt(end));
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static String masked(String parameter) {
    int equal = parameter.indexOf('=');
    boolean hides = equal > 0 && equal + 1 < parameter.length() && isSecret(Query.name(parameter));
    return hides ? parameter.substring(0, equal + 1) + MASK : parameter;
  }

  private static boolean isSecret(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> Percent.isAsciiLetter(c) || (c >= '0' && c <= '9'))
        .forEach(c -> letters.append((char) c));
    String plain = letters.toString();
    return NAMES.contains(plain)
        || ENDINGS.stream().anyMatch(plain::endsWith)
        || BEGINNINGS.stream().anyMatch(plain::startsWith);
  }
}
