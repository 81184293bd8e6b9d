package clipweave.note;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something a clip names as its author.
 *
 * @param name the name without brackets, "by", degrees and mail addresses
 * @param kind what kind of name it is
 * @param handle the account the field gives for it, without {@code @}
 * @param written the part of the field it was read from
 * @param from the field it was read from
 * @param reason by which rule, how sure
 */
public record Author(
    String name, Kind kind, Optional<String> handle, String written, Field from, Reason reason) {
  /** What kind of name an author field holds. */
  public enum Kind {
    /** A name that can have a home note: a person, or an organisation written like one. */
    PERSON,
    /** An account ({@code @ann}, {@code renovate-bot}): never a person by itself. */
    HANDLE,
    /** A host or a URL. */
    SITE,
    /** A sentence or a cut piece of one: kept as text. */
    TEXT
  }

  public Author {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(handle);
    Objects.requireNonNull(written);
    Objects.requireNonNull(from);
    Objects.requireNonNull(reason);
  }

  /** Whether the name may have a home note of its own. */
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }
}
