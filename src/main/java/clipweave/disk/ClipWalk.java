package clipweave.disk;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Walks one file or folder for clips. Opens nothing; follows no link; enters no dot folder. */
final class ClipWalk extends SimpleFileVisitor<Path> {
  private static final String SKIPPED = "skipped";

  private final Path named;
  private final Path start;
  private final Path root;
  private final String prefix;
  private final String words;
  private final List<ClipFile> clips = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<String>> others = new TreeMap<>();
  private int attachments;
  private boolean isWhole = true;

  ClipWalk(Path named, Path start) {
    this.named = named;
    this.start = start;
    this.root = Files.isDirectory(start) ? start : start.getParent();
    this.prefix = start.equals(start.getRoot()) ? written(start) : written(start) + "/";
    String typed = written(named);
    this.words = typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
  }

  void run() {
    try {
      Files.walkFileTree(start, this);
    } catch (IOException e) {
      throw Fault.cannotRead(named.toString(), e);
    }
    others.forEach(this::tellOthers);
  }

  List<ClipFile> clips() {
    return clips;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The folder, if all that is in it was seen. */
  Optional<Path> folder() {
    return isWhole && Files.isDirectory(start) ? Optional.of(start) : Optional.empty();
  }

  int attachments() {
    return attachments;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = String.valueOf(folder.getFileName());
    if (!folder.equals(start) && name.startsWith(".")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!folder.equals(start) && FileKind.of(name) == FileKind.CLIP) {
      note(folder, "a folder with the name of a clip", "the files in it are read");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    FileKind kind = FileKind.of(name);
    if (file.equals(start) && kind != FileKind.CLIP) {
      look(file, "no clip: not a .md, .markdown or .txt file");
      return FileVisitResult.CONTINUE;
    }
    switch (kind) {
      case CLIP -> clip(file, attributes);
      case ATTACHMENT -> attachments++;
      case PLACEHOLDER -> placeholder(file, FileKind.awaited(name));
      case LEFT_BEHIND -> note(file, "left behind by another program", "left alone");
      case HIDDEN -> {}
      case OTHER -> other(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  private void clip(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      look(file, "a link, not followed");
    } else if (!attributes.isRegularFile()) {
      look(file, "not a file (a pipe or a device)");
    } else if (!FileKind.isNameWhole(file)) {
      look(file, "its name is not UTF-8");
    } else {
      String name = name(file);
      clips.add(
          new ClipFile(
              name,
              file.equals(start) ? written(named) : words + name,
              file,
              attributes.size(),
              Stat.mtimeNanos(attributes),
              Stat.inode(attributes),
              root));
    }
  }

  private void placeholder(Path file, String awaited) {
    if (FileKind.of(awaited) == FileKind.CLIP) {
      isWhole = false;
      problems.add(
          Problem.look(shown(file), Place.START, "still in the cloud, not on this disk", SKIPPED)
              .withHint("let your cloud drive download it"));
    }
  }

  private void other(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
      look(file, "a link to a folder, not followed");
      return;
    }
    String ending = FileKind.ending(file.getFileName().toString());
    others.computeIfAbsent(ending, e -> new ArrayList<>()).add(shown(file));
  }

  private void tellOthers(String ending, List<String> files) {
    files.sort(null);
    String kind = ending.isEmpty() ? "a file without an ending" : "a '." + ending + "' file";
    String more = files.size() == 1 ? "" : ", as are " + (files.size() - 1) + " more here";
    problems.add(
        Problem.note(files.get(0), Place.START, kind + ", not a clip" + more, "left alone"));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    isWhole = false;
    look(file, "cannot read: " + Fault.words(fault));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
    if (fault != null) {
      isWhole = false;
      look(folder, "cannot read all of it: " + Fault.words(fault));
    }
    return FileVisitResult.CONTINUE;
  }

  private void note(Path file, String says, String did) {
    problems.add(Problem.note(shown(file), Place.START, says, did));
  }

  private void look(Path file, String says) {
    problems.add(Problem.look(shown(file), Place.START, says, SKIPPED));
  }

  private String name(Path file) {
    return file.equals(start) ? written(file.getFileName()) : way(file);
  }

  /** As the user would type it: his own words for the folder, then the way down. */
  private String shown(Path file) {
    return file.equals(start) ? written(named) : words + way(file);
  }

  /** The way down from the start to a file below it. */
  private String way(Path file) {
    return written(file).substring(prefix.length());
  }

  private static String written(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
