package clipweave.cli;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.note.Severity;
import clipweave.vault.Report;
import java.util.List;

/** How a run ended, as scripts are told. Nobody else picks these numbers. */
enum ExitCode {
  DONE(0, "done"),
  LOOK(1, "done, but something needs a look"),
  WRONG(2, "wrong command or settings, nothing was touched"),
  FAILED(3, "could not read or write, or a bug"),
  BUSY(75, "another run holds the vault");

  private final int number;
  private final String words;

  ExitCode(int number, String words) {
    this.number = number;
    this.words = words;
  }

  int number() {
    return number;
  }

  String words() {
    return words;
  }

  /** A dry run with changes is done. */
  static ExitCode of(Report report) {
    return report.needsLook() ? LOOK : DONE;
  }

  static ExitCode of(List<Problem> problems) {
    boolean needsLook = problems.stream().anyMatch(p -> p.severity() == Severity.LOOK);
    return needsLook ? LOOK : DONE;
  }

  static ExitCode of(Throwable failure) {
    if (failure instanceof CannotGoOn end) {
      return switch (end.kind()) {
        case WRONG -> WRONG;
        case FAILED -> FAILED;
        case BUSY -> BUSY;
      };
    }
    return FAILED;
  }
}
