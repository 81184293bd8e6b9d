package clipweave.note;

import java.util.Objects;

/**
 * Why a field or a link is what it is: the rule (a short stable name), how sure we are (0 to 1),
 * and the same in words for a person.
 */
public record Reason(String rule, double sure, String words) {
  public Reason {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(words);
    if (!(sure >= 0 && sure <= 1)) {
      throw new IllegalArgumentException("sure is 0 to 1: " + sure);
    }
  }
}
