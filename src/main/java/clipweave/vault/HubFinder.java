package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.PersonNames;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks an entity up: our own hub, then a note by title, by alias, by folded form. */
final class HubFinder {
  private final Tombstones gone;
  private final Map<String, Entry> ours = new HashMap<>();
  private final Map<String, Entry> oursByFold = new HashMap<>();
  private final Map<String, KnownNote> byName = new HashMap<>();
  private final Map<String, KnownNote> byAlias = new HashMap<>();
  private final Map<String, KnownNote> byFold = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> people = new TreeSet<>();

  /**
   * @param notes the vault's notes that are no clips
   * @param state what we wrote before
   * @param gone the hubs that the user deleted
   * @param folder where notes of people lie
   */
  HubFinder(Collection<KnownNote> notes, Manifest state, Tombstones gone, String folder) {
    this.gone = gone;
    for (KnownNote note : notes.stream().sorted().toList()) {
      Stream.of(Kind.values()).filter(note::canBe).forEach(kind -> add(kind, note));
      if (!folder.isEmpty() && note.path().startsWith(folder + "/")) {
        people.add(note.name());
      }
    }
    for (Entry entry : state.entries()) {
      entry.card().ifPresent(this::remember);
      if (entry.kind() == Entry.Kind.HUB) {
        remember(entry);
      }
    }
  }

  private void add(Kind kind, KnownNote note) {
    byName.putIfAbsent(key(kind, Fold.name(note.name())), note);
    note.title().ifPresent(t -> byAlias.putIfAbsent(key(kind, Fold.name(t)), note));
    note.aliases().forEach(a -> byAlias.putIfAbsent(key(kind, Fold.name(a)), note));
    if (kind == Kind.PERSON) {
      byFold.putIfAbsent(PersonNames.key(note.name()), note);
    }
  }

  private void remember(Card card) {
    card.authors().forEach(a -> used.add(key(Kind.PERSON, a)));
    card.site().ifPresent(s -> used.add(key(Kind.SITE, s)));
    card.mentions().forEach(m -> used.add(key(m.kind(), m.spelling())));
  }

  private void remember(Entry hub) {
    for (Kind kind : Kind.values()) {
      if (hub.id().startsWith(kind.word() + ":")) {
        String name = name(hub);
        ours.put(key(kind, Fold.name(name)), hub);
        oursByFold.putIfAbsent(key(kind, folded(kind, name)), hub);
      }
    }
  }

  /** The people whose notes lie in the folder for them. */
  Collection<String> people() {
    return people;
  }

  /** Whether a clip that we remember uses a spelling. */
  boolean isUsed(Kind kind, String spelling) {
    return used.contains(key(kind, spelling));
  }

  /** The path of the note that goes by exactly this name. */
  Optional<String> own(Kind kind, String name) {
    return Optional.ofNullable(ours.get(key(kind, Fold.name(name))))
        .filter(e -> !gone.has(e.id()))
        .map(Entry::path)
        .or(() -> Optional.ofNullable(byName.get(key(kind, Fold.name(name)))).map(KnownNote::path));
  }

  /** One note for one name: who writes under the name of a topic of ours is gathered there. */
  Optional<Hub> find(Entity entity) {
    Optional<Hub> hub = findOfKind(entity);
    return hub.isPresent() || entity.kind() != Kind.PERSON || isDeleted(entity)
        ? hub
        : topic(entity);
  }

  private Optional<Hub> topic(Entity entity) {
    Entity topic = new Entity(Kind.TOPIC, entity.name(), entity.spellings(), entity.cards());
    return ours(topic).isPresent() && !isDeleted(topic) ? findOfKind(topic) : Optional.empty();
  }

  private Optional<Hub> findOfKind(Entity entity) {
    Optional<Entry> known = ours(entity);
    if (known.isPresent()) {
      String name = name(known.get());
      return gone.has(known.get().id())
          ? note(entity).map(n -> new Hub(entity.kind(), name, n.path(), true))
          : Optional.of(new Hub(entity.kind(), name, known.get().path(), true));
    }
    return note(entity).map(n -> new Hub(entity.kind(), entity.name(), n.path(), true));
  }

  boolean isDeleted(Entity entity) {
    return ours(entity).filter(e -> gone.has(e.id())).isPresent();
  }

  private Optional<Entry> ours(Entity entity) {
    Kind kind = entity.kind();
    return first(entity, name -> ours.get(key(kind, Fold.name(name))))
        .or(() -> first(entity, name -> oursByFold.get(key(kind, folded(kind, name)))));
  }

  private Optional<KnownNote> note(Entity entity) {
    Kind kind = entity.kind();
    Optional<KnownNote> exact = first(entity, n -> byName.get(key(kind, Fold.name(n))));
    if (exact.isPresent() || kind == Kind.DAY) {
      return exact;
    }
    Optional<KnownNote> alias = first(entity, n -> byAlias.get(key(kind, Fold.name(n))));
    boolean isFolded = kind != Kind.SITE;
    return alias.or(
        () -> isFolded ? first(entity, n -> byFold.get(PersonNames.key(n))) : Optional.empty());
  }

  /** What is found under the name, else under the first spelling that leads anywhere. */
  private static <T> Optional<T> first(Entity entity, Function<String, T> found) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.spellings());
    return names.stream().flatMap(n -> Optional.ofNullable(found.apply(n)).stream()).findFirst();
  }

  private static String name(Entry hub) {
    return hub.id().substring(hub.id().indexOf(':') + 1);
  }

  private static String folded(Kind kind, String name) {
    boolean isFolded = kind == Kind.PERSON || kind == Kind.TOPIC;
    return isFolded ? PersonNames.key(name) : Fold.name(name);
  }

  private static String key(Kind kind, String name) {
    return kind.ordinal() + ":" + name;
  }
}
