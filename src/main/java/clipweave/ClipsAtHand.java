package clipweave;

import clipweave.clip.ClipFormats;
import clipweave.disk.BesideClip;
import clipweave.disk.ClipFile;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.note.DayOrder;
import clipweave.note.Link;
import clipweave.note.Problem;
import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.LocalFile;
import clipweave.vault.Progress;
import clipweave.vault.Unweaving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the clips of a run: what each says, and the files it shows. Their texts are let go. */
final class ClipsAtHand {
  /**
   * One clip that was read.
   *
   * @param file where it lies
   * @param hash SHA-256 of what it held
   * @param card what it says, under an id made from its own words
   * @param parsed what it was parsed to, while there is room for it
   * @param bodyLength how many characters its body has, the last of its text
   * @param aliases the other names that its header gives it
   * @param days how its dates put day and month
   * @param keys its header's keys by their canonical names
   * @param files the files that it shows
   * @param problems what was odd
   */
  record ReadClip(
      ClipFile file,
      String hash,
      Card card,
      Optional<ClipCard> parsed,
      int bodyLength,
      List<String> aliases,
      DayVotes.Days days,
      Map<String, String> keys,
      List<LocalFile> files,
      List<Problem> problems) {}

  /** So many characters of clips stay parsed from the reading to the weaving. */
  private static final long ROOM = 24L << 20;

  private final AtomicInteger skipped = new AtomicInteger();
  private final AtomicLong room = new AtomicLong(ROOM);
  private final Session session;
  private final Set<Path> named;
  private final Map<Path, BesideClip> folders = new ConcurrentHashMap<>();
  private final Map<String, Path> sources = new ConcurrentHashMap<>();
  private final Map<String, DayOrder> orders = new HashMap<>();
  private final Map<String, Entry> ours;
  private final Set<String> ourIds = new HashSet<>();
  private final Map<String, String> idByPath = new HashMap<>();

  ClipsAtHand(Session session, Collection<Path> named) {
    this.session = session;
    this.named = Set.copyOf(named);
    this.ours = session.state().byPath();
    session.state().entries().stream()
        .filter(e -> e.kind() == Entry.Kind.CLIP)
        .forEach(e -> ourIds.add(e.id()));
    session.view().notes().forEach(n -> n.id().ifPresent(id -> idByPath.put(n.path(), id)));
  }

  /** Reads all of them, in their order; those that are no clips are left out. */
  List<ReadClip> read(List<ClipFile> files, List<Problem> problems, Progress progress) {
    AtomicLong done = new AtomicLong();
    List<Optional<ReadClip>> read =
        files.parallelStream()
            .map(
                file -> {
                  Optional<ReadClip> clip = read(file, problems);
                  progress.step("reading", done.incrementAndGet(), files.size());
                  return clip;
                })
            .toList();
    List<ReadClip> clips = settled(read.stream().flatMap(Optional::stream).toList());
    clips.forEach(c -> problems.addAll(c.problems()));
    return clips;
  }

  /** How many clips could not be read; notes that are no clips are not counted. */
  int skipped() {
    return skipped.get();
  }

  /** Dates that could be two days are read again where others show what is meant. */
  private List<ReadClip> settled(List<ReadClip> clips) {
    DayVotes votes = DayVotes.of(clips, session.view().notes());
    return clips.stream().map(c -> votes.order(c).map(o -> again(c, o)).orElse(c)).toList();
  }

  private ReadClip again(ReadClip clip, DayOrder order) {
    try {
      Source source = source(clip.file());
      orders.put(clip.file().name(), order);
      return readClip(clip.file(), source, card(clip.file(), source.text()));
    } catch (IOException e) {
      return clip;
    }
  }

  private ClipCard card(ClipFile file, String text) {
    Optional<DayOrder> order = Optional.ofNullable(orders.get(file.name()));
    return ClipCard.read(file.name(), text, home(file), order);
  }

  /** Whether the user named the file itself, not a folder it lies in. */
  boolean isNamed(ClipFile file) {
    return named.contains(file.path());
  }

  /** The path in the vault of a clip that lies there. */
  Optional<String> home(ClipFile file) {
    Path root = session.folder().root();
    return file.path().startsWith(root)
        ? Optional.of(root.relativize(file.path()).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** Where a file that clips show was found. */
  Path shownFile(String hash) {
    return sources.get(hash);
  }

  /**
   * A clip as its clipper left it: without our links, if it lies in the vault.
   *
   * @throws IOException if it cannot be read
   */
  private Source source(ClipFile file) throws IOException {
    Reading reading = TextFile.read(file.path());
    if (!(reading instanceof Reading.Text text)) {
      throw new GoneException(file.shown(), ((Reading.Unreadable) reading).says());
    }
    if (text.isUtf16() && home(file).isPresent()) {
      throw new IOException("written in UTF-16, and woven where it lies it would change");
    }
    Optional<Entry> woven = woven(file);
    if (woven.isEmpty()) {
      return new Source(text.text(), text.hash());
    }
    Optional<String> base = session.texts().base(woven.get().path());
    return new Source(Unweaving.links(woven.get(), base, text.text()), text.hash());
  }

  /** A clip that we have woven where it lies, and know again however it looks now. */
  private Optional<Entry> woven(ClipFile file) {
    return home(file).map(ours::get).filter(e -> e.kind() == Entry.Kind.WOVEN);
  }

  /** A clip's text, and SHA-256 of the bytes of its file. */
  private record Source(String text, String hash) {}

  /**
   * A clip as it was parsed, or parsed again.
   *
   * @throws IOException if it cannot be read again, or says something else now
   */
  ClipCard parsed(ReadClip clip) throws IOException {
    return clip.parsed().isPresent() ? clip.parsed().get() : card(clip.file(), again(clip));
  }

  /** The text of a clip, repaired or not: what stands behind its header is the same. */
  String text(ReadClip clip) throws IOException {
    return clip.parsed().isPresent() ? clip.parsed().get().clipping().text() : again(clip);
  }

  /** The body of a clip. */
  String words(ReadClip clip) throws IOException {
    String text = text(clip);
    return text.substring(text.length() - clip.bodyLength());
  }

  private String again(ReadClip clip) throws IOException {
    Source source = source(clip.file());
    if (!source.hash().equals(clip.hash())) {
      throw new GoneException(clip.file().shown(), "changed since it was read");
    }
    return source.text();
  }

  private Optional<ReadClip> read(ClipFile file, List<Problem> problems) {
    Optional<String> home = home(file);
    if (home.isPresent() && isOurs(home.get())) {
      return Optional.empty();
    }
    try {
      Source source = source(file);
      ClipCard clip = card(file, source.text());
      boolean isClip =
          home.isEmpty()
              || isNamed(file)
              || woven(file).isPresent()
              || ClipFormats.isDialect(clip.clipping().dialect());
      return isClip ? Optional.of(readClip(file, source, clip)) : Optional.empty();
    } catch (IOException e) {
      skipped.incrementAndGet();
      synchronized (problems) {
        problems.add(Problem.look(file.shown(), Place.START, e.getMessage(), "skipped"));
      }
      return Optional.empty();
    }
  }

  /** A note that we made from a clip outside the vault is none; nor is a hub. */
  private boolean isOurs(String path) {
    Entry entry = ours.get(path);
    boolean isHub = entry != null && entry.kind() == Entry.Kind.HUB;
    return isHub || Optional.ofNullable(idByPath.get(path)).filter(ourIds::contains).isPresent();
  }

  private ReadClip readClip(ClipFile file, Source source, ClipCard clip) {
    Card card = clip.card(file.name(), home(file));
    List<Problem> problems = new ArrayList<>();
    clip.problems().forEach(p -> problems.add(in(file.shown(), p)));
    clip.outline()
        .refusal()
        .ifPresent(
            why ->
                problems.add(Problem.note(file.shown(), Place.START, why, "read the simple way")));
    Map<String, String> keys = new HashMap<>();
    clip.clipping().fields().stream()
        .filter(f -> f.layer().isHeader() && !f.key().isEmpty())
        .forEach(f -> keys.putIfAbsent(f.name(), f.key()));
    List<LocalFile> files = card.home().isPresent() ? List.of() : localFiles(file, clip, problems);
    return new ReadClip(
        file,
        source.hash(),
        card,
        kept(source.text(), clip),
        clip.clipping().body().length(),
        NoteCard.aliases(clip.clipping()),
        DayVotes.Days.of(clip.clipping(), clip.facts()),
        keys,
        files,
        problems);
  }

  private Optional<ClipCard> kept(String text, ClipCard clip) {
    return room.addAndGet(-text.length()) >= 0 ? Optional.of(clip) : Optional.empty();
  }

  private static Problem in(String shown, Problem p) {
    return new Problem(p.severity(), shown, p.place(), p.says(), p.did(), p.hint());
  }

  /** The files that a clip's body shows; found or reported. */
  List<LocalFile> localFiles(ClipFile file, ClipCard clip, List<Problem> problems) {
    List<LocalFile> files = new ArrayList<>();
    Set<String> missing = new HashSet<>();
    Lines lines = Lines.of(clip.clipping().text());
    for (Link link : clip.outline().links()) {
      String target = ShownFile.target(link);
      if (!ShownFile.isOne(link, target)) {
        continue;
      }
      Optional<Path> found = folder(file).find(file.path(), target);
      Optional<String> hash = found.flatMap(BesideClip::hash);
      if (hash.isPresent()) {
        sources.putIfAbsent(hash.get(), found.get());
        files.add(new LocalFile(link, hash.get(), found.get().getFileName().toString()));
      } else if (missing.add(target)) {
        problems.add(
            Problem.note(
                file.shown(),
                lines.place(link.span().start()),
                "shows '" + target + "', which is not there",
                "left as it is"));
      }
    }
    return files;
  }

  private BesideClip folder(ClipFile file) {
    return folders.computeIfAbsent(file.root(), BesideClip::below);
  }
}
