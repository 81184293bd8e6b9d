package clipweave;

import clipweave.note.Problem;
import clipweave.note.Severity;
import clipweave.text.Place;
import java.util.List;

/** Problems as lines of text, to tell them again while nothing has changed. */
final class ProblemLines {
  /** Those of the vault. */
  static final String VAULT = "vault ";

  /** Those of the clips. */
  static final String CLIPS = "clip ";

  private static final int FIELDS = 7;

  private ProblemLines() {}

  static List<String> of(String kind, List<Problem> problems) {
    return problems.stream().sorted().map(p -> kind + line(p)).toList();
  }

  static List<Problem> in(List<String> lines, String kind) {
    return lines.stream()
        .filter(l -> l.startsWith(kind))
        .map(l -> l.substring(kind.length()).split("\t", -1))
        .filter(f -> f.length == FIELDS)
        .map(ProblemLines::problem)
        .toList();
  }

  private static String line(Problem p) {
    return String.join(
        "\t",
        p.severity().name(),
        shut(p.file()),
        Integer.toString(p.place().line()),
        Integer.toString(p.place().column()),
        shut(p.says()),
        shut(p.did()),
        shut(p.hint()));
  }

  private static Problem problem(String[] at) {
    Place place = new Place(Integer.parseInt(at[2]), Integer.parseInt(at[3]));
    return new Problem(
        Severity.valueOf(at[0]), open(at[1]), place, open(at[4]), open(at[5]), open(at[6]));
  }

  private static String shut(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String open(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '\\' && i + 1 < text.length() ? sign(text.charAt(++i)) : c);
    }
    return out.toString();
  }

  private static char sign(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
