package clipweave.clip;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day among the tokens of a date: {@code 3:23:18 pm}, {@code T16:28}, {@code 上午9:00:00},
 * {@code 21h37}. Zones and fractions are passed over: the clock on the wall is kept (P7).
 *
 * @param text {@code HH:MM:SS}
 * @param end the first token that is not its
 */
record TimeOfDay(String text, int end) {
  /** Reads at a token; empty when no time begins there. */
  static Optional<TimeOfDay> read(DateTokens tokens, int from) {
    int at = from;
    boolean late = false;
    boolean marked = false;
    if (tokens.at(at).is("T") || tokens.at(at).is("t") || tokens.at(at).is(",")) {
      at++;
    }
    if (isHalf(tokens, at)) {
      late = !tokens.at(at).is("上") && !(tokens.at(at).is("午") && tokens.at(at + 1).is("前"));
      marked = true;
      at += 2;
    }
    if (!tokens.isNumber(at, 1, 2) || !isColon(tokens, at + 1) || !tokens.isNumber(at + 2, 2, 2)) {
      return Optional.empty();
    }
    return rest(tokens, at, marked, late);
  }

  private static Optional<TimeOfDay> rest(
      DateTokens tokens, int from, boolean marked, boolean late) {
    int hour = tokens.at(from).number();
    int minute = tokens.at(from + 2).number();
    int second = 0;
    int at = from + 3;
    if (isColon(tokens, at) && tokens.isNumber(at + 1, 2, 2)) {
      second = tokens.at(at + 1).number();
      at += 2;
    }
    if ((tokens.at(at).is(".") || tokens.at(at).is(",")) && isJoined(tokens, at + 1)) {
      at += 2; // a fraction of a second
    }
    String half = tokens.at(at).text().toLowerCase(Locale.ROOT);
    if (half.equals("am") || half.equals("pm")) {
      return time(half(hour, half.equals("pm")), minute, second, at + 1);
    }
    return time(marked ? half(hour, late) : hour, minute, second, at);
  }

  /**
   * Behind a time: {@code Z}, {@code +02:00}, {@code (UTC -03:00)}, {@code GMT+1}, {@code +0000}.
   */
  static int skipZone(DateTokens tokens, int from) {
    int at = from;
    boolean bracket = tokens.at(at).is("(");
    at += bracket ? 1 : 0;
    String name = tokens.at(at).text().toUpperCase(Locale.ROOT);
    at += name.equals("Z") || name.equals("UTC") || name.equals("GMT") || isZone(name) ? 1 : 0;
    boolean sign = tokens.at(at).is("+") || tokens.at(at).is("-") || tokens.at(at).is("\u2212");
    if (sign && tokens.isNumber(at + 1, 1, 4)) {
      at += 2;
      at += isColon(tokens, at) && tokens.isNumber(at + 1, 2, 2) ? 2 : 0;
    }
    return bracket && tokens.at(at).is(")") ? at + 1 : bracket ? from : at;
  }

  private static boolean isZone(String name) {
    return name.length() == 3 && "EST EDT CST CDT MST MDT PST PDT CET MSK JST BST".contains(name);
  }

  private static boolean isHalf(DateTokens tokens, int at) {
    String two = tokens.at(at).text() + tokens.at(at + 1).text();
    return two.equals("上午") || two.equals("下午") || two.equals("午前") || two.equals("午後");
  }

  private static boolean isColon(DateTokens tokens, int at) {
    return tokens.at(at).is(":") || tokens.at(at).is("h");
  }

  private static boolean isJoined(DateTokens tokens, int at) {
    return tokens.isNumber(at, 1, 9) && !tokens.at(at).gapBefore();
  }

  /** {@code 12 am} is midnight, {@code 12 pm} noon; {@code 15 pm} is left as it is. */
  private static int half(int hour, boolean late) {
    if (hour == 12) {
      return late ? 12 : 0;
    }
    return late && hour < 12 ? hour + 12 : hour;
  }

  private static Optional<TimeOfDay> time(int hour, int minute, int second, int end) {
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    String text = String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second);
    return Optional.of(new TimeOfDay(text, end));
  }
}
