package clipweave.graph;

import java.util.Objects;

/**
 * What a drawing cannot know from its graph.
 *
 * @param vault the name of the vault as Obsidian knows it, for {@code obsidian://open}; may be
 *     empty
 * @param title what stands above the picture; the vault's name where it is empty
 */
public record DrawOptions(String vault, String title) {
  public static final DrawOptions NONE = new DrawOptions("", "");

  public DrawOptions {
    Objects.requireNonNull(vault);
    Objects.requireNonNull(title);
  }

  /** What to call the picture. */
  public String heading() {
    if (!title.isEmpty()) {
      return title;
    }
    return vault.isEmpty() ? "Vault graph" : vault;
  }
}
