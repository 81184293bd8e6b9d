package clipweave.names;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a URL points at, for telling whether two are the same page.
 *
 * <p>The tiers, each named by {@code rule}: {@code exact}, the URL as a browser reads it, without
 * name and password, escapes in one form; {@code fragment}, a place in the page left off; {@code
 * tracking}, parameters of {@link Tracking} left off; {@code amp}; and the name of a {@link
 * HostRule}. A fragment with one of {@code / ! = & ?} may be the page itself and stays, as do
 * parameters that no table knows. Scheme, {@code www.} and the last slash are part of the key; see
 * {@link #hint}.
 *
 * @param key scheme and host in lower case, default port, tracking parameters and text fragment
 *     gone, per-host rules applied
 * @param host the host in lower case, Unicode form, without {@code www.}
 * @param rule which tier or host rule made the key ({@code exact}, {@code tracking}, {@code
 *     youtube} …)
 */
public record UrlKey(String key, String host, String rule) {
  private static final int WRAPPINGS = 9;
  private static final String TEXT_FRAGMENT = ":~:";
  private static final Set<String> FRONTS = Set.of("www", "m", "mobile", "amp");

  public UrlKey {
    Objects.requireNonNull(key);
    Objects.requireNonNull(host);
    Objects.requireNonNull(rule);
  }

  /** The key of an {@code http} or {@code https} URL; empty for anything else. Never fails. */
  public static Optional<UrlKey> of(String url) {
    return WebUrl.of(url).map(UrlKey::of);
  }

  /** Whether a text is an {@code http} or {@code https} URL, so that {@link #of} has a key. */
  public static boolean isWeb(String url) {
    return WebUrl.of(url).isPresent();
  }

  /**
   * The URL as a browser would write it, nothing left off; empty for what is no web address. Never
   * fails.
   */
  public static Optional<String> exact(String url) {
    return WebUrl.of(url).map(WebUrl::href);
  }

  /**
   * A looser key: {@code http} as {@code https}, {@code www.} and its like and the last slash gone.
   * Two URLs with one hint may be one page; that is for {@code check} to say, never for merging.
   */
  public String hint() {
    WebUrl page = WebUrl.of(key).orElseThrow();
    String host = page.host();
    int dot = host.indexOf('.');
    boolean hasFront =
        dot > 0 && dot < host.lastIndexOf('.') && FRONTS.contains(host.substring(0, dot));
    String bare = hasFront ? host.substring(dot + 1) : host;
    String path = page.path();
    String place = page.port().isEmpty() ? bare : bare + ":" + page.port();
    return "https://"
        + place
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + page.query()
        + page.fragment();
  }

  private static UrlKey of(WebUrl url) {
    WebUrl written = plain(url);
    WebUrl whole = unwrapped(written);
    WebUrl page = whole.withFragment(identifying(whole.fragment()));
    Query query = Query.of(page.query());
    WebUrl clean = page.withQuery(Tracking.removedFrom(query).written());
    for (HostRule rule : HostRule.ALL) {
      Optional<WebUrl> found = rule.page().apply(clean);
      if (found.isPresent()) {
        return key(found.get(), rule.name());
      }
    }
    boolean isTracked = !clean.query().equals(query.written());
    boolean isPlace =
        !page.fragment().equals(written.fragment()) && written.fragment().length() > 1;
    boolean isAmp = !whole.equals(written);
    return key(clean, isAmp ? "amp" : isTracked ? "tracking" : isPlace ? "fragment" : "exact");
  }

  /** Without the wrappings of AMP; a URL of nothing but wrappings is not followed to its end. */
  private static WebUrl unwrapped(WebUrl written) {
    WebUrl page = written;
    for (int depth = 0; depth < WRAPPINGS; depth++) {
      Optional<WebUrl> inner = Amp.unwrapped(page);
      if (inner.isEmpty()) {
        return page;
      }
      page = inner.get();
    }
    return page;
  }

  /** A fragment without its text part; nothing, when it is a place in the page. */
  private static String identifying(String fragment) {
    int text = fragment.indexOf(TEXT_FRAGMENT);
    String plain = text < 0 ? fragment : fragment.substring(0, text);
    return plain.chars().anyMatch(c -> "/!=&?".indexOf(c) >= 0) ? plain : "";
  }

  private static UrlKey key(WebUrl page, String rule) {
    WebUrl plain = plain(page);
    String host = WebHost.toUnicode(plain.host());
    return new UrlKey(plain.href(), host.startsWith("www.") ? host.substring(4) : host, rule);
  }

  /** Without name and password, escapes in one form. */
  private static WebUrl plain(WebUrl page) {
    return new WebUrl(
        page.scheme(),
        "",
        page.host(),
        page.port(),
        Percent.normalize(page.path()),
        Percent.normalize(page.query()),
        Percent.normalize(page.fragment()));
  }
}
