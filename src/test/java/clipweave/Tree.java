package clipweave;

import clipweave.merge.TextDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder's files as they were read: path with {@code /} to bytes. Empty folders do not count. */
record Tree(SortedMap<String, byte[]> files) {
  /** What lies below a folder; nothing where there is none. */
  static Tree read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(name(folder, path), Files.readAllBytes(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Tree(files);
  }

  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  void write(Path folder) {
    files.forEach(
        (name, bytes) -> {
          try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  Tree only(Predicate<String> names) {
    SortedMap<String, byte[]> some = new TreeMap<>(files);
    some.keySet().removeIf(names.negate());
    return new Tree(some);
  }

  /** The same with the text of every Markdown and text file changed. */
  Tree withTexts(UnaryOperator<String> change) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.replaceAll((name, bytes) -> isText(name) ? bytes(change.apply(text(bytes))) : bytes);
    return new Tree(changed);
  }

  private static boolean isText(String name) {
    return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt");
  }

  /** What another tree has differently, in words; empty if nothing. Surplus counts both ways. */
  List<String> difference(Tree actual) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(actual.files.keySet());
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (!actual.files.containsKey(name)) {
        found.add("missing: " + name);
      } else if (!files.containsKey(name)) {
        found.add("surplus: " + name + "\n" + text(actual.files.get(name)));
      } else if (!Arrays.equals(files.get(name), actual.files.get(name))) {
        found.add(TextDiff.unified(name, text(files.get(name)), text(actual.files.get(name))));
      }
    }
    return found;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
