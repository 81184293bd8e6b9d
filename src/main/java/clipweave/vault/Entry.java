package clipweave.vault;

import clipweave.text.Edit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the state remembers of one file we manage.
 *
 * @param id the {@code clip-id}; for a hub its kind and name ({@code person:Nina Schick}); for an
 *     attachment {@code file:} and its path; for links in a note {@link #note}
 * @param kind what sort of file it is
 * @param path where it lies in the vault
 * @param isDeleted whether its user deleted it: it does not come back unasked
 * @param base SHA-256 of the text as we last rendered it; of a hub, of what our region held; of a
 *     note that {@code weave} put links into, of its text with all of them, those included that its
 *     user took out again
 * @param gap how many characters stand between the front matter and the clip's body
 * @param back what takes our links out of the base text again, with their reasons
 * @param card what is known of the clip; empty for a hub or an attachment
 * @param origins for each clip of the card the key of the folder it was found in ({@link #origin});
 *     empty where that is not known
 * @param ties what the links of the note depend on besides its clip, as a short hash: while it is
 *     the same, the note need not be woven anew
 */
public record Entry(
    String id,
    Kind kind,
    String path,
    boolean isDeleted,
    String base,
    int gap,
    List<Edit> back,
    Optional<Card> card,
    List<String> origins,
    String ties)
    implements Comparable<Entry> {
  /** What sort of file an entry is about. */
  public enum Kind {
    /** A note made from clips outside the vault. */
    CLIP,
    /** A clip that lies in the vault and is woven there. */
    WOVEN,
    /** A person, site, day or index: one region of it is ours. */
    HUB,
    /** A file that a clip shows, copied into the vault. */
    ATTACHMENT,
    /** The clip's version of a note that its user and the clip both changed, put beside it. */
    CONFLICT,
    /**
     * The links that {@code weave} put into a note, whosever it is. A note made from a clip has its
     * own entry besides, which takes such links for its user's words.
     */
    NOTE
  }

  private static final String NOTE_SIGN = "note:";
  private static final String NOTE_BASES = ".woven/";

  public Entry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(path);
    Objects.requireNonNull(base);
    back = List.copyOf(back);
    Objects.requireNonNull(card);
    origins = List.copyOf(origins);
    Objects.requireNonNull(ties);
  }

  public Entry(
      String id,
      Kind kind,
      String path,
      boolean isDeleted,
      String base,
      int gap,
      List<Edit> back,
      Optional<Card> card) {
    this(id, kind, path, isDeleted, base, gap, back, card, List.of(), "");
  }

  /** A file that holds nothing but what we put there. */
  public static Entry plain(String id, Kind kind, String path, String base) {
    return new Entry(id, kind, path, false, base, 0, List.of(), Optional.empty());
  }

  /**
   * The links that {@code weave} put into a note.
   *
   * @param owner the {@code clip-id} of a clip's note, the path of any other
   */
  public static Entry note(String owner, String path, String base, List<Edit> back) {
    return new Entry(noteId(owner), Kind.NOTE, path, false, base, 0, back, Optional.empty());
  }

  /** The id of what {@link #note} makes. */
  static String noteId(String owner) {
    return NOTE_SIGN + owner;
  }

  /** Whether it is about the links that {@code weave} put in, and not about the note itself. */
  public boolean isNote() {
    return kind == Kind.NOTE;
  }

  /** Whose links these are, as {@link #note} was told. */
  String owner() {
    return id.substring(NOTE_SIGN.length());
  }

  /** The same links, where their note goes by another name. */
  Entry ownedBy(String newOwner) {
    return withId(noteId(newOwner));
  }

  /**
   * Where the record keeps the base: at the note's path. That of {@code weave}'s links lies apart,
   * in a hidden folder, where no note of a vault can be.
   */
  public String basePath() {
    return isNote() ? NOTE_BASES + path : path;
  }

  /** The path of the note whose base lies at {@code basePath}. */
  public static String ofBase(String basePath) {
    return basePath.startsWith(NOTE_BASES) ? basePath.substring(NOTE_BASES.length()) : basePath;
  }

  /** The same note under another id. */
  Entry withId(String newId) {
    Optional<Card> renamed = card.map(c -> c.withId(newId));
    return newId.equals(id)
        ? this
        : new Entry(newId, kind, path, isDeleted, base, gap, back, renamed, origins, ties);
  }

  /** The same note at another path. */
  public Entry movedTo(String newPath) {
    return new Entry(id, kind, newPath, isDeleted, base, gap, back, card, origins, ties);
  }

  /** The same note, deleted by its user. */
  public Entry deleted() {
    return new Entry(id, kind, path, true, base, gap, back, card, origins, ties);
  }

  /** The same note, which is there again. */
  public Entry alive() {
    return new Entry(id, kind, path, false, base, gap, back, card, origins, ties);
  }

  /** The same note, whose clips lie in these folders. */
  public Entry from(List<String> newOrigins) {
    return new Entry(id, kind, path, isDeleted, base, gap, back, card, newOrigins, ties);
  }

  /** The same note, whose links depend on this. */
  public Entry tiedTo(String newTies) {
    return new Entry(id, kind, path, isDeleted, base, gap, back, card, origins, newTies);
  }

  /** The same note, whose clip mentions these names. */
  Entry mentioning(List<Mention> names) {
    Optional<Card> other = card.map(c -> c.mentioning(names));
    return new Entry(id, kind, path, isDeleted, base, gap, back, other, origins, ties);
  }

  /** What tells the folders apart that clips come from. */
  public static String origin(String folder) {
    return Sha256.of(folder).substring(0, 8);
  }

  @Override
  public int compareTo(Entry other) {
    return id.compareTo(other.id);
  }
}
