package clipweave;

import clipweave.clip.Dates;
import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.DayOrder;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.vault.Card;
import clipweave.vault.KnownNote;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles 03/04/2023 by the dates that show their order: those of the same site, else of the same
 * clipper, else of all clips and notes. They have to agree, or nothing is settled.
 */
final class DayVotes {
  /** Clips of one clipper, and all together, count from so many dates on. */
  private static final int CLIPPER = 2;

  private static final int ALL = 3;
  private static final Set<String> DATES = Set.of(Field.PUBLISHED, Field.CLIPPED, Field.MODIFIED);

  /**
   * What the dates of a clip show.
   *
   * @param shown the order of each that shows it
   * @param isOpen whether there is one that could be two days
   */
  record Days(List<DayOrder> shown, boolean isOpen) {
    static Days of(Clipping clipping, Facts facts) {
      List<DayOrder> shown =
          clipping.fields().stream()
              .filter(f -> DATES.contains(f.name()))
              .flatMap(f -> Dates.order(String.join(" ", f.values())).stream())
              .toList();
      boolean isOpen =
          Stream.of(facts.published(), facts.clipped(), facts.modified())
              .flatMap(Optional::stream)
              .anyMatch(DayVotes::isOpen);
      return new Days(shown, isOpen);
    }
  }

  private final Map<String, EnumMap<DayOrder, Integer>> votes = new HashMap<>();

  private DayVotes() {}

  static DayVotes of(Collection<ClipsAtHand.ReadClip> clips, Collection<KnownNote> notes) {
    DayVotes votes = new DayVotes();
    for (ClipsAtHand.ReadClip clip : clips) {
      for (DayOrder order : clip.days().shown()) {
        votes.add(site(clip.card()), order);
        votes.add(clipper(clip.card()), order);
        votes.add("", order);
      }
    }
    notes.forEach(n -> n.days().forEach(order -> votes.add("", order)));
    return votes;
  }

  /** What comes first in the dates of a clip; empty where nothing is open, or settles it. */
  Optional<DayOrder> order(ClipsAtHand.ReadClip clip) {
    if (!clip.days().isOpen()) {
      return Optional.empty();
    }
    if (count(site(clip.card())) > 0) {
      return one(site(clip.card()), 1);
    }
    return count(clipper(clip.card())) >= CLIPPER
        ? one(clipper(clip.card()), CLIPPER)
        : one("", ALL);
  }

  private static boolean isOpen(ClipDate date) {
    return !date.isKnown() && date.reason().rule().equals("date-ambiguous");
  }

  private void add(String who, DayOrder order) {
    votes.computeIfAbsent(who, w -> new EnumMap<>(DayOrder.class)).merge(order, 1, Integer::sum);
  }

  private int count(String who) {
    return votes.getOrDefault(who, new EnumMap<>(DayOrder.class)).values().stream()
        .mapToInt(n -> n)
        .sum();
  }

  private Optional<DayOrder> one(String who, int least) {
    Map<DayOrder, Integer> given = votes.getOrDefault(who, new EnumMap<>(DayOrder.class));
    return given.size() == 1 && count(who) >= least
        ? given.keySet().stream().findFirst()
        : Optional.empty();
  }

  private static String site(Card card) {
    return "site " + card.site().orElse("of " + card.clip());
  }

  private static String clipper(Card card) {
    return "clipper " + card.dialect();
  }
}
