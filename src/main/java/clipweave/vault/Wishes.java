package clipweave.vault;

import clipweave.note.Author;
import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.Fact;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.note.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the properties of a clip's note should say, in the order in which new ones are written. */
final class Wishes {
  private static final Set<String> BETWEEN_NAMES =
      Set.of("", "and", "und", "et", "y", "by", "with");

  private final Clipping clipping;
  private final Facts facts;
  private final Card card;
  private final PropertyLinks links;
  private final String path;
  private final List<Wish> wishes = new ArrayList<>();

  private Wishes(Clipping clipping, Facts facts, Card card, PropertyLinks links, String path) {
    this.clipping = clipping;
    this.facts = facts;
    this.card = card;
    this.links = links;
    this.path = path;
  }

  /**
   * The wishes for a clip's note.
   *
   * @param path where the note lies in the vault
   */
  static List<Wish> of(
      Clipping clipping, Facts facts, Card card, PropertyLinks links, String path) {
    Wishes wishes = new Wishes(clipping, facts, card, links, path);
    wishes.add();
    return wishes.wishes;
  }

  private void add() {
    one(Field.TITLE, facts.title());
    facts.source().ifPresent(s -> one(Field.SOURCE, s));
    addAuthors();
    addSite();
    facts.published().ifPresent(d -> date(Field.PUBLISHED, d, Optional.empty()));
    if (facts.published().isEmpty()) {
      addEmpty(Field.PUBLISHED);
    }
    facts.clipped().ifPresent(d -> date(Field.CLIPPED, d, card.clipped()));
    facts
        .description()
        .filter(d -> d.from().layer().isHeader())
        .ifPresent(d -> one(Field.DESCRIPTION, d));
    addTags();
    addRest();
    wishes.add(new Wish(Properties.ID, List.of(card.id()), false, Optional.empty()));
  }

  private void one(String name, Fact fact) {
    wishes.add(new Wish(name, List.of(fact.text()), false, Optional.of(fact.from())));
  }

  private void addAuthors() {
    List<Author> authors = facts.authors();
    if (!authors.isEmpty()) {
      Set<String> values = new LinkedHashSet<>(links.authors(path, authors));
      authors.stream().map(Author::from).distinct().forEach(f -> addUnread(f, authors, values));
      Optional<Field> from = Optional.of(authors.get(0).from());
      wishes.add(new Wish(Field.AUTHOR, List.copyOf(values), true, from));
    }
  }

  /** A value that holds more than the names found in it stays, so that nothing of it is lost. */
  private void addUnread(Field field, List<Author> authors, Set<String> values) {
    for (String value : field.layer().isHeader() ? field.values() : List.<String>of()) {
      List<Author> named =
          authors.stream().filter(a -> a.from().equals(field) && isNamed(a, value)).toList();
      if (isMore(value, named)) {
        if (links.isLink(value) && named.size() == 1) {
          values.removeAll(links.authors(path, named));
        }
        values.add(value);
      }
    }
  }

  /** Also {@code Lee, Ann} names Ann Lee. */
  private static boolean isNamed(Author author, String value) {
    return value.contains(author.written()) || words(author).stream().allMatch(value::contains);
  }

  private static List<String> words(Author author) {
    return Arrays.asList(author.written().split(" "));
  }

  private static boolean isMore(String value, List<Author> named) {
    String rest = value;
    for (Author author : named) {
      for (String part :
          rest.contains(author.written()) ? List.of(author.written()) : words(author)) {
        rest = rest.replace(part, " ");
      }
    }
    return Arrays.stream(rest.split("[^\\p{L}\\p{N}]+")).anyMatch(w -> !BETWEEN_NAMES.contains(w));
  }

  private void addSite() {
    if (card.site().isEmpty()) {
      return;
    }
    String site = card.site().get();
    Optional<Field> field = clipping.field(Field.SITE);
    String shown =
        field.filter(f -> f.values().size() == 1).map(f -> f.values().get(0)).orElse(site);
    String value = links.isLink(shown) ? shown : links.site(path, site, shown);
    wishes.add(new Wish(Field.SITE, List.of(value), false, field));
  }

  /** A date that Obsidian reads stays as it was written (P7), unless an earlier one is known. */
  private void date(String name, ClipDate date, Optional<String> earliest) {
    boolean isEarlier = earliest.filter(e -> !e.equals(date.text())).isPresent();
    boolean stays = !isEarlier && (!date.isKnown() || isIso(date.written()));
    String text = isEarlier ? earliest.get() : stays ? date.written() : date.text();
    wishes.add(new Wish(name, List.of(text), false, Optional.of(date.from())));
  }

  private static boolean isIso(String written) {
    return written.matches("\\d{4}-\\d\\d-\\d\\d(T\\S+)?");
  }

  private void addTags() {
    if (!card.tags().isEmpty()) {
      Optional<Field> from = facts.tags().stream().map(Fact::from).findFirst();
      wishes.add(new Wish(Field.TAGS, card.tags(), true, from));
    }
  }

  /** A field that the clip has and left empty stays, and stays empty. */
  private void addEmpty(String name) {
    clipping.fields().stream()
        .filter(f -> f.layer() == Layer.INLINE && f.name().equals(name) && f.isEmpty())
        .findFirst()
        .ifPresent(f -> wishes.add(new Wish(name, List.of(), false, Optional.of(f))));
  }

  /**
   * Header fields that are no YAML, and became none of the above: they keep their names. A key that
   * is there again goes on with its list (D6).
   */
  private void addRest() {
    Set<Field> used = new HashSet<>();
    wishes.forEach(w -> w.from().ifPresent(used::add));
    facts.tags().forEach(t -> used.add(t.from()));
    facts.authors().forEach(a -> used.add(a.from()));
    Set<String> taken = new HashSet<>();
    wishes.forEach(w -> taken.add(w.name()));
    Map<String, List<Field>> rest = new LinkedHashMap<>();
    for (Field field : clipping.fields()) {
      boolean isOther = field.layer() == Layer.INLINE && !used.contains(field);
      if (isOther && !field.key().isEmpty()) {
        String name = name(field, taken);
        rest.computeIfAbsent(name, n -> new ArrayList<>()).add(field);
      }
    }
    rest.forEach((name, fields) -> wishes.add(rest(name, fields)));
  }

  /** An id that a clip brings along is not the id of its note. */
  private String name(Field field, Set<String> taken) {
    String name = taken.contains(field.name()) ? field.key() : field.name();
    boolean isForeign = card.home().isEmpty() && name.equalsIgnoreCase(Properties.ID);
    return isForeign ? Properties.FORMER_ID : name;
  }

  private static Wish rest(String name, List<Field> fields) {
    List<String> values = fields.stream().flatMap(f -> f.values().stream()).toList();
    return new Wish(name, values, values.size() > 1, Optional.of(fields.get(0)));
  }
}
