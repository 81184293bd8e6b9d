package clipweave.disk;

import clipweave.note.CannotGoOn;
import clipweave.vault.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The folder that is the user's vault: reads it, and changes nothing. */
public final class VaultFolder {
  /** Where our own files lie, relative to the vault. */
  public static final String OURS = ".clipweave";

  /** What can be deleted at any time, relative to the vault. */
  public static final String STATE = OURS + "/state";

  private final Path root;

  private VaultFolder(Path root) {
    this.root = root;
  }

  /** What to do about a vault that is not there. */
  public enum Missing {
    /** It is made with the first note. */
    IS_NEW,
    IS_WRONG
  }

  /**
   * Opens a vault; makes nothing, not even when it is new.
   *
   * @throws CannotGoOn if it is no folder, or not there and {@code missing} says that is wrong
   */
  public static VaultFolder open(Path folder, Missing missing) {
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw CannotGoOn.wrong("'" + folder + "' is not a folder")
            .withHint("name the vault with --vault");
      }
      return new VaultFolder(root);
    } catch (NoSuchFileException e) {
      if (missing == Missing.IS_WRONG) {
        throw CannotGoOn.wrong("no folder '" + folder + "'")
            .withHint("name the vault with --vault");
      }
      return new VaultFolder(realAbove(folder.toAbsolutePath().normalize()));
    } catch (IOException e) {
      throw Fault.cannotRead(folder.toString(), e);
    }
  }

  /**
   * The nearest folder upwards that is a vault: it holds {@code .clipweave}, {@code .obsidian} or
   * {@code clipweave.yaml}.
   */
  public static Optional<Path> above(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      for (String sign : List.of(OURS, ".obsidian", SettingsFile.NAME)) {
        if (Files.exists(at.resolve(sign))) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  /** The real path of what is there, and the rest as it will be made. */
  private static Path realAbove(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? folder : there.toRealPath().resolve(there.relativize(folder));
    } catch (IOException e) {
      throw Fault.cannotRead(folder.toString(), e);
    }
  }

  public Path root() {
    return root;
  }

  public Path state() {
    return root.resolve(STATE);
  }

  public boolean exists() {
    return Files.isDirectory(root);
  }

  /** The path in the vault of a file that lies there, given by its real path; else all of it. */
  public String path(Path real) {
    Path path = real.startsWith(root) ? root.relativize(real) : real;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Everything that is part of the vault. */
  public VaultListing list() {
    try {
      return exists() ? new VaultWalk(root).run() : VaultListing.NOTHING;
    } catch (IOException e) {
      throw Fault.cannotRead(root.toString(), e);
    }
  }

  /** The text of a note; an empty one has an empty text. */
  public Reading read(String path) {
    return TextFile.readNote(file(path));
  }

  /** The same for who only looks at it: its hash is left empty, which saves a third of the time. */
  public Reading look(String path) {
    return TextFile.look(file(path));
  }

  /** The bytes of a file of any size, such as one of our own; empty if it cannot be read. */
  public Optional<byte[]> bytes(String path) {
    try (InputStream in = Files.newInputStream(file(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A file as it is now; empty if there is none. */
  public Optional<VaultFile> stat(String path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() ? Optional.of(vaultFile(path, found)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static VaultFile vaultFile(String path, BasicFileAttributes found) {
    return new VaultFile(path, found.size(), Stat.mtimeNanos(found), Stat.inode(found));
  }

  /** The bytes of a file that must still have that hash when they are asked for. */
  public Content content(String path, String hash) {
    return new FileContent(file(path), hash);
  }

  /** What Obsidian is told about this vault. */
  public ObsidianSettings obsidian() {
    return new ObsidianFiles(root).read();
  }

  private Path file(String path) {
    return root.resolve(path);
  }
}
