package clipweave;

import clipweave.disk.Beside;
import clipweave.disk.Outcome;
import clipweave.disk.Staged;
import clipweave.history.RunDraft;
import clipweave.note.Problem;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import clipweave.vault.Sha256;
import clipweave.vault.Tombstones;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a plan real: everything staged and flushed, the journal written, then file by file, the
 * state last. A run that is killed anywhere on the way is finished by the next.
 */
final class Applying {
  private final Session session;
  private final List<String> command;
  private final Optional<Integer> undoes;

  Applying(Session session, List<String> command) {
    this(session, command, Optional.empty());
  }

  /**
   * @param undoes the run that is taken back
   */
  Applying(Session session, List<String> command, Optional<Integer> undoes) {
    this.session = session;
    this.command = command;
    this.undoes = undoes;
  }

  /**
   * Writes what the plan says; gives what had to be put off. A plan without news writes nothing,
   * unless it takes a run back: else no undo would come to the runs before.
   */
  List<Problem> apply(Plan plan) {
    boolean isNew = !plan.state().isSame(session.remembered());
    List<Change> changes = new ArrayList<>(plan.changes());
    refused(plan).ifPresent(changes::add);
    if (changes.isEmpty() && !isNew && undoes.isEmpty()) {
      return List.of();
    }
    Staged staged = session.store().stage(changes);
    Plan possible = without(plan, staged.putOff());
    if (isNothing(possible, staged)) {
      return staged.putOff().stream().map(Outcomes::problem).toList();
    }
    prepare(possible, staged);
    List<Outcome> late = applied(staged).stream().filter(o -> !o.isDone()).toList();
    finish(possible, late);
    return Stream.concat(staged.putOff().stream(), late.stream()).map(Outcomes::problem).toList();
  }

  /** Where all that there was to do cannot be done, the run leaves no trace. */
  private boolean isNothing(Plan possible, Staged staged) {
    return staged.steps().isEmpty()
        && undoes.isEmpty()
        && possible.state().isSame(session.remembered());
  }

  /** What is taken back is not tried again: its older text goes beside a note that changed. */
  private List<Outcome> applied(Staged staged) {
    return undoes.isPresent() ? staged.apply(Beside.CLIP) : staged.applyOrPutOff();
  }

  private void finish(Plan plan, List<Outcome> late) {
    if (late.isEmpty() || undoes.isPresent()) {
      session.history().finish();
      return;
    }
    Plan done = without(plan, late);
    Set<String> paths = paths(late);
    paths.addAll(dropped(plan));
    paths.removeAll(dropped(done));
    session.history().finish(paths, done.state().write().getBytes(StandardCharsets.UTF_8));
  }

  private Plan without(Plan plan, List<Outcome> late) {
    return late.isEmpty() ? plan : plan.without(refusals(plan, paths(late)), session.remembered());
  }

  /** Where the list of what is not to come back was put off, nothing new is on it. */
  private Set<String> refusals(Plan plan, Set<String> paths) {
    if (paths.contains(Tombstones.PATH)) {
      plan.state().entries().stream()
          .filter(e -> e.isDeleted() && !isDeleted(e))
          .forEach(e -> paths.add(e.path()));
    }
    return paths;
  }

  private boolean isDeleted(Entry entry) {
    return session.remembered().entry(entry.id()).filter(Entry::isDeleted).isPresent();
  }

  private static Set<String> paths(List<Outcome> outcomes) {
    Set<String> paths = new HashSet<>();
    outcomes.forEach(o -> paths.add(o.step().path()));
    return paths;
  }

  private void prepare(Plan plan, Staged staged) {
    try {
      session.history().prepare(draft(plan, staged));
    } catch (RuntimeException e) {
      staged.drop();
      throw e;
    }
  }

  /** The list of what is not to come back, where it is another now. */
  private Optional<Change> refused(Plan plan) {
    String list = Tombstones.list(plan.state());
    Optional<byte[]> old = session.folder().bytes(Tombstones.PATH);
    Optional<String> was = old.map(b -> new String(b, StandardCharsets.UTF_8));
    if (was.orElse("").equals(list)) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            was.isEmpty() ? Change.Op.CREATE : Change.Op.CHANGE,
            Tombstones.PATH,
            Optional.empty(),
            old.map(Sha256::of),
            Optional.of(Contents.of(list)),
            List.of(),
            "",
            0));
  }

  private RunDraft draft(Plan plan, Staged staged) {
    return new RunDraft(
        command,
        undoes,
        plan.state().write().getBytes(StandardCharsets.UTF_8),
        staged.steps(),
        staged.folders(),
        bases(plan, staged),
        dropped(plan),
        written(plan),
        found(plan));
  }

  /** A text that has just been staged is read from there, not made once more. */
  private static Map<String, Content> bases(Plan plan, Staged staged) {
    Map<String, Content> bases = new HashMap<>(plan.bases());
    bases.replaceAll(
        (path, content) ->
            staged
                .content(Entry.ofBase(path))
                .filter(c -> c.hash().equals(content.hash()))
                .orElse(content));
    return bases;
  }

  private Set<String> dropped(Plan plan) {
    Set<String> paths = new HashSet<>();
    session.remembered().entries().stream()
        .filter(e -> e.card().isPresent() || e.isNote())
        .forEach(e -> paths.add(e.basePath()));
    plan.state().entries().stream().map(Entry::basePath).forEach(paths::remove);
    return paths;
  }

  /** The new texts that are no base: what {@code undo} and a run that was killed need. */
  private static Map<String, Content> written(Plan plan) {
    Map<String, Content> written = new HashMap<>();
    for (Change change : plan.changes()) {
      Optional<Content> content = change.content().filter(c -> Paths.isNote(change.path()));
      Content base = plan.bases().get(change.path());
      if (content.isPresent() && (base == null || !base.hash().equals(content.get().hash()))) {
        written.put(change.path(), content.get());
      }
    }
    return written;
  }

  private Map<String, Content> found(Plan plan) {
    Map<String, Content> found = new HashMap<>();
    for (Change change : plan.changes()) {
      String path = change.from().orElse(change.path());
      change.pre().ifPresent(hash -> found.put(path, session.folder().content(path, hash)));
    }
    return found;
  }
}
