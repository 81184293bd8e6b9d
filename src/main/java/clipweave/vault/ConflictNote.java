package clipweave.vault;

import clipweave.names.SafeName;
import clipweave.syntax.FrontMatter;
import clipweave.text.Edit;
import clipweave.text.Edits;
import java.util.List;

/**
 * The note beside one that its user and its clip both changed: what the clip says now. It is named
 * by its content, so that the same conflict never makes a second one, and carries {@code clip-of}
 * in place of {@code clip-id}, so that it is never taken for the note itself.
 */
final class ConflictNote {
  private static final String ID_KEY = "clip-of";

  private ConflictNote() {}

  static String path(String notePath, String hash) {
    String name = SafeName.withSuffix(Paths.stem(notePath), "(clip " + hash.substring(0, 4) + ")");
    return Paths.in(Paths.folder(notePath), name + ".md");
  }

  static String text(String theirs) {
    return FrontMatter.read(theirs)
        .entry(Properties.ID)
        .map(e -> Edits.of(List.of(new Edit(e.keySpan(), ID_KEY, "a conflict is no note"))))
        .orElse(Edits.none())
        .applyTo(theirs);
  }
}
