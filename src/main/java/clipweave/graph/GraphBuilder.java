package clipweave.graph;

import clipweave.names.Fold;
import clipweave.names.Resolver;
import clipweave.names.Secrets;
import clipweave.names.UrlKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the readings of a vault's notes together, one by one and in any order; it keeps names, links
 * and their sentences, no texts. One resolver serves every link, so graph, backlinks and broken
 * links always agree.
 */
public final class GraphBuilder {
  private final Resolver resolver;
  private final GraphOptions options;
  private final TreeMap<String, NoteReading> readings = new TreeMap<>();
  private final Map<String, Optional<String>> keys = new HashMap<>();
  private final Meanings meanings;

  /** {@code paths}: all files of the vault, as {@code resolver} was made of. */
  public GraphBuilder(Collection<String> paths, Resolver resolver, GraphOptions options) {
    this.resolver = resolver;
    this.options = options;
    meanings = new Meanings(resolver, PathNames.of(paths));
  }

  /** Reads a note and adds it. */
  public void add(NoteText note) {
    add(GraphReader.read(note));
  }

  /** Adds a note that was read before: {@link GraphReader#read} may run on several threads. */
  public void add(NoteReading reading) {
    readings.put(reading.node().id(), reading);
  }

  /** The readings, by path. */
  public Collection<NoteReading> readings() {
    return readings.values();
  }

  Resolver resolver() {
    return resolver;
  }

  /** The graph, not yet measured. */
  public Graph build() {
    return build(Excluded.NOTHING);
  }

  /** The same without some files: neither they nor what only they lead to are in it. */
  public Graph build(Excluded excluded) {
    Gathering gathering = new Gathering();
    List<Node> notes =
        readings.values().stream()
            .map(NoteReading::node)
            .filter(n -> !excluded.has(n.id()))
            .toList();
    notes.forEach(gathering::add);
    for (Found link : links()) {
      if (!excluded.has(link.source()) && !(isFile(link) && excluded.has(link.target()))) {
        gathering.add(link);
      }
    }
    if (options.tags()) {
      notes.forEach(n -> addTags(n, gathering));
    }
    return gathering.graph();
  }

  /** Whether a link leads to a file of the vault. */
  private boolean isFile(Found link) {
    boolean isAddress =
        link.reference().form() == Reference.Form.URL && !readings.containsKey(link.target());
    return !link.isBroken() && !isAddress;
  }

  private static void addTags(Node note, Gathering gathering) {
    for (String tag : note.tags()) {
      gathering.addTag(note.id(), "#" + Fold.name(tag), tag);
    }
  }

  /** Every link of every note and what it means, sorted by note and place. */
  public List<Found> links() {
    Map<String, String> sources = sources();
    Map<String, String> spellings = new HashMap<>();
    List<Found> found = new ArrayList<>();
    for (NoteReading reading : readings.values()) {
      String self = reading.node().id();
      String own = reading.source().flatMap(this::key).orElse("");
      meanings.enter(self);
      for (Reference reference : reading.references()) {
        if (reference.form() == Reference.Form.URL) {
          url(new Clip(self, own), reference, sources, spellings).ifPresent(found::add);
        } else {
          found.add(note(self, reference, spellings));
        }
      }
    }
    return found;
  }

  /** A note and the key of its source, which is empty where it has none. */
  private record Clip(String path, String key) {}

  /** Which note was clipped from which address; of several the first by path. */
  private Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    for (NoteReading reading : readings.values()) {
      reading
          .source()
          .flatMap(this::key)
          .ifPresent(k -> sources.putIfAbsent(k, reading.node().id()));
    }
    return sources;
  }

  /** An address that is another note's source means that note; its own says nothing. */
  private Optional<Found> url(
      Clip self, Reference reference, Map<String, String> sources, Map<String, String> spellings) {
    String key = key(reference.target()).orElse("");
    if (key.isEmpty() || key.equals(self.key())) {
      return Optional.empty();
    }
    String note = sources.get(key);
    if (note != null && !note.equals(self.path())) {
      boolean isPlain = reference.type() == EdgeType.LINK;
      Reference cited = isPlain ? withType(reference, EdgeType.CITED) : reference;
      return Optional.of(new Found(self.path(), cited, note, false, false, List.of()));
    }
    if (!options.urls() || note != null) {
      return Optional.empty();
    }
    String id = spellings.computeIfAbsent("url " + key, k -> Secrets.mask(reference.target()));
    return Optional.of(new Found(self.path(), reference, id, false, false, List.of()));
  }

  private Optional<String> key(String url) {
    return keys.computeIfAbsent(url, u -> UrlKey.of(u).map(UrlKey::key));
  }

  private static Reference withType(Reference r, EdgeType type) {
    return new Reference(
        r.form(), r.target(), r.subpath(), type, r.isOurs(), r.place(), r.sentence());
  }

  private Found note(String self, Reference reference, Map<String, String> spellings) {
    Meanings.Meaning meaning = meanings.of(reference);
    if (meaning.path().isEmpty()) {
      String name = wanted(reference);
      String id = spellings.computeIfAbsent("note " + Fold.name(name), k -> name);
      return new Found(self, reference, id, true, false, List.of());
    }
    String path = meaning.path().get();
    boolean isMissing = isAnchorMissing(path, reference.subpath());
    return new Found(self, reference, path, false, isMissing, meaning.others());
  }

  private boolean isAnchorMissing(String path, String subpath) {
    if (subpath.isBlank()) {
      return false;
    }
    NoteReading reading = readings.get(path);
    return reading != null && !reading.anchors().contains(Anchor.of(subpath));
  }

  private static String wanted(Reference reference) {
    String target = reference.target();
    int hash = reference.form() == Reference.Form.MARKDOWN ? target.indexOf('#') : -1;
    String path = (hash < 0 ? target : target.substring(0, hash)).strip();
    boolean isNote = path.length() > 3 && path.regionMatches(true, path.length() - 3, ".md", 0, 3);
    String bare = isNote ? path.substring(0, path.length() - 3) : path;
    String name = reference.form() == Reference.Form.MARKDOWN ? Escapes.decoded(bare) : bare;
    return name.isEmpty() ? target : name;
  }
}
