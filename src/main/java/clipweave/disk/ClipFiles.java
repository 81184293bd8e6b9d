package clipweave.disk;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The clips in the files and folders that the user named, sorted by name; and what else is there,
 * named and left alone.
 *
 * @param clips each file once, however often it was named
 * @param attachments how many images and the like were seen
 * @param folders the folders that were walked as a whole: what is not in them is not there (P19)
 */
public record ClipFiles(
    List<ClipFile> clips, int attachments, List<Problem> problems, Set<Path> folders) {
  public ClipFiles(List<ClipFile> clips, int attachments, List<Problem> problems) {
    this(clips, attachments, problems, Set.of());
  }

  public ClipFiles {
    clips = List.copyOf(clips);
    Objects.requireNonNull(problems);
    problems = problems.stream().sorted().toList();
    folders = Set.copyOf(folders);
  }

  /**
   * Walks what was named.
   *
   * @param folder where relative paths are meant from
   * @throws CannotGoOn if one of them is not there: never taken for "all deleted" (P19)
   */
  public static ClipFiles list(Path folder, List<Path> named) {
    Map<Path, ClipFile> several = new HashMap<>();
    Collection<ClipFile> found = named.size() == 1 ? List.of() : several.values();
    List<Problem> problems = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    int attachments = 0;
    for (Path path : named) {
      ClipWalk walk = new ClipWalk(path, realPath(folder, path));
      walk.run();
      if (named.size() == 1) {
        found = walk.clips();
      } else {
        walk.clips().forEach(clip -> several.putIfAbsent(clip.path(), clip));
      }
      problems.addAll(walk.problems());
      attachments += walk.attachments();
      walk.folder().ifPresent(folders::add);
    }
    return new ClipFiles(named(found), attachments, problems, folders);
  }

  /** Of two with one name in two folders the second is called as the user would type it. */
  private static List<ClipFile> named(Collection<ClipFile> found) {
    List<ClipFile> clips = new ArrayList<>(found);
    clips.sort(ClipFiles::byName);
    boolean areUnique = true;
    for (int i = clips.size() - 1; i > 0; i--) {
      if (clips.get(i).name().equals(clips.get(i - 1).name())) {
        clips.set(i, clips.get(i).named(clips.get(i).shown()));
        areUnique = false;
      }
    }
    if (!areUnique) {
      clips.sort(ClipFiles::byName);
    }
    return clips;
  }

  private static int byName(ClipFile one, ClipFile other) {
    int byName = one.name().compareTo(other.name());
    return byName != 0 ? byName : one.path().compareTo(other.path());
  }

  /** A link that the user names himself is followed. */
  private static Path realPath(Path folder, Path path) {
    try {
      return folder.resolve(path).toRealPath();
    } catch (IOException e) {
      if (!Files.exists(folder.resolve(path))) {
        throw CannotGoOn.wrong("no file or folder '" + path + "'");
      }
      throw Fault.cannotRead(path.toString(), e);
    }
  }
}
