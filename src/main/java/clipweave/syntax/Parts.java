package clipweave.syntax;

import clipweave.note.Link;
import clipweave.syntax.Outline.Kind;
import clipweave.syntax.Outline.Part;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the inline level of a text holds, as it is being found out. Tags, bare URLs and the marks of
 * fields count only outside a link's text: they are held back until their unit is over, and those
 * behind a link's opening bracket are dropped when the link turns out to be one.
 */
final class Parts {
  /** How much was held back at a place. */
  record Mark(int tags, int urls, int colons) {}

  private final List<Part> parts;
  private final List<Link> links = new ArrayList<>();
  private final List<Span> tags = new ArrayList<>();
  private final List<Span> heldTags = new ArrayList<>();
  private final List<Link> heldUrls = new ArrayList<>();
  private final List<Integer> heldColons = new ArrayList<>();

  Parts(List<Part> blocks) {
    parts = new ArrayList<>(blocks);
  }

  void add(Kind kind, int start, int end) {
    if (end > start) {
      parts.add(new Part(kind, new Span(start, end)));
    }
  }

  void link(Link link) {
    links.add(link);
    parts.add(new Part(Kind.LINK, link.span()));
  }

  /** Holds a tag back; the span has its sign. */
  void holdTag(int start, int end) {
    heldTags.add(new Span(start, end));
  }

  void holdUrl(Link link) {
    heldUrls.add(link);
  }

  /** Holds the place of a {@code ::} back. */
  void holdColons(int at) {
    heldColons.add(at);
  }

  Mark mark() {
    return new Mark(heldTags.size(), heldUrls.size(), heldColons.size());
  }

  void dropSince(Mark mark) {
    cut(heldTags, mark.tags());
    cut(heldUrls, mark.urls());
    cut(heldColons, mark.colons());
  }

  /** The unit is over: what was held back counts. Gives the places of {@code ::} in it. */
  List<Integer> release() {
    if (heldTags.isEmpty() && heldUrls.isEmpty() && heldColons.isEmpty()) {
      return List.of();
    }
    heldTags.forEach(tag -> add(Kind.TAG, tag.start(), tag.end()));
    tags.addAll(heldTags);
    heldUrls.forEach(this::link);
    List<Integer> colons = List.copyOf(heldColons);
    dropSince(new Mark(0, 0, 0));
    return colons;
  }

  List<Part> parts() {
    return parts;
  }

  List<Link> links() {
    return links;
  }

  List<Span> tags() {
    return tags;
  }

  private static void cut(List<?> list, int size) {
    while (list.size() > size) {
      list.remove(list.size() - 1);
    }
  }
}
