package clipweave.vault;

import clipweave.text.Edit;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every file we manage: a sorted text, one line a file, its columns parted by tabs.
 *
 * <pre>
 * manifest := "clipweave-manifest 2" LF names? line*
 * names    := "names" TAB hash TAB heldBack LF
 * line     := id TAB kind TAB path TAB deleted TAB base TAB gap TAB back TAB origins TAB ties
 *             (TAB card)? LF
 * card     := clips TAB home TAB dialect TAB title TAB urlKey TAB site TAB authors TAB tags TAB
 *             clipped TAB fingerprint TAB hasText TAB cites TAB citedTitles TAB mentions
 * list     := item (US item)*
 * back     := start RS end RS text RS because      one edit
 * </pre>
 *
 * Tab, line ends, the separators US (1F) and RS (1E) and the backslash itself are written as {@code
 * \t \n \r \f \s \\}; what is missing is an empty column. Version 1 knew no {@link Entry.Kind#NOTE}
 * and was the same otherwise.
 */
// Long because reading and writing of one format stand side by side.
public final class Manifest {
  private static final String NAME = "clipweave-manifest ";
  private static final int VERSION = 2;
  private static final String HEAD = NAME + VERSION;
  private static final String OLD_HEAD = NAME + "1";
  private static final String US = "\u001F";
  private static final String RS = "\u001E";
  private static final String NAMES = "names\t";
  private static final int COLUMNS = 9;
  private static final int CARD_COLUMNS = 14;

  private final TreeMap<String, Entry> byId;
  private final KnownNames names;

  private Manifest(TreeMap<String, Entry> byId, KnownNames names) {
    this.byId = byId;
    this.names = names;
  }

  /** The manifest of a vault that we have never written to. */
  public static Manifest empty() {
    return new Manifest(new TreeMap<>(), KnownNames.NONE);
  }

  /** Of these files; what names the vault has is not known. */
  public static Manifest of(Collection<Entry> entries) {
    TreeMap<String, Entry> byId = new TreeMap<>();
    entries.forEach(e -> byId.put(e.id(), e));
    return new Manifest(byId, KnownNames.NONE);
  }

  /** The same where the vault has these names. */
  public Manifest knowing(KnownNames newNames) {
    return new Manifest(byId, newNames);
  }

  /** What was known of the vault's names. */
  public KnownNames names() {
    return names;
  }

  /** Whether both tell the same of every file. */
  public boolean isSame(Manifest other) {
    return List.copyOf(byId.values()).equals(List.copyOf(other.byId.values()));
  }

  /** The manifest a text holds; empty when the text is none of ours or is damaged. */
  public static Optional<Manifest> read(String text) {
    String[] lines = text.split("\n", -1);
    boolean isKnown = lines[0].equals(HEAD) || lines[0].equals(OLD_HEAD);
    if (!isKnown || !lines[lines.length - 1].isEmpty()) {
      return Optional.empty();
    }
    TreeMap<String, Entry> byId = new TreeMap<>();
    KnownNames names = KnownNames.NONE;
    try {
      for (int i = 1; i < lines.length - 1; i++) {
        String[] columns = lines[i].split("\t", -1);
        if (i == 1 && columns.length == 3 && lines[i].startsWith(NAMES)) {
          names = new KnownNames(columns[1], opened(columns[2]));
        } else {
          Entry entry = readEntry(columns);
          byId.put(entry.id(), entry);
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
    return Optional.of(new Manifest(byId, names));
  }

  /**
   * Whether a text is the manifest of a later version than this one, which must not be replaced.
   */
  public static boolean isNewer(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.startsWith(NAME) && isLater(text.substring(NAME.length(), end));
  }

  private static boolean isLater(String version) {
    return version.length() <= 9
        && version.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt("0" + version) > VERSION;
  }

  /** The text that {@link #read} reads. */
  public String write() {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    if (!names.equals(KnownNames.NONE)) {
      out.append(NAMES).append(names.hash()).append('\t').append(shut(names.heldBack()));
      out.append('\n');
    }
    byId.values().forEach(e -> writeEntry(e, out));
    return out.toString();
  }

  /** All entries, sorted by id. */
  public Collection<Entry> entries() {
    return byId.values();
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The same where some notes go by another id. */
  public Manifest renamed(Map<String, String> ids) {
    return ids.isEmpty() ? this : of(byId.values().stream().map(e -> renamed(e, ids)).toList());
  }

  private static Entry renamed(Entry entry, Map<String, String> ids) {
    return entry.isNote()
        ? entry.ownedBy(ids.getOrDefault(entry.owner(), entry.owner()))
        : entry.withId(ids.getOrDefault(entry.id(), entry.id()));
  }

  /** The same where some clips mention other names. */
  public Manifest mentioning(Map<String, List<Mention>> names) {
    return of(
        byId.values().stream()
            .map(e -> names.containsKey(e.id()) ? e.mentioning(names.get(e.id())) : e)
            .toList());
  }

  /** The entry of the note that lies at a path. */
  public Map<String, Entry> byPath() {
    return byPath(e -> !e.isDeleted() && !e.isNote());
  }

  /** The links that {@code weave} put into notes, by the path of the note. */
  public Map<String, Entry> wovenByPath() {
    return byPath(Entry::isNote);
  }

  /**
   * The links that {@code weave} put into one note.
   *
   * @param path where it lies now
   * @param id its {@code clip-id}
   * @param hash SHA-256 of its bytes, by which it is known where its user moved it
   */
  public Optional<Entry> woven(String path, Optional<String> id, String hash) {
    return id.flatMap(i -> entry(Entry.noteId(i)))
        .or(() -> Optional.ofNullable(wovenByPath().get(path)))
        .or(() -> wovenByPath().values().stream().filter(e -> e.base().equals(hash)).findFirst());
  }

  private Map<String, Entry> byPath(Predicate<Entry> which) {
    return byId.values().stream()
        .filter(which)
        .collect(Collectors.toMap(Entry::path, e -> e, (a, b) -> a, TreeMap::new));
  }

  private static Entry readEntry(String[] at) {
    boolean hasCard = at.length == COLUMNS + CARD_COLUMNS;
    if (!hasCard && at.length != COLUMNS) {
      throw new IllegalArgumentException("a line of " + at.length + " columns");
    }
    String id = open(at[0]);
    return new Entry(
        id,
        Entry.Kind.valueOf(at[1]),
        open(at[2]),
        at[3].equals("deleted"),
        at[4],
        Integer.parseInt(at[5]),
        list(at[6]).stream().map(Manifest::readEdit).toList(),
        hasCard ? Optional.of(readCard(id, at, COLUMNS)) : Optional.empty(),
        list(at[7]),
        at[8]);
  }

  private static Card readCard(String id, String[] at, int from) {
    return new Card(
        id,
        opened(at[from]),
        maybe(at[from + 1]),
        open(at[from + 2]),
        open(at[from + 3]),
        maybe(at[from + 4]),
        maybe(at[from + 5]),
        opened(at[from + 6]),
        opened(at[from + 7]),
        maybe(at[from + 8]),
        at[from + 9],
        at[from + 10].equals("text"),
        opened(at[from + 11]),
        opened(at[from + 12]),
        opened(at[from + 13]).stream().map(Mention::read).toList());
  }

  private static List<String> opened(String column) {
    return list(column).stream().map(Manifest::open).toList();
  }

  private static Optional<String> maybe(String column) {
    return Optional.of(open(column)).filter(c -> !c.isEmpty());
  }

  private static Edit readEdit(String written) {
    String[] part = written.split(RS, -1);
    Span span = new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
    return new Edit(span, open(part[2]), open(part[3]));
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : Arrays.asList(column.split(US, -1));
  }

  private static void writeEntry(Entry e, StringBuilder out) {
    List<String> columns = new ArrayList<>(COLUMNS + CARD_COLUMNS);
    columns.add(shut(e.id()));
    columns.add(e.kind().name());
    columns.add(shut(e.path()));
    columns.add(e.isDeleted() ? "deleted" : "");
    columns.add(e.base());
    columns.add(Integer.toString(e.gap()));
    columns.add(String.join(US, e.back().stream().map(Manifest::writeEdit).toList()));
    columns.add(String.join(US, e.origins()));
    columns.add(e.ties());
    e.card().ifPresent(c -> addCard(c, columns));
    out.append(String.join("\t", columns)).append('\n');
  }

  private static void addCard(Card card, List<String> columns) {
    columns.add(shut(card.clips()));
    columns.add(shut(card.home().orElse("")));
    columns.add(shut(card.dialect()));
    columns.add(shut(card.title()));
    columns.add(shut(card.urlKey().orElse("")));
    columns.add(shut(card.site().orElse("")));
    columns.add(shut(card.authors()));
    columns.add(shut(card.tags()));
    columns.add(shut(card.clipped().orElse("")));
    columns.add(card.fingerprint());
    columns.add(card.hasText() ? "text" : "");
    columns.add(shut(card.cites()));
    columns.add(shut(card.citedTitles()));
    columns.add(shut(card.mentions().stream().map(Mention::write).toList()));
  }

  private static String shut(List<String> items) {
    return String.join(US, items.stream().map(Manifest::shut).toList());
  }

  private static String writeEdit(Edit edit) {
    return String.join(
        RS,
        Integer.toString(edit.span().start()),
        Integer.toString(edit.span().end()),
        shut(edit.text()),
        shut(edit.because()));
  }

  private static String shut(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace(US, "\\f")
        .replace(RS, "\\s");
  }

  private static String open(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c != '\\' ? c : sign(text.charAt(++i)));
    }
    return out.toString();
  }

  private static char sign(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\u001F';
      case 's' -> '\u001E';
      case '\\' -> '\\';
      default -> throw new IllegalArgumentException("no escape: " + c);
    };
  }
}
