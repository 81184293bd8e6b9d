package clipweave.vault;

import clipweave.names.SafeName;
import clipweave.syntax.FrontMatter;
import clipweave.text.Edit;
import clipweave.text.Edits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The note beside one that its user and its clip both changed: what the clip says now. It is named
 * by its content, so that the same conflict never makes a second one, and carries {@code clip-of}
 * in place of {@code clip-id}, so that it is never taken for the note itself.
 */
final class ConflictNote {
  private static final String ID_KEY = "clip-of";
  private static final String PREFIX = "conflict:";

  private ConflictNote() {}

  /**
   * Where it lies: under the first name that is free or holds the same text.
   *
   * @param hashes of the notes that are there
   */
  static String path(String notePath, String hash, Map<String, String> hashes) {
    return path(notePath, "clip", hash, hashes);
  }

  /** The same with another word for what the text is. */
  static String path(String notePath, String word, String hash, Map<String, String> hashes) {
    String path = "";
    for (int digits = 4; digits <= hash.length(); digits *= 2) {
      String suffix = "(" + word + " " + hash.substring(0, digits) + ")";
      String name = SafeName.withSuffix(Paths.stem(notePath), suffix);
      path = Paths.in(Paths.folder(notePath), name + ".md");
      if (hashes.getOrDefault(path, hash).equals(hash)) {
        return path;
      }
    }
    return path;
  }

  /** The id of its entry in the manifest. */
  static String id(String noteId, String hash) {
    return PREFIX + noteId + ":" + hash.substring(0, 16);
  }

  /** The id of the note it lies beside. */
  static String noteId(String id) {
    return id.substring(PREFIX.length(), id.lastIndexOf(':'));
  }

  /** Whether every line of it has found its way into the note: then it may leave (law P10). */
  static boolean isResolved(String conflict, String note) {
    Set<String> lines = new HashSet<>();
    note.lines().map(String::strip).forEach(lines::add);
    return conflict
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith(ID_KEY + ":"))
        .allMatch(lines::contains);
  }

  static String text(String theirs) {
    return FrontMatter.read(theirs)
        .entry(Properties.ID)
        .map(e -> Edits.of(List.of(new Edit(e.keySpan(), ID_KEY, "a conflict is no note"))))
        .orElse(Edits.none())
        .applyTo(theirs);
  }
}
