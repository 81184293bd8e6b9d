package clipweave.vault;

import clipweave.note.Settings;
import clipweave.vault.Entities.Entity;
import clipweave.vault.Hub.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which note stands for each person, site and day: one that is there, or one to be made. */
public final class Hubs {
  /**
   * A hub and what it gathers.
   *
   * @param spellings the names its clips use, sorted
   * @param fresh those of them that no clip used before this run
   * @param cards its clips, sorted by id
   */
  public record Gathering(Hub hub, List<String> spellings, List<String> fresh, List<Card> cards) {
    private Gathering and(Entity entity, List<String> newOnes) {
      TreeMap<String, Card> clips = new TreeMap<>();
      cards.forEach(c -> clips.put(c.id(), c));
      entity.cards().forEach(c -> clips.put(c.id(), c));
      return new Gathering(
          hub,
          all(spellings, entity.spellings()),
          all(fresh, newOnes),
          List.copyOf(clips.values()));
    }

    private static List<String> all(List<String> some, List<String> others) {
      TreeSet<String> all = new TreeSet<>(some);
      all.addAll(others);
      return List.copyOf(all);
    }
  }

  private final Map<String, Gathering> byPath = new LinkedHashMap<>();
  private final Map<String, String> pathByName = new HashMap<>();

  private Hubs() {}

  /**
   * Finds or names a hub for every entity of the cards.
   *
   * @param cards all clips of the vault, each once
   * @param finder the notes that are there
   * @param decisions what the user decided about names
   * @param names the names taken; those of new hubs are added
   */
  static Hubs of(
      Collection<Card> cards,
      HubFinder finder,
      EntityDecisions decisions,
      Settings settings,
      Names names) {
    Hubs hubs = new Hubs();
    List<Entity> entities = Entities.of(cards, decisions, finder::own, finder.people());
    for (Entity entity : entities) {
      Optional<Hub> hub = finder.find(entity);
      boolean isWanted =
          isWanted(entity, settings)
              || entity.spellings().stream().anyMatch(s -> decisions.isAccepted(entity.kind(), s));
      if (hub.isEmpty() && isWanted && !finder.isDeleted(entity)) {
        hub = Optional.of(made(entity, settings, names));
      }
      hub.ifPresent(h -> hubs.add(entity, h, finder));
    }
    return hubs;
  }

  /** The hub of an entity that a clip names so; empty where it has none. */
  public Optional<Hub> of(Kind kind, String name) {
    return Optional.ofNullable(pathByName.get(key(kind, name))).map(p -> byPath.get(p).hub());
  }

  /** All hubs with their clips, sorted by kind and name. */
  public Collection<Gathering> all() {
    return byPath.values();
  }

  /**
   * Which ids are those of hubs that one of the cards belongs to; to the index they all do.
   *
   * @param state the hubs that we remember
   */
  public static Predicate<String> namedBy(
      Collection<Card> cards, Manifest state, EntityDecisions decisions) {
    HubFinder finder = new HubFinder(List.of(), state, Tombstones.none(), "");
    String prefix = Kind.PERSON.word() + ":";
    List<String> people =
        state.entries().stream()
            .filter(e -> e.id().startsWith(prefix))
            .map(e -> e.id().substring(prefix.length()))
            .toList();
    Set<String> ids = new HashSet<>();
    for (Entity entity : Entities.of(cards, decisions, finder::own, people)) {
      finder.find(entity).ifPresent(hub -> ids.add(hub.id()));
    }
    return id -> id.startsWith("index:") ? !cards.isEmpty() : ids.contains(id);
  }

  /** Two names that the user gave one note are gathered there together. */
  private void add(Entity entity, Hub hub, HubFinder finder) {
    List<String> fresh =
        entity.spellings().stream().filter(s -> !finder.isUsed(entity.kind(), s)).toList();
    Gathering gathering = byPath.get(hub.path());
    byPath.put(
        hub.path(),
        gathering == null
            ? new Gathering(hub, entity.spellings(), fresh, entity.cards())
            : gathering.and(entity, fresh));
    entity.spellings().forEach(s -> pathByName.put(key(entity.kind(), s), hub.path()));
  }

  private static String key(Kind kind, String name) {
    return kind.ordinal() + ":" + name;
  }

  /** Days never get a note of their own: only daily notes that are there are used. */
  private static boolean isWanted(Entity entity, Settings settings) {
    int clips = entity.cards().size();
    return switch (entity.kind()) {
      case PERSON -> clips >= settings.peopleFrom();
      case SITE -> clips >= settings.sitesFrom();
      case DAY -> false;
      case TOPIC -> true;
    };
  }

  private static String folder(Kind kind, Settings.Folders folders) {
    return switch (kind) {
      case PERSON -> folders.people();
      case SITE -> folders.sites();
      case DAY -> "";
      case TOPIC -> folders.topics();
    };
  }

  private static Hub made(Entity entity, Settings settings, Names names) {
    String folder = folder(entity.kind(), settings.folders());
    String word = entity.kind().word();
    String hash = Sha256.of(word + ":" + entity.name()).substring(0, 8);
    String name = names.takeFor(entity.name(), List.of("(" + word + ")", hash));
    return new Hub(entity.kind(), entity.name(), Paths.in(folder, name + ".md"), false);
  }
}
