package clipweave.graph;

import clipweave.note.Link;
import clipweave.note.Problem;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one note for the graph: what it is, where it leads, what is odd. Never fails. */
public final class GraphReader {
  /** Longer ones are no key that we know. */
  private static final int KEY = 40;

  private final NoteText note;
  private final String text;
  private final Lines lines;
  private final FrontMatter front;
  private final Outline outline;
  private final Sentence sentences;
  private final List<Reference> references = new ArrayList<>();
  private Place last = Place.START;
  private int lastOffset;

  private GraphReader(NoteText note) {
    this.note = note;
    text = note.text();
    lines = Lines.of(text);
    sentences = new Sentence(text, lines);
    front = FrontMatter.read(text);
    outline = Outline.scan(text, new Span(front.block().end(), text.length()));
  }

  /** All there is to know of a note. */
  public static NoteReading read(NoteText note) {
    GraphReader reader = new GraphReader(note);
    return reader.read(reader.prints(), FieldCheck.of(note.path(), reader.front, reader.lines));
  }

  /** Without what only {@link VaultCheck} asks for. */
  public static NoteReading readLinks(NoteText note) {
    return new GraphReader(note).read(Prints.NONE, List.of());
  }

  private Prints prints() {
    Span body = new Span(front.block().end(), text.length());
    return Prints.of(text, body, outline);
  }

  private NoteReading read(Prints prints, List<Problem> flaws) {
    front.entries().forEach(this::readEntry);
    outline.links().forEach(this::readLink);
    Properties properties = Properties.of(note, front, outline, lines);
    return new NoteReading(
        properties.node(),
        properties.aliases(),
        properties.source(),
        prints,
        anchors(),
        references,
        flaws);
  }

  /** Links in properties count, typed by the property (L12, P5). */
  private void readEntry(FrontMatter.Entry entry) {
    EdgeType type = PropertyKinds.edge(entry.key());
    for (FrontMatter.Item item : entry.items()) {
      String value = item.text();
      int open = value.indexOf("[[");
      while (open >= 0) {
        int close = value.indexOf("]]", open + 2);
        if (close < 0) {
          break;
        }
        addWiki(value.substring(open + 2, close), type, item.span());
        open = value.indexOf("[[", close + 2);
      }
    }
  }

  private void addWiki(String inner, EdgeType type, Span span) {
    int bar = inner.indexOf('|');
    String whole = bar < 0 ? inner : inner.substring(0, bar);
    int hash = whole.indexOf('#');
    String target = hash < 0 ? whole : whole.substring(0, hash);
    String subpath = hash < 0 ? "" : whole.substring(hash + 1);
    add(Reference.Form.WIKI, target.strip(), subpath, type, false, span);
  }

  private void add(
      Reference.Form form,
      String target,
      String subpath,
      EdgeType type,
      boolean isOurs,
      Span span) {
    Place place = place(Math.min(span.start(), text.length()));
    String sentence = sentences.around(span);
    references.add(new Reference(form, target, subpath, type, isOurs, place, sentence));
  }

  /** As {@link Lines#place}; counted from the last one, since a whole page can be one line. */
  private Place place(int offset) {
    int line = lines.lineOf(offset);
    boolean isFurther = line == last.line() && offset >= lastOffset;
    last =
        isFurther
            ? new Place(line, last.column() + text.codePointCount(lastOffset, offset))
            : lines.place(offset);
    lastOffset = offset;
    return last;
  }

  private void readLink(Link link) {
    Optional<Span> region = region(link.span());
    EdgeType type =
        region
            .map(r -> RegionRoles.of(text, lines, r, link.span().start()))
            .orElseGet(() -> type(link));
    if (link.form() == Link.Form.WIKI) {
      add(
          Reference.Form.WIKI,
          beforeBar(link.target()),
          beforeBar(link.subpath()),
          type,
          region.isPresent(),
          link.span());
    } else if (isWeb(link.target())) {
      boolean isPicture = link.isEmbed();
      if (!isPicture) {
        add(Reference.Form.URL, link.target(), "", type, region.isPresent(), link.span());
      }
    } else if (link.form() == Link.Form.MARKDOWN && !link.isExternal()) {
      int hash = link.target().indexOf('#');
      String subpath = hash < 0 ? "" : link.target().substring(hash + 1);
      add(Reference.Form.MARKDOWN, link.target(), subpath, type, region.isPresent(), link.span());
    }
  }

  /**
   * Tools write {@code [[Note\|text]]} outside of tables too; no file has a bar in its name (L13).
   */
  private static String beforeBar(String path) {
    int bar = path.indexOf('|');
    return bar < 0 ? path : path.substring(0, bar);
  }

  private static boolean isWeb(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7)
        || target.regionMatches(true, 0, "https://", 0, 8);
  }

  private Optional<Span> region(Span span) {
    if (!outline.meets(Outline.Kind.REGION, span)) {
      return Optional.empty();
    }
    return outline.parts().stream()
        .filter(p -> p.kind() == Outline.Kind.REGION && p.span().contains(span))
        .map(Outline.Part::span)
        .findFirst();
  }

  /** A link on the line of an inline field has the type of that field (D4, D7). */
  private EdgeType type(Link link) {
    if (link.isEmbed()) {
      return EdgeType.EMBED;
    }
    Span line = lines.content(lines.lineOf(link.span().start()));
    String before = text.substring(line.start(), Math.min(link.span().start(), line.start() + KEY));
    int colons = before.indexOf("::");
    if (colons < 0 || !outline.meets(Outline.Kind.FIELD_KEY, line)) {
      return EdgeType.LINK;
    }
    return PropertyKinds.edge(before.substring(0, colons));
  }

  private Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    outline.headings().forEach(h -> anchors.add(Anchor.heading(h.text())));
    for (Outline.Part part : outline.parts()) {
      if (part.kind() == Outline.Kind.BLOCK_ID) {
        anchors.add(Anchor.block(part.span().of(text)));
      }
    }
    return anchors;
  }
}
