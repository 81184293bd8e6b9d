package clipweave.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sites of posts: X, Substack, Medium, WeChat. */
final class PostRules {
  private static final Set<String> X_KNOWN = Set.of("s", "t", "cxt", "lang", "cn", "mx");
  private static final Set<String> SUBSTACK_KNOWN =
      Set.of("s", "sd", "ref", "nthPub", "r", "open", "action");
  private static final Set<String> MEDIUM_KNOWN = Set.of("source", "sk", "gi", "ref");
  private static final List<String> WECHAT = List.of("__biz", "mid", "idx", "sn");
  private static final Set<String> WECHAT_KNOWN =
      Set.of(
          "__biz",
          "mid",
          "idx",
          "sn",
          "chksm",
          "scene",
          "srcid",
          "sharer_shareinfo",
          "sharer_shareinfo_first",
          "sharer_sharetime",
          "sharer_shareid",
          "from",
          "subscene",
          "sessionid",
          "clicktime",
          "enterid",
          "ascene",
          "devicetype",
          "version",
          "nettype",
          "abtest_cookie",
          "lang",
          "countrycode",
          "exportkey",
          "exptype",
          "pass_ticket",
          "wx_header",
          "key",
          "uin",
          "isappinstalled",
          "mpshare",
          "click_id",
          "poc_token",
          "cur_album_id",
          "color_scheme",
          "fontgear",
          "session_us",
          "acctmode",
          "realreporttime",
          "fasttmpl_type",
          "fasttmpl_fullversion",
          "search_click_id",
          "search_click_id_str",
          "appmsg_token",
          "rd2werd",
          "utm_source");

  private PostRules() {}

  /** A post is known by its number, whoever's name stands before it. */
  static Optional<WebUrl> x(WebUrl url) {
    if (!HostRule.isUnder("twitter.com", url.host()) && !isX(url.host())) {
      return Optional.empty();
    }
    List<String> parts = url.parts();
    Query rest = Query.of(url.query()).without(X_KNOWN::contains);
    for (int i = 1; i + 1 < parts.size() && i < 3; i++) {
      boolean isPost = parts.get(i).equals("status") || parts.get(i).equals("statuses");
      if (isPost && isDigits(parts.get(i + 1))) {
        return Optional.of(HostRule.page("x.com", "/i/status/" + parts.get(i + 1), rest));
      }
    }
    String path = parts.size() == 1 ? url.path().toLowerCase(Locale.ROOT) : url.path();
    WebUrl same = HostRule.page("x.com", path, rest).withFragment(url.fragment());
    return isKnownHost(url.host()) ? Optional.of(same) : Optional.empty();
  }

  private static boolean isX(String host) {
    return host.equals("x.com") || host.equals("www.x.com") || host.equals("mobile.x.com");
  }

  private static boolean isKnownHost(String host) {
    return isX(host)
        || Set.of("twitter.com", "www.twitter.com", "mobile.twitter.com", "m.twitter.com")
            .contains(host);
  }

  /** {@code open.substack.com/pub/NAME/p/slug} is {@code NAME.substack.com/p/slug}. */
  static Optional<WebUrl> substack(WebUrl url) {
    if (!url.host().endsWith(".substack.com") || url.host().equals("www.substack.com")) {
      return Optional.empty();
    }
    Query rest =
        Query.of(url.query()).without(n -> SUBSTACK_KNOWN.contains(n) || Tracking.isLetterTail(n));
    List<String> parts = url.parts();
    if (!url.host().equals("open.substack.com")) {
      return Optional.of(HostRule.page(url.host(), url.path(), rest).withFragment(url.fragment()));
    }
    boolean isPost = parts.size() == 4 && parts.get(0).equals("pub") && parts.get(2).equals("p");
    return isPost
        ? Optional.of(HostRule.page(parts.get(1) + ".substack.com", "/p/" + parts.get(3), rest))
        : Optional.empty();
  }

  /** A story is known by the hexadecimal number that ends its address. */
  static Optional<WebUrl> medium(WebUrl url) {
    if (!HostRule.isUnder("medium.com", url.host()) || url.parts().isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = url.parts();
    String last = parts.get(parts.size() - 1);
    String number = last.substring(last.lastIndexOf('-') + 1);
    boolean isStory =
        number.length() >= 10
            && number.length() <= 12
            && number.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    Query rest = Query.of(url.query()).without(MEDIUM_KNOWN::contains);
    return isStory
        ? Optional.of(HostRule.page("medium.com", "/p/" + number, rest))
        : Optional.empty();
  }

  /** An article is known by account, message, place in it and sign; the rest is who shared it. */
  static Optional<WebUrl> wechat(WebUrl url) {
    boolean isArticle = url.path().equals("/s") || url.path().startsWith("/s/");
    if (!url.host().equals("mp.weixin.qq.com") || !isArticle) {
      return Optional.empty();
    }
    Query query = Query.of(url.query());
    boolean hasIdentity = query.first("__biz").isPresent() && query.first("mid").isPresent();
    if (url.path().equals("/s") && !hasIdentity) {
      return Optional.empty();
    }
    List<String> kept = new ArrayList<>();
    for (String name : WECHAT) {
      query.first(name).ifPresent(value -> kept.add(name + "=" + value));
    }
    kept.addAll(query.without(WECHAT_KNOWN::contains).parameters());
    return Optional.of(HostRule.page(url.host(), url.path(), new Query(kept)));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
