package clipweave;

import clipweave.clip.FieldNames;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.Identity;
import clipweave.vault.Knowledge;
import clipweave.vault.LocalFile;
import clipweave.vault.Orphans;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import clipweave.vault.Properties;
import clipweave.vault.RegionLines;
import clipweave.vault.TagTable;
import clipweave.vault.Tombstones;
import clipweave.vault.Uniting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans what the clips at hand and the vault's knowledge make of the vault. */
final class Planning {
  private final Session session;
  private final ClipsAtHand clips;
  private final List<ClipsAtHand.ReadClip> read;
  private final Aims aims;
  private final Map<String, ClipsAtHand.ReadClip> byName = new HashMap<>();
  private final List<Problem> lasting = new ArrayList<>();
  private final List<Problem> leftOut = new ArrayList<>();
  private final List<Problem> orphans = new ArrayList<>();

  Planning(Session session, ClipsAtHand clips, List<ClipsAtHand.ReadClip> read, Aims aims) {
    this.session = session;
    this.clips = clips;
    this.read = read;
    this.aims = aims;
    read.forEach(r -> byName.put(r.card().clip(), r));
  }

  /** What is odd about clips and vault as long as it is so; the plan's own problems come once. */
  List<Problem> lasting() {
    return lasting;
  }

  /** The notes whose clips are gone, for a run that keeps folders and vault in step. */
  List<Problem> orphans() {
    return orphans;
  }

  /** The clips whose notes are not to come back, for a run that names its clips. */
  List<Problem> leftOut() {
    return leftOut;
  }

  /**
   * The plan.
   *
   * @throws CannotGoOn if it would trash more than a person means to lose
   */
  Plan plan(Progress progress) throws IOException {
    List<Card> cards = cards();
    Tombstones gone = gone(cards);
    prune(cards, gone);
    EntityNames names =
        EntityNames.of(new Discovering(session, clips, byName, gone), cards, session);
    cards = names.cards();
    List<LocalFile> files = files(cards, gone);
    Attachments attachments =
        Attachments.of(files, session.state(), session.view(), session.settings());
    Knowledge known =
        Knowledge.of(
            cards,
            session.state(),
            gone,
            session.where(),
            session.view(),
            session.settings(),
            attachments.fresh().values());
    Properties properties =
        Properties.choose(session.settings(), inVault(), inClips()).typed(session.view().types());
    RegionLines lines = lines(known);
    List<Decision> hubs = Gatherings.of(session, known, gone, lines);
    NameLinks linked =
        NameLinks.of(
            session, known, clips, byName, NamesToBe.of(session, known, byName, hubs, gone));
    BodyLinks links = new BodyLinks(known, session.view().style(), lines, linked);
    MakingNotes making =
        new MakingNotes(session, clips, byName, known, attachments, properties, links);
    Weaving weaving = new Weaving(session, clips, gone, known, attachments, making);
    Plan plan = weaving.plan(hubs, linked.names(), progress);
    lasting.addAll(linked.problems());
    lasting.addAll(weaving.lasting());
    return names.change().map(plan::and).orElse(plan);
  }

  /** A person is shown by the name of the note about him. */
  private RegionLines lines(Knowledge known) {
    return new RegionLines(
        known.resolver(),
        session.view().style(),
        known.paths(),
        name -> known.hubs().of(Hub.Kind.PERSON, name).map(Hub::name).orElse(name));
  }

  /** What the clips at hand say, each note once. */
  private List<Card> cards() {
    Identity identity =
        Identity.of(
            read.stream().map(ClipsAtHand.ReadClip::card).toList(),
            session.state(),
            session.settings().duplicates());
    tell(identity.problems());
    session.rename(identity.renamed());
    List<Card> united = Uniting.of(identity.cards(), session.state(), aims.seen(Set.of()));
    TagTable tags = TagTable.of(united, session.view().notes(), session.settings().tags());
    tell(tags.problems());
    return tags.cards();
  }

  /** Of a clip at hand, under the path that its user knows. */
  private void tell(List<Problem> problems) {
    for (Problem p : problems) {
      ClipsAtHand.ReadClip clip = byName.get(p.file());
      String shown = clip == null ? p.file() : clip.file().shown();
      lasting.add(new Problem(p.severity(), shown, p.place(), p.says(), p.did(), p.hint()));
    }
  }

  private Tombstones gone(List<Card> cards) {
    Set<String> wanted = restored(cards);
    for (Card card : cards) {
      boolean isNamed =
          card.clips().stream()
              .map(byName::get)
              .anyMatch(r -> r != null && clips.isNamed(r.file()));
      if (isNamed) {
        wanted.add(card.id());
      }
    }
    Tombstones gone = Tombstones.of(session.state(), session.where(), session.refused(), wanted);
    cards.stream()
        .filter(c -> gone.has(c.id()))
        .forEach(c -> c.clips().forEach(clip -> leftOut(c, clip, gone)));
    return gone;
  }

  private void leftOut(Card card, String clip, Tombstones gone) {
    Optional.ofNullable(byName.get(clip))
        .ifPresent(r -> leftOut.add(gone.leftOut(card, r.file().shown())));
  }

  /** What is to come back and can: a note that only the list knows needs its clip. */
  private Set<String> restored(List<Card> cards) {
    Set<String> known = cards.stream().map(Card::id).collect(Collectors.toSet());
    Set<String> wanted = new HashSet<>();
    for (String id : aims.restored()) {
      if (known.contains(id) || session.state().entry(id).isPresent()) {
        wanted.add(id);
      } else {
        lasting.add(
            Problem.look(
                    Tombstones.PATH,
                    Place.START,
                    "the text of '" + id + "' is not known any more",
                    "not restored")
                .withHint(
                    "sync the folder of its clip with --restore, or import the clip by name"));
      }
    }
    return wanted;
  }

  /** What the clips show whose notes are wanted. */
  private List<LocalFile> files(List<Card> cards, Tombstones gone) {
    return cards.stream()
        .filter(c -> !gone.has(c.id()))
        .flatMap(c -> c.clips().stream())
        .map(byName::get)
        .filter(Objects::nonNull)
        .flatMap(r -> r.files().stream())
        .toList();
  }

  private void prune(List<Card> cards, Tombstones gone) {
    Set<String> notes = cards.stream().map(Card::id).collect(Collectors.toSet());
    Orphans orphans =
        Orphans.of(session.state(), session.where(), session.view(), aims.seen(notes));
    boolean isPruned = aims.prune() != SyncRequest.Prune.NO;
    this.orphans.addAll(orphans.problems(isPruned));
    if (!isPruned) {
      return;
    }
    List<Entry> trashed = orphans.unedited();
    if (aims.prune() == SyncRequest.Prune.YES && orphans.isTooMuch(trashed)) {
      throw CannotGoOn.wrong(
          trashed.size() + " notes would go to the trash, which is more than a tenth of all",
          "look at your clip folders; --yes does it all the same");
    }
    gone.prune(trashed.stream().map(Entry::id).toList());
  }

  private Map<String, Map<String, Integer>> inVault() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    session.view().notes().stream()
        .flatMap(n -> n.keys().stream())
        .forEach(key -> FieldNames.name(key).ifPresent(name -> count(counts, name, key)));
    return counts;
  }

  private Map<String, Map<String, Integer>> inClips() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    read.forEach(r -> r.keys().forEach((name, key) -> count(counts, name, key)));
    return counts;
  }

  private static void count(Map<String, Map<String, Integer>> counts, String name, String key) {
    counts.computeIfAbsent(name, n -> new HashMap<>()).merge(key, 1, Integer::sum);
  }
}
