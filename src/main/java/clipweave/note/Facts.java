package clipweave.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a clipping says about itself, in one vocabulary; every value knows the field it came from.
 * Nothing is invented: a field that is empty, or held a placeholder, is absent.
 *
 * @param title never empty; the file's name or {@code Untitled} where nothing else is there
 * @param source the URL as written, never rewritten
 * @param authors in the order written, each name once
 * @param site the host of the source in Unicode without {@code www.}, else what a site field says
 * @param published when the page appeared
 * @param clipped when it was saved
 * @param modified when the clip says it was changed
 * @param description a sentence or two about it
 * @param tags without {@code #}, repaired (T1 to T4), each once
 * @param other fields that are none of these, as they were, and fields of these names that hold
 *     something else (a source that is no URL)
 * @param problems what was odd about the values; those of the clipping's shape are with it
 */
public record Facts(
    Fact title,
    Optional<Fact> source,
    List<Author> authors,
    Optional<Fact> site,
    Optional<ClipDate> published,
    Optional<ClipDate> clipped,
    Optional<ClipDate> modified,
    Optional<Fact> description,
    List<Fact> tags,
    List<Field> other,
    List<Problem> problems) {
  public Facts {
    Objects.requireNonNull(title);
    Objects.requireNonNull(source);
    authors = List.copyOf(authors);
    Objects.requireNonNull(site);
    Objects.requireNonNull(published);
    Objects.requireNonNull(clipped);
    Objects.requireNonNull(modified);
    Objects.requireNonNull(description);
    tags = List.copyOf(tags);
    other = List.copyOf(other);
    problems = List.copyOf(problems);
  }

  /** The same, with what another copy of the clip knows where this one knows nothing. */
  public Facts and(Facts more, List<Author> allAuthors) {
    return new Facts(
        title,
        source.or(more::source),
        allAuthors,
        site.or(more::site),
        published.or(more::published),
        clipped.or(more::clipped),
        modified,
        description.or(more::description),
        tags.isEmpty() ? more.tags() : tags,
        other,
        problems);
  }

  /** The same under another title. */
  public Facts withTitle(Fact newTitle) {
    return new Facts(
        newTitle,
        source,
        authors,
        site,
        published,
        clipped,
        modified,
        description,
        tags,
        other,
        problems);
  }
}
