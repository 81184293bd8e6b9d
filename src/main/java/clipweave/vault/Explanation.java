package clipweave.vault;

import clipweave.note.Field;
import clipweave.note.Problem;
import clipweave.note.Reason;
import clipweave.text.Place;
import java.util.List;
import java.util.Objects;

/**
 * Every field and link of one file: where it comes from, by which rule, how sure.
 *
 * @param file the file as the user named it
 * @param dialect the shape it was written in; empty for a note that is no clip
 * @param fields in the order of the text
 * @param links in the order of the text: those we made or would make
 * @param problems what was odd about it
 */
public record Explanation(
    String file,
    String dialect,
    List<ExplainedField> fields,
    List<ExplainedLink> links,
    List<Problem> problems) {
  /** A field and where its value stands. */
  public record ExplainedField(Place place, Field field) {
    public ExplainedField {
      Objects.requireNonNull(place);
      Objects.requireNonNull(field);
    }
  }

  /** A link: the words that carry it, the note or URL it names, and why. */
  public record ExplainedLink(Place place, String text, String target, Reason reason) {
    public ExplainedLink {
      Objects.requireNonNull(place);
      Objects.requireNonNull(text);
      Objects.requireNonNull(target);
      Objects.requireNonNull(reason);
    }
  }

  public Explanation {
    Objects.requireNonNull(file);
    Objects.requireNonNull(dialect);
    fields = List.copyOf(fields);
    links = List.copyOf(links);
    problems = List.copyOf(problems);
  }
}
