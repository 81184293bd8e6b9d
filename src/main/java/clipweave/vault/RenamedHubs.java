package clipweave.vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the hubs went that their user moved or renamed (law P13). A hub carries no id: what our
 * region in it holds tells it apart, and its file's name where that holds something else by now.
 */
final class RenamedHubs {
  private final List<KnownNote> free;
  private final Map<String, Integer> lost = new HashMap<>();

  private RenamedHubs(Manifest state, VaultView vault) {
    Set<String> there = new HashSet<>(vault.paths());
    Set<String> taken = new HashSet<>();
    for (Entry entry : state.entries()) {
      if (there.contains(entry.path())) {
        taken.add(entry.path());
      } else if (isWanted(entry)) {
        lost.merge(entry.base(), 1, Integer::sum);
      }
    }
    this.free =
        lost.isEmpty()
            ? List.of()
            : vault.notes().stream()
                .filter(n -> n.region().isPresent() && !taken.contains(n.path()))
                .sorted()
                .toList();
  }

  /**
   * Looks for the hubs of {@code state} that are not at their places.
   *
   * @param state what we remember, every file where it lay
   */
  static RenamedHubs of(Manifest state, VaultView vault) {
    return new RenamedHubs(state, vault);
  }

  private static boolean isWanted(Entry entry) {
    return entry.kind() == Entry.Kind.HUB && !entry.isDeleted();
  }

  /** Where a hub is now; empty if it is nowhere, or nobody can tell. */
  Optional<String> find(Entry hub) {
    if (!isWanted(hub)) {
      return Optional.empty();
    }
    String name = Paths.leaf(hub.path());
    Predicate<KnownNote> isSame = n -> n.region().get().equals(hub.base());
    Predicate<KnownNote> isNamed = n -> Paths.leaf(n.path()).equals(name);
    boolean isOnly = lost.getOrDefault(hub.base(), 0) == 1;
    return only(isSame.and(isNamed))
        .or(() -> only(isSame).filter(p -> isOnly))
        .or(() -> only(isNamed));
  }

  private Optional<String> only(Predicate<KnownNote> isIt) {
    List<String> paths = free.stream().filter(isIt).map(KnownNote::path).toList();
    return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
  }
}
