package clipweave;

import clipweave.clip.ClipReader;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.disk.VaultFolder;
import clipweave.history.History;
import clipweave.note.CannotGoOn;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Unweaving;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Takes our links out of a note again. */
public final class UnweaveFlow {
  private UnweaveFlow() {}

  /**
   * The note's body without the links we made: the clip's body, byte for byte. A file that we know
   * nothing of has no links of ours: its body is given as it is.
   *
   * @throws CannotGoOn if there is no such note, or no vault around it
   */
  public static byte[] run(NoteRequest request) {
    Path file = real(request);
    Path vault =
        request
            .vault()
            .map(request.folder()::resolve)
            .or(() -> VaultFolder.above(file.getParent()))
            .orElseThrow(
                () -> CannotGoOn.wrong("no vault around it", "name the vault with --vault"));
    VaultFolder folder = VaultFolder.open(vault, VaultFolder.Missing.IS_WRONG);
    if (!(TextFile.read(file) instanceof Reading.Text text)) {
      throw CannotGoOn.failed(request.note() + ": cannot read: not a note");
    }
    try (History history = History.open(folder.state())) {
      return text.encode(body(folder, history, file, text.text()));
    }
  }

  private static Path real(NoteRequest request) {
    try {
      return request.folder().resolve(request.note()).toRealPath();
    } catch (IOException e) {
      throw CannotGoOn.wrong("no file '" + request.note() + "'");
    }
  }

  private static String body(VaultFolder folder, History history, Path file, String text) {
    Optional<Entry> entry = entry(folder, history, file, text);
    if (entry.isEmpty()) {
      return ClipReader.read(file.getFileName().toString(), text).bodyText();
    }
    Optional<String> base =
        history.base(entry.get().path()).map(b -> new String(b, StandardCharsets.UTF_8));
    String whole = Unweaving.whole(entry.get(), base, text);
    return entry.get().kind() == Entry.Kind.WOVEN
        ? ClipReader.read(file.getFileName().toString(), whole).bodyText()
        : Unweaving.body(entry.get(), whole);
  }

  /** What the state remembers of a note: by its place, or by its id where it was moved. */
  private static Optional<Entry> entry(
      VaultFolder folder, History history, Path file, String text) {
    Optional<Manifest> state =
        history.manifest().flatMap(m -> Manifest.read(new String(m, StandardCharsets.UTF_8)));
    String path = folder.path(file);
    Optional<String> id = NoteCard.read(path, text, "").id();
    return state.flatMap(
        s ->
            Optional.ofNullable(s.byPath().get(path))
                .or(() -> id.flatMap(s::entry))
                .filter(e -> e.card().isPresent()));
  }
}
