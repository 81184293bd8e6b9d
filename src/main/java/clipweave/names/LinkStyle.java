package clipweave.names;

/**
 * How a vault writes its links ({@code newLinkFormat}, {@code useMarkdownLinks} of Obsidian; L8).
 */
public record LinkStyle(Path path, boolean isMarkdown) {
  /** Which path a link names. */
  public enum Path {
    SHORTEST,
    RELATIVE,
    ABSOLUTE
  }

  public static final LinkStyle DEFAULT = new LinkStyle(Path.SHORTEST, false);
}
