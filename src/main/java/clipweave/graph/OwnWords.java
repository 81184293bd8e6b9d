package clipweave.graph;

import clipweave.note.Link;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a note's body: without our regions and what links point at. */
final class OwnWords {
  private OwnWords() {}

  static String of(String text, Span body, Outline outline) {
    Stream<Span> regions =
        outline.parts().stream()
            .filter(p -> p.kind() == Outline.Kind.REGION)
            .map(Outline.Part::span);
    Stream<Span> targets =
        outline.links().stream().filter(OwnWords::isUnseen).map(Link::targetSpan);
    return without(text, body, Stream.concat(regions, targets).sorted().toList());
  }

  private static boolean isUnseen(Link link) {
    boolean hasText = !link.targetSpan().equals(link.textSpan());
    return hasText || link.isEmbed() || link.form() != Link.Form.WIKI;
  }

  private static String without(String text, Span body, List<Span> spans) {
    List<String> kept = new ArrayList<>();
    int done = body.start();
    for (Span span : spans) {
      if (span.start() >= done) {
        kept.add(text.substring(done, span.start()));
      }
      done = Math.max(done, Math.min(span.end(), body.end()));
    }
    kept.add(text.substring(done, body.end()));
    return String.join(" ", kept);
  }
}
