package clipweave.cli;

import clipweave.CheckAnswer;
import clipweave.WeaveAnswer.Suggestion;
import clipweave.graph.VaultCheck;
import clipweave.note.Problem;
import clipweave.note.Severity;
import clipweave.text.Place;
import java.util.List;

/** What is amiss in a vault, for a person: what needs a look first, each with its place. */
final class CheckPrinter {
  private static final int MOST = 20;
  private static final int SUGGESTED = 10;
  private static final int SOURCES = 3;

  private final Out out;
  private final Paint paint;
  private final CheckAnswer answer;

  CheckPrinter(Out out, Paint paint, CheckAnswer answer) {
    this.out = out;
    this.paint = paint;
    this.answer = answer;
  }

  /** Only the first orphans and wanted notes, unless all are wanted. */
  void print(boolean wantsAll) {
    VaultCheck check = answer.check();
    List<VaultCheck.Broken> broken = toLookAt(check);
    section("Broken links", broken.size());
    broken.forEach(this::broken);
    section("Ambiguous names", check.ambiguous().size());
    check.ambiguous().forEach(this::ambiguous);
    section("Copies", check.duplicates().size());
    check.duplicates().forEach(this::duplicate);
    section("Perhaps copies", check.candidates().size());
    check.candidates().forEach(this::duplicate);
    section("Tags in several spellings", check.tags().size());
    check.tags().forEach(this::tags);
    section("Odd tags and fields", check.flaws().size());
    check.flaws().forEach(this::flaw);
    section("Wanted notes", check.wanted().size());
    check.wanted().stream().limit(wantsAll ? Integer.MAX_VALUE : MOST).forEach(this::wanted);
    more(check.wanted().size(), MOST, wantsAll);
    section("Orphans", check.orphans().size());
    check.orphans().stream()
        .limit(wantsAll ? Integer.MAX_VALUE : MOST)
        .forEach(p -> out.line("  " + answer.prefix() + p));
    more(check.orphans().size(), MOST, wantsAll);
    suggestions(wantsAll);
  }

  /** {@code 120 notes, 431 links: 3 broken, 2 orphans}. */
  static String summary(CheckAnswer answer) {
    VaultCheck check = answer.check();
    StringBuilder found = new StringBuilder();
    add(found, toLookAt(check).size(), "broken");
    add(found, check.ambiguous().size(), "ambiguous");
    add(found, check.duplicates().size(), "copied");
    add(found, check.candidates().size(), "perhaps copied");
    add(found, check.flaws().size(), "odd");
    add(found, check.wanted().size(), "wanted");
    add(found, check.orphans().size(), check.orphans().size() == 1 ? "orphan" : "orphans");
    int possible = answer.suggestions().size();
    add(found, possible, possible == 1 ? "possible link" : "possible links");
    return Words.count(answer.notes(), "note")
        + ", "
        + Words.count(check.links(), "link")
        + (found.length() == 0 ? ": all well" : ": " + found);
  }

  /** A link to a note that nobody has written yet is told with the wanted notes only. */
  private static List<VaultCheck.Broken> toLookAt(VaultCheck check) {
    return check.broken().stream().filter(b -> b.severity() == Severity.LOOK).toList();
  }

  private static void add(StringBuilder found, int count, String what) {
    if (count > 0) {
      found.append(found.length() == 0 ? "" : ", ").append(count).append(' ').append(what);
    }
  }

  private void section(String title, int count) {
    if (count > 0) {
      out.print(paint.bold(title) + " (" + count + ")\n");
    }
  }

  private void more(int count, int most, boolean wantsAll) {
    if (count > most && !wantsAll) {
      out.line("  and " + (count - most) + " more, with --verbose");
    }
  }

  private void suggestions(boolean wantsAll) {
    List<Suggestion> suggestions = answer.suggestions();
    section("Could be links", suggestions.size());
    NameLines names = new NameLines(out, paint, "  ");
    suggestions.stream()
        .limit(wantsAll ? Integer.MAX_VALUE : SUGGESTED)
        .forEach(s -> names.print(answer.prefix() + s.path(), s.name()));
    more(suggestions.size(), SUGGESTED, wantsAll);
  }

  private void at(String path, Place place) {
    String where = answer.prefix() + path + ":" + place.line() + ":" + place.column() + ":";
    out.print("  " + paint.cyan(Visible.of(where)) + " ");
  }

  private void broken(VaultCheck.Broken broken) {
    at(broken.source(), broken.place());
    String what = broken.isAnchor() ? "no heading or block of its note" : "no note or file";
    List<String> nearest = broken.nearest().stream().limit(SOURCES).toList();
    String hint =
        nearest.isEmpty() ? "" : "; the nearest is '" + String.join("', then '", nearest) + "'";
    out.line("'" + broken.target() + "' points at " + what + hint);
  }

  private void ambiguous(VaultCheck.Ambiguous ambiguous) {
    at(ambiguous.source(), ambiguous.place());
    List<String> others = ambiguous.others();
    String more = others.size() > SOURCES ? " and " + (others.size() - SOURCES) + " more" : "";
    String first = String.join("', '", others.stream().limit(SOURCES).toList());
    String means = "' means '" + ambiguous.means() + "'; it could also be '";
    out.line("'" + ambiguous.target() + means + first + "'" + more);
  }

  private void duplicate(VaultCheck.Duplicate duplicate) {
    out.line("  " + duplicate.because());
    duplicate.paths().forEach(p -> out.line("    " + answer.prefix() + p));
  }

  private void tags(VaultCheck.AlikeTags alike) {
    out.line("  " + alike.because() + ": #" + String.join(", #", alike.tags()));
  }

  private void flaw(Problem flaw) {
    at(flaw.file(), flaw.place());
    out.line(flaw.says() + (flaw.hint().isEmpty() ? "" : "; " + flaw.hint()));
  }

  private void wanted(VaultCheck.Wanted wanted) {
    List<String> sources = wanted.sources();
    int more = sources.size() - SOURCES;
    String from = String.join(", ", sources.stream().limit(SOURCES).toList());
    String count = String.valueOf(wanted.links());
    out.line(
        " ".repeat(Math.max(0, 6 - count.length()))
            + count
            + "  '"
            + wanted.name()
            + "' from "
            + from
            + (more > 0 ? " and " + more + " more" : ""));
  }
}
