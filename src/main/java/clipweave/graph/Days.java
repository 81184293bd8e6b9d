package clipweave.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds a day written {@code YYYY-MM-DD}. */
final class Days {
  private Days() {}

  /**
   * The first such day at the head of a value; brackets, quotes and blanks before it are skipped.
   */
  static Optional<String> in(String value) {
    int start = 0;
    while (start < value.length() && start < 4 && "[\"' ".indexOf(value.charAt(start)) >= 0) {
      start++;
    }
    if (value.length() < start + 10) {
      return Optional.empty();
    }
    String day = value.substring(start, start + 10);
    if (day.charAt(4) != '-' || day.charAt(7) != '-') {
      return Optional.empty();
    }
    boolean isFollowed = value.length() > start + 10 && Character.isDigit(value.charAt(start + 10));
    try {
      return isFollowed ? Optional.empty() : Optional.of(LocalDate.parse(day).toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
