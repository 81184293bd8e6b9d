package clipweave.graph;

import java.util.Locale;
import java.util.Set;

/** What a property means for the graph, by its name. */
final class PropertyKinds {
  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "authors",
          "byline",
          "creator",
          "by",
          "uploader",
          "site-author",
          "\u4f5c\u8005");
  private static final Set<String> SITE =
      Set.of("site", "site-name", "sitename", "publisher", "domain", "publication");
  private static final Set<String> CLIPPED =
      Set.of(
          "clipped",
          "created",
          "date",
          "slurped",
          "date-saved",
          "saved-date",
          "saved",
          "savedat",
          "create-date",
          "created-at",
          "createdat",
          "time-added",
          "\u65e5\u671f");
  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "date-published",
          "pubdate",
          "datepublished",
          "publication-date",
          "publish-date",
          "published-date");
  private static final Set<String> MODIFIED =
      Set.of(
          "modified", "updated", "updated-at", "lastmod", "last-updated", "date-modified", "day");
  private static final Set<String> TAG = Set.of("tags", "tag", "topics", "topic", "keywords");
  private static final Set<String> SOURCE =
      Set.of("source", "url", "link", "source-url", "original-url", "href", "origin", "web-url");

  private PropertyKinds() {}

  static String folded(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z')) {
        return key.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
      }
    }
    return key;
  }

  /** The type of a link that stands in the property. */
  static EdgeType edge(String key) {
    String name = folded(key);
    if (AUTHOR.contains(name)) {
      return EdgeType.AUTHOR;
    }
    if (SITE.contains(name)) {
      return EdgeType.SITE;
    }
    if (isDate(name)) {
      return EdgeType.DAY;
    }
    if (name.equals("related")) {
      return EdgeType.RELATED;
    }
    return TAG.contains(name) ? EdgeType.TAG : EdgeType.LINK;
  }

  static boolean isClipDate(String key) {
    return CLIPPED.contains(folded(key));
  }

  static boolean isPublicationDate(String key) {
    return PUBLISHED.contains(folded(key));
  }

  static boolean isDate(String key) {
    return isClipDate(key) || isPublicationDate(key) || MODIFIED.contains(folded(key));
  }

  static boolean isSource(String key) {
    return SOURCE.contains(folded(key));
  }
}
