package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A candidate with its evidence and how sure it is that it should be a link. */
record Scored(LinkEvidence evidence, double[] clues, double sure, Weights weights) {
  private static final int SAID = 3;

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

  /** What weighs most, in words; what speaks against it begins with "but". */
  List<String> reasons() {
    List<Clue> clear = new ArrayList<>();
    for (Clue clue : Clue.values()) {
      if (Math.abs(weights.share(clue, clues)) > 0.05 && clue.isKnown(evidence)) {
        clear.add(clue);
      }
    }
    clear.sort(Comparator.comparingDouble(c -> -Math.abs(weights.share(c, clues))));
    return clear.stream().map(this::said).distinct().limit(SAID).toList();
  }

  private String said(Clue clue) {
    String words = clue.words(evidence);
    return weights.share(clue, clues) < 0 ? "against it: " + words : words;
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
