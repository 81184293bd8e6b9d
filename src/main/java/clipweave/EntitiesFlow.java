package clipweave;

import clipweave.disk.Beside;
import clipweave.disk.Lock;
import clipweave.disk.Outcome;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import clipweave.vault.EntityDecisions;
import clipweave.vault.EntityFile;
import clipweave.vault.EntityRow;
import clipweave.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Shows the names that a vault knows and those that wait, and decides about them. */
public final class EntitiesFlow {
  private EntitiesFlow() {}

  /**
   * What stands in the list.
   *
   * @param problems lines that cannot be read
   */
  public record Answer(List<EntityRow> rows, List<Problem> problems) {
    public Answer {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A decision about some names.
   *
   * @param word {@code accept}, {@code refuse} or {@code merge}
   * @param target what the names are merged with; else empty
   */
  public record Request(
      String word, List<String> names, String target, boolean isDryRun, int waitSeconds) {
    public Request {
      names = List.copyOf(names);
    }
  }

  /**
   * The names of a vault, those that wait first.
   *
   * @throws CannotGoOn if there is no vault
   */
  public static Answer list(VaultRequest request) {
    return answer(text(NamedVault.open(request.folder(), request.vault())).orElse(""));
  }

  /**
   * Writes a decision into the list; the next run obeys it. Gives the lines about these names.
   *
   * @throws CannotGoOn if there is no vault, another run holds it or it cannot be written
   */
  public static Answer decide(VaultRequest vault, Request request) {
    VaultFolder folder = NamedVault.open(vault.folder(), vault.vault());
    if (request.isDryRun()) {
      return decided(text(folder).orElse(""), request);
    }
    try (Lock lock = Lock.take(folder, request.waitSeconds())) {
      Optional<String> old = text(folder);
      String text = with(old.orElse(""), request);
      if (!text.equals(old.orElse(""))) {
        write(Store.of(folder, lock), old, text);
      }
      return decided(text, request);
    }
  }

  private static String with(String old, Request request) {
    String text = old;
    for (String name : request.names()) {
      text = EntityFile.decide(text, name, request.word(), request.target());
    }
    return text;
  }

  private static Answer decided(String text, Request request) {
    Answer all = answer(with(text, request));
    List<EntityRow> rows =
        all.rows().stream().filter(r -> request.names().stream().anyMatch(r::isAbout)).toList();
    return new Answer(rows, all.problems());
  }

  private static Answer answer(String text) {
    return new Answer(EntityFile.rows(text), EntityDecisions.read(text).problems());
  }

  private static Optional<String> text(VaultFolder folder) {
    return folder.bytes(EntityDecisions.FILE).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  private static void write(Store store, Optional<String> old, String text) {
    Change change =
        new Change(
            old.isEmpty() ? Change.Op.CREATE : Change.Op.CHANGE,
            EntityDecisions.FILE,
            Optional.empty(),
            old.map(o -> Sha256.of(o.getBytes(StandardCharsets.UTF_8))),
            Optional.of(Contents.of(text)),
            List.of(),
            "",
            0);
    if (!store.stage(List.of(change)).apply(Beside.CLIP).stream().allMatch(Outcome::isDone)) {
      throw CannotGoOn.wrongIn(EntityDecisions.FILE, "was changed just now; left as it is", "");
    }
  }
}
