package clipweave.weave;

import clipweave.names.Lexicon;
import clipweave.names.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the names of a vault: those its notes have, those its links show, other endings. */
final class Names {
  private static final int LONG_ENOUGH = 4;
  private static final List<String> ENDINGS = List.of("s", "es", "n", "en", "e");
  private static final String[][] OTHERS = {
    {"y", "ies"}, {"ies", "y"}, {"a", "e"}, {"e", "i"}, {"o", "i"}, {"i", "e"}, {"i", "o"},
  };

  private final Map<String, NameForm> known = new TreeMap<>();
  private final Set<String> targets = new HashSet<>();
  private final Map<String, Set<String>> learned = new HashMap<>();

  Names(Collection<NamedNote> notes) {
    for (NamedNote note : notes) {
      for (NameForm name : note.names()) {
        targets.add(note.path());
        known.merge(key(name.text(), name.target()), name, Names::first);
      }
    }
  }

  private static NameForm first(NameForm a, NameForm b) {
    return a.origin().compareTo(b.origin()) <= 0 ? a : b;
  }

  /** The words that a link shows may be a name (LINKING 9.9). */
  void learn(SourceNote note) {
    for (NoteLink link : note.links()) {
      String words = link.shown().of(note.text()).strip();
      String key = key(words, link.target());
      if (!words.isEmpty() && targets.contains(link.target()) && !known.containsKey(key)) {
        learned.computeIfAbsent(key, k -> new TreeSet<>()).add(note.path());
      }
    }
  }

  /** How many notes other than {@code path} link the target by the words of a learned name. */
  int learnedNotes(NameForm name, String path) {
    if (name.origin().compareTo(NameForm.Origin.LEARNED) < 0) {
      return 0;
    }
    Set<String> from = learned.getOrDefault(key(name.text(), name.target()), Set.of());
    return from.size() - (from.contains(path) ? 1 : 0);
  }

  Lexicon lexicon() {
    Set<String> taken = new HashSet<>();
    known.values().forEach(n -> taken.add(n.text().toLowerCase(Locale.ROOT)));
    List<NameForm> all = new ArrayList<>(known.values());
    for (String key : new TreeSet<>(learned.keySet())) {
      int cut = key.indexOf('\n');
      all.add(new NameForm(key.substring(0, cut), key.substring(cut + 1), NameForm.Origin.LEARNED));
    }
    for (NameForm name : known.values()) {
      for (String other : otherEndings(name.text())) {
        if (!taken.contains(other.toLowerCase(Locale.ROOT))) {
          all.add(new NameForm(other, name.target(), NameForm.Origin.DERIVED));
        }
      }
    }
    return Lexicon.of(all);
  }

  private static List<String> otherEndings(String name) {
    List<String> all = new ArrayList<>();
    int last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    if (name.length() < LONG_ENOUGH || !Character.isLetter(last) || last >= 0x2e80) {
      return all;
    }
    for (String ending : ENDINGS) {
      all.add(name + ending);
      exchanged(name, ending, "").ifPresent(all::add);
    }
    for (String[] pair : OTHERS) {
      exchanged(name, pair[0], pair[1]).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<String> exchanged(String name, String end, String other) {
    int stem = name.length() - end.length();
    return name.endsWith(end) && stem >= LONG_ENOUGH - 1
        ? Optional.of(name.substring(0, stem) + other)
        : Optional.empty();
  }

  private static String key(String words, String target) {
    return words + '\n' + target;
  }
}
