package clipweave.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** YouTube: a video has eleven characters, and six kinds of address. */
final class VideoRules {
  private static final Set<String> FOLDERS = Set.of("embed", "shorts", "live", "v", "e");
  private static final Set<String> KNOWN =
      Set.of(
          "v",
          "t",
          "start",
          "end",
          "list",
          "index",
          "si",
          "feature",
          "ref",
          "pp",
          "ab_channel",
          "app",
          "autoplay",
          "rel",
          "lc",
          "themeRefresh",
          "time_continue",
          "start_radio",
          "pbjreload");

  private VideoRules() {}

  static Optional<WebUrl> youtube(WebUrl url) {
    if (!url.host().contains("youtu")) {
      return Optional.empty();
    }
    Query query = Query.of(url.query());
    return video(url, query)
        .filter(VideoRules::isVideo)
        .map(
            id -> {
              String rest = query.without(KNOWN::contains).written().replaceFirst("^\\?", "&");
              return WebUrl.page("www.youtube.com", "/watch").withQuery("?v=" + id + rest);
            });
  }

  private static Optional<String> video(WebUrl url, Query query) {
    List<String> parts = url.parts();
    if (HostRule.isUnder("youtu.be", url.host())) {
      return parts.stream().findFirst();
    }
    boolean isSite =
        HostRule.isUnder("youtube.com", url.host())
            || HostRule.isUnder("youtube-nocookie.com", url.host());
    if (!isSite || parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.get(0).equals("watch")) {
      return parts.size() > 1 ? Optional.of(parts.get(1)) : query.first("v");
    }
    return FOLDERS.contains(parts.get(0)) && parts.size() > 1
        ? Optional.of(parts.get(1))
        : Optional.empty();
  }

  private static boolean isVideo(String id) {
    return id.length() == 11
        && id.chars()
            .allMatch(
                c -> Percent.isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_');
  }
}
