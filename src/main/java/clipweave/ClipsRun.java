package clipweave;

import clipweave.disk.ClipFile;
import clipweave.disk.ClipFiles;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Entry;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run over clips: they are read and planned, and, unless it is a dry run, the plan is applied.
 */
final class ClipsRun {
  /**
   * How it was asked for.
   *
   * @param whose whose look at everything it leaves
   * @param aims what it is to do besides
   * @param words the command as it was typed, for {@code log}
   */
  record Order(
      LastLook.Whose whose, Aims aims, List<String> words, boolean isDryRun, boolean wantsDiff) {
    Order {
      words = List.copyOf(words);
    }
  }

  private final Session session;
  private final ClipFiles found;
  private final Order order;
  private final ClipsAtHand clips;
  private final List<Problem> ofClips;
  private final List<Problem> lasting;

  ClipsRun(Session session, ClipFiles found, Order order) {
    this.session = session;
    this.found = found;
    this.order = order;
    this.clips = new ClipsAtHand(session, order.whose().named());
    this.ofClips = new ArrayList<>(found.problems());
    this.lasting = new ArrayList<>(session.lasting());
  }

  /**
   * Does it.
   *
   * @param more problems to tell of besides
   * @throws CannotGoOn if too much would go to the trash, or a folder cannot be read or written
   */
  Report run(List<Problem> more, Progress progress) {
    try {
      List<ClipsAtHand.ReadClip> read = clips.read(found.clips(), ofClips, progress);
      Plan plan = plan(read, progress);
      List<Problem> problems = new ArrayList<>(more);
      problems.addAll(ofClips);
      problems.addAll(lasting);
      problems.addAll(session.problems());
      problems.addAll(plan.problems());
      List<String> diffs = order.wantsDiff() ? Diffs.of(plan, session) : List.of();
      if (!order.isDryRun()) {
        problems.addAll(apply(plan, read));
      }
      return Reporting.report(plan, read.size(), clips.skipped(), problems, order.isDryRun(), diffs)
          .leaving(others(read));
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage() + "; nothing was changed");
    }
  }

  private Plan plan(List<ClipsAtHand.ReadClip> read, Progress progress) throws IOException {
    Planning planning = new Planning(session, clips, read, order.aims());
    Plan plan = planning.plan(progress);
    lasting.addAll(planning.lasting());
    lasting.addAll(order.whose().isImport() ? planning.leftOut() : planning.orphans());
    return plan;
  }

  private List<Problem> apply(Plan plan, List<ClipsAtHand.ReadClip> read) throws IOException {
    List<Problem> late = new Applying(session, order.words()).apply(plan);
    if (late.isEmpty() && isNews(plan)) {
      LastLook.Seen seen = new LastLook.Seen(found, read, others(read), clips.skipped(), ofClips);
      LastLook.of(order.whose(), session, seen, plan, lasting).save(session);
    }
    return late;
  }

  /** Files that are neither clips nor notes of ours, and that nothing was said of. */
  private List<String> others(List<ClipsAtHand.ReadClip> read) {
    Set<String> known = new HashSet<>();
    read.forEach(r -> known.add(r.file().shown()));
    ofClips.forEach(p -> known.add(p.file()));
    Map<String, Entry> ours = session.state().byPath();
    return found.clips().stream()
        .filter(f -> !known.contains(f.shown()))
        .filter(f -> clips.home(f).filter(ours::containsKey).isEmpty())
        .map(ClipFile::shown)
        .sorted()
        .toList();
  }

  /** An import that changed nothing leaves the look as it is; a sync brings it up to date. */
  private boolean isNews(Plan plan) {
    return !order.whose().isImport()
        || !plan.changes().isEmpty()
        || session.folder().stat(order.whose().path()).isEmpty();
  }
}
