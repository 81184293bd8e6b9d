package clipweave.clip;

import static clipweave.note.Field.AUTHOR;
import static clipweave.note.Field.CLIPPED;
import static clipweave.note.Field.DESCRIPTION;
import static clipweave.note.Field.MODIFIED;
import static clipweave.note.Field.PUBLISHED;
import static clipweave.note.Field.SITE;
import static clipweave.note.Field.SOURCE;
import static clipweave.note.Field.TAGS;
import static clipweave.note.Field.TITLE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every name that clippers give a field, and the one name we have for it. */
public final class FieldNames {
  static final String KIND = "kind";
  static final String ID = "id";
  static final String STATE = "state";

  /** Of two keys of one name in one layer, the one that stands further left here is taken. */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          Map.entry(
              TITLE,
              keys("title, full title, page title, article title, name, topic, 标题, 书名, タイトル")),
          Map.entry(
              SOURCE,
              keys(
                  "source, url, source url, original url, link, href, reference, web url, origin,"
                      + " permalink, 外部引用, 原文, 原文链接, 来源")),
          Map.entry(
              AUTHOR,
              keys(
                  "author, authors, author(s), byline, creator, by, uploader, site author, 作者,"
                      + " 著者")),
          Map.entry(SITE, keys("site, site name, publication, publisher, domain")),
          Map.entry(
              PUBLISHED,
              keys(
                  "published, date published, published date, publication date, publish date,"
                      + " published at, pubdate, 出版时间, 发布时间")),
          Map.entry(
              CLIPPED,
              keys(
                  "clipped, slurped, date clipped, date saved, saved date, saved at, saved,"
                      + " captured, ingested at, time added, added on, date added, added,"
                      + " create date, created at, created date, date created, created,"
                      + " date accessed, accessed, date highlighted, timestamp, date, 日期")),
          Map.entry(
              MODIFIED,
              keys(
                  "modified, date modified, modified date, updated, date updated, updated at,"
                      + " last updated, last updated at, lastmod, last modified")),
          Map.entry(
              DESCRIPTION, keys("description, excerpt, summary, abstract, desc, intro, 摘要, 简介")),
          Map.entry(TAGS, keys("tags, tag, tag(s), keywords, labels, document tags, 标签")),
          Map.entry(KIND, keys("category, categories, type, doc type, content type, 分类")),
          Map.entry(
              ID,
              keys(
                  "id, bookmark id, raindrop id, notion id, omnivore id, rid, uri, cubox id, asin,"
                      + " doubanid, book id")),
          Map.entry(
              STATE, keys("status, state, read, unread, archived, favorite, progress, rating")));

  private static final Map<String, String> NAMES = names();
  private static final Map<String, Integer> RANKS = ranks();

  private FieldNames() {}

  /** Our name for a key, compared without regard to case, blanks, dashes and underscores. */
  public static Optional<String> name(String key) {
    return Optional.ofNullable(NAMES.get(fold(key)));
  }

  /** The place of a key among those of its name; those unknown come last. */
  static int rank(String key) {
    return RANKS.getOrDefault(fold(key), Integer.MAX_VALUE);
  }

  /** Whether a key names one of the fields that facts are made of. */
  static boolean isTelling(String key) {
    return name(key).filter(n -> !n.equals(STATE)).isPresent();
  }

  /** The form in which keys are compared. */
  static String fold(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Tidy.isBlank(c) && c != '-' && c != '_' && c != '\uFEFF') {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static List<String> keys(String list) {
    return List.of(list.split(", *"));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    TABLE.forEach((name, keys) -> keys.forEach(key -> names.put(fold(key), name)));
    return Map.copyOf(names);
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    TABLE.values().forEach(keys -> keys.forEach(key -> ranks.put(fold(key), keys.indexOf(key))));
    return Map.copyOf(ranks);
  }
}
