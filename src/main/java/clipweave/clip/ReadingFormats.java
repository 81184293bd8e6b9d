package clipweave.clip;

import static clipweave.clip.ClipFormat.Habit.EPOCH;
import static clipweave.clip.ClipFormat.Habit.ESCAPED_FILE_NAME;
import static clipweave.clip.ClipFormat.Habit.LAST_NAME_FIRST;
import static clipweave.clip.ClipFormat.Habit.NAMES_BY_BLANK;
import static clipweave.note.Field.PUBLISHED;
import static clipweave.note.Field.TAGS;
import static clipweave.note.Layer.INLINE;
import static clipweave.note.Layer.METADATA;

import java.util.List;

/** Read-it-later services, highlighters and readers of books. */
final class ReadingFormats {
  private static final String NO_SITE = "publisher";

  static final List<ClipFormat> ALL =
      List.of(
          ClipFormat.of("kindle", head -> head.yaml("kindle-sync"))
              .calls(NO_SITE, NO_SITE)
              .with(LAST_NAME_FIRST),
          ClipFormat.of("weread", ReadingFormats::isWeRead)
              .calls(NO_SITE, NO_SITE)
              .calls("出版社", NO_SITE)
              .with(NAMES_BY_BLANK),
          ClipFormat.of("hypothesis", head -> head.yamlSays("doc_type", "hypothesis")),
          ClipFormat.of("omnivore", ReadingFormats::isOmnivore),
          ClipFormat.of("cubox", h -> h.yaml("cubox_url") || h.lineHas("[Read in Cubox](")),
          ClipFormat.of("raindrop", ReadingFormats::isRaindrop).calls("topics", TAGS).with(EPOCH),
          ClipFormat.of("karakeep", head -> head.yaml("bookmark_id", "url")).with(EPOCH),
          ClipFormat.of("instapaper", ReadingFormats::isInstapaper).with(EPOCH),
          ClipFormat.of("simpread", ReadingFormats::isSimpRead).calls("URI", "id"),
          ClipFormat.of("readwise-mirror", ReadingFormats::isMirror),
          ClipFormat.of("readwise-logseq", ReadingFormats::isReadwiseLogseq)
              .with(ESCAPED_FILE_NAME),
          ClipFormat.of("readwise", head -> head.has(METADATA, "Full Title", "Category")),
          ClipFormat.of("readwise-own", ReadingFormats::isReadwiseOwn),
          ClipFormat.of("matter", ReadingFormats::isMatter),
          ClipFormat.of("book", ReadingFormats::isBook)
              .calls(NO_SITE, NO_SITE)
              .with(LAST_NAME_FIRST),
          ClipFormat.of("joplin", ReadingFormats::isJoplin),
          ClipFormat.of("evernote", ReadingFormats::isEvernote).calls("date", "clipped"),
          ClipFormat.of("zotero", head -> head.yaml("citekey")).calls("date", PUBLISHED));

  private ReadingFormats() {}

  private static boolean isWeRead(Head head) {
    return head.yamlSays("doc_type", "weread") || head.yaml("isbn", "lastReadDate");
  }

  private static boolean isOmnivore(Head head) {
    return head.yaml("omnivore_url")
        || head.lineHas("[Read on Omnivore](")
        || head.anyLine(l -> l.equals("#Omnivore"));
  }

  private static boolean isRaindrop(Head head) {
    return head.yaml("raindrop_id")
        || head.yaml("raindrop_highlights")
        || head.has(METADATA, "Source URL", "Topics");
  }

  private static boolean isInstapaper(Head head) {
    return head.yaml("url", "date", "pubdate");
  }

  private static boolean isSimpRead(Head head) {
    return head.yamlSays("title", "srAnnote@")
        || head.yamlSays("type", "simpread")
        || head.yaml("saved_date", "word_count")
        || head.anyLine(l -> l.startsWith(">") && (l.contains("SimpRead](") || l.contains("[简悦")));
  }

  private static boolean isMirror(Head head) {
    return head.yamlSays("uri", "readwise");
  }

  private static boolean isReadwiseLogseq(Head head) {
    return head.has(INLINE, "full-title", "category")
        || (head.has(INLINE, "category") && head.lineHas("synced by [[Readwise]]"));
  }

  private static boolean isReadwiseOwn(Head head) {
    return head.lineHas("![rw-book-cover](")
        || head.lineHas("[View Highlight](https://read")
        || head.hasAny(METADATA, "Date Highlighted")
        || head.has(INLINE, "title", "author", "category", "url")
        || (head.has(METADATA, "Author", "Category") && head.says(METADATA, "Category", "#"));
  }

  private static boolean isMatter(Head head) {
    return head.anyLine(l -> l.startsWith("* URL: [") || l.startsWith("* Published Date: "));
  }

  private static boolean isBook(Head head) {
    boolean book = head.yaml("author", "isbn") && !head.yaml("source");
    return book && head.anyLine(l -> l.startsWith("> [!abstract]") || l.startsWith(">[!abstract]"));
  }

  private static boolean isJoplin(Head head) {
    return head.yaml("updated", "created", "latitude") || head.yaml("created", "completed?");
  }

  private static boolean isEvernote(Head head) {
    boolean sample = head.yaml("Created at", "Last updated at");
    return sample || head.yaml("date", "updated_at", "title", "tags");
  }
}
