package clipweave.cli;

import java.util.Locale;

/** Small words for people and programs. */
final class Words {
  private Words() {}

  /** The name of a constant as it is said: {@code SOURCE_LINE} is a {@code source-line}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 1 note}, {@code 2 notes}. */
  static String count(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** How sure: {@code 0.95} in every locale. */
  static String sure(double sure) {
    return String.format(Locale.ROOT, "%.2f", sure);
  }
}
