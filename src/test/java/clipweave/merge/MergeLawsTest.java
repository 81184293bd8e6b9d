package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.Merged.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The laws of P14, on random notes. {@code -Dmerges=1000000} tries more, {@code -Dseed=7} others.
 */
class MergeLawsTest {
  private static final int MERGES = Integer.getInteger("merges", 20_000);
  private static final long SEED = Long.getLong("seed", 14);

  @Test
  void aSideThatChangedNothingGivesWay() {
    RandomNotes notes = new RandomNotes(new Random(SEED));
    for (int i = 0; i < MERGES / 10; i++) {
      String base = notes.note();
      String other = notes.changed(base);
      assertThat(NoteMerge.of(base, other, base).text()).isEqualTo(other);
      assertThat(NoteMerge.of(base, base, other).text()).isEqualTo(other);
      assertThat(NoteMerge.of(base, other, other).text()).isEqualTo(other);
    }
  }

  @Test
  void noLineGoesMissingAndBothSidesSeeTheSameConflicts() {
    RandomNotes notes = new RandomNotes(new Random(SEED));
    Map<Outcome, Integer> outcomes = new HashMap<>();
    for (int i = 0; i < MERGES; i++) {
      String base = notes.note();
      String yours = notes.changed(base);
      String theirs = notes.changed(base);
      Merged merged = NoteMerge.of(base, yours, theirs);
      Merged swapped = NoteMerge.of(base, theirs, yours);
      Supplier<String> told = () -> base + "<>\n" + yours + "<>\n" + theirs + "=>\n" + merged;
      assertThat(missing(yours, base, merged)).as(told).isEmpty();
      assertThat(missing(theirs, base, merged)).as(told).isEmpty();
      if (hasRegionsLast(yours) && hasRegionsLast(theirs)) {
        assertThat(isConflict(swapped)).as(told).isEqualTo(isConflict(merged));
      }
      assertThat(merged.text()).as(told).doesNotContain("<<<<", "====", ">>>>");
      outcomes.merge(merged.outcome(), 1, Integer::sum);
    }
    assertThat(outcomes.get(Outcome.BOTH)).isGreaterThan(MERGES / 5);
    assertThat(outcomes.get(Outcome.CONFLICT)).isGreaterThan(MERGES / 50);
  }

  /** A region in the middle stays where you have it, so there the sides are not alike. */
  private static boolean hasRegionsLast(String note) {
    Regions regions = Regions.in(note);
    return regions.areSound() && (regions.all().isEmpty() || !regions.tail().isEmpty());
  }

  private static boolean isConflict(Merged merged) {
    return merged.outcome() == Outcome.CONFLICT;
  }

  /** The marked words that a side put in and that are neither in the note nor in a clash. */
  private static List<String> missing(String side, String base, Merged merged) {
    StringBuilder kept = new StringBuilder(merged.text());
    merged
        .clashes()
        .forEach(c -> kept.append('\n').append(c.yours()).append('\n').append(c.theirs()));
    List<String> missing = new ArrayList<>(RandomNotes.marks(side));
    missing.removeAll(RandomNotes.marks(base));
    missing.removeAll(RandomNotes.marks(kept.toString()));
    return missing;
  }
}
