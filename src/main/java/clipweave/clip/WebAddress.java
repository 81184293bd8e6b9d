package clipweave.clip;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is a URL and on which host it lies. A URL is never rewritten. */
final class WebAddress {
  /** Sites of many: who writes there has a host of his own below them. */
  private static final Set<String> MANY_WRITE =
      Set.of(
          "substack",
          "medium",
          "wordpress",
          "blogspot",
          "tumblr",
          "github",
          "gitlab",
          "ghost",
          "beehiiv",
          "typepad",
          "livejournal",
          "hashnode",
          "bearblog",
          "neocities",
          "netlify",
          "vercel",
          "weebly",
          "wixsite");

  private WebAddress() {}

  /** Whether the text begins like a page on the web: {@code http://h} or {@code https://h}. */
  static boolean isWeb(String text) {
    int host = afterScheme(text);
    return host > 0 && host < text.length() && "/?#".indexOf(text.charAt(host)) < 0;
  }

  /** Whether the text is an address of any scheme, without blanks. */
  static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    if (colon < 2 || colon + 1 == text.length() || text.indexOf(' ') >= 0) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
        return false;
      }
    }
    boolean path = text.startsWith("//", colon + 1) && colon + 3 < text.length();
    return path || text.regionMatches(true, 0, "mailto:", 0, 7);
  }

  /** The host in Unicode, lower case, without {@code www.}; empty for what is not on the web. */
  static Optional<String> host(String url) {
    if (!isWeb(url)) {
      return Optional.empty();
    }
    int from = afterScheme(url);
    int to = from;
    while (to < url.length() && "/?#\\ ".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = bare(url.substring(from, to)).toLowerCase(Locale.ROOT);
    String shown = host.startsWith("www.") ? host.substring(4) : host;
    return shown.isEmpty() ? Optional.empty() : Optional.of(unicode(shown));
  }

  /** What a site calls itself in its host: {@code coast} of {@code www.coast.co.uk}. */
  static String name(String host) {
    String[] labels = host.split("\\.");
    int at = labels.length - 2;
    boolean isCountry =
        at > 0 && labels[labels.length - 1].length() == 2 && labels[at].length() < 4;
    return at < 0 ? host : labels[isCountry ? at - 1 : at];
  }

  /** The part of a site that a host begins with; empty where many write, each on his own. */
  static String part(String host) {
    return MANY_WRITE.contains(name(host)) ? "" : host.split("\\.", 2)[0];
  }

  /** Whether the URL points at the machine it was saved on. */
  static boolean isLocal(String url) {
    return host(url)
        .map(h -> h.equals("localhost") || h.startsWith("127.") || h.equals("[::1]"))
        .orElse(false);
  }

  /** Whether a text is a bare host: {@code substack.com}, {@code a.b.co.uk}. */
  static boolean isHost(String text) {
    int dot = text.lastIndexOf('.');
    if (dot < 1 || text.length() - dot < 3 || text.length() > 253) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = Character.isLetterOrDigit(c) || c == '-' || (c == '.' && i > 0);
      if (!allowed || (i > dot && !Character.isLetter(c))) {
        return false;
      }
      if (c == '.' && text.charAt(i - 1) == '.') {
        return false;
      }
    }
    return true;
  }

  private static int afterScheme(String text) {
    if (text.regionMatches(true, 0, "https://", 0, 8)) {
      return 8;
    }
    return text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
  }

  /** Without user and port. */
  private static String bare(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
    return port < 0 ? host : host.substring(0, port);
  }

  private static String unicode(String host) {
    try {
      return IDN.toUnicode(host);
    } catch (RuntimeException odd) {
      return host; // some JDKs throw on labels that are no Punycode
    }
  }
}
