package clipweave;

import clipweave.graph.NoteLinks;
import clipweave.note.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What {@code links} found.
 *
 * @param prefix what turns a path in the vault into one from where the command was given
 * @param problems files that could not be read
 */
public record LinksAnswer(NoteLinks links, String prefix, List<Problem> problems) {
  public LinksAnswer {
    Objects.requireNonNull(links);
    Objects.requireNonNull(prefix);
    problems = List.copyOf(problems);
  }
}
