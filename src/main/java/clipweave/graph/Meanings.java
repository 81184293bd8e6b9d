package clipweave.graph;

import clipweave.names.Resolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the links of notes mean, each target looked up once a folder: it means the same in every
 * note there, unless it is the note itself.
 */
final class Meanings {
  private final Resolver resolver;
  private final PathNames names;
  private final Map<String, Map<String, Meaning>> ofWiki = new HashMap<>();
  private final Map<String, Map<String, Meaning>> ofMarkdown = new HashMap<>();
  private Map<String, Meaning> wiki = Map.of();
  private Map<String, Meaning> markdown = Map.of();
  private String note = "";

  /** The file that is meant, if any, and others that its name could mean as well. */
  record Meaning(Optional<String> path, List<String> others) {}

  Meanings(Resolver resolver, PathNames names) {
    this.resolver = resolver;
    this.names = names;
  }

  /** The links that are asked about from now on stand in this note. */
  void enter(String path) {
    note = path;
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    wiki = ofWiki.computeIfAbsent(folder, f -> new HashMap<>());
    markdown = ofMarkdown.computeIfAbsent(folder, f -> new HashMap<>());
  }

  Meaning of(Reference reference) {
    String target = reference.target();
    if (target.isBlank() || target.indexOf('#') >= 0) {
      return look(reference);
    }
    Map<String, Meaning> known = reference.form() == Reference.Form.WIKI ? wiki : markdown;
    Meaning meaning = known.get(target);
    if (meaning == null) {
      meaning = look(reference);
      known.put(target, meaning);
    }
    return meaning;
  }

  private Meaning look(Reference reference) {
    if (reference.form() != Reference.Form.WIKI) {
      return new Meaning(resolver.resolveMarkdown(note, reference.target()), List.of());
    }
    Optional<String> path = resolver.resolve(note, reference.target());
    List<String> others =
        path.map(meant -> names.others(reference.target(), meant)).orElse(List.of());
    return new Meaning(path, others);
  }
}
