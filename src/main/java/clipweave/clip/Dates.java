package clipweave.clip;

import clipweave.clip.DateTokens.Kind;
import clipweave.note.DayOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates that clippers write. Knows no clock, no zone and no locale of the machine, and
 * never guesses: where day and month could be either way, or the year is missing, it says so.
 *
 * <pre>
 * date = [weekday] day [weekday] [time [zone]]
 * day  = year "-" month "-" day | year "年" month "月" day "日" | YYYYMMDD
 *      | number "/" number "/" year | month, day and year in words
 * </pre>
 */
public final class Dates {
  private static final int LONGEST = 200;

  /** No date with its time is longer. */
  private static final int ORDERED = 40;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** How well a text was understood. */
  public enum Sense {
    /** A day, or a day and a time. */
    DATE,
    /** Day and month could be either way. */
    AMBIGUOUS,
    /** Only a year, or a year and a month. */
    PARTIAL,
    /** Anything else. */
    TEXT
  }

  /**
   * What a text says.
   *
   * @param sense how well it was understood
   * @param text {@code YYYY-MM-DD} or {@code YYYY-MM-DDTHH:MM:SS} for a date, else as written
   * @param rule the shape it has
   * @param sure 0 to 1
   */
  public record Reading(Sense sense, String text, String rule, double sure) {
    public boolean isDate() {
      return sense == Sense.DATE;
    }
  }

  private Dates() {}

  /** Reads one date; the clock on the wall is kept, its zone passed over (P7). Never fails. */
  public static Reading read(String written) {
    return read(written, Optional.empty());
  }

  /**
   * Which of day and month comes first in a date that shows it: 24/12/2023. Empty for 5/5/2023, for
   * dates that begin with the year, and for anything else.
   */
  public static Optional<DayOrder> order(String written) {
    boolean mayBe = written.length() >= 8 && written.length() <= ORDERED;
    if (!mayBe || written.chars().filter(c -> c == '/' || c == '.' || c == '-').count() < 2) {
      return Optional.empty();
    }
    return switch (read(written).rule().replace("+text", "")) {
      case Day.DAY_FIRST -> Optional.of(DayOrder.DAY_FIRST);
      case Day.MONTH_FIRST -> Optional.of(DayOrder.MONTH_FIRST);
      default -> Optional.empty();
    };
  }

  /** Reads one date, where it is known which of day and month comes first. */
  public static Reading read(String written, Optional<DayOrder> order) {
    String text = unwrapped(written);
    if (text.length() > LONGEST) {
      return new Reading(Sense.TEXT, written, "too-long", 0);
    }
    DateTokens tokens = DateTokens.of(text);
    int from = skipWeekday(tokens, 0);
    // "mar. 14 févr." begins with a weekday, "Mar 14" does not
    Optional<Day> day = Day.read(tokens, from).or(() -> Day.read(tokens, 0));
    if (day.isEmpty()) {
      Sense sense = isPartial(tokens) ? Sense.PARTIAL : Sense.TEXT;
      return new Reading(sense, written, sense == Sense.PARTIAL ? "partial" : "not-a-date", 0);
    }
    if (!day.get().isAmbiguous()) {
      return withTime(tokens, day.get());
    }
    return order
        .flatMap(o -> Day.ordered(tokens, from, o))
        .map(d -> withTime(tokens, d))
        .orElse(new Reading(Sense.AMBIGUOUS, written, "ambiguous", 0));
  }

  /** Reads seconds or milliseconds since 1970, in UTC, and any other date as {@link #read}. */
  public static Reading readEpoch(String written) {
    String digits = Tidy.unquoted(written.strip());
    boolean number = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || (digits.length() != 10 && digits.length() != 13)) {
      return read(written);
    }
    long value = Long.parseLong(digits);
    long seconds = digits.length() == 13 ? value / 1000 : value;
    LocalDateTime moment = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    return new Reading(Sense.DATE, MOMENT.format(moment), "epoch", 0.8);
  }

  private static Reading withTime(DateTokens tokens, Day day) {
    int at = skipWeekday(tokens, day.end());
    Optional<TimeOfDay> time = day.time().isPresent() ? day.time() : TimeOfDay.read(tokens, at);
    if (day.time().isEmpty() && time.isPresent()) {
      at = TimeOfDay.skipZone(tokens, time.get().end());
    }
    boolean all = skipWeekday(tokens, at) >= tokens.count();
    double sure = Math.min(day.sure(), all ? 1 : 0.8);
    String rule = all ? day.rule() : day.rule() + "+text";
    boolean midnight = time.filter(t -> t.text().equals("00:00:00")).isPresent();
    String clock = time.isEmpty() || midnight ? "" : "T" + time.get().text();
    return new Reading(Sense.DATE, day.text() + clock, rule, sure);
  }

  /** Without link brackets, quotes, and the text a link shows. */
  private static String unwrapped(String written) {
    String text = Tidy.unquoted(Tidy.words(written));
    if (text.startsWith("[[") && text.endsWith("]]") && text.length() > 4) {
      return target(text.substring(2, text.length() - 2));
    }
    int end = text.startsWith("[") ? text.indexOf("](") : -1;
    return end > 0 ? text.substring(1, end) : text;
  }

  /** The name of the day's note, unless the slashes are the date's own: {@code 05/23/2024}. */
  private static String target(String link) {
    int bar = link.indexOf('|');
    String path = bar < 0 ? link : link.substring(0, bar);
    boolean slashed = path.chars().filter(c -> c == '/').count() == 2 && path.indexOf('-') < 0;
    return slashed ? path : path.substring(path.lastIndexOf('/') + 1);
  }

  /** Behind a weekday in words or signs, with the brackets, dashes and commas around it. */
  private static int skipWeekday(DateTokens tokens, int from) {
    int at = from;
    while (at < tokens.count()) {
      DateTokens.Token token = tokens.at(at);
      boolean day = token.kind() == Kind.WORD && MonthNames.isFiller(token.text());
      boolean sign =
          token.kind() == Kind.SIGN && ",-.()（）星期周曜日月火水木金土一二三四五六天".contains(token.text());
      if (!day && !sign) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A year alone, or a year and a month. */
  private static boolean isPartial(DateTokens tokens) {
    boolean year = tokens.isNumber(0, 4, 4);
    return (year && tokens.count() == 1)
        || (year && tokens.count() == 3 && tokens.isNumber(2, 1, 2))
        || (tokens.count() == 2
            && tokens.isNumber(1, 4, 4)
            && MonthNames.month(tokens.at(0).text()) > 0);
  }
}
