package clipweave;

import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Plan;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a run back; what the user edited since survives. Taking back is a run of its own. */
public final class UndoFlow {
  private UndoFlow() {}

  /**
   * Does what {@code request} asks, or only plans it.
   *
   * @throws CannotGoOn if there is no such run, or it is taken back already
   */
  public static Report run(UndoRequest request) {
    return run(request, Store::of);
  }

  static Report run(UndoRequest request, Session.Stores stores) {
    try (Session session = open(request, stores)) {
      if (isDone(session, request)) {
        return Reporting.nothing(session.problems());
      }
      Run run = chosen(session.history(), request.run());
      Undoing undoing = new Undoing(session, run);
      Plan plan = undoing.plan();
      List<Problem> problems = new ArrayList<>(session.problems());
      problems.addAll(plan.problems());
      List<String> diffs = request.wantsDiff() ? Diffs.of(plan, session) : List.of();
      if (!request.isDryRun()) {
        List<String> words = List.of("undo", Integer.toString(run.number()));
        problems.addAll(new Applying(session, words, Optional.of(run.number())).apply(plan));
        session.store().removeEmpty(run.folders());
      }
      return Reporting.report(plan, 0, 0, problems, request.isDryRun(), diffs);
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage() + "; nothing was changed");
    }
  }

  private static Session open(UndoRequest request, Session.Stores stores) {
    Path vault = NamedVault.open(request.folder(), request.vault()).root();
    return request.isDryRun()
        ? Session.toRead(
            vault, request.settings().map(request.folder()::resolve), VaultFolder.Missing.IS_WRONG)
        : Session.toWrite(
            vault,
            request.settings().map(request.folder()::resolve),
            request.waitSeconds(),
            stores);
  }

  /** The same command was killed before, and is finished now: nobody wants two runs taken back. */
  private static boolean isDone(Session session, UndoRequest request) {
    Optional<Integer> undone = session.finished().flatMap(Run::undoes);
    return undone.isPresent() && (request.run().isEmpty() || request.run().equals(undone));
  }

  private static Run chosen(History history, Optional<Integer> number) {
    history
        .damage()
        .ifPresent(
            d -> {
              throw CannotGoOn.failed(d + "; nothing was changed");
            });
    if (number.isEmpty()) {
      return history.toUndo().orElseThrow(() -> CannotGoOn.wrong("no run to take back"));
    }
    List<Run> runs = history.runs();
    int wanted = number.get();
    Run run =
        runs.stream()
            .filter(r -> r.number() == wanted)
            .findFirst()
            .orElseThrow(
                () -> CannotGoOn.wrong("no run " + wanted, "'clipweave log' lists the runs"));
    if (run.undoes().isPresent()) {
      throw CannotGoOn.wrong(
          "run " + wanted + " took run " + run.undoes().get() + " back itself",
          "import its clips by name to have them again");
    }
    if (runs.stream().anyMatch(r -> r.undoes().equals(Optional.of(wanted)))) {
      throw CannotGoOn.wrong("run " + wanted + " is taken back already");
    }
    return run;
  }
}
