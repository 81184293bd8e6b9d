package clipweave.vault;

import clipweave.text.Edit;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What we remember of one file, as a line of the {@link Manifest}.
 *
 * <pre>
 * line := id TAB kind TAB path TAB deleted TAB base TAB gap TAB back TAB origins TAB ties
 *         (TAB card)? LF
 * card := clips TAB home TAB dialect TAB title TAB urlKey TAB site TAB authors TAB tags TAB
 *         clipped TAB fingerprint TAB hasText TAB cites TAB citedTitles TAB mentions
 * back := start RS end RS text RS because      one edit
 * </pre>
 */
final class EntryLine {
  private static final int COLUMNS = 9;
  private static final int CARD_COLUMNS = 14;

  private EntryLine() {}

  /**
   * The file that a line tells of.
   *
   * @param at its columns
   * @throws IllegalArgumentException if it is damaged
   * @throws IndexOutOfBoundsException if it is cut off
   */
  static Entry read(String[] at) {
    boolean hasCard = at.length == COLUMNS + CARD_COLUMNS;
    if (!hasCard && at.length != COLUMNS) {
      throw new IllegalArgumentException("a line of " + at.length + " columns");
    }
    String id = Columns.open(at[0]);
    return new Entry(
        id,
        Entry.Kind.valueOf(at[1]),
        Columns.open(at[2]),
        at[3].equals("deleted"),
        at[4],
        Integer.parseInt(at[5]),
        Columns.items(at[6]).stream().map(EntryLine::readEdit).toList(),
        hasCard ? Optional.of(readCard(id, at, COLUMNS)) : Optional.empty(),
        Columns.items(at[7]),
        at[8]);
  }

  private static Card readCard(String id, String[] at, int from) {
    return new Card(
        id,
        Columns.openAll(at[from]),
        Columns.openMaybe(at[from + 1]),
        Columns.open(at[from + 2]),
        readHeader(at, from + 3),
        new Card.Body(
            at[from + 9],
            at[from + 10].equals("text"),
            Columns.openAll(at[from + 11]),
            Columns.openAll(at[from + 12])),
        Columns.openAll(at[from + 13]).stream().map(Mention::read).toList());
  }

  private static Card.Header readHeader(String[] at, int from) {
    return new Card.Header(
        Columns.open(at[from]),
        Columns.openMaybe(at[from + 1]),
        Columns.openMaybe(at[from + 2]),
        Columns.openAll(at[from + 3]),
        Columns.openAll(at[from + 4]),
        Columns.openMaybe(at[from + 5]));
  }

  private static Edit readEdit(String written) {
    String[] part = written.split(Columns.RS, -1);
    Span span = new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
    return new Edit(span, Columns.open(part[2]), Columns.open(part[3]));
  }

  /** Writes the line of a file, its end too. */
  static void write(Entry e, StringBuilder out) {
    List<String> columns = new ArrayList<>(COLUMNS + CARD_COLUMNS);
    columns.add(Columns.shut(e.id()));
    columns.add(e.kind().name());
    columns.add(Columns.shut(e.path()));
    columns.add(e.isDeleted() ? "deleted" : "");
    columns.add(e.base());
    columns.add(Integer.toString(e.gap()));
    columns.add(String.join(Columns.US, e.back().stream().map(EntryLine::writeEdit).toList()));
    columns.add(String.join(Columns.US, e.origins()));
    columns.add(e.ties());
    e.card().ifPresent(c -> addCard(c, columns));
    out.append(String.join("\t", columns)).append('\n');
  }

  private static void addCard(Card card, List<String> columns) {
    columns.add(Columns.shut(card.clips()));
    columns.add(Columns.shut(card.home().orElse("")));
    columns.add(Columns.shut(card.dialect()));
    columns.add(Columns.shut(card.title()));
    columns.add(Columns.shut(card.urlKey().orElse("")));
    columns.add(Columns.shut(card.site().orElse("")));
    columns.add(Columns.shut(card.authors()));
    columns.add(Columns.shut(card.tags()));
    columns.add(Columns.shut(card.clipped().orElse("")));
    columns.add(card.fingerprint());
    columns.add(card.hasText() ? "text" : "");
    columns.add(Columns.shut(card.cites()));
    columns.add(Columns.shut(card.citedTitles()));
    columns.add(Columns.shut(card.mentions().stream().map(Mention::write).toList()));
  }

  private static String writeEdit(Edit edit) {
    return String.join(
        Columns.RS,
        Integer.toString(edit.span().start()),
        Integer.toString(edit.span().end()),
        Columns.shut(edit.text()),
        Columns.shut(edit.because()));
  }
}
