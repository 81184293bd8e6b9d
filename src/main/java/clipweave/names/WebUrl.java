package clipweave.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of an {@code http} or {@code https} URL, read as browsers do (WHATWG URL, absolute and
 * special ones only).
 *
 * @param userinfo name and password with {@code :}, without {@code @}; often empty
 * @param port digits; empty for the scheme's own
 * @param path from its first slash on
 * @param query with its {@code ?}; empty where there is none
 * @param fragment with its {@code #}; empty where there is none
 */
record WebUrl(
    String scheme,
    String userinfo,
    String host,
    String port,
    String path,
    String query,
    String fragment) {
  private static final String IN_FRAGMENT = " \"<>`";
  private static final String IN_QUERY = " \"#<>'";
  private static final String IN_PATH = " \"#<>?^`{}";
  private static final String IN_USERINFO = IN_PATH + "/:;=@[\\]|";

  WebUrl {
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(userinfo);
    Objects.requireNonNull(host);
    Objects.requireNonNull(port);
    Objects.requireNonNull(path);
    Objects.requireNonNull(query);
    Objects.requireNonNull(fragment);
  }

  /** The parts of a URL; empty when it has another scheme or is broken. */
  static Optional<WebUrl> of(String written) {
    String url = stripped(written);
    int colon = url.indexOf(':');
    String scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    int start = colon + 1;
    while (start < url.length() && isSlash(url.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < url.length() && "/\\?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return withAuthority(scheme, url.substring(start, end), url.substring(end));
  }

  private static Optional<WebUrl> withAuthority(String scheme, String authority, String rest) {
    int at = authority.lastIndexOf('@');
    String place = authority.substring(at + 1);
    int colon = place.indexOf(':', Math.max(place.lastIndexOf(']'), 0));
    Optional<String> host = WebHost.of(colon < 0 ? place : place.substring(0, colon));
    Optional<String> port = port(scheme, colon < 0 ? "" : place.substring(colon + 1));
    if (host.isEmpty() || port.isEmpty()) {
      return Optional.empty();
    }
    int hash = rest.indexOf('#');
    String head = hash < 0 ? rest : rest.substring(0, hash);
    int mark = head.indexOf('?');
    return Optional.of(
        new WebUrl(
            scheme,
            at < 0 ? "" : userinfo(authority.substring(0, at)),
            host.get(),
            port.get(),
            path(mark < 0 ? head : head.substring(0, mark)),
            mark < 0 ? "" : "?" + Percent.encode(head.substring(mark + 1), IN_QUERY),
            hash < 0 ? "" : "#" + Percent.encode(rest.substring(hash + 1), IN_FRAGMENT)));
  }

  /** Without controls and blanks around, tabs and line ends inside. */
  private static String stripped(String url) {
    int start = 0;
    int end = url.length();
    while (start < end && url.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && url.charAt(end - 1) <= ' ') {
      end--;
    }
    return url.substring(start, end).replace("\t", "").replace("\n", "").replace("\r", "");
  }

  private static String userinfo(String text) {
    int colon = text.indexOf(':');
    String name = Percent.encode(colon < 0 ? text : text.substring(0, colon), IN_USERINFO);
    String password = colon < 0 ? "" : Percent.encode(text.substring(colon + 1), IN_USERINFO);
    return password.isEmpty() ? name : name + ":" + password;
  }

  private static Optional<String> port(String scheme, String digits) {
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int port = 0;
    for (int i = 0; i < digits.length(); i++) {
      port = Math.min(port * 10 + digits.charAt(i) - '0', 1 << 20);
    }
    boolean isUsual = port == (scheme.equals("http") ? 80 : 443);
    return port > 65_535
        ? Optional.empty()
        : Optional.of(digits.isEmpty() || isUsual ? "" : Integer.toString(port));
  }

  /** Slashes turned, {@code .} and {@code ..} gone, escaped ones too. */
  private static String path(String text) {
    if (!text.isEmpty() && text.indexOf('\\') < 0 && !hasDots(text)) {
      return Percent.encode(text, IN_PATH);
    }
    List<String> kept = new ArrayList<>();
    String[] parts = text.replace('\\', '/').split("/", -1);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].replace("%2e", ".").replace("%2E", ".");
      boolean isLast = i == parts.length - 1;
      if (part.equals("..")) {
        if (!kept.isEmpty()) {
          kept.remove(kept.size() - 1);
        }
      } else if (!part.equals(".")) {
        kept.add(Percent.encode(parts[i], IN_PATH));
        continue;
      }
      if (isLast) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static boolean hasDots(String path) {
    return path.contains("/.") || path.contains("%2e") || path.contains("%2E");
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  /** The whole URL as the standard writes it. */
  String href() {
    return scheme
        + "://"
        + (userinfo.isEmpty() ? "" : userinfo + "@")
        + host
        + (port.isEmpty() ? "" : ":" + port)
        + path
        + query
        + fragment;
  }

  /** Another page of the web, by {@code https} and without query and fragment. */
  static WebUrl page(String host, String path) {
    return new WebUrl("https", "", host, "", path, "", "");
  }

  WebUrl withQuery(String newQuery) {
    return new WebUrl(scheme, userinfo, host, port, path, newQuery, fragment);
  }

  WebUrl withFragment(String newFragment) {
    return new WebUrl(scheme, userinfo, host, port, path, query, newFragment);
  }

  WebUrl withPath(String newPath) {
    return new WebUrl(scheme, userinfo, host, port, newPath, query, fragment);
  }

  /** The path's parts between its slashes, without empty ones. */
  List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(path.split("/")));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
