package clipweave.cli;

import clipweave.note.CannotGoOn;
import java.util.Optional;

/** A day, month or year on the command line: {@code 2024-05-11}, {@code 2024-05}, {@code 2024}. */
final class DayOption {
  private static final String MASK = "dddd-dd-dd";

  private DayOption() {}

  /** What no day of it comes before, as text. */
  static Optional<String> from(String written) {
    return Optional.ofNullable(written).map(w -> checked("--from", w));
  }

  /** What no day of it comes after, as text. */
  static Optional<String> to(String written) {
    return Optional.ofNullable(written)
        .map(w -> checked("--to", w))
        .map(w -> w.length() == MASK.length() ? w : w + "-99");
  }

  private static String checked(String option, String written) {
    boolean isWhole = written.length() == 4 || written.length() == 7 || written.length() == 10;
    for (int i = 0; isWhole && i < written.length(); i++) {
      char c = written.charAt(i);
      isWhole = MASK.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == '-';
    }
    if (!isWhole) {
      throw CannotGoOn.wrong(
          "'" + written + "' will not do for " + option, "write it like 2024-05-11 or 2024");
    }
    return written;
  }
}
