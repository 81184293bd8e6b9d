package clipweave;

import clipweave.history.Run;
import clipweave.history.Takebacks;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Entry;
import clipweave.vault.Step;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The hubs that a run and later ones wrote into: taken back alone, it leaves them out of date. */
final class StaleHubs {
  private StaleHubs() {}

  /**
   * What to tell of them; empty where there are none.
   *
   * @param run the run that is taken back
   * @param all every run of the vault
   * @param staying what the state is going to remember
   */
  static Optional<Problem> problem(Run run, List<Run> all, Collection<Entry> staying) {
    Set<String> written = run.steps().stream().map(Step::path).collect(Collectors.toSet());
    Set<String> later = new HashSet<>();
    new Takebacks(all)
        .open().stream()
            .filter(r -> r.number() > run.number())
            .forEach(r -> r.steps().forEach(s -> later.add(s.path())));
    List<String> hubs =
        staying.stream()
            .filter(e -> e.kind() == Entry.Kind.HUB)
            .map(Entry::path)
            .filter(p -> written.contains(p) && later.contains(p))
            .sorted()
            .toList();
    return hubs.isEmpty() ? Optional.empty() : Optional.of(problem(hubs));
  }

  private static Problem problem(List<String> hubs) {
    String more = hubs.size() == 1 ? "" : ", and into " + (hubs.size() - 1) + " more hubs";
    return Problem.note(
        hubs.get(0),
        Place.START,
        "later runs wrote into it too" + more,
        "the next sync brings all of it up to date");
  }
}
