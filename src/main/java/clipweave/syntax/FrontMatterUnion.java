package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said under each key, where keys may be written more than once (FORMATS C 12, C 13). */
final class FrontMatterUnion {
  private final Map<String, Said> said = new LinkedHashMap<>();

  /** All texts under a key in order, the last single one, and whether any of it is a list. */
  private static final class Said {
    private final Set<String> all = new LinkedHashSet<>();
    private List<String> last = List.of();
    private boolean isList;
  }

  FrontMatterUnion(List<Entry> entries) {
    for (Entry entry : entries) {
      Said same = said.computeIfAbsent(FrontMatterText.folded(entry.key()), key -> new Said());
      same.all.addAll(entry.values());
      same.last = entry.values().isEmpty() ? same.last : entry.values();
      same.isList |= entry.shape() == Shape.LIST;
    }
  }

  /** The keys, folded, in the order in which they first stand. */
  List<String> keys() {
    return List.copyOf(said.keySet());
  }

  /** Lists united; of single values the last that is not empty. */
  List<String> values(String key) {
    Said same = said.get(FrontMatterText.folded(key));
    return same == null ? List.of() : same.isList ? new ArrayList<>(same.all) : same.last;
  }
}
