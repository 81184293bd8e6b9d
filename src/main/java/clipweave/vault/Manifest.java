package clipweave.vault;

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
 * line     := one file                  see EntryLine
 * </pre>
 *
 * How texts stand in columns, {@link Columns} tells. Version 1 knew no {@link Entry.Kind#NOTE} and
 * was the same otherwise.
 */
public final class Manifest {
  private static final String NAME = "clipweave-manifest ";
  private static final int VERSION = 2;
  private static final String HEAD = NAME + VERSION;
  private static final String OLD_HEAD = NAME + "1";
  private static final String NAMES = "names\t";

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
          names = new KnownNames(columns[1], Columns.openAll(columns[2]));
        } else {
          Entry entry = EntryLine.read(columns);
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
      out.append(NAMES).append(names.hash()).append('\t').append(Columns.shut(names.heldBack()));
      out.append('\n');
    }
    byId.values().forEach(e -> EntryLine.write(e, out));
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
}
