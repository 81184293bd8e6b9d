package clipweave;

import clipweave.names.Resolver;
import clipweave.note.Link;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.Optional;

/** A link of ours as it is written in a note: in a table its bar is escaped. */
final class WrittenLink {
  private WrittenLink() {}

  /** The note that a link in the note at {@code path} means; empty if there is none. */
  static Optional<String> target(String written, String path, Resolver resolver) {
    return read(written).flatMap(link -> target(link, path, resolver));
  }

  /** The same, of a bare path too; where nothing is meant, what is written there. */
  static String targetOrName(String written, String path, Resolver resolver) {
    return read(written)
        .map(link -> target(link, path, resolver).orElse(link.target()))
        .orElseGet(() -> resolver.resolveMarkdown(path, written).orElse(written));
  }

  private static Optional<String> target(Link link, String path, Resolver resolver) {
    return link.form() == Link.Form.WIKI
        ? resolver.resolve(path, link.target())
        : resolver.resolveMarkdown(path, link.target());
  }

  private static Optional<Link> read(String written) {
    String link = written.replace("\\|", "|");
    return Outline.scan(link, new Span(0, link.length())).links().stream().findFirst();
  }
}
