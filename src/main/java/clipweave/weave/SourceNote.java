package clipweave.weave;

import clipweave.names.Resolver;
import clipweave.note.Link;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A note that may mention others.
 *
 * @param path in the vault
 * @param text all of it
 * @param body where its body stands
 * @param outline of the body
 * @param links its links to notes that exist, in the order of the text; embeds and links to itself
 *     are none
 */
public record SourceNote(
    String path, String text, Span body, Outline outline, List<NoteLink> links) {
  public SourceNote {
    Objects.requireNonNull(path);
    Objects.requireNonNull(text);
    Objects.requireNonNull(body);
    Objects.requireNonNull(outline);
    links = List.copyOf(links);
  }

  /** Reads a note of the vault that {@code resolver} knows. */
  public static SourceNote read(String path, String text, Resolver resolver) {
    Span body = new Span(FrontMatter.read(text).block().end(), text.length());
    return of(path, text, body, resolver);
  }

  /** A note whose body is known, be it in the vault or on the way there. */
  public static SourceNote of(String path, String text, Span body, Resolver resolver) {
    Outline outline = Outline.scan(text, body);
    return new SourceNote(path, text, body, outline, links(path, outline, resolver));
  }

  private static List<NoteLink> links(String path, Outline outline, Resolver resolver) {
    List<NoteLink> links = new ArrayList<>();
    for (Link link : outline.links()) {
      if (!link.isEmbed() && !outline.meets(Outline.Kind.REGION, link.span())) {
        target(path, link, resolver)
            .filter(to -> to.endsWith(".md") && !to.equals(path))
            .ifPresent(to -> links.add(new NoteLink(link.span(), shown(link), to)));
      }
    }
    return links;
  }

  private static Optional<String> target(String path, Link link, Resolver resolver) {
    return switch (link.form()) {
      case WIKI ->
          link.target().isBlank() ? Optional.empty() : resolver.resolve(path, link.target());
      case MARKDOWN ->
          link.isExternal() ? Optional.empty() : resolver.resolveMarkdown(path, link.target());
      default -> Optional.empty();
    };
  }

  /** A bare {@code [[folder/Note]]} shows its last part. */
  private static Span shown(Link link) {
    Span span = link.textSpan();
    if (link.form() == Link.Form.WIKI && span.equals(link.targetSpan())) {
      int slash = link.target().lastIndexOf('/');
      int start = span.start() + (slash >= 0 && slash + 1 < span.length() ? slash + 1 : 0);
      return new Span(start, span.end());
    }
    return span;
  }

  /** The same, as if it had these links only; what the others show is no prose, all the same. */
  SourceNote withLinks(Set<String> written) {
    List<NoteLink> some = links.stream().filter(l -> written.contains(l.span().of(text))).toList();
    return new SourceNote(path, text, body, outline, some);
  }

  /** Characters of the body; ends of lines of any kind count alike. */
  int length() {
    int returns = 0;
    int at = text.indexOf('\r', body.start());
    while (at >= 0 && at < body.end()) {
      returns++;
      at = text.indexOf('\r', at + 1);
    }
    return body.length() - returns;
  }

  /** Words of the body; of a script without blanks a character counts for half of one. */
  int words() {
    int halves = 0;
    boolean isIn = false;
    for (int i = body.start(); i < body.end(); i++) {
      char c = text.charAt(i);
      boolean isWide = c >= 0x3040 && c <= 0xd7af;
      boolean isWord = !isWide && Character.isLetterOrDigit(c);
      halves += isWide ? 1 : isWord && !isIn ? 2 : 0;
      isIn = isWord;
    }
    return halves / 2;
  }
}
