package clipweave.clip;

import clipweave.clip.DateTokens.Kind;
import clipweave.clip.DateTokens.Token;
import java.util.Optional;

/**
 * A day with its month in words: {@code September 12th 2025}, {@code 30 de septiembre de 2019},
 * {@code Tue Apr 14 16:47:02 +0000 2026}. Month, day and year in any order, each once; words that
 * say nothing are passed over, any other word ends it.
 */
final class WordyDay {
  private final DateTokens tokens;
  private int at;
  private int month;
  private int day;
  private int year;
  private boolean isShort;
  private Optional<TimeOfDay> time = Optional.empty();

  private WordyDay(DateTokens tokens, int from) {
    this.tokens = tokens;
    this.at = from;
  }

  static Optional<Day> read(DateTokens tokens, int from) {
    WordyDay wordy = new WordyDay(tokens, from);
    while (!wordy.isComplete() && wordy.at < tokens.count() && wordy.step()) {
      // each step takes a token or more
    }
    return wordy.day();
  }

  private boolean isComplete() {
    return month > 0 && day > 0 && year > 0;
  }

  private boolean step() {
    Token token = tokens.at(at);
    if (token.kind() == Kind.NUMBER) {
      return stepTime() || stepNumber(token);
    }
    if (token.kind() == Kind.SIGN) {
      at++;
      return ",.-/()º°ª".contains(token.text());
    }
    int named = MonthNames.month(token.text());
    if (named > 0 && month == 0) {
      month = named;
      at++;
      return true;
    }
    at++;
    return MonthNames.isFiller(token.text());
  }

  private boolean stepTime() {
    Optional<TimeOfDay> found = month > 0 ? TimeOfDay.read(tokens, at) : Optional.empty();
    if (found.isPresent() && time.isEmpty()) {
      time = found;
      at = TimeOfDay.skipZone(tokens, found.get().end());
      return true;
    }
    return false;
  }

  private boolean stepNumber(Token token) {
    boolean little = token.text().length() <= 2;
    if (little && day == 0) {
      day = token.number();
    } else if (little && year == 0 && month > 0 && time.isEmpty()) {
      year = 2000 + token.number(); // "26 July 14"
      isShort = true;
    } else if (token.text().length() == 4 && year == 0) {
      year = token.number();
    } else {
      return false;
    }
    at++;
    return true;
  }

  private Optional<Day> day() {
    if (!isComplete()) {
      return Optional.empty();
    }
    return Day.of(year, month, day, at, "words")
        .map(d -> d.with(time, isShort ? "two-digit-year" : "words", isShort ? 0.7 : 1));
  }
}
