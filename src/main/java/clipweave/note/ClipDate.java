package clipweave.note;

import java.util.Objects;

/**
 * A day or a moment of a clip.
 *
 * @param text {@code YYYY-MM-DD} or local {@code YYYY-MM-DDTHH:MM:SS} where it is known (P7), else
 *     the text that was written
 * @param written the value as it stands in the clip
 * @param isKnown whether {@code text} is a date; an ambiguous or unreadable one is not
 * @param from the field it was read from
 * @param reason by which rule, how sure
 */
public record ClipDate(String text, String written, boolean isKnown, Field from, Reason reason) {
  public ClipDate {
    Objects.requireNonNull(text);
    Objects.requireNonNull(written);
    Objects.requireNonNull(from);
    Objects.requireNonNull(reason);
  }

  /** The day alone, {@code YYYY-MM-DD}, of a date that is known; else the text. */
  public String day() {
    return isKnown ? text.substring(0, 10) : text;
  }
}
