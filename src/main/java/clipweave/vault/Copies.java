package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.Secrets;
import clipweave.note.Author;
import clipweave.note.Clipping;
import clipweave.note.Fact;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The copies of a page that one note is made from. What the first says stands; what only another
 * says is added; where they contradict each other the first is kept and the others are told of.
 *
 * @param first the copy whose header and body the note has
 * @param others the other copies at hand
 * @param base the note as we last wrote it, where a copy that gave to it is not at hand
 */
public record Copies(Copy first, List<Copy> others, Optional<String> base) {
  /** One of them. */
  public record Copy(Clipping clipping, Facts facts) {
    /** The header's fields that no fact was made of. */
    private List<Field> spare() {
      Set<Field> used = new HashSet<>();
      facts.tags().forEach(t -> used.add(t.from()));
      facts.authors().forEach(a -> used.add(a.from()));
      List<Optional<Fact>> single =
          List.of(Optional.of(facts.title()), facts.source(), facts.site(), facts.description());
      single.forEach(f -> f.ifPresent(fact -> used.add(fact.from())));
      List.of(facts.published(), facts.clipped())
          .forEach(d -> d.ifPresent(x -> used.add(x.from())));
      return clipping.fields().stream()
          .filter(f -> f.layer().isHeader() && !f.key().isEmpty() && !used.contains(f))
          .filter(f -> !f.key().equals(Properties.ID))
          .toList();
    }
  }

  private static final int LONGEST = 60;

  public Copies {
    others = List.copyOf(others);
  }

  /** A clip that has no other copy. */
  public static Copies one(Clipping clipping, Facts facts) {
    return new Copies(new Copy(clipping, facts), List.of(), Optional.empty());
  }

  /** The first copy's facts, with what only the others know. */
  Facts facts() {
    Facts facts = first.facts();
    for (Copy other : others) {
      facts = facts.and(other.facts(), authors(facts.authors(), other.facts().authors()));
    }
    return facts;
  }

  private static List<Author> authors(List<Author> some, List<Author> others) {
    Map<String, Author> all = new LinkedHashMap<>();
    some.forEach(a -> all.putIfAbsent(folded(a.name()), a));
    others.stream().filter(Author::isPerson).forEach(a -> all.putIfAbsent(folded(a.name()), a));
    return List.copyOf(all.values());
  }

  private static String folded(String name) {
    String folded = Fold.title(name);
    return folded.isEmpty() ? name : folded;
  }

  /** Properties that other copies have; for a header that has them not. */
  List<Property> spare() {
    List<Property> spare = new ArrayList<>();
    for (Copy other : others) {
      other.spare().forEach(f -> property(f, other.clipping().text()).ifPresent(spare::add));
    }
    base.ifPresent(text -> spare.addAll(properties(text)));
    return spare;
  }

  private static Optional<Property> property(Field field, String text) {
    boolean isPlain =
        field.values().size() == 1 && field.span().of(text).equals(field.values().get(0));
    return property(field.key(), field.values(), isPlain);
  }

  /** The header of a note as properties; what is deeper than a list is left out (P6). */
  private static List<Property> properties(String note) {
    List<Property> found = new ArrayList<>();
    for (FrontMatter.Entry entry : FrontMatter.read(note).entries()) {
      boolean isPlain =
          entry.shape() == Shape.SCALAR && entry.valueSpan().of(note).equals(entry.values().get(0));
      if (entry.shape() == Shape.LIST) {
        found.add(Property.list(entry.key(), entry.values()));
      } else if (!entry.key().equals(Properties.ID)) {
        property(entry.key(), entry.values(), isPlain).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Property> property(String key, List<String> values, boolean isPlain) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      return Optional.of(Property.list(key, values));
    }
    String value = values.get(0);
    boolean isBare = isPlain && value.indexOf(' ') < 0;
    return Optional.of(isBare ? Property.bare(key, value) : Property.text(key, value));
  }

  /** What the others say otherwise than the first, in words. */
  public List<String> differences() {
    List<String> found = new ArrayList<>();
    for (Copy other : others) {
      Facts one = first.facts();
      Facts two = other.facts();
      Optional<String> title =
          Optional.of(two.title()).filter(t -> t.from().layer().isHeader()).map(Fact::text);
      differ(Field.TITLE, Optional.of(one.title().text()), title, found);
      differ(Field.SOURCE, text(one.source()), text(two.source()), found);
      differ(Field.DESCRIPTION, text(one.description()), text(two.description()), found);
      differ(
          Field.PUBLISHED,
          one.published().map(d -> d.text()),
          two.published().map(d -> d.text()),
          found);
      other.spare().forEach(f -> spareDiffers(f, found));
    }
    return found.stream().distinct().toList();
  }

  private static Optional<String> text(Optional<Fact> fact) {
    return fact.map(Fact::text);
  }

  private void spareDiffers(Field field, List<String> found) {
    Optional<String> own =
        first.clipping().fields().stream()
            .filter(f -> f.layer().isHeader() && f.key().equalsIgnoreCase(field.key()))
            .filter(f -> !f.isEmpty())
            .findFirst()
            .map(f -> String.join(", ", f.values()));
    differ(field.key(), own, Optional.of(String.join(", ", field.values())), found);
  }

  private static void differ(
      String name, Optional<String> one, Optional<String> other, List<String> found) {
    boolean isOther = one.isPresent() && other.isPresent() && !one.equals(other);
    if (isOther && !other.get().isEmpty()) {
      found.add(name + " '" + shortened(Secrets.maskField(name, other.get())) + "'");
    }
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "..." : text;
  }
}
