package clipweave.clip;

import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.DayOrder;
import clipweave.note.Field;
import clipweave.note.Reason;
import java.util.Locale;
import java.util.Optional;

/** The dates of a clipping; never one that is not written there. */
final class Calendar {
  private static final String HINT = "write it like 2023-05-07 to have it in the calendar";

  /** How the dates of a clipping are written; which of day and month comes first, if known. */
  record Habits(ClipFormat format, Optional<DayOrder> order) {}

  private Calendar() {}

  /** The first field of a name that holds a date; where none does, the first that holds a text. */
  static Optional<ClipDate> of(Clipping clipping, String name, Habits habits, Oddities oddities) {
    Optional<ClipDate> unknown = Optional.empty();
    for (Field field : Candidates.of(clipping, name)) {
      String written = String.join(" ", field.values());
      if (isEmpty(field, written, oddities)) {
        continue;
      }
      Dates.Reading reading =
          habits.format().has(ClipFormat.Habit.EPOCH)
              ? Dates.readEpoch(written)
              : Dates.read(written, habits.order());
      ClipDate date = date(field, written, reading);
      if (date.isKnown()) {
        tellVote(date, reading, oddities);
        return Optional.of(date);
      }
      unknown = unknown.isPresent() ? unknown : Optional.of(date);
    }
    unknown.ifPresent(d -> report(d, oddities));
    return unknown;
  }

  private static ClipDate date(Field field, String written, Dates.Reading reading) {
    double sure = Math.min(reading.sure(), field.reason().sure());
    Reason reason = new Reason("date-" + reading.rule(), sure, field.reason().words());
    return new ClipDate(reading.text(), written, reading.isDate(), field, reason);
  }

  private static boolean isEmpty(Field field, String written, Oddities oddities) {
    boolean template = Leftovers.isTemplate(written);
    boolean invalid = written.strip().toLowerCase(Locale.ROOT).equals("invalid date");
    if (template || invalid) {
      String what = template ? "template code left over in " : "no date in ";
      oddities.add(
          field, what + Oddities.key(field) + ": " + Oddities.quoted(written), "read as empty");
    }
    return template || invalid || Leftovers.isNothing(written);
  }

  private static void tellVote(ClipDate date, Dates.Reading reading, Oddities oddities) {
    if (reading.rule().startsWith("voted-")) {
      String key = Oddities.key(date.from());
      String says = key + " could be two days: " + Oddities.quoted(date.written());
      oddities.add(date.from(), says, "read as " + date.day() + ", like other dates here");
    }
  }

  private static void report(ClipDate date, Oddities oddities) {
    String key = Oddities.key(date.from());
    String value = Oddities.quoted(date.written());
    String says =
        switch (Dates.read(date.written()).sense()) {
          case AMBIGUOUS -> key + " could be two days: " + value;
          case PARTIAL -> key + " has no day: " + value;
          default -> key + " is not a date: " + value;
        };
    oddities.add(date.from(), says, "kept as text", HINT);
  }
}
