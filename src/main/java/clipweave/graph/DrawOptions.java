package clipweave.graph;

import java.util.Objects;

/**
 * What a drawing cannot know from its graph.
 *
 * @param vault the name of the vault as Obsidian knows it, for {@code obsidian://open}; may be
 *     empty
 * @param title what stands above the picture; the vault's name where it is empty
 * @param keepsUrls whether a picture shows outside addresses that only one note cites
 */
public record DrawOptions(String vault, String title, boolean keepsUrls) {
  public static final DrawOptions NONE = new DrawOptions("", "");

  public DrawOptions {
    Objects.requireNonNull(vault);
    Objects.requireNonNull(title);
  }

  /** Without the addresses that only one note cites. */
  public DrawOptions(String vault, String title) {
    this(vault, title, false);
  }

  /** What to call the picture. */
  public String heading() {
    if (!title.isEmpty()) {
      return title;
    }
    return vault.isEmpty() ? "Vault graph" : vault;
  }
}
