package clipweave;

import clipweave.names.Fold;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.KnownNames;
import clipweave.vault.Paths;
import clipweave.vault.Sha256;
import clipweave.vault.WeaveScope;
import clipweave.weave.NameDecision;
import clipweave.weave.NamePolicy;
import clipweave.weave.NameWeaver;
import clipweave.weave.NamedNote;
import clipweave.weave.Proposal;
import clipweave.weave.SourceNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The links of names that the notes of a run get. What was decided about a note stays until its
 * clip has other words, or the names that stand in it are others: the habits of a vault, which
 * change with every note, are asked about new words and new names only (law P4).
 */
final class NameLinks {
  private static final int LENGTH = 16;

  /** Ends the tie of a note that lacks links to notes that are held back. */
  private static final String HELD = "!";

  /**
   * What names do in one note.
   *
   * @param tie a hash of the names that stand in it
   * @param standing the links that it has already
   * @param fresh those that it gets
   */
  private record Found(String id, String tie, List<Proposal> standing, List<Proposal> fresh) {
    Found without(Set<String> held) {
      List<Proposal> rest = fresh.stream().filter(p -> !held.contains(p.target())).toList();
      return rest.size() == fresh.size() ? this : new Found(id, tie + HELD, standing, rest);
    }
  }

  private final Session session;
  private final Knowledge known;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final List<NamedNote> notes;
  private final WrittenNotes written;
  private final ClipWords words;
  private final Refusals refusals;
  private final StandingNames standing;
  private final Map<String, Found> found = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final boolean isHeldAsBefore;
  private KnownNames names;

  private NameLinks(
      Session session,
      Knowledge known,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read,
      List<NamedNote> notes) {
    this.session = session;
    this.known = known;
    this.clips = clips;
    this.read = read;
    this.notes = notes;
    this.written = new WrittenNotes(session);
    this.words = new ClipWords(session, known, clips, read, written);
    this.refusals = new Refusals(session, known, written);
    Set<String> there = notes.stream().map(NamedNote::path).collect(Collectors.toSet());
    this.standing = new StandingNames(session, known, there, refusals);
    List<String> before = session.remembered().names().heldBack();
    List<String> held =
        before.stream().filter(p -> there.contains(p) && !accepted().contains(p)).toList();
    this.isHeldAsBefore = held.equals(before);
    this.names = new KnownNames(hash(), held);
  }

  /**
   * Decides about every note that has new words or new names.
   *
   * @param read the clips at hand, by name
   * @param notes those of the vault as it is going to be
   */
  static NameLinks of(
      Session session,
      Knowledge known,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read,
      List<NamedNote> notes)
      throws IOException {
    NameLinks links = new NameLinks(session, known, clips, read, notes);
    links.decide();
    return links;
  }

  /** What the vault's names are now. */
  KnownNames names() {
    return names;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether the names that stand in a note are others than when it was last woven. */
  boolean isNew(String id) {
    return found.containsKey(id) && !found.get(id).tie().equals(tieBefore(id));
  }

  /** What the links of names in a note depend on. */
  String tie(String id) {
    return found.containsKey(id) ? found.get(id).tie() : tieBefore(id);
  }

  /**
   * The links for a clip's words, where they are the links of names.
   *
   * @param now the body; all of the text, of a clip that lies in the vault
   */
  List<Proposal> of(Card card, String now) throws IOException {
    Found decided = found.get(card.id());
    if (decided == null) {
      return words.last(card).map(l -> standing.of(l, now, false)).orElse(List.of());
    }
    List<Proposal> all = new ArrayList<>(decided.standing());
    all.addAll(decided.fresh());
    return all;
  }

  private void decide() throws IOException {
    boolean isKnown = isHeldAsBefore && names.hash().equals(session.remembered().names().hash());
    List<Card> open =
        isKnown
            ? each(known.cards(), c -> isOpen(c) ? Optional.of(c) : Optional.empty())
            : known.cards();
    keep(open.isEmpty() ? List.of() : found(open));
  }

  private List<Found> found(List<Card> open) throws IOException {
    refusals.learn(standing);
    NameTexts texts = new NameTexts(session, written, known, clips, read);
    NameWeaver weaver = NameWeaver.of(notes, texts, known.resolver(), policy());
    return each(open, card -> found(card, weaver));
  }

  private void keep(List<Found> all) {
    Crowds crowds = new Crowds(names.heldBack());
    all.forEach(f -> crowds.add(f.fresh().stream().map(Proposal::target).toList()));
    Set<String> held = crowds.held(accepted());
    all.forEach(f -> found.put(f.id(), f.without(held)));
    names = new KnownNames(names.hash(), List.copyOf(held));
    problems.addAll(crowds.problems());
  }

  /** Whether a note has to be looked at though the vault's names are the same. */
  private boolean isOpen(Card card) throws IOException {
    return tieBefore(card.id()).isEmpty() || (words.isAtHand(card) && !words.isSame(card));
  }

  private Optional<Found> found(Card card, NameWeaver weaver) throws IOException {
    Optional<LastWritten> last = words.last(card);
    Optional<SourceNote> source = words.source(card, last);
    return source.isEmpty() ? Optional.empty() : found(card, last, source.get(), weaver);
  }

  private Optional<Found> found(
      Card card, Optional<LastWritten> last, SourceNote source, NameWeaver weaver)
      throws IOException {
    String now = ClipWords.words(card, source);
    String tie = Sha256.of(weaver.namesIn(source)).substring(0, LENGTH);
    boolean isSame = last.filter(l -> l.words().equals(now)).isPresent();
    if (isSame && isTied(card, tie)) {
      return Optional.empty();
    }
    List<Proposal> stays = last.map(l -> standing.of(l, now, true)).orElse(List.of());
    Set<String> linked = stays.stream().map(Proposal::target).collect(Collectors.toSet());
    List<Proposal> fresh =
        fresh(card, source, weaver).stream().filter(p -> !linked.contains(p.target())).toList();
    return Optional.of(new Found(card.id(), tie, stays, fresh));
  }

  private boolean isTied(Card card, String tie) {
    String before = tieBefore(card.id());
    return before.equals(tie) || (isHeldAsBefore && before.equals(tie + HELD));
  }

  private List<Proposal> fresh(Card card, SourceNote source, NameWeaver weaver) throws IOException {
    if (isLeftOut(card)) {
      return List.of();
    }
    int start = ClipWords.start(card, source);
    Set<String> own = own(card);
    List<Proposal> fresh =
        weaver.decide(source).stream()
            .filter(d -> d.state() == NameDecision.State.WRITTEN)
            .filter(d -> !refusals.isRefused(d.words(), d.target()))
            .filter(d -> !own.contains(Fold.name(d.words())))
            .map(d -> d.proposal().shifted(-start))
            .toList();
    return isUnknown(card) ? standing(card, fresh) : fresh;
  }

  /** The settings keep it out, or it says so itself. */
  private boolean isLeftOut(Card card) throws IOException {
    String path = known.paths().get(card.id());
    boolean isOff =
        written.isThere(path) && session.texts().vault(path).filter(WeaveScope::isOff).isPresent();
    return isOff || new WeaveScope(session.settings(), session.state()).isNotIn(path);
  }

  /** Its own names mean the note itself, though they may be those of another, too. */
  private Set<String> own(Card card) {
    String path = known.paths().get(card.id());
    return new HashSet<>(List.of(Fold.name(card.title()), Fold.name(Paths.stem(path))));
  }

  /** A note that lies in the vault, and nobody remembers making it: its links are as they are. */
  private boolean isUnknown(Card card) {
    return session.state().entry(card.id()).isEmpty()
        && card.home().isEmpty()
        && written.isThere(known.paths().get(card.id()));
  }

  private List<Proposal> standing(Card card, List<Proposal> proposals) throws IOException {
    String path = known.paths().get(card.id());
    String text = session.texts().vault(path).orElse("");
    Set<String> linked = new HashSet<>();
    SourceNote.read(path, text, known.resolver()).links().forEach(l -> linked.add(l.target()));
    return proposals.stream().filter(p -> linked.contains(p.target())).toList();
  }

  private String tieBefore(String id) {
    return session.state().entry(id).map(Entry::ties).map(Ties::names).orElse("");
  }

  /** The notes that the user accepted under any of their names. */
  private Set<String> accepted() {
    return notes.stream()
        .filter(
            n -> n.names().stream().anyMatch(f -> session.view().decisions().isAccepted(f.text())))
        .map(NamedNote::path)
        .collect(Collectors.toSet());
  }

  private String hash() {
    StringBuilder all = new StringBuilder();
    all.append(policy().precision()).append(policy().isSuggestOnly());
    all.append(session.settings().weave().notIn()).append('\n');
    for (NamedNote note : notes) {
      note.names().forEach(n -> all.append(n.text()).append('\t').append(n.target()).append('\n'));
    }
    return Sha256.of(all.toString()).substring(0, LENGTH);
  }

  private NamePolicy policy() {
    Settings.Weave weave = session.settings().weave();
    NamePolicy.Precision precision = NamePolicy.Precision.valueOf(weave.precision().name());
    return new NamePolicy(precision, weave.names() != Settings.Names.ON, refusals);
  }

  private interface Question<T> {
    Optional<T> of(Card card) throws IOException;
  }

  /** Asks something of notes, on all processors; one that cannot be read now is left out. */
  private static <T> List<T> each(List<Card> cards, Question<T> question) {
    return cards.parallelStream()
        .map(card -> answer(card, question))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> Optional<T> answer(Card card, Question<T> question) {
    try {
      return question.of(card);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
