package clipweave;

import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.EntityDecisions;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.Manifest;
import clipweave.vault.Mention;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import clipweave.vault.Reversal;
import clipweave.vault.Sha256;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plans how a run is taken back, step by step (PROMISES 3): what it made goes to the trash if
 * nobody edited it, what it changed is as it was before, merged with what was edited since, and
 * what it trashed comes back. What the state remembers is marked so that no later run does the same
 * again unasked.
 */
// Long because each kind of file has its own way back.
final class Undoing {
  private final Session session;
  private final History history;
  private final Run run;
  private final Manifest before;
  private final Map<String, Entry> byPathThen;
  private final Map<String, Entry> wovenThen;
  private final Map<String, String> hashes;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> going = new HashSet<>();

  Undoing(Session session, Run run) {
    this.session = session;
    this.history = session.history();
    this.run = run;
    this.before = manifest(run.number() - 1);
    this.byPathThen = new HashMap<>();
    this.wovenThen = manifest(run.number()).wovenByPath();
    manifest(run.number()).entries().stream()
        .filter(e -> !e.isNote())
        .forEach(e -> byPathThen.put(e.path(), e));
    this.hashes = session.view().hashes();
  }

  private Manifest manifest(int number) {
    return history
        .manifest(number)
        .flatMap(m -> Manifest.read(new String(m, StandardCharsets.UTF_8)))
        .orElseGet(Manifest::empty);
  }

  /** The plan. */
  Plan plan() throws IOException {
    session.remembered().entries().forEach(e -> next.put(e.id(), e));
    List<Step> later = new ArrayList<>();
    for (Step step : run.steps()) {
      if (Run.isSeen(step)) {
        plan(step, later);
      } else if (step.path().equals(EntityDecisions.FILE)) {
        names(step);
      }
    }
    forgetMentions();
    removeShared(later);
    StaleHubs.problem(run, history.runs(), next.values()).ifPresent(problems::add);
    return new Plan(changes, Manifest.of(next.values()), bases, problems, 0);
  }

  private void plan(Step step, List<Step> later) throws IOException {
    Optional<Entry> entry = Optional.ofNullable(byPathThen.get(step.path()));
    boolean isShared = entry.filter(e -> isShared(e.kind())).isPresent();
    switch (step.op()) {
      case CREATE, CONFLICT -> {
        if (isShared) {
          later.add(step);
        } else {
          remove(step, entry);
        }
      }
      case CHANGE -> {
        restore(step, entry.or(() -> Optional.ofNullable(wovenThen.get(step.path()))));
        unweave(step);
      }
      case TRASH -> bringBack(step);
      case MOVE -> say(step.path(), "was moved", "left where it is");
    }
  }

  /** A hub or an image may be wanted by notes that stay: those are looked at last. */
  private static boolean isShared(Entry.Kind kind) {
    return kind == Entry.Kind.HUB || kind == Entry.Kind.ATTACHMENT;
  }

  private void remove(Step step, Optional<Entry> entry) {
    String path = now(step, entry);
    Optional<String> here = Optional.ofNullable(hashes.get(path));
    if (here.isEmpty()) {
      entry.ifPresent(e -> forget(e.id()));
    } else if (isOurs(here, step, entry)) {
      changes.add(Change.trash(path, here.get()));
      going.add(path);
      entry.ifPresent(e -> forget(e.id()));
    } else {
      say(path, "edited since run " + run.number() + " made it", "kept");
    }
  }

  /** As that run or a later one of ours left it. */
  private boolean isOurs(Optional<String> here, Step step, Optional<Entry> entry) {
    Optional<String> base = entry.flatMap(e -> session.remembered().entry(e.id())).map(Entry::base);
    return here.equals(step.post()) || here.equals(base);
  }

  /** A note does not come back unasked; what only went along with notes may. */
  private void forget(String id) {
    Entry entry = next.get(id);
    if (entry != null && entry.card().isPresent()) {
      next.put(id, entry.deleted());
    } else {
      next.remove(id);
    }
  }

  private void removeShared(List<Step> steps) throws IOException {
    List<Entry> entries = steps.stream().map(s -> byPathThen.get(s.path())).toList();
    Set<String> wanted = StillWanted.of(entries, next.values(), going, session);
    for (Step step : steps) {
      Entry entry = byPathThen.get(step.path());
      Optional<String> here = hash(step.path());
      if (here.isPresent() && !here.equals(step.post())) {
        say(step.path(), "edited since run " + run.number() + " made it", "kept");
      } else if (!wanted.contains(entry.id())) {
        here.ifPresent(h -> changes.add(Change.trash(step.path(), h)));
        next.remove(entry.id());
        if (isStillAccepted(entry)) {
          next.put(entry.id(), entry.deleted());
        }
      }
    }
  }

  /** A name that its user accepted himself would have its note again with the next run. */
  private boolean isStillAccepted(Entry entry) {
    String topic = Hub.Kind.TOPIC.word() + ":";
    boolean isTaken = changes.stream().anyMatch(c -> c.path().equals(EntityDecisions.FILE));
    return !isTaken
        && entry.id().startsWith(topic)
        && session
            .view()
            .decisions()
            .ruling(entry.id().substring(topic.length()))
            .filter(r -> !r.isRefused())
            .isPresent();
  }

  /** Names that clips mention because of this run. */
  private void forgetMentions() {
    Manifest then = manifest(run.number());
    Map<String, List<Mention>> left = new HashMap<>();
    for (Entry entry : next.values()) {
      List<Mention> mentions = new ArrayList<>(mentions(Optional.of(entry)));
      Set<Mention> added = new HashSet<>(mentions(then.entry(entry.id())));
      added.removeAll(mentions(before.entry(entry.id())));
      if (mentions.removeAll(added)) {
        left.put(entry.id(), mentions);
      }
    }
    Manifest.of(next.values()).mentioning(left).entries().forEach(e -> next.put(e.id(), e));
  }

  private static List<Mention> mentions(Optional<Entry> entry) {
    return entry.flatMap(Entry::card).map(Card::mentions).orElse(List.of());
  }

  private Optional<String> hash(String path) {
    return Paths.isNote(path)
        ? Optional.ofNullable(hashes.get(path))
        : session.folder().bytes(path).map(Sha256::of);
  }

  private void restore(Step step, Optional<Entry> entry) throws IOException {
    String path = now(step, entry);
    Optional<String> here = Optional.ofNullable(hashes.get(path));
    Optional<String> found = text(history.found(run.number(), step.path()), step.pre());
    if (here.isEmpty() || here.equals(step.pre())) {
      mark(entry, path, Optional.empty());
      return;
    }
    Optional<String> post = text(history.written(run.number(), step.path()), step.post());
    if (found.isEmpty() || (post.isEmpty() && !here.equals(step.post()))) {
      say(path, "what it was before is not known any more", "left as it is");
      return;
    }
    String now = session.texts().vault(path).orElse("");
    Reversal reversal = Reversal.of(path, now, post.orElse(now), found.get(), hashes);
    changes.addAll(reversal.changes());
    problems.addAll(reversal.problems());
    mark(entry, path, Optional.of(reversal));
  }

  /**
   * What was changed stays known as we last rendered it, so that the older text counts as the
   * user's own wish; a clip that was first woven by this run is left alone from now on.
   */
  private void mark(Optional<Entry> then, String path, Optional<Reversal> reversal) {
    if (then.isEmpty() || !next.containsKey(then.get().id())) {
      return;
    }
    Entry entry = next.get(then.get().id());
    boolean isFirst = before.entry(entry.id()).isEmpty();
    if (entry.kind() == Entry.Kind.WOVEN && isFirst) {
      next.put(entry.id(), entry.deleted());
    } else if (entry.kind() == Entry.Kind.HUB && reversal.isPresent()) {
      reversal
          .get()
          .hub(entry)
          .ifPresentOrElse(e -> next.put(e.id(), e), () -> next.remove(entry.id()));
    }
  }

  /** Links that this run put into a note count from now on as if it had not been. */
  private void unweave(Step step) {
    Entry then = wovenThen.get(step.path());
    Optional<Entry> last = then == null ? Optional.empty() : before.entry(then.id());
    boolean isLatest =
        then != null
            && !last.equals(Optional.of(then))
            && Optional.of(then).equals(Optional.ofNullable(next.get(then.id())));
    if (isLatest) {
      next.remove(then.id());
      last.ifPresent(e -> next.put(e.id(), e));
      last.flatMap(e -> history.base(run.number() - 1, e.basePath()))
          .map(b -> Contents.of(new String(b, StandardCharsets.UTF_8)))
          .ifPresent(b -> bases.put(then.basePath(), b));
    }
  }

  /** The names that the run put into the list, unless their user went on with it. */
  private void names(Step step) {
    Optional<String> here = session.folder().bytes(step.path()).map(Sha256::of);
    if (here.isEmpty() || !here.equals(step.post())) {
      return;
    }
    Optional<String> found = text(history.found(run.number(), step.path()), step.pre());
    changes.add(
        found.isEmpty()
            ? Change.trash(step.path(), here.get())
            : new Change(
                Change.Op.CHANGE,
                step.path(),
                Optional.empty(),
                here,
                found.map(Contents::of),
                List.of(),
                "",
                0));
  }

  private void bringBack(Step step) throws IOException {
    String path = step.source();
    Optional<byte[]> found = history.found(run.number(), path);
    Optional<Entry> entry = Optional.ofNullable(before.byPath().get(path));
    if (found.isEmpty()) {
      say(path, "what it was before is not known any more", "it is in .trash");
    } else if (session.where().isTaken(path)) {
      say(path, "something else stands there now", "the old one is in .trash");
    } else {
      changes.add(Reversal.create(path, new String(found.get(), StandardCharsets.UTF_8)));
      entry.ifPresent(e -> next.put(e.id(), e));
      history
          .base(run.number() - 1, path)
          .ifPresent(b -> bases.put(path, Contents.of(new String(b, StandardCharsets.UTF_8))));
    }
  }

  /** Where the file of a step lies now: the user may have moved it. */
  private String now(Step step, Optional<Entry> entry) {
    return entry
        .filter(e -> !session.where().isGone(e.id()))
        .flatMap(this::now)
        .map(Entry::path)
        .orElse(step.path());
  }

  private Optional<Entry> now(Entry then) {
    return then.isNote()
        ? session.state().entries().stream()
            .filter(e -> session.where().remembered(e).basePath().equals(then.basePath()))
            .findFirst()
        : session.state().entry(then.id());
  }

  private static Optional<String> text(Optional<byte[]> bytes, Optional<String> hash) {
    return bytes
        .filter(b -> hash.equals(Optional.of(Sha256.of(b))))
        .map(b -> new String(b, StandardCharsets.UTF_8));
  }

  private void say(String path, String says, String did) {
    problems.add(Problem.look(path, Place.START, says, did));
  }
}
