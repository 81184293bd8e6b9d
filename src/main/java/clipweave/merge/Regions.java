package clipweave.merge;

import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a note that we write: each between two marker lines, at the note's end unless its
 * user moved it or wrote on behind it.
 *
 * <pre>
 * %% clipweave:begin links %%
 * - [[Another note]] · same source
 * %% clipweave:end links %%
 * </pre>
 *
 * <p>Law: {@link #remove} after {@link #put} gives the text back byte for byte. So how many line
 * ends stand before the begin marker tells how many the text had at its end, see {@link Separator}.
 * The region's own line ends are those of most lines of the text.
 *
 * <p>Where a marker is missing, doubled or inside another region, nobody can tell what is ours:
 * then nothing is put or removed (PROMISES 3, merge rule 4).
 */
public final class Regions {
  /**
   * One region.
   *
   * @param name its name in the markers
   * @param whole from the line ends that set it apart from the text before it to behind the line
   *     end of its end marker
   * @param marked from the begin marker to behind the line end of the end marker
   * @param inner the lines between the markers with their line ends
   */
  public record Region(String name, Span whole, Span marked, Span inner) {}

  /** Nobody has more regions in a note; a text with more markers is none of ours. */
  private static final int MOST = 64;

  private final String text;
  private final List<Region> all;
  private final List<Span> strays;

  private Regions(String text, List<Region> all, List<Span> strays) {
    this.text = text;
    this.all = List.copyOf(all);
    this.strays = List.copyOf(strays);
  }

  /** Reads the regions of a text. */
  public static Regions in(String text) {
    List<Marker> markers = Marker.in(text);
    if (markers.size() > 2 * MOST) {
      return new Regions(text, List.of(), markers.stream().map(Marker::line).toList());
    }
    Map<String, Integer> counts = new HashMap<>();
    markers.forEach(m -> counts.merge(m.name(), 1, Integer::sum));
    List<Region> all = new ArrayList<>();
    List<Span> strays = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      if (i + 1 < markers.size()
          && isPair(marker, markers.get(i + 1))
          && counts.get(marker.name()) == 2) {
        all.add(region(text, marker, markers.get(++i)));
      } else {
        strays.add(marker.line());
      }
    }
    return new Regions(text, all, strays);
  }

  /** The whole regions in the order of the text. */
  public List<Region> all() {
    return all;
  }

  /** The region of a name, if it stands in the text once and whole. */
  public Optional<Region> find(String name) {
    return all.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /** The lines of a region of this text, with their line ends. */
  public String inner(Region region) {
    return region.inner().of(text);
  }

  /** The marker lines that belong to no region: their other half is missing, or there are more. */
  public List<Span> strays() {
    return strays;
  }

  /** Whether every marker belongs to a region. Else nothing is put or removed. */
  public boolean areSound() {
    return strays.isEmpty();
  }

  /**
   * What makes {@code lines} the region's lines: an edit inside its markers, or a new region at the
   * end of the text; none where it says so already.
   */
  public Edits put(String name, List<String> lines, String because) {
    check(name, lines);
    if (!areSound()) {
      return Edits.none();
    }
    return find(name)
        .map(region -> refill(region, lines, because))
        .orElseGet(() -> append(name, lines, because));
  }

  /** What takes the region out, markers and separator included; none where there is no such. */
  public Edits remove(String name, String because) {
    return find(name)
        .filter(r -> areSound())
        .map(r -> delete(removal(r), because))
        .orElse(Edits.none());
  }

  /** What takes every region out. */
  public Edits removeAll(String because) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < all.size() && areSound(); i++) {
      int first = i;
      while (i + 1 < all.size() && isNextTo(all.get(i), all.get(i + 1))) {
        i++;
      }
      edits.add(Edit.delete(removal(all.get(first), all.get(i)), because));
    }
    return Edits.of(edits);
  }

  /** The last regions with nothing of their user's between or behind them, and their separator. */
  Span tail() {
    int first = all.size();
    int end = text.length();
    while (first > 0
        && (first == all.size()
            ? endsWith(all.get(first - 1))
            : isNextTo(all.get(first - 1), all.get(first)))) {
      first--;
    }
    return first == all.size() ? Span.at(end) : new Span(all.get(first).whole().start(), end);
  }

  private boolean endsWith(Region region) {
    return region.marked().end() == text.length();
  }

  private static boolean isPair(Marker begin, Marker end) {
    return begin.isBegin() && !end.isBegin() && begin.name().equals(end.name());
  }

  private static Region region(String text, Marker begin, Marker end) {
    int start = begin.line().start();
    int separator = Separator.lengthBefore(start, text, endOf(begin.line(), text));
    return new Region(
        begin.name(),
        new Span(start - separator, end.line().end()),
        new Span(start, end.line().end()),
        new Span(begin.line().end(), end.line().start()));
  }

  private static String endOf(Span line, String text) {
    return line.of(text).endsWith(LineEnd.CRLF) ? LineEnd.CRLF : LineEnd.LF;
  }

  private static void check(String name, List<String> lines) {
    if (!Marker.isName(name)) {
      throw new IllegalArgumentException("no name for a region: '" + name + "'");
    }
    for (String line : lines) {
      if (line.indexOf('\n') >= 0 || Marker.isOne(line)) {
        throw new IllegalArgumentException("no line for a region: '" + line + "'");
      }
    }
  }

  private Edits refill(Region region, List<String> lines, String because) {
    String eol = text.charAt(region.inner().start() - 2) == '\r' ? LineEnd.CRLF : LineEnd.LF;
    String inner = joined(lines, eol);
    return inner.equals(region.inner().of(text))
        ? Edits.none()
        : Edits.of(List.of(new Edit(region.inner(), inner, because)));
  }

  private Edits append(String name, List<String> lines, String because) {
    String eol = LineEnd.of(text);
    String region =
        Separator.after(text, eol)
            + Marker.begin(name)
            + eol
            + joined(lines, eol)
            + Marker.end(name)
            + eol;
    return Edits.of(List.of(Edit.insert(text.length(), region, because)));
  }

  private static String joined(List<String> lines, String eol) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(line).append(eol));
    return out.toString();
  }

  private static Edits delete(Span span, String because) {
    return Edits.of(List.of(Edit.delete(span, because)));
  }

  /** A region leaves its separator to the one that follows it. */
  private Span removal(Region region) {
    int i = all.indexOf(region);
    if (i + 1 < all.size() && isNextTo(region, all.get(i + 1))) {
      return new Span(region.marked().start(), all.get(i + 1).marked().start());
    }
    boolean isAlone = i == 0 || !isNextTo(all.get(i - 1), region);
    return isAlone ? removal(region, region) : region.whole();
  }

  /** What its user wrote behind a region keeps its distance from what stands before. */
  private Span removal(Region first, Region last) {
    return new Span(
        endsWith(last) ? first.whole().start() : first.marked().start(), last.marked().end());
  }

  private boolean isNextTo(Region one, Region next) {
    for (int i = one.marked().end(); i < next.marked().start(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        return false;
      }
    }
    return true;
  }
}
