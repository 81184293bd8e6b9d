package clipweave.clip;

import clipweave.note.Author;
import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who wrote it: the names of the first layer that names anybody, each once. */
final class Authors {
  private Authors() {}

  /**
   * @param host the host of the page; empty where it is unknown
   */
  static List<Author> of(Clipping clipping, ClipFormat format, String host) {
    String where = host.isEmpty() && isCut(clipping) ? AuthorName.UNKNOWN : host;
    for (Layer layer : Layer.values()) {
      Map<String, Author> found = new LinkedHashMap<>();
      clipping.fields().stream()
          .filter(f -> f.layer() == layer && f.name().equals(Field.AUTHOR))
          .flatMap(f -> read(f, format, where).stream())
          .forEach(a -> found.putIfAbsent(a.name().toLowerCase(Locale.ROOT), a));
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  /** Whether its source is a path alone. */
  private static boolean isCut(Clipping clipping) {
    return clipping.fields().stream()
        .filter(f -> f.name().equals(Field.SOURCE))
        .anyMatch(f -> f.values().stream().anyMatch(v -> v.startsWith("/")));
  }

  private static List<Author> read(Field field, ClipFormat format, String host) {
    List<Author> authors = new ArrayList<>();
    for (String value : field.values()) {
      for (String written : names(value)) {
        for (String name : NameParts.split(written, format)) {
          AuthorName.read(name).ifPresent(n -> authors.add(author(n.on(host), name, field)));
        }
      }
    }
    return authors;
  }

  private static Author author(AuthorName name, String written, Field field) {
    double sure = Math.min(name.sure(), field.reason().sure());
    Reason reason = new Reason(name.rule(), sure, field.reason().words());
    return new Author(name.name(), name.kind(), name.handle(), written, field, reason);
  }

  /** What stands in the links of a value; the value itself where it holds none. */
  private static List<String> names(String value) {
    if (Leftovers.isTemplate(value)) {
      return List.of();
    }
    List<WikiName> wiki = WikiName.all(value);
    if (!wiki.isEmpty()) {
      return wiki.stream().map(WikiName::name).toList();
    }
    List<LineLink> links = LineLink.all(value, new Span(0, value.length()));
    if (links.isEmpty() || value.startsWith("[") != (links.get(0).text().start() == 1)) {
      return List.of(value);
    }
    return links.stream()
        .map(l -> l.text().isEmpty() ? l.url().of(value) : l.text().of(value))
        .toList();
  }
}
