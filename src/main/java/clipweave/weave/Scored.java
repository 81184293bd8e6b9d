package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A candidate with its evidence and how sure it is that it should be a link. */
record Scored(LinkEvidence evidence, double[] clues, double sure, Weights weights) {
  private static final int SAID = 3;
  private static final double CLEAR = 0.05;
  private static final String AGAINST = "against it: ";

  static Scored of(LinkEvidence evidence, Weights weights) {
    double[] clues = Clue.all(evidence);
    return new Scored(evidence, clues, weights.probability(clues), weights);
  }

  Span span() {
    return evidence.candidate.span();
  }

  String target() {
    return evidence.candidate.target();
  }

  int form() {
    return evidence.candidate.form();
  }

  /**
   * What weighs most, in words: first what speaks for it, then what speaks against it. Clues that
   * say the same weigh together.
   */
  List<String> reasons() {
    ClueWords words = new ClueWords(evidence);
    Map<String, Double> shares = new TreeMap<>();
    for (Clue clue : Clue.values()) {
      if (words.knows(clue)) {
        shares.merge(words.of(clue), weights.share(clue, clues), Double::sum);
      }
    }
    List<String> clear = new ArrayList<>(shares.keySet());
    clear.removeIf(w -> Math.abs(shares.get(w)) <= CLEAR);
    clear.sort(Comparator.comparingDouble(w -> -Math.abs(shares.get(w))));
    List<String> said = clear.subList(0, Math.min(SAID, clear.size()));
    List<String> reasons = new ArrayList<>();
    said.stream().filter(w -> shares.get(w) > 0).forEach(reasons::add);
    said.stream().filter(w -> shares.get(w) < 0).limit(1).forEach(w -> reasons.add(AGAINST + w));
    said.stream().filter(w -> shares.get(w) < 0).skip(1).forEach(reasons::add);
    return reasons;
  }

  NameDecision decided(NameDecision.State state, String rule, List<String> others, String text) {
    return new NameDecision(
        span(), span().of(text), target(), state, rule, rounded(), reasons(), others);
  }

  /** Two digits; only what may lie between two such numbers is rounded by its own digits. */
  private double rounded() {
    double hundredths = 100 * sure;
    boolean isBetween = Math.abs(hundredths - Math.floor(hundredths) - 0.5) < 1e-9;
    return isBetween
        ? Double.parseDouble(String.format(Locale.ROOT, "%.2f", sure))
        : Math.rint(hundredths) / 100;
  }
}
