package clipweave;

import clipweave.clip.FieldNames;
import clipweave.disk.ClipFiles;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.Identity;
import clipweave.vault.Knowledge;
import clipweave.vault.LocalFile;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import clipweave.vault.Properties;
import clipweave.vault.Report;
import clipweave.vault.TagTable;
import clipweave.vault.Tombstones;
import clipweave.vault.Uniting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads clips and weaves them into a vault. */
public final class ImportFlow {
  private final ImportRequest request;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  private ImportFlow(ImportRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Does what {@code request} asks, or only plans it.
   *
   * @throws CannotGoOn if the command is wrong, the vault is held by another run or cannot be
   *     written
   */
  public static Report run(ImportRequest request, Progress progress) {
    return new ImportFlow(request, progress).run();
  }

  private Report run() {
    ClipFiles found = ClipFiles.list(request.folder(), request.clips());
    problems.addAll(found.problems());
    try (Session session = open()) {
      ClipsAtHand clips = new ClipsAtHand(session, named());
      List<ClipsAtHand.ReadClip> read = clips.read(found.clips(), problems, progress);
      Plan plan = plan(session, clips, read);
      problems.addAll(session.problems());
      problems.addAll(plan.problems());
      List<String> diffs = request.wantsDiff() ? Diffs.of(plan, session) : List.of();
      if (!request.isDryRun()) {
        problems.addAll(new Applying(session, List.of("import")).apply(plan));
      }
      return Reporting.report(plan, found.clips().size(), read.size(), problems, request, diffs);
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage() + "; nothing was changed");
    }
  }

  private Session open() {
    Path vault = request.vault().map(request.folder()::resolve).orElseGet(this::vaultAbove);
    Optional<Path> settings = request.settings().map(request.folder()::resolve);
    return request.isDryRun()
        ? Session.toRead(vault, settings, VaultFolder.Missing.IS_NEW)
        : Session.toWrite(vault, settings, request.waitSeconds());
  }

  private Path vaultAbove() {
    return VaultFolder.above(request.folder())
        .orElseThrow(
            () -> CannotGoOn.wrong("no vault here or above", "name the vault with --vault"));
  }

  /** The files that the user named themselves, by their real paths. */
  private List<Path> named() {
    List<Path> named = new ArrayList<>();
    for (Path path : request.clips()) {
      try {
        named.add(request.folder().resolve(path).toRealPath());
      } catch (IOException e) {
        throw CannotGoOn.wrong("no file or folder '" + path + "'");
      }
    }
    return named;
  }

  private Plan plan(Session session, ClipsAtHand clips, List<ClipsAtHand.ReadClip> read)
      throws IOException {
    Map<String, ClipsAtHand.ReadClip> byName = new HashMap<>();
    read.forEach(r -> byName.put(r.card().clip(), r));
    Identity identity =
        Identity.of(
            read.stream().map(ClipsAtHand.ReadClip::card).toList(),
            session.state(),
            session.settings().duplicates());
    identity.problems().forEach(p -> problems.add(at(shown(p.file(), byName), p)));
    session.rename(identity.renamed());
    List<Card> united = Uniting.of(identity.cards(), session.state());
    TagTable tags = TagTable.of(united, session.view().notes(), session.settings().tags());
    tags.problems().forEach(p -> problems.add(at(shown(p.file(), byName), p)));
    List<Card> cards = tags.cards();
    Tombstones gone =
        Tombstones.of(session.state(), session.view(), namedIds(cards, clips, byName));
    List<LocalFile> files = read.stream().flatMap(r -> r.files().stream()).toList();
    Attachments attachments =
        Attachments.of(files, session.state(), session.view(), session.settings());
    Knowledge known =
        Knowledge.of(
            cards,
            session.state(),
            gone,
            session.view(),
            session.settings(),
            attachments.fresh().values());
    Properties names =
        Properties.choose(session.settings(), inVault(session), inClips(read))
            .typed(session.view().types());
    return new Weaving(session, clips, gone, known, attachments, names).plan(byName, progress);
  }

  private static String shown(String clip, Map<String, ClipsAtHand.ReadClip> byName) {
    ClipsAtHand.ReadClip read = byName.get(clip);
    return read == null ? clip : read.file().shown();
  }

  private static Problem at(String shown, Problem p) {
    return new Problem(p.severity(), shown, p.place(), p.says(), p.did(), p.hint());
  }

  private static Set<String> namedIds(
      List<Card> cards, ClipsAtHand clips, Map<String, ClipsAtHand.ReadClip> byName) {
    Set<String> ids = new HashSet<>();
    for (Card card : cards) {
      boolean isNamed =
          card.clips().stream()
              .map(byName::get)
              .anyMatch(r -> r != null && clips.isNamed(r.file()));
      if (isNamed) {
        ids.add(card.id());
      }
    }
    return ids;
  }

  private static Map<String, Map<String, Integer>> inVault(Session session) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    session.view().notes().stream()
        .flatMap(n -> n.keys().stream())
        .forEach(key -> FieldNames.name(key).ifPresent(name -> count(counts, name, key)));
    return counts;
  }

  private static Map<String, Map<String, Integer>> inClips(List<ClipsAtHand.ReadClip> read) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    read.forEach(r -> r.keys().forEach((name, key) -> count(counts, name, key)));
    return counts;
  }

  private static void count(Map<String, Map<String, Integer>> counts, String name, String key) {
    counts.computeIfAbsent(name, n -> new HashMap<>()).merge(key, 1, Integer::sum);
  }
}
