package clipweave.clip;

import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.DayOrder;
import clipweave.note.Fact;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the facts of a clipping out of its fields. Pure; nothing is invented. */
public final class Normalizer {
  private static final Set<String> KNOWN =
      Set.of(
          Field.TITLE,
          Field.SOURCE,
          Field.AUTHOR,
          Field.SITE,
          Field.PUBLISHED,
          Field.CLIPPED,
          Field.MODIFIED,
          Field.DESCRIPTION,
          Field.TAGS);

  private final Clipping clipping;
  private final ClipFormat format;
  private final Oddities oddities;
  private final Optional<DayOrder> order;

  private Normalizer(Clipping clipping, Optional<DayOrder> order) {
    this.clipping = clipping;
    this.order = order;
    this.format = ClipFormats.named(clipping.dialect());
    this.oddities = new Oddities(clipping);
  }

  /** The facts of a clipping. Never fails. */
  public static Facts of(Clipping clipping) {
    return of(clipping, Optional.empty());
  }

  /** The same, where it is known which of day and month comes first in this clipping's dates. */
  public static Facts of(Clipping clipping, Optional<DayOrder> order) {
    return new Normalizer(clipping, order).facts();
  }

  private Facts facts() {
    Fact title = Titles.of(clipping, format, oddities);
    Optional<Fact> source = Sources.of(clipping, oddities);
    Optional<ClipDate> published = date(Field.PUBLISHED);
    Optional<ClipDate> clipped = date(Field.CLIPPED);
    Optional<ClipDate> modified = date(Field.MODIFIED);
    Optional<Fact> description = description();
    List<Fact> tags = tags();
    return new Facts(
        title,
        source,
        Authors.of(clipping, format, source.flatMap(s -> WebAddress.host(s.text())).orElse("")),
        Sources.site(clipping, source),
        published,
        clipped,
        modified,
        description,
        tags,
        other(source),
        oddities.sorted());
  }

  private Optional<ClipDate> date(String name) {
    return Calendar.of(clipping, name, new Calendar.Habits(format, order), oddities);
  }

  private Optional<Fact> description() {
    return Candidates.of(clipping, Field.DESCRIPTION).stream()
        .map(f -> new Fact(Tidy.words(String.join(" ", f.values())), f, f.reason()))
        .filter(f -> !Leftovers.isNothing(f.text()) && !Leftovers.isTemplate(f.text()))
        .findFirst();
  }

  /** The tags of every layer, each once, in the spelling that comes first (T2). */
  private List<Fact> tags() {
    Map<String, Fact> tags = new LinkedHashMap<>();
    for (Field field : clipping.fields()) {
      if (field.name().equals(Field.TAGS)) {
        for (String word : TagWords.split(field, clipping.text(), format)) {
          tag(field, word).ifPresent(t -> tags.putIfAbsent(t.text().toLowerCase(Locale.ROOT), t));
        }
      }
    }
    return List.copyOf(tags.values());
  }

  private Optional<Fact> tag(Field field, String word) {
    String plain = word.startsWith("#") ? word.substring(1) : word;
    Optional<String> tag = TagWords.repaired(plain);
    boolean template = Leftovers.isTemplate(plain);
    if (tag.isEmpty() || template || Leftovers.isNothing(plain)) {
      String says = template ? "template code left over in 'tags': " : "no tag: ";
      oddities.add(field, says + Oddities.quoted(word), "left out");
      return Optional.empty();
    }
    boolean same = tag.get().equals(plain);
    if (!same) {
      oddities.add(field, "no tag: " + Oddities.quoted(word), "read as '" + tag.get() + "'");
    }
    Reason reason =
        new Reason(
            same ? field.reason().rule() : "tag-repaired", same ? 1 : 0.9, field.reason().words());
    return Optional.of(new Fact(tag.get(), field, reason));
  }

  /** Fields that are none of ours, and a source that is no URL beside one that is. */
  private List<Field> other(Optional<Fact> source) {
    List<Field> other = new ArrayList<>();
    for (Field field : clipping.fields()) {
      boolean word = field.name().equals(Field.SOURCE) && !field.isEmpty() && isNoAddress(field);
      if (!KNOWN.contains(field.name()) || word || isMap(field)) {
        other.add(field);
      }
    }
    return other;
  }

  /** A value deeper than a list stays what it is (P6). */
  private boolean isMap(Field field) {
    String value = field.span().of(clipping.text());
    boolean deep = value.indexOf(':') > 0 && !Leftovers.isTemplate(value);
    return field.layer() == Layer.YAML && field.isEmpty() && deep;
  }

  private static boolean isNoAddress(Field field) {
    return field.values().stream()
        .map(Sources::url)
        .noneMatch(u -> WebAddress.isWeb(u) || WebAddress.isAddress(u));
  }
}
