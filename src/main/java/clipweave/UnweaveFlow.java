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
import clipweave.vault.WovenLinks;
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
      return text.encode(body(folder, history, file, text));
    }
  }

  private static Path real(NoteRequest request) {
    try {
      return request.folder().resolve(request.note()).toRealPath();
    } catch (IOException e) {
      throw CannotGoOn.wrong("no file '" + request.note() + "'");
    }
  }

  private static String body(VaultFolder folder, History history, Path file, Reading.Text read) {
    Known known = known(folder, history, file, read);
    String text = known.woven().map(w -> unwoven(history, w, read.text())).orElse(read.text());
    Optional<Entry> entry = known.entry();
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

  private static String unwoven(History history, Entry woven, String text) {
    return WovenNotes.base(history, woven.basePath(), woven)
        .map(base -> WovenLinks.of(woven, base, text).plain())
        .orElse(text);
  }

  /**
   * What the state remembers of a note: by its place, or by its id where it was moved.
   *
   * @param woven the links that {@code weave} put in
   */
  private record Known(Optional<Entry> entry, Optional<Entry> woven) {}

  private static Known known(VaultFolder folder, History history, Path file, Reading.Text text) {
    Optional<Manifest> state =
        history.manifest().flatMap(m -> Manifest.read(new String(m, StandardCharsets.UTF_8)));
    String path = folder.path(file);
    Optional<String> id = NoteCard.read(path, text.text(), "").id();
    Optional<Entry> entry =
        state.flatMap(
            s -> Optional.ofNullable(s.byPath().get(path)).or(() -> id.flatMap(s::entry)));
    return new Known(
        entry.filter(e -> e.card().isPresent()),
        state.flatMap(s -> s.woven(path, id, text.hash())));
  }
}
