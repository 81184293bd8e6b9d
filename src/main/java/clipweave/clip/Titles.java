package clipweave.clip;

import clipweave.note.Clipping;
import clipweave.note.Fact;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title: field, link text, heading, first line, file name, in this order. */
final class Titles {
  private static final String ANNOTATED = "srAnnote@";
  private static final String HIGHLIGHTS = " (highlights)";
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|~<>";

  private Titles() {}

  static Fact of(Clipping clipping, ClipFormat format, Oddities oddities) {
    List<Fact> titles = new ArrayList<>();
    for (Field field : Candidates.of(clipping, Field.TITLE)) {
      String written = String.join(" ", field.values());
      if (Leftovers.isTemplate(written)) {
        oddities.add(
            field,
            "template code left over in 'title': " + Oddities.quoted(written),
            "read as empty");
      } else if (!Leftovers.isNoTitle(written)) {
        titles.add(fact(field, cleaned(field, written, format)));
      }
    }
    FileName.title(clipping.file(), format)
        .ifPresent(f -> titles.add(fact(f, Tidy.words(f.values().get(0)))));
    return titles.isEmpty() ? untitled(clipping) : longer(titles);
  }

  private static Fact fact(Field field, String title) {
    return new Fact(title, field, field.reason());
  }

  private static String cleaned(Field field, String written, ClipFormat format) {
    String title =
        field.layer() == Layer.YAML ? Tidy.words(written) : marks(field, Tidy.words(written));
    String plain = title.startsWith(ANNOTATED) ? title.substring(ANNOTATED.length()) : title;
    boolean tail = plain.endsWith(HIGHLIGHTS) && format.name().equals("readwise-logseq");
    return tail ? plain.substring(0, plain.length() - HIGHLIGHTS.length()) : plain;
  }

  /** Without the Markdown and the quotes a clipper put around it. */
  private static String marks(Field field, String written) {
    String title = unescaped(written);
    if (title.length() > 4 && title.startsWith("**") && title.endsWith("**")) {
      title = title.substring(2, title.length() - 2).strip();
    }
    boolean link = title.startsWith("[[") && title.endsWith("]]");
    if (link) {
      title = WikiName.all(title).stream().findFirst().map(WikiName::text).orElse(title);
    }
    return field.layer() == Layer.SOURCE_LINE ? title : Tidy.unquoted(title);
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
      if (!escape || ESCAPABLE.indexOf(text.charAt(i + 1)) < 0) {
        out.append(text.charAt(i));
      } else {
        out.append(text.charAt(++i));
      }
    }
    return out.toString();
  }

  /** A title that a tool cut short gives way to one that goes on where it ends. */
  private static Fact longer(List<Fact> titles) {
    Fact first = titles.get(0);
    String start = start(first.text());
    return titles.stream()
        .filter(t -> t.text().length() > first.text().length() && t.text().startsWith(start))
        .filter(t -> start.length() > 9 && !start.equals(first.text()))
        .findFirst()
        .orElse(first);
  }

  private static String start(String title) {
    if (title.endsWith("...")) {
      return title.substring(0, title.length() - 3).strip();
    }
    return title.endsWith("\u2026") ? title.substring(0, title.length() - 1).strip() : title;
  }

  /** A file without any name: the page's host, or nothing we could say. */
  private static Fact untitled(Clipping clipping) {
    Optional<String> host =
        Candidates.of(clipping, Field.SOURCE).stream()
            .flatMap(f -> f.values().stream())
            .flatMap(v -> WebAddress.host(v).stream())
            .findFirst();
    Reason reason = new Reason("untitled", 0.1, "no title anywhere");
    Field none = new Field(Field.TITLE, "", List.of(), Layer.FILE_NAME, Span.at(0), reason);
    return new Fact(host.orElse("Untitled"), none, reason);
  }
}
