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
 * @param names names in it that are no links of ours, in the order of the text
 * @param problems what was odd about it
 */
public record Explanation(
    String file,
    String dialect,
    List<ExplainedField> fields,
    List<ExplainedLink> links,
    List<ExplainedName> names,
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

  /**
   * A name that is no link of ours: the note that it would mean, what became of it, and why.
   *
   * @param state {@code written} for one that {@code weave} would link, {@code suggested}, {@code
   *     ambiguous} or {@code refused}
   * @param others the other notes that it can mean
   */
  public record ExplainedName(
      Place place, String text, String target, String state, Reason reason, List<String> others) {
    public ExplainedName {
      Objects.requireNonNull(place);
      Objects.requireNonNull(text);
      Objects.requireNonNull(target);
      Objects.requireNonNull(state);
      Objects.requireNonNull(reason);
      others = List.copyOf(others);
    }
  }

  public Explanation {
    Objects.requireNonNull(file);
    Objects.requireNonNull(dialect);
    fields = List.copyOf(fields);
    links = List.copyOf(links);
    names = List.copyOf(names);
    problems = List.copyOf(problems);
  }
}
