package clipweave.merge;

import clipweave.text.Edits;
import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Merges regions, each as a whole: theirs where yours is as we wrote it, and else yours, which is
 * reported. Line ends are no difference.
 */
final class RegionMerge {
  private static final String BECAUSE = "what the vault knows has changed";

  private final Regions base;
  private final Regions yours;
  private final Regions theirs;

  RegionMerge(Regions base, Regions yours, Regions theirs) {
    this.base = base;
    this.yours = yours;
    this.theirs = theirs;
  }

  /** A text that has your regions, with theirs in it where they win. */
  String writeInto(String text) {
    String written = text;
    for (String name : changed()) {
      if (inner(yours, name).equals(inner(base, name))) {
        written = edits(Regions.in(written), name).applyTo(written);
      }
    }
    return written;
  }

  /** The regions that both changed, and differently. */
  List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    for (String name : changed()) {
      Optional<String> mine = inner(yours, name);
      if (!mine.equals(inner(base, name)) && !mine.equals(inner(theirs, name))) {
        String other = inner(theirs, name).orElse("");
        clashes.add(new Clash(Clash.Part.REGION, name, mine.orElse(""), other));
      }
    }
    return clashes;
  }

  private Set<String> changed() {
    Set<String> names = new LinkedHashSet<>();
    theirs.all().forEach(region -> names.add(region.name()));
    base.all().forEach(region -> names.add(region.name()));
    names.removeIf(name -> inner(theirs, name).equals(inner(base, name)));
    return names;
  }

  private Edits edits(Regions written, String name) {
    return inner(theirs, name)
        .map(inner -> written.put(name, lines(inner), BECAUSE))
        .orElseGet(() -> written.remove(name, BECAUSE));
  }

  private static Optional<String> inner(Regions regions, String name) {
    return regions.find(name).map(regions::inner).map(LineEnd::unified);
  }

  private static List<String> lines(String inner) {
    Lines lines = Lines.of(inner);
    return IntStream.range(1, lines.count())
        .mapToObj(lines::content)
        .map((Span line) -> line.of(inner))
        .toList();
  }
}
