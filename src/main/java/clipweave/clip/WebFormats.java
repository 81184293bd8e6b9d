package clipweave.clip;

import static clipweave.clip.ClipFormat.Habit.TAGS_BY_BLANK;
import static clipweave.note.Field.PUBLISHED;
import static clipweave.note.Layer.INLINE;
import static clipweave.note.Layer.SOURCE_LINE;
import static clipweave.note.Layer.YAML;

import clipweave.note.Field;
import java.util.List;

/** Clippers that save a page from the browser. */
final class WebFormats {
  static final List<ClipFormat> ALL =
      List.of(
          ClipFormat.of("slurp", WebFormats::isSlurp)
              .calls("date", PUBLISHED)
              .calls("updated", Field.MODIFIED),
          ClipFormat.of("obsidian-web", head -> head.yaml("page-title", "url")),
          ClipFormat.of("markdownload", WebFormats::isMarkDownload),
          ClipFormat.of("readitlater", head -> head.anyLine(l -> l.startsWith("[[ReadItLater]]"))),
          ClipFormat.of("logseq-clip", WebFormats::isLogseqClip),
          ClipFormat.of("bookmarklet", WebFormats::isBookmarklet),
          ClipFormat.of("bookmarklet-yaml", WebFormats::isBookmarkletYaml).with(TAGS_BY_BLANK),
          ClipFormat.of("web-clipper", WebFormats::isWebClipper),
          ClipFormat.of("onenote", head -> head.anyLine(l -> l.startsWith("Clipped from:"))),
          ClipFormat.of("title-and-link", WebFormats::isTitleAndLink));

  private WebFormats() {}

  private static boolean isSlurp(Head head) {
    return head.yaml("slurped") || head.yaml("link", "byline");
  }

  private static boolean isMarkDownload(Head head) {
    return head.anyLine(l -> l.equals("> ## Excerpt"))
        || (head.yaml("created", "source") && head.yamlSays("created", "(UTC"));
  }

  private static boolean isLogseqClip(Head head) {
    return head.hasAny(INLINE, "date-saved", "date-published") && head.lineHas("](http");
  }

  private static boolean isBookmarklet(Head head) {
    return head.hasAny(INLINE, "source", "url") && head.hasAny(INLINE, "clipped", "dateAccessed")
        || head.has(INLINE, "author", "source", "published");
  }

  private static boolean isBookmarkletYaml(Head head) {
    boolean shape = head.yaml("source") || head.yaml("url");
    boolean last = head.yaml("category", "published") && head.hasAny(YAML, "clipped", "created");
    boolean plain = head.yaml("clipped") && !head.yaml("categories");
    return shape && (last || head.yamlSays("category", "[[Clippings]]") || plain);
  }

  private static boolean isWebClipper(Head head) {
    boolean tagged = head.yamlSays("tags", "clippings");
    boolean vault = head.yamlSays("categories", "[[Clippings]]");
    boolean shape = head.yaml("author", "published", "description");
    boolean clipped = head.hasAny(YAML, "source", "url") && head.hasAny(YAML, "created", "clipped");
    return clipped && (tagged || vault || shape);
  }

  /** A title and, without any header, a line that says where it is from. */
  private static boolean isTitleAndLink(Head head) {
    boolean header = head.fields().stream().anyMatch(f -> f.layer() != SOURCE_LINE);
    List<String> titles =
        head.fields().stream()
            .filter(f -> f.name().equals(Field.TITLE))
            .flatMap(f -> f.values().stream())
            .toList();
    if (head.hasYaml() || header || titles.isEmpty()) {
      return false;
    }
    boolean labelled =
        head.fields().stream().anyMatch(f -> f.name().equals(Field.SOURCE) && !f.key().isEmpty());
    boolean same = head.anyLine(l -> titles.stream().anyMatch(t -> l.contains("[" + t + "](")));
    return labelled || same || isThread(head.lines());
  }

  private static boolean isThread(List<String> lines) {
    return lines.size() > 2 && lines.get(1).isEmpty() && lines.get(2).startsWith("Link: ");
  }
}
