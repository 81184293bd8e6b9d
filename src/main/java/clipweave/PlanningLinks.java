package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.note.Problem;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the links that notes get: decided on all processors, some notes at a time. */
final class PlanningLinks {
  private static final int BATCH = 128;

  private final Session session;
  private final LinkingNotes linking;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Suggestion> suggestions = new ArrayList<>();

  PlanningLinks(Session session, LinkingNotes linking) {
    this.session = session;
    this.linking = linking;
  }

  /** The plan for some notes of the vault; one that only suggests changes nothing. */
  Plan plan(List<String> paths, WeaveRequest.Mode mode, Progress progress) throws IOException {
    session.state().entries().forEach(e -> next.put(e.id(), e));
    for (int from = 0; from < paths.size(); from += BATCH) {
      List<String> batch = paths.subList(from, Math.min(paths.size(), from + BATCH));
      List<LinkingNotes.Outcome> outcomes = batch.parallelStream().map(linking::of).toList();
      for (int i = 0; i < batch.size(); i++) {
        take(batch.get(i), outcomes.get(i), mode);
      }
      progress.step("weaving", from + batch.size(), paths.size());
    }
    CarriedBases.add(session, next.values(), bases);
    int unchanged = paths.size() - changes.size() - problems.size();
    return new Plan(changes, Manifest.of(next.values()), bases, problems, unchanged);
  }

  /** What could be links, where that was asked for. */
  List<Suggestion> suggestions() {
    return suggestions;
  }

  private void take(String path, LinkingNotes.Outcome outcome, WeaveRequest.Mode mode) {
    outcome.problem().ifPresent(problems::add);
    if (mode == WeaveRequest.Mode.SUGGEST) {
      outcome.names().forEach(n -> suggestions.add(new Suggestion(path, n)));
    } else {
      outcome.made().ifPresent(this::take);
    }
  }

  private void take(WovenNote note) {
    changes.add(note.change());
    next.put(note.entry().id(), note.entry());
    bases.put(note.entry().basePath(), note.base());
  }
}
