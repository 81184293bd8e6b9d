package clipweave.vault;

import clipweave.names.LinkStyle;
import clipweave.names.Resolver;
import clipweave.note.Author;
import java.util.List;
import java.util.Optional;

/** The links that a note's properties hold: to the people who wrote it, to its site (P5). */
final class PropertyLinks {
  private final Hubs hubs;
  private final Resolver resolver;
  private final LinkStyle style;

  /** Properties hold wikilinks, whatever the vault writes in its texts. */
  PropertyLinks(Hubs hubs, Resolver resolver, LinkStyle style) {
    this.hubs = hubs;
    this.resolver = resolver;
    this.style = new LinkStyle(style.path(), false);
  }

  /** The values of an author property: a link for each person with a hub, else as written. */
  List<String> authors(String from, List<Author> authors) {
    return authors.stream().map(a -> author(from, a)).distinct().toList();
  }

  /** A link to a site's hub, showing {@code shown}; the plain text where it has none. */
  String site(String from, String site, String shown) {
    return hubs.of(Hub.Kind.SITE, site)
        .map(hub -> resolver.link(from, hub.path(), shown, style))
        .orElse(shown);
  }

  boolean isLink(String value) {
    return value.startsWith("[[") && value.endsWith("]]");
  }

  private String author(String from, Author author) {
    Optional<Hub> hub =
        author.isPerson() ? hubs.of(Hub.Kind.PERSON, author.name()) : Optional.empty();
    if (hub.isEmpty() || pointsAt(from, author.written(), hub.get())) {
      return author.written();
    }
    return resolver.link(from, hub.get().path(), shown(author), style);
  }

  private boolean pointsAt(String from, String written, Hub hub) {
    if (!isLink(written) || written.indexOf("[[", 2) >= 0) {
      return false;
    }
    String inner = written.substring(2, written.length() - 2);
    int bar = inner.indexOf('|');
    String target = bar < 0 ? inner : inner.substring(0, bar);
    return resolver.resolve(from, target).equals(Optional.of(hub.path()));
  }

  /** What was written stays readable: {@code [[Ann Lee|by Ann Lee.]]}. */
  private static String shown(Author author) {
    String written = author.written().replace("[[", "").replace("]]", "").strip();
    return written.isEmpty() || written.indexOf('|') >= 0 ? author.name() : written;
  }
}
