package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The fields found in the first lines of a body, in the order they were found. */
final class FoundLines {
  private static final int LONGEST_TITLE = 400;

  private final Page page;
  private final List<Field> fields = new ArrayList<>();

  FoundLines(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  boolean isUsable(Span url) {
    String text = url.of(page.text());
    return WebAddress.isWeb(text) && !WebAddress.isLocal(text);
  }

  void source(String key, Span url, double sure, String words) {
    if (isUsable(url)) {
      add(Field.SOURCE, key, url.of(page.text()), url, new Reason("source-line", sure, words));
    }
  }

  void title(Span span, String rule, double sure, String words) {
    if (!span.isEmpty() && span.length() <= LONGEST_TITLE) {
      add(Field.TITLE, "", span.of(page.text()), span, new Reason(rule, sure, words));
    }
  }

  void add(String name, String key, String value, Span span, Reason reason) {
    fields.add(new Field(name, key, List.of(value), Layer.SOURCE_LINE, span, reason));
  }
}
