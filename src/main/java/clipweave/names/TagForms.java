package clipweave.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which spellings of one tag, or of one part of a nested tag, mean the same. */
final class TagForms {
  /** Words whose s is no plural, though a word without it exists. */
  private static final Set<String> NO_PLURALS =
      Set.of(
          "news",
          "series",
          "species",
          "pandas",
          "windows",
          "aws",
          "ios",
          "css",
          "dns",
          "gps",
          "sms",
          "saas",
          "paas",
          "iaas",
          "kubernetes",
          "jenkins",
          "rails",
          "redis",
          "means",
          "hades",
          "maths",
          "athens",
          "wales",
          "netherlands",
          "postgres",
          "keynes",
          "james",
          "charles",
          "goods",
          "glasses",
          "headquarters",
          "customs",
          "thanks",
          "lens",
          "canvas",
          "atlas",
          "texas",
          "vegas",
          "christmas",
          "has",
          "was",
          "his",
          "its",
          "yes",
          "less",
          "always",
          "perhaps",
          "times");

  /** How much a spelling counts: one that is settled always, then the more used. */
  record Weight(boolean isSettled, int uses) {
    static final Comparator<Weight> ORDER =
        Comparator.comparing(Weight::isSettled).thenComparingInt(Weight::uses);

    Weight and(Weight other) {
      return new Weight(isSettled || other.isSettled, uses + other.uses);
    }
  }

  private TagForms() {}

  /** For each spelling the one that stands for it. */
  static Map<String, String> choose(Map<String, Weight> spellings) {
    Map<String, List<String>> groups = new TreeMap<>(CodePointOrder.PLAIN);
    for (String spelling : spellings.keySet()) {
      groups.computeIfAbsent(joined(spelling), k -> new ArrayList<>()).add(spelling);
    }
    Map<String, List<String>> united = new TreeMap<>(CodePointOrder.PLAIN);
    groups.forEach(
        (key, group) -> {
          String one = singular(key, groups.keySet());
          united.computeIfAbsent(one, k -> new ArrayList<>()).addAll(group);
        });
    Map<String, String> chosen = new HashMap<>();
    for (List<String> group : united.values()) {
      String best = best(group, spellings);
      group.forEach(spelling -> chosen.put(spelling, best));
    }
    return chosen;
  }

  private static String best(List<String> group, Map<String, Weight> spellings) {
    Comparator<String> heavier = Comparator.comparing(spellings::get, Weight.ORDER);
    return group.stream().min(heavier.reversed().thenComparing(CodePointOrder.PLAIN)).orElseThrow();
  }

  /**
   * Case folded, separators gone; they stay between digits, where 2020-21 and 202021 are two
   * things.
   */
  static String joined(String part) {
    String folded = Fold.name(part);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isSeparator = c == '-' || c == '_' || c == ' ';
      if (!isSeparator) {
        out.append(c);
      } else if (!out.isEmpty() && isDigitNext(folded, i) && endsInDigit(out)) {
        out.append('-');
      }
    }
    return out.isEmpty() ? folded : out.toString();
  }

  private static boolean isDigitNext(String text, int at) {
    return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean endsInDigit(StringBuilder out) {
    return Character.isDigit(out.charAt(out.length() - 1));
  }

  /** The singular of a key, if that is among the keys; else the key itself. */
  private static String singular(String key, Collection<String> keys) {
    boolean isPlural =
        key.length() > 3
            && key.endsWith("s")
            && !key.endsWith("ss")
            && !key.endsWith("us")
            && !key.endsWith("is")
            && !key.endsWith("ics")
            && !NO_PLURALS.contains(key);
    if (!isPlural) {
      return key;
    }
    for (String form : singulars(key)) {
      if (form.length() > 2
          && Character.isLetter(form.charAt(form.length() - 1))
          && keys.contains(form)) {
        return form;
      }
    }
    return key;
  }

  /** What a plural may be the plural of, the likeliest first: library, box, tag. */
  private static List<String> singulars(String key) {
    String withoutS = key.substring(0, key.length() - 1);
    List<String> forms = new ArrayList<>(List.of(withoutS));
    if (key.endsWith("ies")) {
      forms.add(0, key.substring(0, key.length() - 3) + "y");
    } else if (key.endsWith("es") && "sxzho".indexOf(key.charAt(key.length() - 3)) >= 0) {
      forms.add(key.substring(0, key.length() - 2));
    }
    return forms;
  }

  /** A key that joins more than is safe, to find tags that a person should look at. */
  static String crude(String tag) {
    List<String> parts = new ArrayList<>();
    for (String part : tag.split("/", -1)) {
      String key = Fold.title(part);
      parts.add(key.length() > 3 ? stem(key) : key.isEmpty() ? Fold.name(part) : key);
    }
    return String.join("/", parts);
  }

  private static String stem(String key) {
    if (key.endsWith("ies")) {
      return key.substring(0, key.length() - 3) + "y";
    }
    int end = key.length();
    end -= key.charAt(end - 1) == 's' ? 1 : 0;
    end -= key.charAt(end - 1) == 'e' ? 1 : 0;
    return key.substring(0, end);
  }
}
