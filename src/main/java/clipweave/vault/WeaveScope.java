package clipweave.vault;

import clipweave.note.Settings;
import clipweave.syntax.FrontMatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which notes names may be linked in: all but those the settings keep out ({@code weave.not-in}),
 * those whose property {@code clipweave} says {@code off}, and what lies beside a note because of a
 * conflict.
 */
public final class WeaveScope {
  /** The property that keeps a note out. */
  public static final String PROPERTY = "clipweave";

  /** An unticked box is {@code false}. */
  private static final Set<String> OFF = Set.of("off", "false");

  private final List<String> notIn;
  private final Set<String> conflicts = new HashSet<>();

  /**
   * @param state what we remember, every file where it lies now
   */
  public WeaveScope(Settings settings, Manifest state) {
    this.notIn = settings.weave().notIn();
    state.entries().stream()
        .filter(e -> e.kind() == Entry.Kind.CONFLICT)
        .forEach(e -> conflicts.add(e.path()));
  }

  /** Whether it is only there until its user has looked at it. */
  public boolean isConflict(String path) {
    return conflicts.contains(path);
  }

  /** Whether the settings keep a note out. */
  public boolean isNotIn(String path) {
    return notIn.stream()
        .anyMatch(
            out -> path.equals(out) || path.equals(out + ".md") || path.startsWith(out + "/"));
  }

  /** Whether a note says of itself that it is to be left alone. */
  public static boolean isOff(String text) {
    return FrontMatter.read(text)
        .entry(PROPERTY)
        .filter(e -> e.values().stream().anyMatch(v -> OFF.contains(v.toLowerCase(Locale.ROOT))))
        .isPresent();
  }
}
