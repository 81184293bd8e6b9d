package clipweave.names;

import java.util.Comparator;
import java.util.Objects;

/**
 * A name under which a note of the vault may be mentioned: its text, the path of the note, and
 * where the name comes from.
 */
public record NameForm(String text, String target, Origin origin) {
  /** Where a name comes from; {@code HEADING} is the title that the front matter tells. */
  public enum Origin {
    TITLE,
    ALIAS,
    HEADING,
    LEARNED,
    DERIVED
  }

  /** By text, then note, then origin. */
  static final Comparator<NameForm> ORDER =
      Comparator.comparing(NameForm::text)
          .thenComparing(NameForm::target)
          .thenComparing(NameForm::origin);

  public NameForm {
    Objects.requireNonNull(text);
    Objects.requireNonNull(target);
    Objects.requireNonNull(origin);
  }
}
