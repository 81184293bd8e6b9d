package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.PersonNames;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Hub.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the user has decided about names: {@code .clipweave/entities.tsv}, one line a name, its
 * columns parted by tabs. It beats every rule of ours.
 *
 * <pre>
 * # kind   name          decision   target       spellings           evidence
 * person   Nina Schick   accept                                      has a note, however few clips name her
 * person   Staff         refuse                                      has none
 * person   N. Schick     merge      Nina Schick                      is the same person
 * topic    OpenAI        propose                 Open AI | OpenAI    is found in clips, and waits for a decision
 * </pre>
 *
 * The kinds are {@code person}, {@code site} and {@code topic}; case and blanks of names do not
 * matter. An accepted name has the spellings of its line too, so that it can be written otherwise.
 * Of two lines about one name the last counts. Lines that begin with {@code #} are notes of the
 * user.
 */
public final class EntityDecisions {
  /** Its path in the vault. */
  public static final String FILE = ".clipweave/entities.tsv";

  /** Nothing is decided. */
  public static final EntityDecisions NONE = new EntityDecisions();

  /** The word of a name that waits for a decision. */
  static final String PROPOSE = "propose";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final String HINT = "write kind, name, decision and target with tabs between them";

  private final Set<String> accepted = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, String> merged = new HashMap<>();
  private final Map<String, Ruling> rulings = new HashMap<>();
  private final Map<String, Ruling> spelled = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * What becomes of a name that clips mention, whatever kind it was taken for.
   *
   * @param name the one to gather it under; itself where it is refused
   */
  public record Ruling(Kind kind, String name, boolean isRefused) {}

  private EntityDecisions() {}

  /** Reads the file's text; a line that cannot be read is a problem, and decides nothing. */
  public static EntityDecisions read(String text) {
    EntityDecisions decisions = new EntityDecisions();
    String[] lines = text.startsWith("\uFEFF") ? text.substring(1).split("\n") : text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#") && !decisions.add(line.split("\t"))) {
        decisions.problems.add(
            Problem.look(FILE, new Place(i + 1, 1), "not a decision: '" + line + "'", "passed over")
                .withHint(HINT));
      }
    }
    return decisions;
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether a name is to be a note's, whatever kind it is of. */
  public boolean isAccepted(String name) {
    return Arrays.stream(Kind.values()).anyMatch(kind -> isAccepted(kind, name));
  }

  /** Whether a name is refused, whatever it is the name of. */
  public boolean isRefused(String name) {
    if (rulings.isEmpty() && spelled.isEmpty() && refused.isEmpty()) {
      return false;
    }
    return ruling(name).filter(Ruling::isRefused).isPresent()
        || Arrays.stream(Kind.values()).anyMatch(kind -> isRefused(kind, name));
  }

  /** What is decided about a name or a spelling of one; the target's own decision counts. */
  public Optional<Ruling> ruling(String spelling) {
    String key = PersonNames.key(spelling);
    Ruling found = rulings.getOrDefault(key, spelled.get(key));
    Set<String> seen = new HashSet<>();
    while (found != null && !found.isRefused() && seen.add(key)) {
      key = PersonNames.key(found.name());
      found = rulings.getOrDefault(key, spelled.getOrDefault(key, found));
    }
    return Optional.ofNullable(found);
  }

  /** The accepted names, under which clips that mention them are gathered. */
  public List<Ruling> accepted() {
    return rulings.values().stream()
        .filter(r -> isAccepted(r.kind(), r.name()))
        .sorted(Comparator.comparing(Ruling::kind).thenComparing(Ruling::name))
        .toList();
  }

  boolean isAccepted(Kind kind, String name) {
    return accepted.contains(key(kind, name));
  }

  boolean isRefused(Kind kind, String name) {
    return refused.contains(key(kind, name));
  }

  /** The name that a name stands for; itself where nothing is decided. */
  String target(Kind kind, String name) {
    String target = name;
    Set<String> seen = new HashSet<>();
    while (merged.containsKey(key(kind, target)) && seen.add(key(kind, target))) {
      target = merged.get(key(kind, target));
    }
    return target;
  }

  private boolean add(String[] columns) {
    Optional<Kind> kind = kind(columns[0].strip());
    if (kind.isEmpty() || columns.length < 3 || columns[1].isBlank()) {
      return false;
    }
    String key = key(kind.get(), columns[1]);
    String target = columns.length > 3 ? columns[3].strip() : "";
    accepted.remove(key);
    refused.remove(key);
    merged.remove(key);
    String name = columns[1].strip();
    boolean isKnown =
        switch (columns[2].strip().toLowerCase(Locale.ROOT)) {
          case "accept" -> accepted.add(key);
          case "refuse" -> refused.add(key);
          case "merge" -> !target.isEmpty() && merged.put(key, target) == null;
          case PROPOSE -> true;
          default -> false;
        };
    if (isKnown && !columns[2].strip().equalsIgnoreCase(PROPOSE)) {
      rule(
          new Ruling(kind.get(), target.isEmpty() ? name : target, refused.contains(key)), columns);
    }
    return isKnown;
  }

  /** Sites are told by their addresses: what clips call them says nothing of them. */
  private void rule(Ruling ruling, String[] columns) {
    if (ruling.kind() == Kind.SITE) {
      return;
    }
    rulings.put(PersonNames.key(columns[1].strip()), ruling);
    for (String other : columns.length > 4 ? columns[4].split(" \\| ") : new String[0]) {
      if (!other.isBlank()) {
        spelled.put(PersonNames.key(other.strip()), ruling);
      }
    }
  }

  private static Optional<Kind> kind(String word) {
    return Kind.of(word).filter(k -> k != Kind.DAY);
  }

  private static String key(Kind kind, String name) {
    String words = String.join(" ", List.of(BLANKS.split(name.strip())));
    return kind.word() + ":" + Fold.name(words);
  }
}
