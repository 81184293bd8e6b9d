package clipweave;

import clipweave.disk.SettingsFile;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.text.Place;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import clipweave.vault.WeaveScope;
import clipweave.weave.NamePolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts links into notes that the user names, and changes nothing else in them. */
public final class WeaveFlow {
  private final WeaveRequest request;
  private final Progress progress;
  private final Session.Stores stores;
  private final List<Problem> problems = new ArrayList<>();

  private WeaveFlow(WeaveRequest request, Progress progress, Session.Stores stores) {
    this.request = request;
    this.progress = progress;
    this.stores = stores;
  }

  /**
   * Does what {@code request} asks, or only plans it.
   *
   * @throws CannotGoOn if a note is not in the vault, the vault is held by another run or cannot be
   *     written
   */
  public static WeaveAnswer run(WeaveRequest request, Progress progress) {
    return run(request, progress, Store::of);
  }

  static WeaveAnswer run(WeaveRequest request, Progress progress, Session.Stores stores) {
    return new WeaveFlow(request, progress, stores).run();
  }

  private WeaveAnswer run() {
    try (Session session = open()) {
      NameWeaving names = names(session);
      Set<String> chosen =
          new ChosenNotes(session, names.resolver(), request.folder()).of(request.notes());
      keepOut(session, chosen);
      PlanningLinks planning = new PlanningLinks(session, new LinkingNotes(session, names));
      Plan plan = planning.plan(List.copyOf(chosen), request.mode(), progress);
      return new WeaveAnswer(report(session, plan), planning.suggestions());
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage() + "; nothing was changed");
    }
  }

  private Session open() {
    Path vault = NamedVault.open(request.folder(), request.vault()).root();
    Optional<Path> settings = request.settings().map(request.folder()::resolve);
    return isDryRun()
        ? Session.toRead(vault, settings, VaultFolder.Missing.IS_WRONG)
        : Session.toWrite(vault, settings, request.waitSeconds(), stores);
  }

  private boolean isDryRun() {
    return request.mode() != WeaveRequest.Mode.WRITE;
  }

  private NameWeaving names(Session session) throws IOException {
    progress.step("learning names", 0, 0);
    Settings.Precision precision =
        request.precision().orElse(session.settings().weave().precision());
    NamePolicy policy = NameWeaving.policy(session, precision, false);
    return NameWeaving.of(session, policy);
  }

  private void keepOut(Session session, Set<String> chosen) {
    WeaveScope scope = new WeaveScope(session.settings(), session.state());
    chosen.removeIf(scope::isConflict);
    int all = chosen.size();
    chosen.removeIf(scope::isNotIn);
    int out = all - chosen.size();
    if (out > 0) {
      String says = out + (out == 1 ? " note is" : " notes are") + " kept out by 'weave.not-in'";
      problems.add(Problem.note(SettingsFile.NAME, Place.START, says, "left as it is"));
    }
  }

  private Report report(Session session, Plan plan) throws IOException {
    problems.addAll(session.problems());
    problems.addAll(session.lasting());
    problems.addAll(plan.problems());
    List<String> diffs = request.wantsDiff() ? Diffs.of(plan, session) : List.of();
    if (!isDryRun()) {
      problems.addAll(new Applying(session, words()).apply(plan));
    }
    return Reporting.report(plan, 0, 0, problems, isDryRun(), diffs);
  }

  /** The command as it was typed, for {@code log}. */
  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("weave"));
    words.addAll(request.notes());
    return words;
  }
}
