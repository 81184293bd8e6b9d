package clipweave.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sites of works that are read: arXiv, GitHub, the wikis of Wikimedia. */
final class PaperRules {
  private static final Set<String> PAPER_FOLDERS = Set.of("abs", "pdf", "html", "format", "ps");
  private static final Set<String> WIKIS =
      Set.of(
          "wikipedia.org",
          "wiktionary.org",
          "wikisource.org",
          "wikiquote.org",
          "wikibooks.org",
          "wikinews.org",
          "wikivoyage.org",
          "wikiversity.org",
          "wikimedia.org",
          "wikidata.org");

  private PaperRules() {}

  /** A paper is known by its number; its versions and formats have the same. */
  static Optional<WebUrl> arxiv(WebUrl url) {
    boolean isMirror = url.host().equals("ar5iv.labs.arxiv.org") || url.host().equals("ar5iv.org");
    boolean isSite =
        isMirror || Set.of("arxiv.org", "www.arxiv.org", "export.arxiv.org").contains(url.host());
    List<String> parts = isSite ? url.parts() : List.of();
    if (parts.size() < 2 || !PAPER_FOLDERS.contains(parts.get(0))) {
      return Optional.empty();
    }
    Query rest = Query.of(url.query()).without("ref"::equals);
    String number = withoutVersion(String.join("/", parts.subList(1, parts.size())));
    return isPaper(number)
        ? Optional.of(HostRule.page("arxiv.org", "/abs/" + number, rest))
        : Optional.empty();
  }

  private static String withoutVersion(String number) {
    String bare = number.endsWith(".pdf") ? number.substring(0, number.length() - 4) : number;
    int v = bare.lastIndexOf('v');
    boolean isVersion = v > 0 && v + 1 < bare.length() && isDigits(bare.substring(v + 1));
    return isVersion ? bare.substring(0, v) : bare;
  }

  /** {@code 2305.01234} since 2007, {@code hep-th/9901001} before. */
  private static boolean isPaper(String number) {
    int dot = number.indexOf('.');
    int slash = number.indexOf('/');
    String tail = number.substring(Math.max(slash, 0) + (slash < 0 ? 0 : 1));
    return slash > 0
        ? tail.length() == 7 && isDigits(tail)
        : dot == 4 && isDigits(number.substring(0, 4)) && isDigits(number.substring(5));
  }

  /** Owners and repositories are the same in any case; what follows them is not. */
  static Optional<WebUrl> github(WebUrl url) {
    boolean isSite = url.host().equals("github.com") || url.host().equals("www.github.com");
    List<String> parts = isSite ? url.parts() : List.of();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder("/" + parts.get(0).toLowerCase(Locale.ROOT));
    if (parts.size() > 1) {
      String repository = parts.get(1).toLowerCase(Locale.ROOT);
      boolean isClone = parts.size() == 2 && repository.endsWith(".git");
      path.append('/');
      path.append(isClone ? repository.substring(0, repository.length() - 4) : repository);
    }
    parts.stream().skip(2).forEach(part -> path.append('/').append(part));
    Query query = Query.of(url.query());
    boolean isReadme = query.first("tab").filter(tab -> tab.startsWith("readme")).isPresent();
    Query rest = query.without(name -> isReadme && name.equals("tab"));
    return Optional.of(
        HostRule.page("github.com", path.toString(), rest).withFragment(url.fragment()));
  }

  /** The page for telephones is the page; titles begin with a capital and have no blanks. */
  static Optional<WebUrl> wikipedia(WebUrl url) {
    if (!url.host().contains("wik")) {
      return Optional.empty();
    }
    String host = url.host().replace(".m.", ".").replaceFirst("^(www|m)\\.", "");
    if (WIKIS.stream().noneMatch(site -> HostRule.isUnder(site, host))) {
      return Optional.empty();
    }
    Query query = Query.of(url.query()).without(name -> name.equals("wprov"));
    boolean isOnlyTitle = query.parameters().size() == 1 && query.first("title").isPresent();
    boolean isIndex = url.path().equals("/w/index.php") && isOnlyTitle;
    String path =
        isIndex ? "/wiki/" + query.first("title").orElseThrow().replace('+', '_') : url.path();
    Query rest = isIndex ? new Query(List.of()) : query;
    return Optional.of(HostRule.page(host, title(path), rest).withFragment(url.fragment()));
  }

  private static String title(String path) {
    String start = "/wiki/";
    if (!path.startsWith(start) || path.length() == start.length()) {
      return path;
    }
    String title = path.substring(start.length()).replace("%20", "_");
    return start + Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
