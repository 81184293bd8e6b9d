package clipweave.vault;

import clipweave.names.Fold;
import clipweave.note.Settings;
import clipweave.vault.Entities.Entity;
import clipweave.vault.Hub.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which note stands for each person, site and day: one that is there, or one to be made. */
public final class Hubs {
  /**
   * A hub and what it gathers.
   *
   * @param spellings the names its clips use, sorted
   * @param cards its clips, sorted by id
   */
  public record Gathering(Hub hub, List<String> spellings, List<Card> cards) {}

  private final Map<String, Gathering> byKey = new TreeMap<>();

  private Hubs() {}

  /**
   * Finds or names a hub for every entity of the cards.
   *
   * @param cards all clips of the vault, each once
   * @param notes the vault's notes that are no clips of ours
   * @param state what we wrote before
   * @param gone the hubs that the user deleted
   * @param names the names taken; those of new hubs are added
   */
  static Hubs of(
      Collection<Card> cards,
      Collection<KnownNote> notes,
      Manifest state,
      Tombstones gone,
      Settings settings,
      Names names) {
    Hubs hubs = new Hubs();
    Finder finder = new Finder(notes, state, gone);
    for (Entity entity : Entities.of(cards)) {
      Optional<Hub> hub = finder.find(entity);
      if (hub.isEmpty() && isWanted(entity, settings) && !finder.isDeleted(entity)) {
        hub = Optional.of(made(entity, settings, names));
      }
      hub.ifPresent(h -> hubs.add(entity, h));
    }
    return hubs;
  }

  /** The hub of an entity named so; empty where it has none. */
  public Optional<Hub> of(Kind kind, String name) {
    return Optional.ofNullable(byKey.get(key(kind, name))).map(Gathering::hub);
  }

  /** All hubs with their clips, sorted by kind and name. */
  public Collection<Gathering> all() {
    return byKey.values();
  }

  /** Which ids are those of hubs that one of the cards belongs to; to the index they all do. */
  public static Predicate<String> namedBy(Collection<Card> cards) {
    Set<String> keys = new HashSet<>();
    Entities.of(cards).forEach(e -> keys.add(key(e.kind(), e.name())));
    return id -> id.startsWith("index:") ? !cards.isEmpty() : keys.contains(keyOf(id));
  }

  private static String keyOf(String hubId) {
    int colon = hubId.indexOf(':');
    for (Kind kind : Kind.values()) {
      if (hubId.startsWith(kind.word() + ":")) {
        return key(kind, hubId.substring(colon + 1));
      }
    }
    return hubId;
  }

  private void add(Entity entity, Hub hub) {
    byKey.put(
        key(entity.kind(), entity.name()), new Gathering(hub, entity.spellings(), entity.cards()));
  }

  private static String key(Kind kind, String name) {
    return kind.ordinal() + ":" + Entities.folded(kind, name);
  }

  /** Days never get a note of their own: only daily notes that are there are used. */
  private static boolean isWanted(Entity entity, Settings settings) {
    int clips = entity.cards().size();
    return switch (entity.kind()) {
      case PERSON -> clips >= settings.peopleFrom();
      case SITE -> clips >= settings.sitesFrom();
      case DAY -> false;
    };
  }

  private static Hub made(Entity entity, Settings settings, Names names) {
    String folder =
        entity.kind() == Kind.PERSON ? settings.folders().people() : settings.folders().sites();
    String word = "(" + entity.kind().word() + ")";
    String hash = Sha256.of(entity.name()).substring(0, 8);
    String name = names.takeFor(entity.name(), List.of(word, hash));
    return new Hub(entity.kind(), entity.name(), Paths.in(folder, name + ".md"), false);
  }

  /** Looks an entity up: our own hub, then a note by title, by alias, by folded form. */
  private static final class Finder {
    private final Tombstones gone;
    private final Map<String, Entry> ours = new HashMap<>();
    private final List<Map<String, KnownNote>> ways = new ArrayList<>();

    Finder(Collection<KnownNote> notes, Manifest state, Tombstones gone) {
      this.gone = gone;
      Map<String, KnownNote> byName = new HashMap<>();
      Map<String, KnownNote> byAlias = new HashMap<>();
      Map<String, KnownNote> byFold = new HashMap<>();
      for (KnownNote note : notes.stream().sorted().toList()) {
        byName.putIfAbsent(Fold.name(note.name()), note);
        note.title().ifPresent(t -> byAlias.putIfAbsent(Fold.name(t), note));
        note.aliases().forEach(a -> byAlias.putIfAbsent(Fold.name(a), note));
        byFold.putIfAbsent(Fold.title(note.name()), note);
      }
      ways.addAll(List.of(byName, byAlias, byFold));
      state.entries().stream()
          .filter(e -> e.kind() == Entry.Kind.HUB)
          .forEach(e -> ours.put(keyOf(e.id()), e));
    }

    Optional<Hub> find(Entity entity) {
      Entry known = ours.get(key(entity.kind(), entity.name()));
      if (known != null) {
        String name = known.id().substring(known.id().indexOf(':') + 1);
        return gone.has(known.id())
            ? note(entity).map(n -> new Hub(entity.kind(), name, n.path(), true))
            : Optional.of(new Hub(entity.kind(), name, known.path(), true));
      }
      return note(entity).map(n -> new Hub(entity.kind(), entity.name(), n.path(), true));
    }

    boolean isDeleted(Entity entity) {
      Entry known = ours.get(key(entity.kind(), entity.name()));
      return known != null && gone.has(known.id());
    }

    private Optional<KnownNote> note(Entity entity) {
      String name = Fold.name(entity.name());
      KnownNote exact = ways.get(0).get(name);
      if (exact != null || entity.kind() == Kind.DAY) {
        return Optional.ofNullable(exact);
      }
      KnownNote alias = ways.get(1).get(name);
      String fold = entity.kind() == Kind.PERSON ? Fold.title(entity.name()) : "";
      return Optional.ofNullable(
          alias != null ? alias : fold.isEmpty() ? null : ways.get(2).get(fold));
    }
  }
}
