package clipweave.vault;

import clipweave.note.Field;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatterWriter;
import clipweave.text.Edits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Adds to the header of a note what another copy of its clip says; takes nothing away. */
final class NoteCompletion {
  private final FrontMatter front;
  private final FrontMatterWriter writer;
  private final Properties names;
  private final List<Property> missing = new ArrayList<>();
  private Edits edits = Edits.none();

  NoteCompletion(String note, Properties names) {
    this.front = FrontMatter.read(note);
    this.writer = FrontMatterWriter.of(note, front);
    this.names = names;
  }

  /**
   * The edits of the header.
   *
   * @param last what we remember of the note
   * @param card what its clips say together
   * @param authors the values of the author property of the copies at hand
   * @param spare properties for keys that are not there
   */
  Edits of(clipweave.vault.Entry last, Card card, List<String> authors, List<Property> spare) {
    if (!front.isPresent() || front.isFlow()) {
      return Edits.none();
    }
    Optional<Card> before = last.card();
    if (!before.map(Card::tags).equals(Optional.of(card.tags()))) {
      list(Field.TAGS, card.tags());
    }
    if (!before.map(Card::authors).equals(Optional.of(card.authors()))) {
      list(Field.AUTHOR, authors);
    }
    card.clipped()
        .filter(d -> !before.flatMap(Card::clipped).equals(card.clipped()))
        .ifPresent(this::clipped);
    addSpare(spare);
    return edits.and(writer.append(missing));
  }

  private void list(String name, List<String> values) {
    Optional<Entry> entry = front.entry(names.of(name));
    boolean isText = !names.typed(new Wish(name, values, true, Optional.empty())).isList();
    if (entry.isPresent() && isText) {
      return;
    }
    if (entry.isPresent()) {
      edits = edits.and(writer.addToList(entry.get(), values));
    } else if (!values.isEmpty()) {
      missing.add(Property.list(names.of(name), values));
    }
  }

  private void clipped(String day) {
    Wish wish = new Wish(Field.CLIPPED, List.of(day), false, Optional.empty());
    String date = names.typed(wish).values().get(0);
    Optional<Entry> entry = front.entry(names.of(Field.CLIPPED));
    if (entry.isPresent()) {
      edits = edits.and(writer.setBare(entry.get(), date));
    } else {
      missing.add(Property.bare(names.of(Field.CLIPPED), date));
    }
  }

  private void addSpare(List<Property> spare) {
    Set<String> keys = new HashSet<>();
    front.entries().forEach(e -> keys.add(folded(e.key())));
    missing.forEach(p -> keys.add(folded(p.key())));
    spare.stream().filter(p -> keys.add(folded(p.key()))).forEach(missing::add);
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
