package clipweave;

import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.CannotGoOn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of the runs, and what each changed. */
public final class LogFlow {
  /**
   * One run.
   *
   * @param undoneBy the run that took it back
   */
  public record Line(Run run, Optional<Integer> undoneBy) {}

  private LogFlow() {}

  /**
   * The runs of a vault, the last one first.
   *
   * @param folder where the command was given
   * @param vault the vault; if empty, the nearest folder upwards that is one
   * @throws CannotGoOn if there is no vault, or its record cannot be read
   */
  public static List<Line> run(Path folder, Optional<Path> vault) {
    try (History history = History.open(NamedVault.open(folder, vault).state())) {
      history
          .damage()
          .ifPresent(
              d -> {
                throw CannotGoOn.failed(d + "; nothing was changed");
              });
      return lines(history.runs());
    }
  }

  private static List<Line> lines(List<Run> runs) {
    Map<Integer, Integer> undone = new HashMap<>();
    runs.forEach(r -> r.undoes().ifPresent(n -> undone.put(n, r.number())));
    List<Line> lines = new ArrayList<>();
    runs.forEach(r -> lines.add(new Line(r, Optional.ofNullable(undone.get(r.number())))));
    Collections.reverse(lines);
    return lines;
  }
}
