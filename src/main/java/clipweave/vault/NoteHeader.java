package clipweave.vault;

import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.syntax.FrontMatterWriter;
import clipweave.text.Edits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The front matter of a clip's note: the clip's own block with the smallest changes, or a new one.
 */
final class NoteHeader {
  private static final Set<String> DATES = Set.of(Field.PUBLISHED, Field.CLIPPED, Field.MODIFIED);

  private final Clipping clipping;
  private final List<Wish> wishes;
  private final Properties names;
  private final String text;
  private final FrontMatter front;
  private final FrontMatterWriter writer;
  private final Set<String> keys = new HashSet<>();

  private NoteHeader(Clipping clipping, List<Wish> wishes, Properties names) {
    this.clipping = clipping;
    this.wishes = wishes.stream().map(names::typed).toList();
    this.names = names;
    this.text = clipping.text();
    this.front = FrontMatter.read(text);
    this.writer = FrontMatterWriter.of(text, front);
    front.entries().forEach(e -> keys.add(folded(e.key())));
  }

  /**
   * A header in two parts.
   *
   * @param block the block with its fences, and what stood before it
   * @param gap what stands between it and the body
   */
  record Made(String block, String gap) {}

  /**
   * The header of a note made from a clip outside the vault.
   *
   * @param clipping with a block that YAML takes, if it has one
   * @param spare what is added under keys that it has not
   */
  static Made outside(
      Clipping clipping, List<Wish> wishes, List<Property> spare, Properties names) {
    return new NoteHeader(clipping, wishes, names).outside(spare);
  }

  /** What a clip that lies in the vault lacks: keys are added, people linked, nothing renamed. */
  static Edits woven(Clipping clipping, List<Wish> wishes, Properties names) {
    return new NoteHeader(clipping, wishes, names).woven();
  }

  private Made outside(List<Property> spare) {
    if (!isHeader()) {
      return new Made(mark() + FrontMatter.newBlock(added(wishes, spare), eol()), "");
    }
    List<Wish> missing = new ArrayList<>();
    Edits edits = Edits.none();
    for (Wish wish : wishes) {
      Optional<Entry> entry = entry(wish);
      boolean isForeign = entry.filter(e -> isForeign(e, wish)).isPresent();
      edits =
          edits.and(entry.map(e -> isForeign ? former(e) : changed(e, wish)).orElse(Edits.none()));
      if (entry.isEmpty() || isForeign) {
        missing.add(wish);
      }
    }
    edits = edits.and(plural("alias", "aliases")).and(plural("cssclass", "cssclasses"));
    edits = edits.and(writer.append(added(missing, spare)));
    int end = front.block().end();
    String block = edits.applyTo(text.substring(0, end));
    return new Made(closed(block), blanks(end));
  }

  /** An id that a clip brings along is not the id of its note. */
  private static boolean isForeign(Entry entry, Wish wish) {
    return wish.name().equals(Properties.ID)
        && !entry.values().isEmpty()
        && !entry.values().equals(wish.values());
  }

  private Edits former(Entry entry) {
    keys.remove(folded(entry.key()));
    return writer.rename(entry, free(Properties.FORMER_ID));
  }

  /** Names that Obsidian reads no more, and lists that are none (P4). */
  private Edits plural(String old, String name) {
    Optional<Entry> entry = front.entry(name);
    if (entry.isPresent()) {
      return entry.get().shape() == Shape.SCALAR
          ? writer.setList(entry.get(), entry.get().values())
          : Edits.none();
    }
    return front
        .entry(old)
        .filter(e -> e.shape() != Shape.OTHER && keys.add(name))
        .map(e -> writer.rename(e, name).and(writer.setList(e, e.values())))
        .orElse(Edits.none());
  }

  private Edits woven() {
    List<Wish> missing = new ArrayList<>();
    Edits edits = Edits.none();
    for (Wish wish : wishes) {
      boolean isAuthor = wish.name().equals(Field.AUTHOR);
      Optional<Entry> entry = isHeader() ? entry(wish) : Optional.empty();
      if (entry.isEmpty() && isMissing(wish)) {
        missing.add(wish);
      } else if (isAuthor
          && entry.isPresent()
          && !front.isRepaired()
          && !isSaid(entry.get(), wish)) {
        edits = edits.and(values(entry.get(), wish));
      }
    }
    return edits.and(appended(missing));
  }

  /** A body's own metadata list is header enough for a clip that stays what it is. */
  private boolean isMissing(Wish wish) {
    return clipping.fields().stream()
        .filter(f -> f.layer() != Layer.FILE_NAME)
        .noneMatch(f -> f.name().equals(wish.name()));
  }

  private Edits appended(List<Wish> missing) {
    if (missing.isEmpty()) {
      return Edits.none();
    }
    if (isHeader()) {
      return writer.append(added(missing));
    }
    return InlineFields.in(clipping)
        .map(at -> at.add(added(missing), eol()))
        .orElseGet(() -> FrontMatterWriter.addBlock(text, added(missing)));
  }

  private boolean isHeader() {
    return front.isPresent() && front.block().end() <= clipping.body().start();
  }

  private Optional<Entry> entry(Wish wish) {
    return wish.from()
        .filter(f -> f.layer() == Layer.YAML)
        .or(() -> yaml(wish.name()))
        .flatMap(this::entry)
        .or(() -> front.entry(wish.name()));
  }

  private Optional<Field> yaml(String name) {
    return clipping.fields().stream()
        .filter(f -> f.layer() == Layer.YAML && f.name().equals(name))
        .findFirst();
  }

  private Optional<Entry> entry(Field field) {
    return front.entries().stream()
        .filter(e -> e.key().equals(field.key()) && e.valueSpan().equals(field.span()))
        .findFirst();
  }

  private Edits changed(Entry entry, Wish wish) {
    String name = names.of(wish.name());
    boolean isFree = folded(entry.key()).equals(folded(name)) || keys.add(folded(name));
    Edits renamed = isFree ? writer.rename(entry, name) : Edits.none();
    return renamed.and(isKept(entry, wish) ? Edits.none() : values(entry, wish));
  }

  /** A title and a URL stay as they were written; so does a value of maps (P6). */
  private static boolean isKept(Entry entry, Wish wish) {
    boolean isAsWritten =
        wish.name().equals(Field.TITLE)
            || wish.name().equals(Field.SOURCE)
            || wish.name().equals(Field.DESCRIPTION);
    boolean isGuess = wish.from().filter(f -> f.layer() == Layer.FILE_NAME).isPresent();
    return (isAsWritten && entry.shape() != Shape.EMPTY) || isGuess || isSaid(entry, wish);
  }

  /** Links to the right people may show what they like: {@code [[Ann Lee|by Ann]]}. */
  private static boolean isSaid(Entry entry, Wish wish) {
    return wish.name().equals(Field.AUTHOR)
        && wish.values().stream().allMatch(v -> v.startsWith("[["))
        && targets(entry.values()).equals(targets(wish.values()));
  }

  private static List<String> targets(List<String> links) {
    return links.stream().map(l -> l.replaceFirst("\\|[^|]*\\]\\]$", "]]")).toList();
  }

  private Edits values(Entry entry, Wish wish) {
    boolean isSingle = wish.values().size() == 1;
    if (isDate(wish)) {
      return writer.setBare(entry, wish.values().get(0));
    }
    boolean isAlwaysList = wish.name().equals(Field.TAGS) || names.isList(wish.name());
    boolean isScalar = entry.shape() == Shape.SCALAR && !isAlwaysList;
    return isSingle && (isScalar || !wish.isList())
        ? writer.setScalar(entry, wish.values().get(0))
        : writer.setList(entry, wish.values());
  }

  private List<Property> added(List<Wish> missing, List<Property> spare) {
    List<Property> properties = new ArrayList<>(added(missing));
    spare.stream().filter(p -> keys.add(folded(p.key()))).forEach(properties::add);
    return properties;
  }

  private List<Property> added(List<Wish> missing) {
    List<Property> properties = new ArrayList<>();
    for (Wish wish : missing) {
      properties.add(property(free(names.of(wish.name())), wish));
    }
    return properties;
  }

  private String free(String name) {
    String free = name;
    for (int turn = 2; !keys.add(folded(free)); turn++) {
      free = name + "-" + turn;
    }
    return free;
  }

  private static Property property(String name, Wish wish) {
    if (wish.isList()) {
      return Property.list(name, wish.values());
    }
    String value = wish.values().isEmpty() ? "" : wish.values().get(0);
    return isDate(wish) ? Property.bare(name, value) : Property.text(name, value);
  }

  private static boolean isDate(Wish wish) {
    return DATES.contains(wish.name())
        && wish.values().stream().allMatch(v -> v.matches("\\d{4}-\\d\\d-\\d\\d(T\\S+)?"));
  }

  /**
   * The blank lines behind the block; of a header that has more, nothing is left to stand there.
   */
  private String blanks(int end) {
    String gap = text.substring(end, clipping.body().start());
    return gap.isBlank() ? gap : "";
  }

  /** A block whose closing fence ends the text gets the line end that a body needs. */
  private String closed(String block) {
    return block.endsWith("\n") ? block : block + eol();
  }

  private String mark() {
    return text.startsWith("\uFEFF") ? "\uFEFF" : "";
  }

  private String eol() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
