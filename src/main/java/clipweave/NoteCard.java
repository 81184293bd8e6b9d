package clipweave;

import clipweave.clip.Dates;
import clipweave.note.Clipping;
import clipweave.note.DayOrder;
import clipweave.note.Field;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import clipweave.vault.HubNote;
import clipweave.vault.KnownNote;
import clipweave.vault.Properties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a vault has to know of one of its notes. */
final class NoteCard {
  private static final String ALIASES = "aliases";

  private NoteCard() {}

  static KnownNote read(String path, String text, String hash) {
    FrontMatter front = FrontMatter.read(text);
    Optional<String> id = first(front, Properties.ID).or(() -> inlineId(front, text));
    return new KnownNote(
        path,
        hash,
        first(front, Field.TITLE),
        front.entry(ALIASES).map(FrontMatter.Entry::values).orElse(List.of()),
        first(front, "kind"),
        id,
        front.entries().stream().map(FrontMatter.Entry::key).toList(),
        tags(front),
        id.isPresent() ? List.of() : proseTags(text, front.block().end()),
        days(front),
        HubNote.held(text));
  }

  /** The other names that a clip's header gives it, as its note is going to have them. */
  static List<String> aliases(Clipping clipping) {
    return clipping.fields().stream()
        .filter(f -> f.layer().isHeader() && f.key().equals(ALIASES))
        .flatMap(f -> f.values().stream())
        .toList();
  }

  /** A list, or a text with blanks or commas between them (T3). */
  private static List<String> tags(FrontMatter front) {
    return front.values(Field.TAGS).stream()
        .flatMap(v -> Stream.of(v.split("[\\s,]+")))
        .map(t -> t.startsWith("#") ? t.substring(1) : t)
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }

  /** Few notes hold one, so that few have to be parsed for them. */
  private static List<String> proseTags(String text, int start) {
    for (int at = text.indexOf('#', start); at >= 0; at = text.indexOf('#', at + 1)) {
      boolean isFree = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean isHeading = at + 1 == text.length() || "# \t\r\n".indexOf(text.charAt(at + 1)) >= 0;
      if (isFree && !isHeading) {
        Outline outline = Outline.scan(text, new Span(start, text.length()));
        return outline.tags().stream().distinct().toList();
      }
    }
    return List.of();
  }

  private static List<DayOrder> days(FrontMatter front) {
    return front.entries().stream()
        .flatMap(e -> e.values().stream())
        .flatMap(v -> Dates.order(v).stream())
        .toList();
  }

  private static Optional<String> first(FrontMatter front, String key) {
    return front.entry(key).flatMap(e -> e.values().stream().findFirst());
  }

  /** A clip that is woven where it lies may head its text with inline fields. */
  private static Optional<String> inlineId(FrontMatter front, String text) {
    String sign = Properties.ID + ":: ";
    int at = front.isPresent() ? -1 : text.indexOf("\n" + sign);
    if (at < 0) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', at + 1);
    return Optional.of(
        text.substring(at + 1 + sign.length(), end < 0 ? text.length() : end).strip());
  }
}
