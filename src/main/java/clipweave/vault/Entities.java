package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.PersonNames;
import clipweave.vault.Hub.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The people, sites and days that clips name, with every spelling they were named by. Spellings are
 * joined where they fold together or the user says so (LINKING 9.12), but never where two of them
 * have notes of their own.
 */
final class Entities {
  /**
   * One of them.
   *
   * @param kind what it is
   * @param name the spelling to show
   * @param spellings those that its clips use and the name, sorted
   * @param cards the clips that name it, sorted by id
   */
  record Entity(Kind kind, String name, List<String> spellings, List<Card> cards) {}

  private final EntityDecisions decisions;
  private final BiFunction<Kind, String, Optional<String>> notes;
  private final Set<String> people = new TreeSet<>();
  private final Map<Kind, Map<String, Integer>> uses = new TreeMap<>();
  private final Map<Kind, Map<String, Map<String, Card>>> cards = new HashMap<>();
  private final Map<Kind, Map<String, Set<String>>> mentioned = new HashMap<>();

  private Entities(EntityDecisions decisions, BiFunction<Kind, String, Optional<String>> notes) {
    this.decisions = decisions;
    this.notes = notes;
  }

  /**
   * The entities of all cards, sorted by kind and name.
   *
   * @param notes the note that goes by exactly a name, if there is one
   * @param people names of people that the vault knows from elsewhere
   */
  static List<Entity> of(
      Collection<Card> all,
      EntityDecisions decisions,
      BiFunction<Kind, String, Optional<String>> notes,
      Collection<String> people) {
    Entities entities = new Entities(decisions, notes);
    entities.people.addAll(people);
    for (Card card : all) {
      card.authors().forEach(a -> entities.add(Kind.PERSON, a, card));
      card.site().ifPresent(s -> entities.add(Kind.SITE, s, card));
      card.day().ifPresent(d -> entities.add(Kind.DAY, d, card));
      card.mentions().forEach(m -> entities.add(m, card));
    }
    List<Entity> found = new ArrayList<>();
    entities.uses.forEach((kind, uses) -> found.addAll(entities.entities(kind, uses)));
    return found;
  }

  private void add(Mention mention, Card card) {
    add(mention.kind(), mention.name(), card);
    mentioned
        .computeIfAbsent(mention.kind(), k -> new HashMap<>())
        .computeIfAbsent(mention.name(), k -> new TreeSet<>())
        .add(mention.spelling());
  }

  private void add(Kind kind, String name, Card card) {
    if (!decisions.isRefused(kind, name)) {
      uses.computeIfAbsent(kind, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
      cards
          .computeIfAbsent(kind, k -> new HashMap<>())
          .computeIfAbsent(name, k -> new TreeMap<>())
          .put(card.id(), card);
    }
  }

  private List<Entity> entities(Kind kind, Map<String, Integer> uses) {
    Map<String, String> decided = new TreeMap<>();
    uses.keySet().forEach(name -> decided.put(name, decisions.target(kind, name)));
    Map<String, Integer> targets = new TreeMap<>();
    uses.forEach((name, n) -> targets.merge(decided.get(name), n, Integer::sum));
    if (kind == Kind.PERSON) {
      people.forEach(name -> targets.putIfAbsent(name, 0));
    }
    Map<String, TreeSet<String>> spellings = new HashMap<>();
    decided.forEach((n, t) -> spellings.computeIfAbsent(t, k -> new TreeSet<>()).add(n));
    List<Entity> entities = new ArrayList<>();
    for (PersonNames.Group group : groups(kind, targets)) {
      apart(kind, group)
          .forEach((name, names) -> entities.add(entity(kind, name, names, spellings)));
    }
    entities.removeIf(e -> e.cards().isEmpty());
    entities.sort(Comparator.comparing(Entity::name));
    return entities;
  }

  private static List<PersonNames.Group> groups(Kind kind, Map<String, Integer> uses) {
    if (kind == Kind.PERSON) {
      return PersonNames.byFoldAndSurname(uses);
    }
    Map<String, List<String>> byFold = new TreeMap<>();
    uses.keySet().forEach(n -> byFold.computeIfAbsent(Fold.name(n), k -> new ArrayList<>()).add(n));
    Comparator<String> more = Comparator.comparing(uses::get, Comparator.reverseOrder());
    return byFold.values().stream()
        .map(
            names ->
                new PersonNames.Group(
                    names.stream().min(more.thenComparing(Comparator.naturalOrder())).orElseThrow(),
                    names,
                    "fold"))
        .toList();
  }

  /** The spellings of a group by the name they are shown under: one, unless two have notes. */
  private Map<String, List<String>> apart(Kind kind, PersonNames.Group group) {
    Map<String, String> shown = new TreeMap<>();
    for (String name : group.variants()) {
      notes.apply(kind, name).ifPresent(path -> shown.putIfAbsent(path, name));
    }
    if (shown.size() < 2) {
      return Map.of(group.name(), group.variants());
    }
    String main =
        notes.apply(kind, group.name()).map(shown::get).orElse(shown.values().iterator().next());
    Map<String, List<String>> apart = new TreeMap<>();
    for (String name : group.variants()) {
      String home = notes.apply(kind, name).map(shown::get).orElse(main);
      apart.computeIfAbsent(home, k -> new ArrayList<>()).add(name);
    }
    return apart;
  }

  private Entity entity(
      Kind kind, String name, List<String> names, Map<String, TreeSet<String>> spellings) {
    TreeSet<String> all = new TreeSet<>(Set.of(name));
    Map<String, Card> clips = new TreeMap<>();
    for (String target : names) {
      for (String spelling : spellings.getOrDefault(target, new TreeSet<>())) {
        all.add(spelling);
        all.addAll(mentioned.getOrDefault(kind, Map.of()).getOrDefault(spelling, Set.of()));
        clips.putAll(cards.get(kind).get(spelling));
      }
    }
    return new Entity(kind, name, List.copyOf(all), List.copyOf(clips.values()));
  }
}
