package clipweave.vault;

import clipweave.names.LinkStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A vault as it stands when a run begins.
 *
 * @param paths every file in it, notes and others
 * @param notes what is known of each note
 * @param style how it writes links
 * @param types the type that a property has by Obsidian's settings, by name (P3)
 * @param decisions what its user decided about people and sites
 */
public record VaultView(
    List<String> paths,
    List<KnownNote> notes,
    LinkStyle style,
    Map<String, String> types,
    EntityDecisions decisions) {
  public VaultView {
    paths = List.copyOf(paths);
    notes = List.copyOf(notes);
    types = Map.copyOf(types);
    Objects.requireNonNull(decisions);
  }

  /** A vault whose user settled nothing. */
  public VaultView(List<String> paths, List<KnownNote> notes, LinkStyle style) {
    this(paths, notes, style, Map.of(), EntityDecisions.NONE);
  }

  /** The same where some notes go by another id. */
  public VaultView renamed(Map<String, String> ids) {
    return ids.isEmpty()
        ? this
        : new VaultView(
            paths, notes.stream().map(n -> n.renamed(ids)).toList(), style, types, decisions);
  }

  /** The same, where this is decided. */
  public VaultView decided(EntityDecisions others) {
    return new VaultView(paths, notes, style, types, others);
  }

  /** SHA-256 of every note, by path. */
  public Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    notes.forEach(n -> hashes.put(n.path(), n.hash()));
    return hashes;
  }

  /** The path of every note that carries an id, by id; of copies the first by path. */
  public Map<String, String> byId() {
    return byId(notes);
  }

  private static Map<String, String> byId(Collection<KnownNote> notes) {
    Map<String, String> byId = new TreeMap<>();
    for (KnownNote note : notes.stream().sorted().toList()) {
      Optional<String> id = note.id();
      id.ifPresent(i -> byId.putIfAbsent(i, note.path()));
    }
    return byId;
  }
}
