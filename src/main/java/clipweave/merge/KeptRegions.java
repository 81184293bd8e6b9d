package clipweave.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The regions of a note that its user edited: they stay as he has them, whatever we would write
 * there now. Line ends are no difference; and where nobody knows what we wrote, his are edited.
 */
public final class KeptRegions {
  private static final String BECAUSE = "its user edited it";

  private final Regions base;
  private final Regions yours;

  private KeptRegions(Regions base, Regions yours) {
    this.base = base;
    this.yours = yours;
  }

  /**
   * Compares two texts of a note.
   *
   * @param base as we last wrote it; empty where that is not known
   * @param yours as it is now
   */
  public static KeptRegions of(String base, String yours) {
    return new KeptRegions(Regions.in(base), Regions.in(yours));
  }

  /** The regions that another text has otherwise than its user. */
  public List<String> names(String theirs) {
    Regions other = Regions.in(theirs);
    Set<String> names = new LinkedHashSet<>();
    List.of(base, yours).forEach(r -> r.all().forEach(region -> names.add(region.name())));
    List<String> edited = new ArrayList<>(names);
    edited.removeIf(n -> inner(yours, n).equals(inner(base, n)));
    edited.removeIf(n -> inner(yours, n).equals(inner(other, n)) || !other.areSound());
    return edited;
  }

  /** That text with them. */
  public String in(String theirs) {
    String text = theirs;
    for (String name : names(theirs)) {
      text = with(name, text);
    }
    return text;
  }

  private String with(String name, String text) {
    Regions there = Regions.in(text);
    Optional<Regions.Region> place = there.find(name);
    Optional<String> wanted = yours.find(name).map(yours::inner);
    if (place.isEmpty() || wanted.isEmpty()) {
      return there.remove(name, BECAUSE).applyTo(text);
    }
    int start = place.get().inner().start();
    return text.substring(0, start) + wanted.get() + text.substring(place.get().inner().end());
  }

  private static Optional<String> inner(Regions regions, String name) {
    return regions.find(name).map(regions::inner).map(LineEnd::unified);
  }
}
