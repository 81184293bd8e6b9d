package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.TextDiff;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Change;
import clipweave.vault.Change.Op;
import clipweave.vault.Counts;
import clipweave.vault.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Change MOAT = clip(Op.CREATE, "Moat.md");
  private static final Change NINA = hub(Op.CHANGE, "Nina Schick.md");

  private static final String PLAN =
      """
      {
        "schema": "clipweave/plan/1",
        "changes": [
          {
            "op": "create",
            "path": "Moat.md",
            "clips": [
              "a.md"
            ],
            "dialect": "bookmarklet",
            "links": 2
          }
        ],
        "problems": [
          {
            "severity": "look",
            "file": "b\\u202e.md",
            "line": 3,
            "column": 1,
            "says": "not text",
            "did": "skipped",
            "hint": ""
          }
        ],
        "counts": {
          "clips": 0,
          "created": 0,
          "changed": 0,
          "unchanged": 0,
          "moved": 0,
          "trashed": 0,
          "conflicts": 0,
          "skipped": 0,
          "problems": 0
        }
      }
      """;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Out out = Out.data(bytes);

  @Test
  void changesAreSortedByPath() {
    print(report(NINA, clip(Op.CONFLICT, "Ideas (clip 3f9a).md"), MOAT));
    assertThat(printed()).isEqualTo("! Ideas (clip 3f9a).md\n+ Moat.md\n~ Nina Schick.md\n");
  }

  @Test
  void aMoveShowsBothPathsAndATrashTheOldOne() {
    print(report(from(Op.MOVE, "New.md", "Old.md"), from(Op.TRASH, ".trash/Gone.md", "Gone.md")));
    assertThat(printed()).isEqualTo("- Gone.md\n> Old.md -> New.md\n");
  }

  @Test
  void verboseTellsWhereAChangeComesFrom() {
    new ReportPrinter(out, new ReportPrinter.Look(Paint.OFF, false, true)).print(report(MOAT));
    assertThat(printed()).isEqualTo("+ Moat.md  from a.md (bookmarklet), 2 links\n");
  }

  @Test
  void colourIsOnTheSignAlone() {
    new ReportPrinter(out, new ReportPrinter.Look(Paint.ON, true, false)).print(report(MOAT));
    assertThat(printed()).isEqualTo("\u001b[32m+\u001b[0m Moat.md\n");
  }

  @Test
  void aDiffFollowsItsChangeUntouched() {
    String diff = TextDiff.unified("Moat.md", "", "a\u001bb\r\n");
    print(new Report(List.of(MOAT), List.of(), Counts.NONE, true, List.of(), List.of(diff)));
    assertThat(printed()).isEqualTo("+ Moat.md\n" + diff);
  }

  @Test
  void aDiffOnAScreenHidesNothing() {
    String diff = TextDiff.unified("Moat.md", "", "a\u001bb\tc\r\n");
    new ReportPrinter(out, new ReportPrinter.Look(Paint.OFF, true, false))
        .print(new Report(List.of(MOAT), List.of(), Counts.NONE, true, List.of(), List.of(diff)));
    assertThat(printed()).endsWith("+a\\u001bb\tc\\r\n");
  }

  @Test
  void theSummaryCountsFilesThatAreNoClips() {
    Report report = new Report(List.of(), List.of(), Counts.NONE, false);
    assertThat(Summary.of(report.leaving(List.of("a.md", "b.md"))))
        .isEqualTo("nothing new; 2 files are no clips (--verbose names them)");
  }

  @Test
  void theSummaryCountsClipsAndOtherNotesApart() {
    Counts counts = new Counts(12, 2, 1, 7, 0, 0, 1, 1, 3);
    Report report =
        new Report(
            List.of(MOAT, clip(Op.CREATE, "Two.md"), NINA, hub(Op.CREATE, "site.md")),
            List.of(),
            counts,
            true);
    assertThat(Summary.of(report))
        .isEqualTo(
            "12 clips: 2 new, 1 in conflict, 1 skipped; other notes: 1 new, 1 changed;"
                + " 3 problems; a dry run, nothing was written");
  }

  @Test
  void aSecondRunHasNothingNew() {
    Counts counts = new Counts(1, 0, 0, 1, 0, 0, 0, 0, 0);
    assertThat(Summary.of(new Report(List.of(), List.of(), counts, false)))
        .isEqualTo("1 clip: nothing new");
  }

  @Test
  void aRunNeedsALookOnlyForWhatWasNotPutRight() {
    Problem note = Problem.note("a.md", Place.START, "odd", "kept");
    Problem look = Problem.look("b.md", Place.START, "not text", "skipped");
    assertThat(ExitCode.of(with(note))).isEqualTo(ExitCode.DONE);
    assertThat(ExitCode.of(with(note, look))).isEqualTo(ExitCode.LOOK);
  }

  @Test
  void aPlanIsOneDocument() {
    Problem problem = Problem.look("b\u202e.md", new Place(3, 1), "not text", "skipped");
    JsonReport.print(out, new Report(List.of(MOAT), List.of(problem), Counts.NONE, true));
    assertThat(printed()).isEqualTo(PLAN);
  }

  @Test
  void aReportHasTheSameShapeAndItsDiffs() {
    Change moved = from(Op.MOVE, "New.md", "Old.md");
    JsonReport.print(
        out,
        new Report(List.of(moved), List.of(), Counts.NONE, false, List.of(), List.of("--- a\n")));
    assertThat(printed())
        .contains("\"schema\": \"clipweave/report/1\"")
        .contains("\"from\": \"Old.md\"")
        .contains("\"diff\": \"--- a\\n\"");
  }

  private void print(Report report) {
    new ReportPrinter(out, new ReportPrinter.Look(Paint.OFF, false, false)).print(report);
  }

  private String printed() {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Report report(Change... changes) {
    return new Report(List.of(changes), List.of(), Counts.NONE, false);
  }

  private static Report with(Problem... problems) {
    return new Report(List.of(), List.of(problems), Counts.NONE, false);
  }

  private static Change clip(Op op, String path) {
    return new Change(
        op,
        path,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("a.md"),
        "bookmarklet",
        2);
  }

  private static Change hub(Op op, String path) {
    return new Change(
        op, path, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", 0);
  }

  private static Change from(Op op, String path, String from) {
    return new Change(
        op, path, Optional.of(from), Optional.empty(), Optional.empty(), List.of(), "", 0);
  }
}
