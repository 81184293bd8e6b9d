package clipweave;

import clipweave.note.Problem;
import clipweave.vault.Content;
import clipweave.vault.Entry;
import java.util.List;

/**
 * A rendered note and what the state will remember of it.
 *
 * @param links how many links are in it that the clip did not have
 * @param problems what a person should know of it
 */
record MadeNote(Content content, Entry entry, int links, List<Problem> problems) {
  MadeNote {
    problems = List.copyOf(problems);
  }

  MadeNote(Content content, Entry entry, int links) {
    this(content, entry, links, List.of());
  }
}
