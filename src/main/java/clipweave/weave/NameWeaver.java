package clipweave.weave;

import clipweave.names.Resolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Decides which names of the vault's notes become links where they are mentioned. Knows the names
 * and how the vault's user links them; does not change, and many may ask it at once.
 */
public final class NameWeaver {
  private static final double WARM = 0.4;
  private static final double COLD = 0.4;
  private static final double HIGH = 0.75;

  private final Learning learned;
  private final Weights weights;
  private final NamePolicy policy;

  NameWeaver(Learning learned, Weights weights, NamePolicy policy) {
    this.learned = learned;
    this.weights = weights;
    this.policy = policy;
  }

  /** The text of a note of the vault without links of ours; asked for more than once. */
  public interface TextOf {
    String text(String path) throws IOException;

    /**
     * Whether a note, with all that is linked in it and all that is not, shows what the vault's
     * user would link. That of a clip does not: whoever wrote it had other notes.
     */
    default boolean teaches(String path) {
      return true;
    }

    /** Of one that does not the links that its user added, as they are written: these do. */
    default Set<String> added(String path) throws IOException {
      return Set.of();
    }
  }

  /**
   * Learns the names and habits of a vault.
   *
   * @param notes every note of it, as it is going to be
   * @param texts their texts
   * @throws IOException if {@code texts} does
   */
  public static NameWeaver of(
      Collection<NamedNote> notes, TextOf texts, Resolver resolver, NamePolicy policy)
      throws IOException {
    Learning learned = Learning.from(notes, texts, resolver);
    return new NameWeaver(learned, learned.weights(), policy);
  }

  /**
   * What becomes of the names in a note, in the order of its text; only those written are to become
   * links.
   */
  public List<NameDecision> decide(SourceNote note) {
    List<Scored> scored = new ArrayList<>();
    learned.evidence(note).forEach(e -> scored.add(Scored.of(e, weights)));
    return new Choosing(note, enough(), new HardRules(policy), learned.budget()).among(scored);
  }

  private double enough() {
    if (policy.isSuggestOnly()) {
      return 2;
    }
    boolean isHigh = policy.precision() == NamePolicy.Precision.HIGH;
    return isHigh ? HIGH : learned.isCold() ? COLD : WARM;
  }

  /**
   * The pairs of name and note that {@link #decide} chooses from, in one text: while they stay the
   * same, what was decided about a note may stay.
   */
  public String namesIn(SourceNote note) {
    StringBuilder all = new StringBuilder();
    for (Candidate c : Candidates.of(note, learned.lexicon())) {
      all.append(learned.lexicon().folded(c.form())).append('\t').append(c.target()).append('\n');
    }
    return all.toString();
  }
}
