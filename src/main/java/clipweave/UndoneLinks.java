package clipweave;

import clipweave.history.History;
import clipweave.history.Run;
import clipweave.text.Edit;
import clipweave.vault.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The links that runs made which were taken back: what is not wanted there is the run, not they.
 */
final class UndoneLinks {
  private record Made(String id, String words) {}

  private final Set<Made> all = new HashSet<>();

  private UndoneLinks() {}

  static UndoneLinks of(History history) {
    UndoneLinks links = new UndoneLinks();
    List<Run> runs = history.runs();
    Set<Integer> undone =
        runs.stream().flatMap(r -> r.undoes().stream()).collect(Collectors.toSet());
    runs.stream()
        .filter(r -> undone.contains(r.number()))
        .forEach(r -> links.add(new PastRun(history, r)));
    return links;
  }

  private void add(PastRun run) {
    for (Entry entry : run.after().entries()) {
      Set<Made> before = made(run.before().entry(entry.id()));
      made(Optional.of(entry)).stream().filter(m -> !before.contains(m)).forEach(all::add);
    }
  }

  private static Set<Made> made(Optional<Entry> entry) {
    return entry.stream()
        .flatMap(e -> e.back().stream().map(b -> new Made(e.id(), b.text())))
        .collect(Collectors.toSet());
  }

  /** Whether such a run made a link of ours in a note. */
  boolean has(Entry entry, Edit back) {
    return all.contains(new Made(entry.id(), back.text()));
  }
}
