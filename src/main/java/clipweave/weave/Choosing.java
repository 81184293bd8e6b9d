package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the links of one note among its candidates: no name that can mean two notes, the longest
 * of those that overlap, the first mention of a note, and not too many (LINKING 9.3, 9.6, 9.7).
 */
final class Choosing {
  private static final int FEWEST = 5;
  private static final double LEAD = 0.1;
  private static final int TIMES = 3;
  private static final double WORTH_SAYING = 0.15;

  private static final Comparator<Scored> LIKELIEST =
      Comparator.comparingDouble((Scored s) -> -s.sure()).thenComparing(Scored::span);

  private final SourceNote note;
  private final double enough;
  private final HardRules rules;
  private final int budget;
  private final List<NameDecision> decisions = new ArrayList<>();

  /**
   * @param budget links for 1,000 words
   */
  Choosing(SourceNote note, double enough, HardRules rules, int budget) {
    this.budget = budget;
    this.note = note;
    this.enough = enough;
    this.rules = rules;
  }

  /** What becomes of each, in the order of the text. */
  List<NameDecision> among(List<Scored> all) {
    Map<Integer, List<Scored>> byForm = new TreeMap<>();
    DoubtfulGround doubtful = DoubtfulGround.of(note);
    Captions captions = Captions.of(note);
    for (Scored scored : all) {
      Optional<String> refusal = rules.refusal(scored.evidence(), note, doubtful, captions);
      if (refusal.isPresent()) {
        say(scored, NameDecision.State.REFUSED, refusal.get(), List.of());
      } else {
        byForm.computeIfAbsent(scored.form(), f -> new ArrayList<>()).add(scored);
      }
    }
    List<Scored> clear = new ArrayList<>();
    byForm.values().forEach(rivals -> settle(rivals).ifPresent(clear::add));
    write(clear);
    decisions.sort(Comparator.comparing(NameDecision::span).thenComparing(NameDecision::target));
    return decisions;
  }

  /** Of the notes that one form can mean the one that it means, if that is clear. */
  private Optional<Scored> settle(List<Scored> rivals) {
    rivals.sort(Comparator.comparingDouble((Scored s) -> -s.sure()).thenComparing(Scored::target));
    Scored best = rivals.get(0);
    if (best.sure() < WORTH_SAYING) {
      return Optional.empty();
    }
    if (rivals.size() > 1 && !isClear(best, rivals.get(1))) {
      List<String> others = rivals.stream().skip(1).map(Scored::target).toList();
      say(best, NameDecision.State.AMBIGUOUS, "ambiguous", others);
      return Optional.empty();
    }
    return Optional.of(best);
  }

  private static boolean isClear(Scored best, Scored next) {
    int others = best.evidence().allLinked - best.evidence().linked;
    boolean isUsual = best.evidence().linked > 0 && best.evidence().linked >= TIMES * others;
    return isUsual || best.sure() - next.sure() >= LEAD;
  }

  private void write(List<Scored> clear) {
    clear.sort(
        Comparator.comparingInt((Scored s) -> -s.span().length())
            .thenComparingDouble(s -> -s.sure())
            .thenComparing(Scored::span)
            .thenComparing(Scored::target));
    TreeMap<Integer, Span> taken = new TreeMap<>();
    List<Scored> chosen = new ArrayList<>();
    List<Scored> nearly = new ArrayList<>();
    for (Scored scored : clear) {
      boolean isFree = isFree(scored.span(), taken);
      if (isFree && scored.sure() >= enough) {
        taken.put(scored.span().start(), scored.span());
        chosen.add(scored);
      } else if (isFree) {
        nearly.add(scored);
      }
    }
    suggest(nearly, firstMentions(chosen));
  }

  /** What is not sure: the likeliest name of each note that is not linked anyway. */
  private void suggest(List<Scored> nearly, Set<String> linked) {
    nearly.sort(LIKELIEST);
    for (Scored scored : nearly) {
      if (linked.add(scored.target())) {
        say(scored, NameDecision.State.SUGGESTED, "not-sure", List.of());
      }
    }
  }

  private static boolean isFree(Span span, TreeMap<Integer, Span> taken) {
    var before = taken.lowerEntry(span.end());
    return before == null || before.getValue().end() <= span.start();
  }

  /** The notes that are linked in the end. */
  private Set<String> firstMentions(List<Scored> chosen) {
    Set<String> linked = new HashSet<>();
    note.links().forEach(l -> linked.add(l.target()));
    List<Scored> first = new ArrayList<>();
    chosen.sort(Comparator.comparing(Scored::span));
    for (Scored scored : chosen) {
      if (linked.add(scored.target())) {
        first.add(scored);
      }
    }
    keepToBudget(first);
    return linked;
  }

  private void keepToBudget(List<Scored> first) {
    int most = Math.max(FEWEST, note.words() * budget / 1000);
    first.sort(LIKELIEST);
    for (int i = 0; i < first.size(); i++) {
      if (i < most) {
        say(first.get(i), NameDecision.State.WRITTEN, "name", List.of());
      } else {
        say(first.get(i), NameDecision.State.SUGGESTED, "enough-links", List.of());
      }
    }
  }

  private void say(Scored scored, NameDecision.State state, String rule, List<String> others) {
    decisions.add(scored.decided(state, rule, others, note.text()));
  }
}
