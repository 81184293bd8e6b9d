package clipweave.weave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores the names found in sets of marked names, each line taken for a clip: {@code NameScore DIR
 * [-w FILE] SET...}, with the sets as {@code ner_prepare.py} writes them. Prints precision, recall
 * and F1 of exact spans, and the precision of the distinct names that two lines have at least.
 * Writes {@code SET.pred.jsonl} for {@code score_ner.py}.
 */
public final class NameScore {
  private static double sure;

  private NameScore() {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[0]);
    double[] weights = NameLattice.shipped();
    List<String> sets = new ArrayList<>();
    double bias = 0;
    double sure = 0;
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("-w")) {
        weights = weights(Path.of(args[++i]));
      } else if (args[i].equals("-b")) {
        bias = Double.parseDouble(args[++i]);
      } else if (args[i].equals("-p")) {
        sure = Double.parseDouble(args[++i]);
      } else {
        sets.add(args[i]);
      }
    }
    NameScore.sure = sure;
    double[] sums = new double[2];
    for (String set : sets) {
      double[] score = score(dir, set, weights, bias);
      sums[0] += score[0];
      sums[1] += score[1];
    }
    System.out.printf(
        Locale.ROOT,
        "macro F1 %.3f, precision of names in two lines %.3f%n",
        sums[0] / sets.size(),
        sums[1] / sets.size());
  }

  private static double[] weights(Path file) throws IOException {
    double[] weights = new double[NameFeature.values().length];
    for (String line : Files.readAllLines(file)) {
      String[] part = line.strip().split("[(),]+");
      weights[NameFeature.valueOf(part[0]).ordinal()] = Double.parseDouble(part[1]);
    }
    return weights;
  }

  /** What was counted of one set. */
  private static final class Tally {
    private int right;
    private int found;
    private int gold;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> truth = new HashSet<>();
    private final List<String> out = new ArrayList<>();
  }

  private static double[] score(Path dir, String name, double[] weights, double bias)
      throws IOException {
    NameTraining.Marked set = NameTraining.read(dir, name);
    Tally tally = new Tally();
    for (int id = 0; id < set.lines().size(); id++) {
      count(id, set, weights, bias, tally);
    }
    Files.write(dir.resolve(name + ".pred.jsonl"), tally.out);
    tally.lines.values().removeIf(n -> n < 2);
    long known = tally.lines.keySet().stream().filter(tally.truth::contains).count();
    double p = (double) tally.right / tally.found;
    double r = (double) tally.right / tally.gold;
    double f = 2 * p * r / (p + r);
    double twice = (double) known / tally.lines.size();
    System.out.printf(
        Locale.ROOT,
        "%-18s P %.3f R %.3f F1 %.3f   in two lines: %d names, P %.3f%n",
        name,
        p,
        r,
        f,
        tally.lines.size(),
        twice);
    return new double[] {f, twice};
  }

  private static void count(
      int id, NameTraining.Marked set, double[] weights, double bias, Tally tally) {
    NameTraining.Line line = set.lines().get(id);
    String text = new String(line.text());
    tally.gold += line.gold().size();
    line.gold()
        .forEach(g -> tally.truth.add(fold(text.substring((int) (g >> 32), (int) (long) g))));
    Set<String> here = new HashSet<>();
    for (NameRun run : line.runs()) {
      for (NameLattice.Part part : new NameLattice(run, set.uses(), weights).best(bias)) {
        int start = run.tokens().get(part.from()).start();
        int end = run.tokens().get(part.to() - 1).end();
        tally.found++;
        tally.right += line.gold().contains(NameTraining.key(start, end)) ? 1 : 0;
        if (part.p() >= sure) {
          here.add(fold(text.substring(start, end)));
        }
        tally.out.add(json(id, text, start, end));
      }
    }
    here.forEach(h -> tally.lines.merge(h, 1, Integer::sum));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String json(int id, String text, int start, int end) {
    int first = text.codePointCount(0, start);
    int last = text.codePointCount(0, end);
    String quoted = new com.google.gson.Gson().toJson(text.substring(start, end));
    return "{\"id\": "
        + id
        + ", \"start\": "
        + first
        + ", \"end\": "
        + last
        + ", \"text\": "
        + quoted
        + "}";
  }
}
