package clipweave.clip;

import clipweave.note.Clipping;
import clipweave.note.Fact;
import clipweave.note.Field;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where it was clipped from: the URL as written, and the name of the site. */
final class Sources {
  private Sources() {}

  /** A page on the web before an address of any other scheme; never the clipper's own machine. */
  static Optional<Fact> of(Clipping clipping, Oddities oddities) {
    List<Field> fields = Candidates.of(clipping, Field.SOURCE);
    Optional<Fact> web = first(fields, WebAddress::isWeb);
    Optional<Fact> source = web.isPresent() ? web : first(fields, WebAddress::isAddress);
    if (source.isEmpty()) {
      fields.stream().limit(1).forEach(f -> report(f, oddities));
    }
    return source;
  }

  /** The host of the source; what a site field says where there is no source. */
  static Optional<Fact> site(Clipping clipping, Optional<Fact> source) {
    Optional<Fact> host =
        source.flatMap(
            s ->
                WebAddress.host(s.text())
                    .filter(h -> h.indexOf('.') > 0)
                    .map(
                        h ->
                            new Fact(
                                h, s.from(), new Reason("host", 0.95, "the host of the source"))));
    return host.isPresent() ? host : named(clipping);
  }

  private static Optional<Fact> named(Clipping clipping) {
    return Candidates.of(clipping, Field.SITE).stream()
        .flatMap(f -> f.values().stream().map(v -> new Fact(siteName(v), f, f.reason())))
        .filter(f -> !Leftovers.isNothing(f.text()) && !Leftovers.isTemplate(f.text()))
        .findFirst();
  }

  private static String siteName(String value) {
    List<WikiName> links = WikiName.all(value);
    if (!links.isEmpty()) {
      return links.get(0).name();
    }
    String text =
        LineLink.whole(value, new Span(0, value.length()))
            .map(l -> l.text().of(value))
            .orElse(value);
    return WebAddress.host(text).orElse(Tidy.unquoted(Tidy.words(text)));
  }

  private static Optional<Fact> first(List<Field> fields, Predicate<String> test) {
    return fields.stream()
        .flatMap(f -> f.values().stream().map(v -> new Fact(url(v), f, f.reason())))
        .filter(f -> test.test(f.text()) && !WebAddress.isLocal(f.text()))
        .findFirst();
  }

  /** The address inside brackets, links and quotes, as written. */
  static String url(String written) {
    String value = Tidy.unquoted(written.strip());
    if (value.startsWith("[[") && value.endsWith("]]")) {
      return WikiName.all(value).stream().findFirst().map(WikiName::target).orElse(value);
    }
    Optional<LineLink> whole = LineLink.whole(value, new Span(0, value.length()));
    if (whole.isPresent()) {
      String url = whole.get().url().of(value);
      String text = whole.get().text().of(value);
      return url.isEmpty() && WebAddress.isWeb(text) ? text : url;
    }
    List<LineLink> links = LineLink.all(value, new Span(0, value.length()));
    if (!links.isEmpty() && !WebAddress.isWeb(value)) {
      return links.get(0).url().of(value);
    }
    return firstOf(
        value.startsWith("<") && value.endsWith(">")
            ? value.substring(1, value.length() - 1)
            : value);
  }

  /** Of several URLs in one value the first; a blank alone does not end a URL. */
  private static String firstOf(String value) {
    int gap = value.indexOf(" http");
    int line = value.indexOf('\n');
    int end = gap > 0 ? gap : line > 0 ? line : value.length();
    return WebAddress.isWeb(value) ? value.substring(0, end).strip() : value;
  }

  private static void report(Field field, Oddities oddities) {
    String value = field.values().get(0);
    if (Leftovers.isTemplate(value)) {
      oddities.add(
          field,
          "template code left over in " + Oddities.key(field) + ": " + Oddities.quoted(value),
          "read as empty");
    } else if (value.startsWith("/") || value.startsWith("www.")) {
      oddities.add(
          field, Oddities.key(field) + " is not a URL: " + Oddities.quoted(value), "kept as text");
    }
  }
}
