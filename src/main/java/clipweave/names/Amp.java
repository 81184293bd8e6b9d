package clipweave.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages in the fast form for telephones (AMP): the cache's wrapping, and the site's own marks. */
final class Amp {
  private static final Set<String> CACHE_FOLDERS = Set.of("c", "v", "wp");
  private static final Set<String> ON = Set.of("", "1", "true");

  private Amp() {}

  /** The page itself; empty when the URL bears no mark of AMP. */
  static Optional<WebUrl> unwrapped(WebUrl url) {
    boolean mayBe =
        !url.query().isEmpty()
            || url.path().contains("amp")
            || url.host().endsWith(".cdn.ampproject.org");
    if (!mayBe) {
      return Optional.empty();
    }
    List<String> parts = url.parts();
    boolean isSearch =
        url.host().startsWith("www.google.") && parts.size() > 1 && parts.get(0).equals("amp");
    boolean isCache =
        url.host().endsWith(".cdn.ampproject.org")
            && parts.size() > 1
            && CACHE_FOLDERS.contains(parts.get(0));
    return isSearch || isCache ? inner(url) : withoutMarks(url);
  }

  /** {@code /amp/s/host/path} and {@code /c/host/path}; the {@code s} is for https. */
  private static Optional<WebUrl> inner(WebUrl url) {
    String rest = url.path().substring(url.path().indexOf('/', 1) + 1);
    boolean isSecure = rest.startsWith("s/");
    String address = isSecure ? rest.substring(2) : rest;
    return WebUrl.of((isSecure ? "https://" : "http://") + address + url.query() + url.fragment())
        .filter(page -> page.host().contains("."))
        .map(page -> withoutMarks(page).orElse(page));
  }

  private static Optional<WebUrl> withoutMarks(WebUrl url) {
    Query query = Query.of(url.query());
    boolean isAsked =
        query.parameters().stream()
            .anyMatch(p -> Query.name(p).equals("amp") && ON.contains(Query.value(p)));
    String path = isArticle(url.parts()) ? withoutEnding(url.path()) : url.path();
    if (!isAsked && path.equals(url.path())) {
      return Optional.empty();
    }
    Query rest = isAsked ? query.without("amp"::equals) : query;
    return Optional.of(url.withPath(path).withQuery(rest.written()));
  }

  private static String withoutEnding(String path) {
    for (String ending : List.of("/amp", "/amp/", ".amp.html", ".amp")) {
      if (path.endsWith(ending)) {
        String bare = path.substring(0, path.length() - ending.length());
        return ending.endsWith("/") ? bare + "/" : ending.endsWith("l") ? bare + ".html" : bare;
      }
    }
    return path;
  }

  /** A page about guitars may end in {@code /amp}; below an article's long name it is a mark. */
  private static boolean isArticle(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 0) {
      return false;
    }
    String name = parts.get(last).equals("amp") && last > 0 ? parts.get(last - 1) : parts.get(last);
    return name.chars().filter(c -> c == '-').count() >= 2 || name.endsWith(".html");
  }
}
