package clipweave.disk;

import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps every path that is written inside the vault: no {@code ..}, no absolute path, no dot folder
 * but {@code .trash} and our own, and never through a symbolic link.
 */
final class Inside {
  static final String TRASH = ".trash";
  static final String OURS = ".clipweave";

  private final Path root;
  private final Writing writing;
  private final Set<Path> checked = new HashSet<>();
  private final List<Path> made = new ArrayList<>();

  Inside(Path root, Writing writing) {
    this.root = root;
    this.writing = writing;
  }

  /** The file of a path in the vault. */
  Path file(String path) {
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      if (!isGood(names[i], i == 0 && names.length > 1)) {
        throw leavesVault(path);
      }
    }
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root) || file.getNameCount() != root.getNameCount() + names.length) {
        throw leavesVault(path);
      }
      return file;
    } catch (InvalidPathException e) {
      throw CannotGoOn.failed(
          "'" + path + "' is no name for a file here; " + Fault.NOTHING_CHANGED);
    }
  }

  private static boolean isGood(String name, boolean isFirstFolder) {
    boolean isHidden = name.startsWith(".");
    boolean mayHide = isFirstFolder && (name.equals(TRASH) || name.equals(OURS));
    return !name.isEmpty() && (!isHidden || mayHide);
  }

  private static CannotGoOn leavesVault(String path) {
    return CannotGoOn.failed("'" + path + "' is no place for a note; " + Fault.NOTHING_CHANGED);
  }

  /** Makes the folders down to {@code folder}, and sees that each is one of this vault. */
  void makeFolders(Path folder) throws IOException {
    if (checked.contains(folder)) {
      return;
    }
    if (!folder.equals(root)) {
      makeFolders(folder.getParent());
    }
    makeFolder(folder);
    checked.add(folder);
  }

  private void makeFolder(Path folder) throws IOException {
    try {
      check(folder);
    } catch (NoSuchFileException e) {
      if (folder.equals(root)) {
        makeAbove(folder.getParent());
      }
      writing.makeFolder(folder);
      made.add(folder);
    }
  }

  /** The vault itself may be new, and the folders it is to lie in. */
  private void makeAbove(Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    makeAbove(folder.getParent());
    writing.makeFolder(folder);
    made.add(folder);
  }

  private void check(Path folder) throws IOException {
    BasicFileAttributes found =
        Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String name = root.relativize(folder).toString();
    if (found.isSymbolicLink()) {
      throw CannotGoOn.failed(
              name + ": is a link; nothing is written through it; " + Fault.NOTHING_CHANGED)
          .withHint("let notes go to a folder that lies in the vault");
    }
    if (!found.isDirectory()) {
      throw CannotGoOn.failed(name + ": is not a folder; " + Fault.NOTHING_CHANGED);
    }
  }

  /** Takes away the folders that were made, as far as they are empty. */
  void unmakeFolders() {
    for (int i = made.size() - 1; i >= 0; i--) {
      try {
        writing.delete(made.get(i));
      } catch (IOException notEmpty) {
        continue;
      }
    }
  }

  /** The folders of the vault that were made, parents first; our own are none of the user's. */
  List<String> made() {
    return made.stream()
        .filter(f -> f.startsWith(root) && !f.equals(root))
        .map(this::pathOf)
        .filter(p -> !p.startsWith("."))
        .toList();
  }

  /** The folders whose names changed because new folders came into them. */
  Set<Path> grown() {
    Set<Path> folders = new HashSet<>();
    made.forEach(folder -> folders.add(folder.getParent()));
    return folders;
  }

  String pathOf(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }
}
