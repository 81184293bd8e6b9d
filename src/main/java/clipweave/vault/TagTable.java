package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.TagNames;
import clipweave.names.TagSpellings;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tags of the clips at hand as they are written: synonyms and parents as the settings say, then
 * one spelling for each (T2 to T4). A spelling the vault has already wins; notes that are there are
 * never changed for it.
 */
public final class TagTable {
  /** Synonyms and parents of parents are followed so far. */
  private static final int STEPS = 9;

  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> inVault = new HashSet<>();
  private final Map<String, List<Card>> found = new TreeMap<>();
  private final List<Card> cards = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private TagTable(Settings.Tags settings) {
    settings.synonyms().forEach((from, to) -> synonyms.put(key(from), to));
    settings.parents().forEach((tag, parent) -> parents.put(key(tag), parent));
  }

  /**
   * Settles the tags of a run.
   *
   * @param read the clips at hand, each once
   * @param notes what the vault holds; the hashtags of a clip's own text are no tags of the vault
   */
  public static TagTable of(
      Collection<Card> read, Collection<KnownNote> notes, Settings.Tags settings) {
    TagTable table = new TagTable(settings);
    for (Card card : read) {
      table.add(card);
    }
    Map<String, Integer> uses = new TreeMap<>();
    Set<String> homes = new HashSet<>();
    read.forEach(card -> card.home().ifPresent(homes::add));
    for (KnownNote note : notes) {
      note.tags().forEach(t -> uses.merge(t, 1, Integer::sum));
      if (!homes.contains(note.path())) {
        note.proseTags().forEach(t -> uses.merge(t, 1, Integer::sum));
      }
    }
    uses.keySet().removeIf(t -> !TagNames.isValid(t));
    table.inVault.addAll(uses.keySet());
    table.settle(read, uses);
    return table;
  }

  /** The clips at hand, their tags as they are written. */
  public List<Card> cards() {
    return cards;
  }

  /** Each tag that is written otherwise than its clips have it, and tags that look alike. */
  public List<Problem> problems() {
    return problems;
  }

  private void add(Card card) {
    if (card.home().isEmpty()) {
      card.tags().forEach(t -> found.computeIfAbsent(t, k -> new ArrayList<>()).add(card));
    }
  }

  private void settle(Collection<Card> read, Map<String, Integer> uses) {
    Map<String, String> meant = new HashMap<>();
    Set<String> settled = new HashSet<>(inVault);
    found.forEach(
        (tag, clips) -> {
          String to = meant(tag);
          meant.put(tag, to);
          uses.merge(to, clips.size(), Integer::sum);
          if (!to.equals(tag)) {
            settled.add(to);
          }
        });
    TagSpellings spellings = TagSpellings.of(uses, settled);
    Map<String, String> chosen = spellings.table();
    Map<String, String> written = new TreeMap<>();
    meant.forEach((tag, to) -> written.put(tag, chosen.getOrDefault(to, to)));
    written.forEach((tag, to) -> report(tag, meant.get(tag), to));
    spellings.nearMisses().forEach(alike -> report(alike, written));
    read.forEach(card -> cards.add(card.home().isPresent() ? card : written(card, written)));
  }

  private static Card written(Card card, Map<String, String> table) {
    List<String> tags = card.tags().stream().map(table::get).distinct().toList();
    return tags.equals(card.tags()) ? card : card.withTags(tags);
  }

  /** What the settings make of a tag. */
  private String meant(String tag) {
    String to = tag;
    for (int i = 0; i < STEPS && synonyms.containsKey(key(to)); i++) {
      to = synonyms.get(key(to));
    }
    String top = to;
    for (int i = 0; i < STEPS && parents.containsKey(key(top)); i++) {
      top = parents.get(key(top));
      to = top + "/" + to;
    }
    return TagNames.of(to).orElse(tag);
  }

  private void report(String tag, String meant, String to) {
    if (tag.equals(to)) {
      return;
    }
    List<Card> clips = found.get(tag);
    String says =
        tag.equals(meant)
            ? "the tag '" + tag + "' is spelled '" + to + "' in this vault"
            : "the tag '" + tag + "' is '" + to + "' by the settings";
    String count = clips.size() == 1 ? "1 clip" : clips.size() + " clips";
    problems.add(Problem.note(clips.get(0).clip(), Place.START, says, "written so in " + count));
  }

  /** Told when one of them comes in; those the vault had are for {@code check} to list. */
  private void report(Set<String> alike, Map<String, String> written) {
    TreeSet<String> fresh = new TreeSet<>(alike);
    fresh.removeAll(inVault);
    written.entrySet().stream()
        .filter(e -> fresh.contains(e.getValue()))
        .findFirst()
        .ifPresent(
            e ->
                problems.add(
                    Problem.note(
                        found.get(e.getKey()).get(0).clip(),
                        Place.START,
                        "tags look alike: '" + String.join("', '", alike) + "'",
                        "left apart")));
  }

  private static String key(String tag) {
    return Fold.name(tag.startsWith("#") ? tag.substring(1) : tag)
        .replace("-", "")
        .replace("_", "");
  }
}
