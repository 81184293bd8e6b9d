package clipweave.clip;

import clipweave.note.DayOrder;
import java.util.Optional;

/**
 * A day among the tokens of a date.
 *
 * @param text {@code YYYY-MM-DD}; empty where day and month could be either way
 * @param end the first token that is not its
 * @param rule the shape it has
 * @param time the time that stood inside it; empty where none did
 */
record Day(String text, int end, String rule, double sure, Optional<TimeOfDay> time) {
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  static final String DAY_FIRST = "day-first";
  static final String MONTH_FIRST = "month-first";

  /** A day that could be two, where it is known what comes first. */
  static Optional<Day> ordered(DateTokens tokens, int from, DayOrder order) {
    int first = tokens.at(from).number();
    int second = tokens.at(from + 2).number();
    int year = tokens.at(from + 4).number();
    Optional<Day> day =
        order == DayOrder.DAY_FIRST
            ? of(year, second, first, from + 5, "voted-" + DAY_FIRST)
            : of(year, first, second, from + 5, "voted-" + MONTH_FIRST);
    return day.map(d -> d.with(Optional.empty(), d.rule(), 0.8));
  }

  /** Reads at a token; empty when no day begins there. */
  static Optional<Day> read(DateTokens tokens, int from) {
    if (tokens.isNumber(from, 8, 8)) {
      return compact(tokens.at(from).text(), from + 1);
    }
    if (tokens.isNumber(from, 4, 4) && isSeparator(tokens.at(from + 1).text())) {
      return yearFirst(tokens, from);
    }
    boolean numbers = tokens.isNumber(from, 1, 2) && isSign(tokens.at(from + 1).text());
    if (numbers && tokens.isNumber(from + 2, 1, 2)) {
      return yearLast(tokens, from);
    }
    return WordyDay.read(tokens, from);
  }

  static Optional<Day> of(int year, int month, int day, int end, String rule) {
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > LENGTHS[month - 1] || (month == 2 && day == 29 && !leap)) {
      return Optional.empty();
    }
    String text = year + twoDigits(month) + twoDigits(day);
    return Optional.of(new Day(text, end, rule, 1, Optional.empty()));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  boolean isAmbiguous() {
    return text.isEmpty();
  }

  Day with(Optional<TimeOfDay> newTime, String newRule, double newSure) {
    return new Day(text, end, newRule, newSure, newTime);
  }

  private static boolean isSign(String text) {
    return text.equals("-") || text.equals("/") || text.equals(".") || text.equals("\u2010");
  }

  private static boolean isSeparator(String text) {
    return isSign(text) || text.equals("年") || text.equals("년");
  }

  private static Optional<Day> yearFirst(DateTokens tokens, int from) {
    String first = tokens.at(from + 1).text();
    String second = tokens.at(from + 3).text();
    boolean han = first.equals("年") || first.equals("년");
    boolean pair = han ? second.equals("月") || second.equals("월") : second.equals(first);
    if (!pair || !tokens.isNumber(from + 2, 1, 2) || !tokens.isNumber(from + 4, 1, 2)) {
      return Optional.empty();
    }
    boolean closed = han && (tokens.at(from + 5).is("日") || tokens.at(from + 5).is("일"));
    int year = tokens.at(from).number();
    int month = tokens.at(from + 2).number();
    int day = tokens.at(from + 4).number();
    return of(year, month, day, from + (closed ? 6 : 5), "year-first");
  }

  private static Optional<Day> compact(String digits, int end) {
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    boolean likely = year >= 1900 && year < 2100;
    return likely ? of(year, month, day, end, "compact") : Optional.empty();
  }

  /** Day and month before the year: known only when one of them is above twelve, or both equal. */
  private static Optional<Day> yearLast(DateTokens tokens, int from) {
    boolean same = tokens.at(from + 3).is(tokens.at(from + 1).text());
    if (!same || !tokens.isNumber(from + 4, 4, 4)) {
      return Optional.empty();
    }
    int first = tokens.at(from).number();
    int second = tokens.at(from + 2).number();
    int year = tokens.at(from + 4).number();
    if (first > 12) {
      return of(year, second, first, from + 5, DAY_FIRST);
    }
    if (second > 12 || first == second) {
      return of(year, first, second, from + 5, second > 12 ? MONTH_FIRST : "same-number");
    }
    return of(year, first, second, from + 5, "ambiguous")
        .map(d -> new Day("", d.end(), "ambiguous", 0, Optional.empty()));
  }
}
