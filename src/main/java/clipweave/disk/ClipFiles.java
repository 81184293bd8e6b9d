package clipweave.disk;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The clips in the files and folders that the user named, sorted by name; and what else is there,
 * named and left alone.
 *
 * @param clips each file once, however often it was named
 * @param attachments how many images and the like were seen
 */
public record ClipFiles(List<ClipFile> clips, int attachments, List<Problem> problems) {
  public ClipFiles {
    clips = List.copyOf(clips);
    Objects.requireNonNull(problems);
    problems = problems.stream().sorted().toList();
  }

  /**
   * Walks what was named.
   *
   * @param folder where relative paths are meant from
   * @throws CannotGoOn if one of them is not there: never taken for "all deleted" (P19)
   */
  public static ClipFiles list(Path folder, List<Path> named) {
    TreeMap<Path, ClipFile> found = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    int attachments = 0;
    for (Path path : named) {
      ClipWalk walk = new ClipWalk(path, realPath(folder, path));
      walk.run();
      walk.clips().forEach(clip -> found.putIfAbsent(clip.path(), clip));
      problems.addAll(walk.problems());
      attachments += walk.attachments();
    }
    List<ClipFile> clips = new ArrayList<>(found.values());
    clips.sort(Comparator.comparing(ClipFile::name).thenComparing(ClipFile::path));
    return new ClipFiles(clips, attachments, problems);
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
