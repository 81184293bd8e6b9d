package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.syntax.Outline.Part;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the markers of our own regions, which are comments: {@code %% clipweave:begin NAME %%} and
 * {@code %% clipweave:end NAME %%}. A marker without its partner marks nothing.
 */
final class Regions {
  private static final String BEGIN = "clipweave:begin ";
  private static final String END = "clipweave:end ";

  private Regions() {}

  /** The regions whose markers are among {@code parts}, which are in order. */
  static List<Part> of(String text, List<Part> parts) {
    List<Part> regions = new ArrayList<>();
    Map<String, Span> begun = new HashMap<>();
    for (Part part : parts) {
      if (part.kind() != Kind.COMMENT || !isMarker(text, part.span())) {
        continue;
      }
      String says = text.substring(part.span().start() + 2, part.span().end() - 2).strip();
      if (says.startsWith(BEGIN)) {
        begun.put(says.substring(BEGIN.length()).strip(), part.span());
      } else if (says.startsWith(END)) {
        Span begin = begun.remove(says.substring(END.length()).strip());
        if (begin != null) {
          regions.add(new Part(Kind.REGION, new Span(begin.start(), part.span().end())));
        }
      }
    }
    return regions;
  }

  private static boolean isMarker(String text, Span span) {
    boolean isComment = span.length() > 4 && text.startsWith("%%", span.start());
    int name = isComment ? Chars.skipWhite(text, span.start() + 2, span.end()) : span.end();
    return text.startsWith("clipweave:", name) && text.startsWith("%%", span.end() - 2);
  }
}
