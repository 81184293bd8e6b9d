package clipweave.vault;

import clipweave.names.PersonNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of {@code entities.tsv} as it stands there.
 *
 * @param decision {@code propose}, {@code accept}, {@code refuse} or {@code merge}
 * @param target of a merge; else empty
 */
public record EntityRow(
    String kind,
    String name,
    String decision,
    String target,
    List<String> spellings,
    String evidence) {
  private static final List<String> DECISIONS = List.of("propose", "accept", "merge", "refuse");

  /** What waits comes first, and of that what most clips name. */
  public static final Comparator<EntityRow> ORDER =
      Comparator.comparing((EntityRow r) -> DECISIONS.indexOf(r.decision()))
          .thenComparing(r -> r.decision().equals("propose") ? -r.clips() : 0)
          .thenComparing(EntityRow::name)
          .thenComparing(EntityRow::kind);

  public EntityRow {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(target);
    spellings = List.copyOf(spellings);
    Objects.requireNonNull(evidence);
  }

  /** The line as a row; empty where it is none. */
  static Optional<EntityRow> read(String line) {
    String[] at = Arrays.copyOf(columns(line), 6);
    boolean isRow =
        !line.startsWith("#")
            && at[2] != null
            && !at[1].isEmpty()
            && DECISIONS.contains(at[2].toLowerCase(Locale.ROOT));
    return isRow
        ? Optional.of(
            new EntityRow(
                at[0].toLowerCase(Locale.ROOT),
                at[1],
                at[2].toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(at[3], ""),
                spellings(Objects.requireNonNullElse(at[4], "")),
                Objects.requireNonNullElse(at[5], "")))
        : Optional.empty();
  }

  static String[] columns(String line) {
    return Arrays.stream(line.strip().split("\t", -1)).map(String::strip).toArray(String[]::new);
  }

  private static List<String> spellings(String column) {
    List<String> all = new ArrayList<>(List.of(column.split(" \\| ")));
    all.removeIf(String::isBlank);
    return all;
  }

  /** Whether the line is about a name, or about a spelling of it. */
  public boolean isAbout(String other) {
    String key = PersonNames.key(other);
    return PersonNames.key(name).equals(key)
        || spellings.stream().anyMatch(s -> PersonNames.key(s).equals(key));
  }

  /** How many clips the evidence speaks of. */
  private int clips() {
    int end = 0;
    while (end < Math.min(9, evidence.length()) && Character.isDigit(evidence.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(evidence.substring(0, end));
  }
}
