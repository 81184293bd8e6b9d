package clipweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that nobody's clipper should write, all of them invented: path with {@code /} to bytes. */
final class Hostile {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** What takes more of them in. */
  interface Into {
    void put(String path, byte[] bytes);

    /** In UTF-8, with {@link #CITES} made the words of this clip alone. */
    default void put(String path, String text) {
      String own = text.replace("on one page", "on page " + Integer.toHexString(path.hashCode()));
      put(path, own.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * All of them.
   *
   * @param size how large the large ones are, in characters
   */
  static SortedMap<String, byte[]> clips(int size) {
    Hostile hostile = new Hostile();
    HostileBytes.put(hostile.below("bytes/"));
    HostileHeads.put(hostile.below("heads/"), size);
    HostileBodies.put(hostile.below("bodies/"), size);
    HostileEnds.put(hostile.below("ends/"));
    HostileNames.put(hostile.below("names/"));
    return hostile.files;
  }

  private Into below(String folder) {
    return (path, bytes) -> {
      if (files.put(folder + path, bytes) != null) {
        throw new IllegalArgumentException("twice: " + folder + path);
      }
    };
  }

  static void write(SortedMap<String, byte[]> files, Path folder) {
    files.forEach(
        (name, bytes) -> {
          try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(name, e);
          }
        });
  }

  /** The same words again and again, up to a size. */
  static String many(String words, int size) {
    return words.repeat(Math.max(1, size / words.length()));
  }

  /** A good header that ties a clip to another, so that its note gets a region of ours. */
  static String head(String title) {
    return "---\ntitle: \""
        + title
        + "\"\nsource: \"https://heron.example/"
        + Integer.toHexString(title.hashCode())
        + "\"\nauthor:\n  - \"[[Ottoline Reed]]\"\ncreated: 2024-03-09\ntags:\n  - \"clippings\"\n"
        + "---\n";
  }

  /** A line that cites the clip that all others cite. */
  static final String CITES = "See https://heron.example/everybody-cites-this on one page.\n";
}
