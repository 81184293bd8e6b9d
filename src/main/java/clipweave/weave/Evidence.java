package clipweave.weave;

import clipweave.names.FirstNames;
import clipweave.weave.NameRun.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all clips say about one name, however they spell it. */
final class Evidence {
  private static final double DOUBTFUL = 0.89;

  private final TreeMap<String, Integer> variants = new TreeMap<>();
  private final TreeMap<String, TreeSet<String>> clips = new TreeMap<>();
  private final Set<String> sources = new HashSet<>();
  private int places;
  private int plain;
  private int inside;
  private int marked;
  private int people;
  private double weight;
  private boolean isNoun;

  void add(ClipNames clip, NameRun run, NameLattice.Part part, int times) {
    String words = run.words(part.from(), part.to());
    variants.merge(words, times, Integer::sum);
    clips.computeIfAbsent(clip.id(), k -> new TreeSet<>()).add(words);
    sources.add(clip.source());
    places += times;
    boolean isStart = part.from() == 0 && run.is(Mark.START);
    boolean isWhole = part.from() == 0 && part.to() == run.size();
    marked += isWhole && run.is(Mark.MARKED) ? times : 0;
    if (run.isPlain() && !run.is(Mark.WHOLE_LINE)) {
      plain += times;
      inside += isStart ? 0 : times;
      double p = Math.min(0.99, Math.max(0.01, part.p()));
      weight += times * StrictMath.log(p / (1 - p));
      boolean isPerson =
          (part.from() == 0 && run.is(Mark.AFTER_ROLE))
              || (part.from() > 0 && NameWords.isTitle(run.tokens().get(part.from() - 1).key()));
      people += isPerson ? times : 0;
    }
  }

  void add(Evidence other) {
    other.variants.forEach((v, n) -> variants.merge(v, n, Integer::sum));
    other.clips.forEach(
        (clip, words) -> clips.computeIfAbsent(clip, k -> new TreeSet<>()).addAll(words));
    sources.addAll(other.sources);
    places += other.places;
    plain += other.plain;
    inside += other.inside;
    marked += other.marked;
    people += other.people;
    weight += other.weight;
    isNoun |= other.isNoun;
  }

  /** What the clips say it stands for. */
  void alsoCalled(String name) {
    variants.merge(name, 1, Integer::sum);
  }

  /** The most used spelling; of equal ones the longest, then the first. */
  String name() {
    return variants.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  Set<String> variants() {
    return variants.keySet();
  }

  Set<String> clips() {
    return clips.keySet();
  }

  SortedMap<String, List<String>> spellings() {
    SortedMap<String, List<String>> spellings = new TreeMap<>();
    clips.forEach((clip, words) -> spellings.put(clip, List.copyOf(words)));
    return spellings;
  }

  int sources() {
    return sources.size();
  }

  int places() {
    return places;
  }

  /** Places inside a sentence, where a capital says something. */
  int inside() {
    return inside;
  }

  int marked() {
    return marked;
  }

  /** A link's text that stands there again and again, and hardly ever otherwise. */
  boolean isButton() {
    return marked * 10 > places * 8 && places > clips.size() * 2;
  }

  /** Letters with a plural are a word: an API, two APIs. */
  void markNoun() {
    isNoun = true;
  }

  List<NameToken> words() {
    return ClipNames.tokens(name());
  }

  Found.Kind kind() {
    List<NameToken> words = words();
    boolean isFull =
        words.size() > 1
            && words.size() < 5
            && FirstNames.has(words.get(0).key())
            && !NameWords.isOrganisation(words.get(words.size() - 1).key());
    if (Places.has(name().toLowerCase(Locale.ROOT))) {
      return Found.Kind.PLACE;
    }
    boolean isCalled = people * 4 > plain && words.size() > 1;
    return isFull || isCalled ? Found.Kind.PERSON : Found.Kind.TOPIC;
  }

  /** The mean of its places, and more the more clips there are; doubts keep it from being sure. */
  double p() {
    if (plain == 0) {
      return 0;
    }
    double more = StrictMath.log(clips.size()) * 0.6 + (marked > 0 ? 0.5 : 0);
    double p = 1 / (1 + StrictMath.exp(-(weight / plain + more)));
    return isDoubtful() ? Math.min(p, DOUBTFUL) : p;
  }

  private boolean isDoubtful() {
    List<NameToken> words = words();
    boolean areLetters = words.size() == 1 && words.get(0).isUpper() && variants.size() == 1;
    return isNoun || areLetters || NameDoubts.areWords(words);
  }

  private static String counted(int n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    reasons.add(counted(clips.size(), "clip") + " of " + counted(sources.size(), "source"));
    reasons.add(counted(places, "place"));
    if (marked > 0) {
      reasons.add(marked + " linked or emphasised");
    }
    return reasons;
  }
}
