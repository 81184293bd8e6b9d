package clipweave.disk;

import clipweave.note.CannotGoOn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * A file that a command was told to write: old or new, never half. In a vault it takes the place of
 * a file of its own kind only, and never of a note.
 */
public final class OutputFile {
  /** What is to stand in the file. */
  public interface Text {
    void writeTo(Appendable out) throws IOException;
  }

  /** How a canvas begins that nobody has changed since we drew it. */
  private static final String OUR_CANVAS = "{\"nodes\":[\n";

  private final Path file;
  private final String shown;

  private OutputFile(Path file, String shown) {
    this.file = file;
    this.shown = shown;
  }

  /**
   * A place for a file; nothing is written yet.
   *
   * @param shown the place as the user wrote it
   * @param ending what such files end in, without the dot
   * @throws CannotGoOn if it is no place for it
   */
  public static OutputFile at(Path file, String shown, VaultFolder vault, String ending) {
    Path real = real(file, shown);
    if (Files.isDirectory(real)) {
      throw CannotGoOn.wrong("'" + shown + "' is a folder", "name a file in it");
    }
    if (real.startsWith(vault.root()) && isHidden(vault.root().relativize(real))) {
      throw CannotGoOn.wrong("'" + shown + "' lies in a hidden part of the vault");
    }
    boolean isOurKind = lower(real).endsWith("." + ending) && !isDrawnByHand(real);
    boolean mayBeReplaced = !real.startsWith(vault.root()) || isOurKind;
    if (Files.exists(real) && (isNote(real) || !mayBeReplaced)) {
      throw CannotGoOn.wrong(
          "'" + shown + "' is there already and would be lost", "name another file");
    }
    return new OutputFile(real, shown);
  }

  private static boolean isHidden(Path inVault) {
    for (Path name : inVault) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNote(Path file) {
    return FileKind.of(file.getFileName().toString()) == FileKind.CLIP;
  }

  /** Obsidian lays a canvas out in its own way as soon as somebody moves a card. */
  private static boolean isDrawnByHand(Path file) {
    if (!lower(file).endsWith(".canvas") || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return !new String(in.readNBytes(OUR_CANVAS.length()), StandardCharsets.UTF_8)
          .equals(OUR_CANVAS);
    } catch (IOException e) {
      return true;
    }
  }

  private static String lower(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /** Behind symbolic links: the file they lead to is written, and they stay. */
  private static Path real(Path file, String shown) {
    try {
      if (Files.exists(file)) {
        return file.toRealPath();
      }
      Path folder = file.toAbsolutePath().normalize().getParent();
      return folder.toRealPath().resolve(file.getFileName());
    } catch (IOException | NullPointerException e) {
      throw CannotGoOn.wrong("no folder for '" + shown + "'", "make it first");
    }
  }

  /**
   * Writes the file, in place of one that is there.
   *
   * @throws CannotGoOn if the disk fails; then what was there is there still
   */
  public void save(Text text) {
    boolean isPipe = Files.exists(file) && !Files.isRegularFile(file);
    Path target = isPipe ? file : file.resolveSibling(TempName.staged(file));
    DiskWriting writing = new DiskWriting(DiskWriting.Flush.YES);
    try {
      write(text, target);
      if (!isPipe) {
        if (Files.exists(file)) {
          writing.carry(file, target);
        }
        writing.move(target, file);
      }
    } catch (IOException e) {
      if (!isPipe) {
        drop(target);
      }
      throw Fault.cannotWrite(shown, e, Fault.NOTHING_CHANGED);
    }
  }

  private static void write(Text text, Path target) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(
                    target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
                StandardCharsets.UTF_8),
            1 << 16)) {
      text.writeTo(out);
    }
  }

  private static void drop(Path temp) {
    try {
      Files.deleteIfExists(temp);
    } catch (IOException stays) {
      // the next import or sync sweeps it away
    }
  }
}
