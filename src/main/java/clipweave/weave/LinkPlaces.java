package clipweave.weave;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How much more often than elsewhere names of a vault are links in a certain place, in logarithms
 * of odds; 0 where nothing is known.
 */
final class LinkPlaces {
  private static final double PRIOR = 3;

  /** What places have in common. */
  enum Place {
    BEFORE(Surroundings::before),
    AFTER(Surroundings::after),
    UNDER(Surroundings::heading),
    FOLDERS(Surroundings::folders),
    FOLDER(Surroundings::folder),
    SIGNS(Surroundings::signs),
    LINE(Surroundings::line),
    KIND(Surroundings::kind);

    private final Function<Surroundings, String> key;

    Place(Function<Surroundings, String> key) {
      this.key = key;
    }
  }

  /** Names, and how many of them are links. */
  private record Count(int names, int links) {
    Count and(Count more) {
      return new Count(names + more.names, links + more.links);
    }
  }

  private static final Count NONE = new Count(0, 0);

  private final Map<Place, Map<String, Count>> places = new EnumMap<>(Place.class);
  private Count all = NONE;

  LinkPlaces() {
    for (Place place : Place.values()) {
      places.put(place, new HashMap<>());
    }
  }

  /** Counts a name that is, or is not, a link; {@code by} is 1, or -1 to take it back. */
  void count(Surroundings at, boolean isLink, int by) {
    Count more = new Count(by, isLink ? by : 0);
    places.forEach((place, counts) -> counts.merge(place.key.apply(at), more, Count::and));
    all = all.and(more);
  }

  /** How much a place speaks for a link, and how well that is known. */
  double[] lift(Place place, Surroundings at) {
    if (all.names == 0) {
      return new double[] {0, 0};
    }
    Count here = places.get(place).getOrDefault(place.key.apply(at), NONE);
    double share = (all.links + 0.5) / (all.names + 1);
    double lift = logit((here.links + PRIOR * share) / (here.names + PRIOR)) - logit(share);
    return new double[] {lift, lift * Math.min(5, Math.log1p(here.names)) / 3};
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
