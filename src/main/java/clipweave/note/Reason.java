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

  /** All of it in one line, for the record: {@code cited-title 0.97 a title cited here}. */
  public String recorded() {
    return rule + " " + sure + " " + words;
  }

  /** What {@link #recorded} wrote; any other line is the words of a rule without a name. */
  public static Reason read(String recorded) {
    String[] parts = recorded.split(" ", 3);
    boolean isOurs = parts.length == 3 && parts[1].matches("[01]\\.[0-9]{1,4}");
    double sure = isOurs ? Double.parseDouble(parts[1]) : 1;
    return isOurs && sure <= 1
        ? new Reason(parts[0], sure, parts[2])
        : new Reason("link", 1, recorded);
  }
}
