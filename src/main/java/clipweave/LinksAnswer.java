package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.graph.NoteLinks;
import clipweave.note.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What {@code links} found.
 *
 * @param suggestions names in the note that are no links and could be, in the order of its text
 * @param prefix what turns a path in the vault into one from where the command was given
 * @param problems files that could not be read
 */
public record LinksAnswer(
    NoteLinks links, List<Suggestion> suggestions, String prefix, List<Problem> problems) {
  public LinksAnswer {
    Objects.requireNonNull(links);
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(prefix);
    problems = List.copyOf(problems);
  }
}
