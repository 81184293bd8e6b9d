package clipweave.weave;

import clipweave.names.Lexicon;
import clipweave.names.NameForm;
import clipweave.names.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the weaver learns from a vault, in three readings of it: which words are names, how they are
 * used and linked, and what that says of the names that are no links.
 */
final class Learning {
  /** A vault with fewer links teaches nothing about linking. */
  private static final int FEWEST_LINKS = 20;

  private static final int MOST_EXAMPLES = 8000;
  private static final double FIRMNESS = 30;
  private static final int PER_1000_WORDS = 60;
  private static final int TIMES_OWN = 5;
  private static final int BATCH = 128;

  private final List<String> paths;
  private final NameWeaver.TextOf texts;
  private final Resolver resolver;
  private final Names names;
  private final Topics topics = new Topics();
  private final LinkPlaces places = new LinkPlaces();
  private final Company company = new Company();
  private Lexicon lexicon;
  private Habits habits;
  private final Set<String> linking = new HashSet<>();
  private long links;
  private long words;

  private Learning(Collection<NamedNote> notes, NameWeaver.TextOf texts, Resolver resolver) {
    this.paths = notes.stream().map(NamedNote::path).sorted().distinct().toList();
    this.texts = texts;
    this.resolver = resolver;
    this.names = new Names(notes);
  }

  static Learning from(Collection<NamedNote> notes, NameWeaver.TextOf texts, Resolver resolver)
      throws IOException {
    Learning learning = new Learning(notes, texts, resolver);
    learning.learnNames();
    learning.learnHabits();
    return learning;
  }

  private void learnNames() throws IOException {
    each(path -> Counted.of(read(path)), this::learnNames);
    lexicon = names.lexicon();
  }

  /** A note with the words that it has. */
  private record Counted(SourceNote note, WordCounts words) {
    static Counted of(SourceNote note) {
      return new Counted(note, WordCounts.of(note));
    }
  }

  private void learnNames(Counted read) {
    SourceNote note = read.note();
    topics.count(read.words());
    names.learn(note);
    if (texts.teaches(note.path()) && !note.links().isEmpty()) {
      linking.add(note.path());
      links += note.links().size();
      words += note.words();
    }
  }

  private void learnHabits() throws IOException {
    habits = new Habits(lexicon);
    each(path -> used(read(path)), this::learnHabits);
  }

  /** How a note uses names. */
  private record Used(String path, Topics.Gist gist, Tally tally, List<Placed> names) {}

  /** Where a name stands. */
  private record Placed(Surroundings at, boolean isLinked) {}

  private Used used(SourceNote note) {
    Topics.Gist gist = topics.gist(WordCounts.of(note));
    boolean isLinking = linking.contains(note.path());
    List<Placed> placed = isLinking ? placed(Stripped.of(note)) : List.of();
    Tally tally = Tally.of(note, lexicon);
    boolean teaches = texts.teaches(note.path());
    return new Used(note.path(), gist, teaches ? tally : tally.ofAdded(), placed);
  }

  private void learnHabits(Used note) {
    topics.keep(note.path(), note.gist());
    habits.add(note.path(), note.tally());
    company.keep(note.path(), note.tally().named());
    count(note.names(), 1);
  }

  private List<Placed> placed(Stripped stripped) {
    return candidates(stripped.note()).stream()
        .map(c -> new Placed(Surroundings.of(stripped.note(), c), stripped.isLinked(c)))
        .toList();
  }

  private void count(List<Placed> names, int by) {
    names.forEach(n -> places.count(n.at(), n.isLinked(), by));
  }

  /** What is found out of a note. */
  private interface Study<T> {
    T of(String path) throws IOException;

    default T now(String path) {
      try {
        return of(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Studies the notes on all processors, and learns of them one by one, in the same order. */
  private <T> void each(Study<T> study, Consumer<T> learn) throws IOException {
    try {
      for (int from = 0; from < paths.size(); from += BATCH) {
        List<String> some = paths.subList(from, Math.min(paths.size(), from + BATCH));
        some.parallelStream().map(study::now).toList().forEach(learn);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether the vault's links are enough to learn from. */
  boolean isCold() {
    return habits.links() < FEWEST_LINKS;
  }

  /** Links for 1,000 words that a note may get: more where the user himself makes many. */
  int budget() {
    long own = words == 0 ? 0 : 1000 * links / words;
    return (int) Math.max(PER_1000_WORDS, TIMES_OWN * own);
  }

  /** The shipped weights, made to fit this vault. */
  Weights weights() throws IOException {
    return isCold() ? ShippedWeights.COLD : ShippedWeights.WARM.learn(examples(), FIRMNESS);
  }

  /** What the notes with links teach, each as if it were not there; of a large vault a part. */
  List<Example> examples() throws IOException {
    return examples(linking);
  }

  /** What these notes teach. */
  List<Example> examples(Collection<String> notes) throws IOException {
    List<String> some = new ArrayList<>(notes);
    some.sort(Comparator.comparing(Learning::shuffled).thenComparing(p -> p));
    List<Example> examples = new ArrayList<>();
    for (String path : some) {
      if (examples.size() >= MOST_EXAMPLES) {
        break;
      }
      add(read(path), examples);
    }
    return examples;
  }

  private static int shuffled(String path) {
    return path.hashCode() * 0x9E3779B9;
  }

  private void add(SourceNote note, List<Example> examples) {
    Tally own = Tally.of(note, lexicon);
    Stripped stripped = Stripped.of(note);
    List<Placed> placed = linking.contains(note.path()) ? placed(stripped) : List.of();
    habits.remove(note.path(), own);
    count(placed, -1);
    for (LinkEvidence evidence : evidence(stripped.note())) {
      boolean isLink = stripped.isLinked(evidence.candidate);
      examples.add(new Example(Clue.all(evidence), isLink, 1));
    }
    count(placed, 1);
    habits.add(note.path(), own);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Habits habits() {
    return habits;
  }

  private SourceNote read(String path) throws IOException {
    SourceNote note = SourceNote.read(path, texts.text(path), resolver);
    return texts.teaches(path) ? note : note.withLinks(texts.added(path));
  }

  /** The candidates of a note, without names that nobody but it uses. */
  private List<Candidate> candidates(SourceNote note) {
    List<Candidate> all = new ArrayList<>(Candidates.of(note, lexicon));
    all.removeIf(
        c ->
            c.name().origin() == NameForm.Origin.LEARNED
                && names.learnedNotes(c.name(), note.path()) < 1);
    return all;
  }

  /** All that is known of the candidates of a note. */
  List<LinkEvidence> evidence(SourceNote note) {
    List<Candidate> candidates = candidates(note);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Topics.Topic topic = topics.topic(WordCounts.of(note));
    Set<String> named = new HashSet<>();
    Map<Integer, Integer> rivals = new HashMap<>();
    for (Candidate candidate : candidates) {
      rivals.merge(candidate.form(), 1, Integer::sum);
      if (candidate.isExact()) {
        named.add(candidate.target());
      }
    }
    double density = Math.log((named.size() + 1.0) / (note.length() + 100)) + 5;
    Set<Integer> here = company.ids(named);
    int words = note.words();
    List<LinkEvidence> all = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Ties ties =
          new Ties(
              topics.similarity(topic, candidate.target()),
              company.bond(note.path(), here, candidate.target()),
              density,
              named.size(),
              words,
              rivals.get(candidate.form()),
              names.learnedNotes(candidate.name(), note.path()));
      all.add(new LinkEvidence(note, candidate, habits, places, ties));
    }
    return all;
  }
}
