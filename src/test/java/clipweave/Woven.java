package clipweave;

import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A vault for tests of {@code weave}: its notes as bytes, and what the commands make of them. */
final class Woven {
  private final Path folder;

  Woven(Path folder) {
    this.folder = folder;
  }

  Path vault() {
    return folder.resolve("vault");
  }

  void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String path, byte[] bytes) {
    try {
      Files.createDirectories(vault().resolve(path).getParent());
      Files.write(vault().resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void move(String from, String to) {
    try {
      Files.createDirectories(vault().resolve(to).getParent());
      Files.move(vault().resolve(from), vault().resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.delete(vault().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(vault().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void edit(String path, String from, String to) {
    String text = text(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("not in " + path + ": " + from);
    }
    put(path, text.replace(from, to));
  }

  Report weave(String... notes) {
    return answer(WeaveRequest.Mode.WRITE, notes).report();
  }

  WeaveAnswer answer(WeaveRequest.Mode mode, String... notes) {
    return WeaveFlow.run(
        new WeaveRequest(
            folder,
            List.of(notes),
            Optional.of(Path.of("vault")),
            Optional.empty(),
            mode,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  /** The body of a note without our links. */
  String unwoven(String path) {
    byte[] body =
        UnweaveFlow.run(
            new NoteRequest(
                folder, Path.of("vault", path), Optional.of(Path.of("vault")), Optional.empty()));
    return new String(body, StandardCharsets.UTF_8);
  }

  Report undo() {
    return UndoFlow.run(
        new UndoRequest(
            folder,
            Optional.of(Path.of("vault")),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            0));
  }

  /** Imports what lies in the folder {@code clips}. */
  Report importClips() {
    return ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of("clips")),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  Report sync(String... clips) {
    return SyncFlow.run(
        new SyncRequest(
            folder,
            List.of(clips).stream().map(Path::of).toList(),
            Optional.of(Path.of("vault")),
            List.of(),
            SyncRequest.Prune.NO,
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  Path folder() {
    return folder;
  }
}
