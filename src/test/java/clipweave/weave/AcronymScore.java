package clipweave.weave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Scores acronym pairs: {@code AcronymScore TEXT GOLD}. TEXT has a sentence a line, its words
 * apart; GOLD on the same line what is right, {@code short|||long} with tabs between.
 */
public final class AcronymScore {
  private AcronymScore() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = Files.readAllLines(Path.of(args[0]));
    List<String> golds = Files.readAllLines(Path.of(args[1]));
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (int i = 0; i < texts.size(); i++) {
      List<String> gold =
          golds.get(i).isEmpty()
              ? List.of()
              : List.of(golds.get(i).split("\t")).stream().map(AcronymScore::bare).toList();
      String text = joined(texts.get(i));
      List<String> here =
          AcronymPairs.in(text).stream()
              .map(p -> bare(p.shortForm() + "|||" + p.longForm()))
              .collect(Collectors.toCollection(ArrayList::new));
      found += here.size();
      wanted += gold.size();
      List<String> missed = new ArrayList<>(gold);
      here.forEach(missed::remove);
      gold.forEach(here::remove);
      right += gold.size() - missed.size();
      if (args.length > 2 && (!missed.isEmpty() || !here.isEmpty())) {
        System.out.println("missed " + missed + " wrong " + here + " in " + text);
      }
    }
    double p = (double) right / found;
    double r = (double) right / wanted;
    System.out.printf(
        Locale.ROOT, "%d pairs: P %.3f R %.3f F1 %.3f%n", wanted, p, r, 2 * p * r / (p + r));
  }

  private static String joined(String words) {
    return words
        .replace("( ", "(")
        .replace(" )", ")")
        .replace(" - ", "-")
        .replace(" / ", "/")
        .replace(" ,", ",")
        .replace(" .", ".");
  }

  private static String bare(String pair) {
    return pair.replace(" ", "");
  }
}
