package clipweave.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one well-known site's many addresses for one page have in common.
 *
 * @param name the name of the rule, as {@code explain} shows it
 * @param page the page's one address; empty when the URL is not one of that site, or not of a page
 *     the rule knows
 */
record HostRule(String name, Function<WebUrl, Optional<WebUrl>> page) {
  /** No two of them know the same host. */
  static final List<HostRule> ALL =
      List.of(
          new HostRule("youtube", VideoRules::youtube),
          new HostRule("x", PostRules::x),
          new HostRule("substack", PostRules::substack),
          new HostRule("medium", PostRules::medium),
          new HostRule("wechat", PostRules::wechat),
          new HostRule("arxiv", PaperRules::arxiv),
          new HostRule("github", PaperRules::github),
          new HostRule("wikipedia", PaperRules::wikipedia));

  /** Whether a host is a site's own or one under it. */
  static boolean isUnder(String site, String host) {
    return host.equals(site) || host.endsWith("." + site);
  }

  /** A page with the query parameters that a rule does not know (they may mean something). */
  static WebUrl page(String host, String path, Query rest) {
    return WebUrl.page(host, path).withQuery(rest.written());
  }
}
