package clipweave.vault;

import clipweave.names.Resolver;
import clipweave.note.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run knows before it writes: every clip of the vault, those at hand and those it remembers,
 * where each note lies, the hubs, and who belongs with whom.
 *
 * @param cards every clip that has a note, sorted by id
 * @param atHand the ids of those whose files were read in this run
 * @param paths where the note of each lies, by id
 */
public record Knowledge(
    List<Card> cards,
    Set<String> atHand,
    Map<String, String> paths,
    Hubs hubs,
    Relations relations,
    Resolver resolver,
    VaultView vault) {

  /**
   * @param read the clips read in this run, each id once
   * @param state what we remember, every file where it lies now
   * @param gone the notes that their user deleted
   * @param added files that this run is going to put into the vault beside notes
   */
  public static Knowledge of(
      Collection<Card> read,
      Manifest state,
      Tombstones gone,
      Whereabouts where,
      VaultView vault,
      Settings settings,
      Collection<String> added) {
    Map<String, Card> cards = new TreeMap<>();
    remembered(state, gone).forEach(e -> cards.put(e.id(), e.card().orElseThrow()));
    read.stream().filter(c -> !gone.has(c.id())).forEach(c -> cards.put(c.id(), c));
    Map<String, String> known = known(state, where, vault);
    Names names = new Names(vault.paths());
    names.take(settings.folders().index());
    HubFinder finder =
        new HubFinder(free(vault, cards.values()), state, gone, settings.folders().people());
    Hubs hubs = Hubs.of(cards.values(), finder, vault.decisions(), settings, names);
    Map<String, String> paths = Placing.of(cards.values(), known, settings, names);
    return new Knowledge(
        List.copyOf(cards.values()),
        Set.copyOf(read.stream().map(Card::id).filter(id -> !gone.has(id)).toList()),
        paths,
        hubs,
        Relations.of(cards.values(), settings.duplicates()),
        resolver(vault, hubs, paths, settings, added),
        vault);
  }

  private static List<Entry> remembered(Manifest state, Tombstones gone) {
    return state.entries().stream().filter(e -> e.card().isPresent() && !gone.has(e.id())).toList();
  }

  /** Where each note lies, or lay if it can have its place again. */
  private static Map<String, String> known(Manifest state, Whereabouts where, VaultView vault) {
    Map<String, String> known = new TreeMap<>(vault.byId());
    for (Entry entry : state.entries()) {
      boolean isHis = where.isGone(entry.id()) && where.isTaken(entry.path());
      if (isHis || entry.path().isEmpty()) {
        known.remove(entry.id());
      } else {
        known.put(entry.id(), entry.path());
      }
    }
    return known;
  }

  /** The notes that can be hubs: those that are no clips. */
  private static List<KnownNote> free(VaultView vault, Collection<Card> cards) {
    Set<String> homes = new HashSet<>();
    cards.forEach(c -> c.home().ifPresent(homes::add));
    return vault.notes().stream()
        .filter(n -> n.id().isEmpty() && !homes.contains(n.path()))
        .toList();
  }

  private static Resolver resolver(
      VaultView vault,
      Hubs hubs,
      Map<String, String> paths,
      Settings settings,
      Collection<String> added) {
    Set<String> all = new TreeSet<>(vault.paths());
    all.addAll(paths.values());
    all.addAll(added);
    hubs.all().forEach(g -> all.add(g.hub().path()));
    all.add(settings.folders().index());
    return Resolver.of(new ArrayList<>(all));
  }
}
