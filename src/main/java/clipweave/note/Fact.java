package clipweave.note;

import java.util.Objects;

/**
 * One value we made out of a clip, in the shape a note has it.
 *
 * @param text the value, cleaned
 * @param from the field it was read from, as written
 * @param reason by which rule, how sure
 */
public record Fact(String text, Field from, Reason reason) {
  public Fact {
    Objects.requireNonNull(text);
    Objects.requireNonNull(from);
    Objects.requireNonNull(reason);
  }
}
