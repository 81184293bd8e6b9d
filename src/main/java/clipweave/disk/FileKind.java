package clipweave.disk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is by its name alone. */
enum FileKind {
  /** {@code .md}, {@code .markdown}, {@code .txt}. */
  CLIP,
  /** An image, sound, film, PDF, canvas or base that notes may show (L11). */
  ATTACHMENT,
  /** Stands for a file that a cloud has not brought yet: {@code .x.md.icloud}. */
  PLACEHOLDER,
  /** What Office and sync programs leave behind: {@code ~$x.md}, {@code x.sync-conflict-1.md}. */
  LEFT_BEHIND,
  /** Any other name that begins with a dot. */
  HIDDEN,
  OTHER;

  private static final Set<String> CLIPS = Set.of("md", "markdown", "txt");
  private static final Set<String> ATTACHMENTS =
      Set.of(
          ("base canvas avif bmp gif ico jpeg jpg png svg tif tiff webp heic flac m4a mp3 ogg opus"
                  + " wav webm 3gp mkv mov mp4 ogv pdf css js woff woff2 ttf")
              .split(" "));

  static FileKind of(String name) {
    String ending = ending(name);
    if (name.startsWith(".") && ending.equals("icloud")) {
      return PLACEHOLDER;
    } else if (name.startsWith(".")) {
      return HIDDEN;
    } else if (isLeftBehind(name)) {
      return LEFT_BEHIND;
    } else if (CLIPS.contains(ending)) {
      return CLIP;
    }
    return ATTACHMENTS.contains(ending) ? ATTACHMENT : OTHER;
  }

  private static boolean isLeftBehind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith("~$")
        || lower.contains(".sync-conflict-")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini");
  }

  /**
   * Whether its names are what the disk holds. A byte that is no UTF-8 reads as U+FFFD, which finds
   * no file again; a name may also hold that letter itself.
   */
  static boolean isNameWhole(Path file) {
    String name = file.toString();
    try {
      return name.indexOf('\uFFFD') < 0 || file.equals(file.getFileSystem().getPath(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What follows the last dot, in lower case; empty if there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name of the file that a placeholder stands for. */
  static String awaited(String placeholder) {
    return placeholder.substring(1, placeholder.length() - ".icloud".length());
  }
}
