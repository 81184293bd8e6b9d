package clipweave.syntax;

import clipweave.note.Link;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An outline that has been read, by whichever engine. */
final class ReadOutline implements Outline {
  private static final Set<Kind> OPEN_GROUND = EnumSet.of(Kind.HEADING, Kind.TABLE, Kind.QUOTE);
  private static final Comparator<Span> OUTER_FIRST =
      (a, b) ->
          a.start() != b.start()
              ? Integer.compare(a.start(), b.start())
              : Integer.compare(b.end(), a.end());
  private static final Comparator<Part> IN_ORDER =
      Comparator.comparing(Part::span, OUTER_FIRST).thenComparing(Part::kind);

  private final Span body;
  private final List<Part> parts;
  private final List<Link> links;
  private final List<Heading> headings;
  private final List<String> tags;
  private final Optional<String> refusal;
  private final Spans protectedGround = new Spans();
  private final Map<Kind, Spans> byKind = new EnumMap<>(Kind.class);

  /** What {@code blocks} and {@code found} hold together. */
  ReadOutline(String text, Span body, Blocks blocks, Parts found, Optional<String> refusal) {
    this.body = body;
    this.refusal = refusal;
    parts = ordered(text, found.parts());
    links = found.links().stream().sorted(Comparator.comparing(Link::span, OUTER_FIRST)).toList();
    tags = found.tags().stream().map(tag -> text.substring(tag.start() + 1, tag.end())).toList();
    headings = new HeadingTexts(text, parts, links).of(blocks.titles());
    parts.forEach(this::note);
  }

  @Override
  public List<Part> parts() {
    return parts;
  }

  @Override
  public List<Link> links() {
    return links;
  }

  @Override
  public List<Heading> headings() {
    return headings;
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  @Override
  public boolean isProtected(Span span) {
    return protectedGround.meet(span);
  }

  @Override
  public boolean meets(Kind kind, Span span) {
    return byKind.containsKey(kind) && byKind.get(kind).meet(span);
  }

  @Override
  public List<Span> prose() {
    return protectedGround.gaps(body);
  }

  @Override
  public Optional<String> refusal() {
    return refusal;
  }

  private void note(Part part) {
    byKind.computeIfAbsent(part.kind(), kind -> new Spans()).add(part.span());
    if (!OPEN_GROUND.contains(part.kind())) {
      protectedGround.add(part.span());
    }
  }

  private static List<Part> ordered(String text, List<Part> found) {
    List<Part> sorted = new ArrayList<>(found);
    sorted.sort(IN_ORDER);
    List<Part> regions = Regions.of(text, sorted);
    if (!regions.isEmpty()) {
      sorted.addAll(regions);
      sorted.sort(IN_ORDER);
    }
    return List.copyOf(sorted);
  }
}
