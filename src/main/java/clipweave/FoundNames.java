package clipweave;

import clipweave.names.PersonNames;
import clipweave.vault.Card;
import clipweave.vault.EntityDecisions;
import clipweave.vault.EntityFile;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.KnownNote;
import clipweave.vault.Mention;
import clipweave.weave.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of the names that were found: those the user decided about, those that are accepted
 * at once, and those that wait in {@code entities.tsv}.
 */
final class FoundNames {
  /** Names of one source are worth a question while there are fewer than so many. */
  private static final int FEW = 40;

  private final EntityDecisions decisions;
  private final List<String> clips;
  private final Set<String> known;
  private final PeopleInClips people;
  private final boolean isAccepting;
  private final List<EntityFile.Line> lines = new ArrayList<>();
  private final Map<String, TreeSet<Mention>> mentions = new HashMap<>();

  private FoundNames(Session session, List<Card> cards, List<Found> found, boolean isAccepting) {
    this.decisions = session.view().decisions();
    this.clips = cards.stream().map(Card::id).toList();
    this.known = known(session, cards);
    this.people = new PeopleInClips(cards, found);
    this.isAccepting = isAccepting;
  }

  /**
   * @param found the likeliest first
   * @param cards of all clips
   */
  static FoundNames of(List<Found> found, List<Card> cards, Session session) {
    boolean isAccepting =
        switch (session.settings().discover()) {
          case ACCEPT -> true;
          case USUAL -> !hasOwnNotes(session, cards);
          case PROPOSE, OFF -> false;
        };
    FoundNames names = new FoundNames(session, cards, found, isAccepting);
    found.stream().filter(f -> !f.isHint()).forEach(names::add);
    found.stream().filter(Found::isHint).forEach(names::add);
    return names;
  }

  /** The lines for names that nobody has decided about. */
  List<EntityFile.Line> lines() {
    return lines;
  }

  /** What each clip mentions, by its id; those that mention nothing too. */
  Map<String, List<Mention>> mentions() {
    Map<String, List<Mention>> all = new HashMap<>();
    clips.forEach(id -> all.put(id, List.copyOf(mentions.getOrDefault(id, new TreeSet<>()))));
    return all;
  }

  private void add(Found found) {
    Optional<EntityDecisions.Ruling> ruling = ruling(found);
    if (ruling.isPresent()) {
      ruling.filter(r -> !r.isRefused()).ifPresent(r -> mention(found, r.kind(), r.name()));
    } else if (!isKnown(found) && !people.have(found)) {
      propose(found);
    }
  }

  private Optional<EntityDecisions.Ruling> ruling(Found found) {
    Optional<EntityDecisions.Ruling> own = decisions.ruling(found.name());
    return own.isPresent()
        ? own
        : found.variants().stream().flatMap(v -> decisions.ruling(v).stream()).findFirst();
  }

  /** What has a note, or is somebody whom clips are by. */
  private boolean isKnown(Found found) {
    return known.contains(PersonNames.key(found.name()))
        || found.variants().stream().anyMatch(v -> known.contains(PersonNames.key(v)));
  }

  private void propose(Found found) {
    boolean isAccepted = isAccepting && found.isSure();
    boolean isAsked = found.isLikely() || (found.isHint() && lines.size() < FEW);
    if (isAccepted || isAsked) {
      Hub.Kind kind = found.kind() == Found.Kind.PERSON ? Hub.Kind.PERSON : Hub.Kind.TOPIC;
      List<String> spellings = new ArrayList<>(found.variants());
      spellings.add(found.name());
      lines.add(new EntityFile.Line(kind, found.name(), isAccepted, spellings, evidence(found)));
      if (isAccepted) {
        mention(found, kind, found.name());
      }
    }
  }

  private static String evidence(Found found) {
    String p = String.format(Locale.ROOT, "p %.2f", Math.floor(found.p() * 100) / 100);
    return String.join(", ", found.reasons()) + ", " + p;
  }

  private void mention(Found found, Hub.Kind kind, String name) {
    found
        .clips()
        .forEach(
            (clip, spellings) ->
                spellings.forEach(
                    s ->
                        mentions
                            .computeIfAbsent(clip, k -> new TreeSet<>())
                            .add(new Mention(kind, name, s))));
  }

  /** Whether a note of the vault is neither ours nor a clip. */
  private static boolean hasOwnNotes(Session session, List<Card> cards) {
    Set<String> ours = new HashSet<>();
    session.state().entries().stream().map(Entry::path).forEach(ours::add);
    cards.forEach(c -> c.home().ifPresent(ours::add));
    return session.view().notes().stream()
        .anyMatch(n -> n.id().isEmpty() && !ours.contains(n.path()));
  }

  private static Set<String> known(Session session, List<Card> cards) {
    Set<String> names = new HashSet<>();
    for (KnownNote note : session.view().notes()) {
      names.add(note.name());
      note.title().ifPresent(names::add);
      names.addAll(note.aliases());
    }
    for (Card card : cards) {
      names.add(card.title());
      names.addAll(card.authors());
      card.site().ifPresent(names::add);
    }
    Set<String> keys = new HashSet<>();
    names.forEach(n -> keys.add(PersonNames.key(n)));
    return keys;
  }
}
