package clipweave.merge;

import clipweave.text.Edits;
import clipweave.text.Lines;
import clipweave.text.Span;
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
    return changed().stream()
        .filter(name -> !inner(yours, name).equals(inner(base, name)))
        .filter(name -> !inner(yours, name).equals(inner(theirs, name)))
        .map(this::clash)
        .toList();
  }

  /** Every region that theirs changed: for a text that nothing can be written into. */
  List<Clash> allClashes() {
    return changed().stream().map(this::clash).toList();
  }

  private Clash clash(String name) {
    String mine = inner(yours, name).orElse("");
    return new Clash(Clash.Part.REGION, name, mine, inner(theirs, name).orElse(""));
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
