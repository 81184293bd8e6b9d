package clipweave.weave;

import clipweave.names.PersonNames;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the people, organisations and works that clips keep naming (LINKING 9.10 to 9.12). Clips
 * are read in any order and on any thread; what is found depends on all of them alone.
 */
public final class Discovery {
  private static final double LIKELY = 0.5;

  private final WordUses uses = new WordUses();
  private final List<ClipNames> clips = new ArrayList<>();

  /**
   * Reads a clip. A text that is not English prose says nothing.
   *
   * @param id of the clip
   * @param source where it comes from: clips of one source are no two witnesses
   * @param body what of the text is the clip's own
   * @param outline of that body
   */
  public void read(String id, String source, String text, Span body, Outline outline) {
    char[] prose = Prose.of(text, body, outline);
    Smalls small = new Smalls();
    List<NameRun> runs = NameRuns.in(prose, small::add);
    if (!English.is(small.all(), prose)) {
      return;
    }
    ClipNames names = ClipNames.of(id, source, runs, AcronymPairs.in(body.of(text)));
    synchronized (this) {
      clips.add(names);
      for (long hash : small.all()) {
        uses.addSmall(hash);
      }
      runs.forEach(uses::add);
    }
  }

  /** The names found so far, the likeliest first. */
  public List<Found> found() {
    clips.sort(Comparator.comparing(ClipNames::id));
    double[] weights = NameLattice.shipped();
    Map<String, Evidence> all = new TreeMap<>();
    for (ClipNames clip : clips) {
      clip.each((run, times) -> add(clip, run, times, weights, all));
    }
    new NameMerging(all, clips).merge();
    return all.values().stream()
        .filter(e -> isName(e))
        .map(Discovery::found)
        .sorted(ORDER)
        .toList();
  }

  private static final Comparator<Found> ORDER =
      Comparator.comparing((Found f) -> f.clips().size() * f.p())
          .reversed()
          .thenComparing(Found::name);

  private void add(
      ClipNames clip, NameRun run, int times, double[] weights, Map<String, Evidence> all) {
    for (NameLattice.Part part : new NameLattice(run, uses, weights).best(0)) {
      if (part.p() >= LIKELY && isSayable(run, part)) {
        String key = PersonNames.key(run.words(part.from(), part.to()));
        all.computeIfAbsent(key, k -> new Evidence()).add(clip, run, part, times);
      }
    }
  }

  private static boolean isSayable(NameRun run, NameLattice.Part part) {
    return !NameDoubts.isNone(run.tokens().subList(part.from(), part.to()));
  }

  private boolean isName(Evidence e) {
    String name = e.name();
    boolean isSingle = name.indexOf(' ') < 0;
    String key = NameToken.of(0, name).key();
    int small = uses.small(key);
    boolean isWord = isSingle && small * 10 > (small + uses.capital(key)) * 4;
    return e.inside() > 0 && !isWord && !e.isButton();
  }

  private static Found found(Evidence e) {
    String name = e.name();
    return new Found(
        name,
        e.kind(),
        e.variants().stream().filter(v -> !v.equals(name)).toList(),
        e.spellings(),
        e.sources(),
        e.places(),
        e.marked() > 0,
        e.p(),
        e.reasons());
  }

  /** Hashes as they come. */
  private static final class Smalls {
    private long[] hashes = new long[256];
    private int count;

    void add(long hash) {
      if (count == hashes.length) {
        hashes = java.util.Arrays.copyOf(hashes, count * 2);
      }
      hashes[count++] = hash;
    }

    long[] all() {
      return java.util.Arrays.copyOf(hashes, count);
    }
  }
}
