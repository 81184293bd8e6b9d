package clipweave.cli;

import clipweave.note.Problem;
import clipweave.note.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells problems, each in its place. Where a person looks, of many notes of one kind only the first
 * few are told; what needs a look is always told.
 */
final class Problems {
  private static final int FEW = 5;

  /** What a problem quotes at its end, and all from its first quote to its last. */
  private static final Pattern VALUE = Pattern.compile("(?<=\\w): '.*'$", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("'.*'", Pattern.DOTALL);

  private final Talk talk;
  private final boolean isQuiet;
  private final int most;
  private final Map<String, Integer> told = new TreeMap<>();

  private Problems(Root root) {
    this.talk = root.voices().talk(root.color());
    this.isQuiet = root.isQuiet();
    boolean isShort = root.voices().terminal().isErrScreen() && !root.isVerbose();
    this.most = isShort ? FEW : Integer.MAX_VALUE;
  }

  /** Tells them in their order; a quiet run tells only those that need a look. */
  static void tell(Root root, List<Problem> problems) {
    Problems telling = new Problems(root);
    problems.forEach(telling::tell);
    telling.told.forEach(telling::more);
  }

  private void tell(Problem problem) {
    boolean isLook = problem.severity() == Severity.LOOK;
    if (isLook || (!isQuiet && told.merge(kind(problem), 1, Integer::sum) <= most)) {
      talk.problem(problem);
    }
  }

  private static String kind(Problem problem) {
    String says = VALUE.matcher(problem.says()).replaceFirst("");
    boolean hasValue = !says.equals(problem.says());
    String what = hasValue ? says : QUOTED.matcher(says).replaceFirst("'...'");
    return problem.did().isEmpty() ? what : what + "; " + problem.did();
  }

  private void more(String kind, int count) {
    if (count > most) {
      talk.summary((count - most) + " more: " + kind + " (--verbose names them)");
    }
  }
}
