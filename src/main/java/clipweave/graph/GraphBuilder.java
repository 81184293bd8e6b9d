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
  private final PathNames names;
  private final TreeMap<String, NoteReading> readings = new TreeMap<>();
  private final Map<String, Optional<String>> keys = new HashMap<>();
  private final Map<String, Optional<String>> meanings = new HashMap<>();

  /** {@code paths}: all files of the vault, as {@code resolver} was made of. */
  public GraphBuilder(Collection<String> paths, Resolver resolver, GraphOptions options) {
    this.resolver = resolver;
    this.options = options;
    names = PathNames.of(paths);
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
    Gathering gathering = new Gathering();
    readings.values().forEach(r -> gathering.nodes.put(r.node().id(), r.node()));
    links().forEach(gathering::add);
    if (options.tags()) {
      readings.values().forEach(gathering::addTags);
    }
    return gathering.graph();
  }

  /** Every link of every note and what it means, sorted by note and place. */
  public List<Found> links() {
    Map<String, String> sources = sources();
    Map<String, String> spellings = new HashMap<>();
    List<Found> found = new ArrayList<>();
    for (NoteReading reading : readings.values()) {
      for (Reference reference : reading.references()) {
        if (reference.form() == Reference.Form.URL) {
          url(reading, reference, sources, spellings).ifPresent(found::add);
        } else {
          found.add(note(reading.node().id(), reference, spellings));
        }
      }
    }
    return found;
  }

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
      NoteReading reading,
      Reference reference,
      Map<String, String> sources,
      Map<String, String> spellings) {
    String key = key(reference.target()).orElse("");
    String self = reading.node().id();
    boolean isOwn = reading.source().flatMap(this::key).filter(key::equals).isPresent();
    if (isOwn || key.isEmpty()) {
      return Optional.empty();
    }
    String note = sources.get(key);
    if (note != null && !note.equals(self)) {
      boolean isPlain = reference.type() == EdgeType.LINK;
      Reference cited = isPlain ? withType(reference, EdgeType.CITED) : reference;
      return Optional.of(new Found(self, cited, note, false, false, List.of()));
    }
    if (!options.urls() || note != null) {
      return Optional.empty();
    }
    String id = spellings.computeIfAbsent("url " + key, k -> Secrets.mask(reference.target()));
    return Optional.of(new Found(self, reference, id, false, false, List.of()));
  }

  private Optional<String> key(String url) {
    return keys.computeIfAbsent(url, u -> UrlKey.of(u).map(UrlKey::key));
  }

  private static Reference withType(Reference r, EdgeType type) {
    return new Reference(
        r.form(), r.target(), r.subpath(), type, r.isOurs(), r.place(), r.sentence());
  }

  private Found note(String self, Reference reference, Map<String, String> spellings) {
    Optional<String> meant = meant(self, reference);
    if (meant.isEmpty()) {
      String name = wanted(reference);
      String id = spellings.computeIfAbsent("note " + Fold.name(name), k -> name);
      return new Found(self, reference, id, true, false, List.of());
    }
    boolean isMissing = isAnchorMissing(meant.get(), reference.subpath());
    List<String> others =
        reference.form() == Reference.Form.WIKI
            ? names.others(reference.target(), meant.get())
            : List.of();
    return new Found(self, reference, meant.get(), false, isMissing, others);
  }

  /** The same target means the same in every note of a folder, unless it is the note itself. */
  private Optional<String> meant(String self, Reference reference) {
    String target = reference.target();
    if (target.isBlank() || target.indexOf('#') >= 0) {
      return resolve(self, reference);
    }
    String folder = self.substring(0, self.lastIndexOf('/') + 1);
    String key = reference.form().ordinal() + folder + "\n" + target;
    return meanings.computeIfAbsent(key, k -> resolve(self, reference));
  }

  private Optional<String> resolve(String self, Reference reference) {
    return reference.form() == Reference.Form.WIKI
        ? resolver.resolve(self, reference.target())
        : resolver.resolveMarkdown(self, reference.target());
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

  /** The nodes and edges while they come together. */
  private static final class Gathering {
    private static final Map<EdgeType, NodeKind> PROMOTED =
        Map.of(
            EdgeType.AUTHOR, NodeKind.PERSON,
            EdgeType.SITE, NodeKind.SITE,
            EdgeType.DAY, NodeKind.DAY,
            EdgeType.TAG, NodeKind.TOPIC);

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Ends, List<Edge.Place>> places = new HashMap<>();

    private record Ends(String source, String target, EdgeType type) {}

    void add(Found found) {
      nodes.computeIfAbsent(found.target(), id -> target(id, found));
      EdgeType type = found.reference().type();
      Edge.Place place =
          new Edge.Place(found.reference().place().line(), found.reference().sentence());
      edge(found.source(), found.target(), type).add(place);
      if (!found.reference().isOurs()) {
        promote(found.target(), type);
      }
    }

    private List<Edge.Place> edge(String source, String target, EdgeType type) {
      return places.computeIfAbsent(new Ends(source, target, type), e -> new ArrayList<>());
    }

    private static Node target(String id, Found found) {
      if (found.isBroken()) {
        return Node.of(id, NoteText.stem(id), NodeKind.WANTED);
      }
      if (found.reference().form() == Reference.Form.URL) {
        return Node.of(id, UrlTitle.of(id), NodeKind.URL);
      }
      String stem = NoteText.stem(id);
      boolean isCanvas = id.endsWith(".canvas");
      boolean isNote = !stem.equals(id.substring(id.lastIndexOf('/') + 1));
      return Node.of(id, stem, isCanvas ? NodeKind.CANVAS : isNote ? NodeKind.NOTE : NodeKind.FILE);
    }

    /** A note that clips name as their author is a person, whoever wrote the vault. */
    private void promote(String id, EdgeType type) {
      Node node = nodes.get(id);
      if (node.kind() == NodeKind.NOTE && PROMOTED.containsKey(type)) {
        nodes.put(id, node.withKind(PROMOTED.get(type)));
      }
    }

    void addTags(NoteReading reading) {
      for (String tag : reading.node().tags()) {
        String id = "#" + Fold.name(tag);
        nodes.computeIfAbsent(id, i -> Node.of(i, "#" + tag, NodeKind.TAG));
        edge(reading.node().id(), id, EdgeType.TAG);
      }
    }

    Graph graph() {
      List<Edge> edges = new ArrayList<>(places.size());
      places.forEach((e, at) -> edges.add(new Edge(e.source(), e.target(), e.type(), at)));
      return new Graph(new ArrayList<>(nodes.values()), edges);
    }
  }
}
