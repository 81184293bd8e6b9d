package clipweave.weave;

import java.util.HashMap;
import java.util.Map;

/**
 * How much more often than elsewhere names are links behind a certain word, in front of one, or
 * under a heading, in logarithms of odds; 0 where nothing is known.
 */
final class LinkPlaces {
  private static final double PRIOR = 3;

  /** Names, and how many of them are links. */
  private record Count(int names, int links) {
    Count and(int moreNames, int moreLinks) {
      return new Count(names + moreNames, links + moreLinks);
    }
  }

  private static final Count NONE = new Count(0, 0);

  private final Map<String, Count> before = new HashMap<>();
  private final Map<String, Count> after = new HashMap<>();
  private final Map<String, Count> heading = new HashMap<>();
  private Count all = NONE;

  /** Counts a name that is, or is not, a link; {@code by} is 1, or -1 to take it back. */
  void count(Surroundings at, boolean isLink, int by) {
    int link = isLink ? by : 0;
    before.merge(at.before(), new Count(by, link), LinkPlaces::sum);
    after.merge(at.after(), new Count(by, link), LinkPlaces::sum);
    heading.merge(at.heading(), new Count(by, link), LinkPlaces::sum);
    all = all.and(by, link);
  }

  private static Count sum(Count a, Count b) {
    return a.and(b.names, b.links);
  }

  /** How much the word in front speaks for a link, and how well that is known. */
  double[] before(Surroundings at) {
    return lift(before.getOrDefault(at.before(), NONE));
  }

  double[] after(Surroundings at) {
    return lift(after.getOrDefault(at.after(), NONE));
  }

  double[] heading(Surroundings at) {
    return lift(heading.getOrDefault(at.heading(), NONE));
  }

  private double[] lift(Count here) {
    if (all.names == 0) {
      return new double[] {0, 0};
    }
    double share = (all.links + 0.5) / (all.names + 1);
    double lift = logit((here.links + PRIOR * share) / (here.names + PRIOR)) - logit(share);
    return new double[] {lift, lift * Math.min(5, Math.log1p(here.names)) / 3};
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
