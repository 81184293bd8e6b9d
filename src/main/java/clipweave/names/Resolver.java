package clipweave.names;

import java.util.Collection;
import java.util.Optional;

/**
 * Which file of a vault a link means (L2 to L9). Paths are relative to the vault, with {@code /}.
 */
public final class Resolver {
  private Resolver() {}

  /**
   * A resolver for the files of a vault: notes with {@code .md}, other files with their endings.
   */
  public static Resolver of(Collection<String> paths) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * The file that a wiki link's target in the note {@code from} means; an empty target is itself.
   */
  public Optional<String> resolve(String from, String target) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The same for a Markdown link's destination, percent-decoded first (L7). */
  public Optional<String> resolveMarkdown(String from, String destination) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * A whole link from the note {@code from} to the file {@code to}, showing {@code text}; bare
   * {@code [[Note]]} when name and text are equal (L5, L8).
   */
  public String link(String from, String to, String text, LinkStyle style) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The target that {@link #link} writes, without brackets and text. */
  public String linktext(String from, String to, LinkStyle style) {
    throw new UnsupportedOperationException("not yet");
  }
}
