package clipweave.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Writes a tree that differs from another in a few paths: only the folders on the way to those are
 * written anew, and no text is read.
 */
final class Trees {
  private final ObjectReader reader;
  private final ObjectInserter inserter;

  Trees(ObjectReader reader, ObjectInserter inserter) {
    this.reader = reader;
    this.inserter = inserter;
  }

  /** A file or folder in a tree. */
  private record Child(FileMode mode, ObjectId id) {}

  /**
   * The tree that comes of {@code old}; empty if nothing is left in it.
   *
   * @param changes the new blob of each path, or empty where it goes
   */
  Optional<ObjectId> write(Optional<ObjectId> old, SortedMap<String, Optional<ObjectId>> changes)
      throws IOException {
    if (changes.isEmpty()) {
      return old;
    }
    Map<String, Child> children = children(old);
    SortedMap<String, SortedMap<String, Optional<ObjectId>>> folders = new TreeMap<>();
    changes.forEach((path, blob) -> sort(path, blob, children, folders));
    for (var folder : folders.entrySet()) {
      Optional<ObjectId> before =
          Optional.ofNullable(children.get(folder.getKey()))
              .filter(child -> child.mode().equals(FileMode.TREE))
              .map(Child::id);
      put(children, folder.getKey(), FileMode.TREE, write(before, folder.getValue()));
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(insert(children));
  }

  private static void sort(
      String path,
      Optional<ObjectId> blob,
      Map<String, Child> children,
      Map<String, SortedMap<String, Optional<ObjectId>>> folders) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      put(children, path, FileMode.REGULAR_FILE, blob);
    } else {
      folders
          .computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
          .put(path.substring(slash + 1), blob);
    }
  }

  private static void put(
      Map<String, Child> children, String name, FileMode mode, Optional<ObjectId> id) {
    if (id.isPresent()) {
      children.put(name, new Child(mode, id.get()));
    } else if (children.containsKey(name) && children.get(name).mode().equals(mode)) {
      children.remove(name);
    }
  }

  private Map<String, Child> children(Optional<ObjectId> tree) throws IOException {
    Map<String, Child> children = new TreeMap<>();
    if (tree.isPresent()) {
      CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree.get());
      for (; !parser.eof(); parser.next()) {
        children.put(
            parser.getEntryPathString(),
            new Child(parser.getEntryFileMode(), parser.getEntryObjectId()));
      }
    }
    return children;
  }

  /** Git sorts a folder as if its name ended with a slash. */
  private ObjectId insert(Map<String, Child> children) throws IOException {
    List<String> names = new ArrayList<>(children.keySet());
    TreeMap<GitName, Child> sorted = new TreeMap<>();
    for (String name : names) {
      Child child = children.get(name);
      sorted.put(GitName.of(name, child.mode().equals(FileMode.TREE)), child);
    }
    TreeFormatter tree = new TreeFormatter(64 * sorted.size() + 64);
    sorted.forEach((name, child) -> tree.append(name.bytes(), child.mode(), child.id()));
    return inserter.insert(tree);
  }
}
