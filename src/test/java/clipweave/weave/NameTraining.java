package clipweave.weave;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@link NameFeature} to sets of marked names and prints them as its lines.
 *
 * <p>The shipped weights are fitted to WNUT-17's training and development sets and WikiGold, both
 * CC BY 4.0, as {@code ner_prepare.py} writes them: {@code NameTraining DIR wnut_train wnut_dev
 * wikigold}. With {@code -half NAME} only the sentences of NAME with even numbers are used.
 */
public final class NameTraining {
  private static final int ROUNDS = 40;
  private static final double RIDGE = 1e-4;

  /** What the sets have too little of. */
  private static final Set<NameFeature> BY_HAND =
      Set.of(
          NameFeature.YEAR_TAIL,
          NameFeature.FOR_BEST,
          NameFeature.HAS_TAIL,
          NameFeature.ENDS_IN_TAIL);

  private NameTraining() {}

  /** A line of a set with the names marked in it. */
  record Line(char[] text, List<NameRun> runs, Set<Long> gold) {}

  /** A set with what its lines tell of the use of words. */
  record Marked(List<Line> lines, WordUses uses) {}

  private record Stretch(int from, int length, int[] features) {}

  private record Lattice(int size, List<Stretch> stretches, Set<Long> gold) {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[0]);
    List<Lattice> all = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      boolean isHalf = args[i].startsWith("half:");
      Marked set = read(dir, args[i].replace("half:", ""));
      for (int line = 0; line < set.lines().size(); line += isHalf ? 2 : 1) {
        add(set.lines().get(line), set.uses(), all);
      }
    }
    double[] weights = fit(all);
    for (NameFeature feature : NameFeature.values()) {
      System.out.printf(Locale.ROOT, "  %s(%.2f),%n", feature.name(), weights[feature.ordinal()]);
    }
  }

  static Marked read(Path dir, String name) throws IOException {
    List<String> lines = Files.readAllLines(dir.resolve(name + ".txt"));
    List<Set<Long>> gold = new ArrayList<>();
    lines.forEach(l -> gold.add(new HashSet<>()));
    for (String json : Files.readAllLines(dir.resolve(name + ".gold.jsonl"))) {
      JsonObject o = JsonParser.parseString(json).getAsJsonObject();
      int line = o.get("id").getAsInt();
      int start = lines.get(line).offsetByCodePoints(0, o.get("start").getAsInt());
      int end = lines.get(line).offsetByCodePoints(0, o.get("end").getAsInt());
      gold.get(line).add(key(start, end));
    }
    WordUses uses = new WordUses();
    List<Line> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      char[] text = lines.get(i).toCharArray();
      List<NameRun> runs = NameRuns.in(text, uses::addSmall);
      runs.forEach(uses::add);
      read.add(new Line(text, runs, gold.get(i)));
    }
    return new Marked(read, uses);
  }

  static long key(int start, int end) {
    return ((long) start << 32) | end;
  }

  private static void add(Line line, WordUses uses, List<Lattice> all) {
    for (NameRun run : line.runs()) {
      NameFeatures features = new NameFeatures(run, uses);
      List<Stretch> stretches = new ArrayList<>();
      Set<Long> gold = new HashSet<>();
      for (int i = 0; i < run.size(); i++) {
        for (int j = i + 1; j <= Math.min(run.size(), i + NameLattice.MOST_WORDS); j++) {
          if (NameLattice.isPossible(run, i, j)) {
            List<NameFeature> seen = new ArrayList<>();
            features.of(i, j, seen::add);
            int[] on = seen.stream().distinct().mapToInt(Enum::ordinal).toArray();
            stretches.add(new Stretch(i, j - i, on));
            if (line.gold()
                .contains(key(run.tokens().get(i).start(), run.tokens().get(j - 1).end()))) {
              gold.add(key(i, j));
            }
          }
        }
      }
      all.add(new Lattice(run.size(), stretches, gold));
    }
  }

  /** Gradient ascent on the likelihood, each weight with a step of its own. */
  private static double[] fit(List<Lattice> all) {
    double[] weights = new double[NameFeature.values().length];
    BY_HAND.forEach(f -> weights[f.ordinal()] = f.weight());
    double[] squares = new double[weights.length];
    Random random = new Random(17);
    List<Lattice> shuffled = new ArrayList<>(all);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, random);
      for (Lattice lattice : shuffled) {
        step(lattice, weights, squares);
      }
    }
    return weights;
  }

  private static void step(Lattice lattice, double[] weights, double[] squares) {
    double[][] likely = new NameLattice(scores(lattice, weights)).likely();
    double[] gradient = new double[weights.length];
    for (Stretch s : lattice.stretches()) {
      double y = lattice.gold().contains(key(s.from(), s.from() + s.length())) ? 1 : 0;
      for (int f : s.features()) {
        gradient[f] += y - likely[s.from()][s.length()];
      }
    }
    for (int f = 0; f < weights.length; f++) {
      if (gradient[f] != 0 && !BY_HAND.contains(NameFeature.values()[f])) {
        double g = gradient[f] - RIDGE * weights[f];
        squares[f] += g * g;
        weights[f] += 0.2 * g / Math.sqrt(squares[f] + 1e-6);
      }
    }
  }

  private static double[][] scores(Lattice lattice, double[] weights) {
    int n = lattice.size();
    double[][] scores = new double[n][];
    for (int i = 0; i < n; i++) {
      scores[i] = new double[Math.min(n - i, NameLattice.MOST_WORDS) + 1];
      Arrays.fill(scores[i], Double.NEGATIVE_INFINITY);
    }
    for (Stretch s : lattice.stretches()) {
      scores[s.from()][s.length()] = IntStream.of(s.features()).mapToDouble(f -> weights[f]).sum();
    }
    return scores;
  }
}
