package clipweave.weave;

import clipweave.names.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a vault's notes write its names and link them. Notes without any link say nothing about what
 * their user would link, and count for how a name is written only.
 */
final class Habits {
  private final Lexicon lexicon;
  private final int[] notesWith;
  private final int[] linkingNotesWith;
  private final int[] capital;
  private final int[] lower;
  private final int[] linkedToAny;
  private final Map<Integer, Map<String, Integer>> linkedAs = new HashMap<>();
  private final Map<String, Integer> inlinks = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Map<String, Integer>> inFolder = new HashMap<>();
  private int links;
  private int notes;

  Habits(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.notesWith = new int[lexicon.size()];
    this.linkingNotesWith = new int[lexicon.size()];
    this.capital = new int[lexicon.size()];
    this.lower = new int[lexicon.size()];
    this.linkedToAny = new int[lexicon.size()];
  }

  void add(String path, Tally tally) {
    change(path, tally, 1);
  }

  /** As if the note were not there: what it links must not speak for linking it so. */
  void remove(String path, Tally tally) {
    change(path, tally, -1);
  }

  private void change(String path, Tally tally, int by) {
    tally.forms().forEach((form, seen) -> change(form, seen, tally.isAsked(seen), by));
    tally.targets().forEach(t -> inlinks.merge(t, by, Integer::sum));
    links += tally.isWhole() ? by * tally.targets().size() : 0;
    notes += by;
    if (!tally.targets().isEmpty()) {
      mentionedIn(tally).forEach(t -> mentions.merge(t, by, Integer::sum));
      Map<String, Integer> here = inFolder.computeIfAbsent(Folders.of(path), f -> new HashMap<>());
      tally.targets().forEach(t -> here.merge(t, by, Integer::sum));
    }
  }

  private void change(int form, Tally.Seen seen, boolean isAsked, int by) {
    notesWith[form] += by;
    linkingNotesWith[form] += isAsked ? by : 0;
    capital[form] += by * seen.capital();
    lower[form] += by * seen.lower();
    linkedToAny[form] += by * seen.targets().size();
    for (String target : seen.targets()) {
      linkedAs.computeIfAbsent(form, f -> new HashMap<>()).merge(target, by, Integer::sum);
    }
  }

  private Set<String> mentionedIn(Tally tally) {
    Set<String> all = new HashSet<>(tally.targets());
    if (tally.isWhole()) {
      for (int form : tally.forms().keySet()) {
        lexicon.forms(form).forEach(name -> all.add(name.target()));
      }
    }
    return all;
  }

  /** How many links there are in the user's own notes, each note and target once. */
  int links() {
    return links;
  }

  /** How many notes there are. */
  int notes() {
    return notes;
  }

  /** Notes that have this form. */
  int notesWith(int form) {
    return notesWith[form];
  }

  /** Notes that have this form and link something. */
  int linkingNotesWith(int form) {
    return linkingNotesWith[form];
  }

  /** Notes that link this form to this target. */
  int linked(int form, String target) {
    return linkedToAny[form] == 0 ? 0 : linkedAs.get(form).getOrDefault(target, 0);
  }

  /** Links from this form to any target. */
  int linked(int form) {
    return linkedToAny[form];
  }

  /** Notes that link the target. */
  int inlinks(String target) {
    return inlinks.getOrDefault(target, 0);
  }

  /** Notes with links that mention the target under any of its names, or link it. */
  int mentions(String target) {
    return mentions.getOrDefault(target, 0);
  }

  /** Notes of a folder that link the target. */
  int linkedInFolder(String folder, String target) {
    return inFolder.getOrDefault(folder, Map.of()).getOrDefault(target, 0);
  }

  /** How often the form begins with a capital where no sentence does. */
  int capital(int form) {
    return capital[form];
  }

  int lower(int form) {
    return lower[form];
  }
}
