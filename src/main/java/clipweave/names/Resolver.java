package clipweave.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which file of a vault a link means (L2 to L9). Paths are relative to the vault, with {@code /}.
 *
 * <p>A target is looked for as a path of the vault, then from the folder of its note, then as the
 * end of any path, the shortest first; {@code .md} may be left out each time.
 */
public final class Resolver {
  private final PathIndex index;
  private final NearestNames nearest;
  private final LinkWriter writer;

  private Resolver(PathIndex index, NearestNames nearest) {
    this.index = index;
    this.nearest = nearest;
    this.writer = new LinkWriter(this, index);
  }

  /**
   * A resolver for the files of a vault: notes with {@code .md}, other files with their endings.
   */
  public static Resolver of(Collection<String> paths) {
    return new Resolver(PathIndex.of(paths), new NearestNames(paths));
  }

  /**
   * The file that a wiki link's target in the note {@code from} means; an empty target is itself
   * (L6). Where the whole target means nothing, what follows its first {@code #} is left off.
   */
  public Optional<String> resolve(String from, String target) {
    if (target.isBlank()) {
      return Optional.of(from);
    }
    Optional<String> found = find(from, target);
    if (found.isEmpty() && isBlankAtAnEnd(target)) {
      found = find(from, target.strip());
    }
    int hash = target.indexOf('#');
    return found.isPresent() || hash < 0 ? found : resolve(from, target.substring(0, hash));
  }

  /** The same for a Markdown link's destination, percent-decoded first (L7). */
  public Optional<String> resolveMarkdown(String from, String destination) {
    if (hasScheme(destination) || destination.startsWith("//")) {
      return Optional.empty();
    }
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    if (path.isBlank()) {
      return Optional.of(from);
    }
    return find(from, Percent.decode(path)).or(() -> find(from, path.strip()));
  }

  /**
   * A whole link from the note {@code from} to the file {@code to}, showing {@code text}; bare
   * {@code [[Note]]} when name and text are equal (L5, L8).
   *
   * <p>A text is put on one line; brackets in it that would end a wiki link become round ones.
   */
  public String link(String from, String to, String text, LinkStyle style) {
    return writer.link(from, to, text, style);
  }

  /** The same for the cell of a table, where a bar is written {@code \|} (L1). */
  public String linkInTable(String from, String to, String text, LinkStyle style) {
    return link(from, to, text, style).replace("|", "\\|");
  }

  /**
   * The target that {@link #link} writes, without brackets and text; {@code resolve}, or for a
   * Markdown link {@code resolveMarkdown}, takes it back to {@code to}.
   */
  public String linktext(String from, String to, LinkStyle style) {
    return writer.linktext(from, to, style);
  }

  /**
   * Whether {@link #link} writes a Markdown link: the style says so, or no wiki link can hold it.
   */
  public boolean writesMarkdown(String to, LinkStyle style) {
    return LinkWriter.isMarkdown(to, style);
  }

  /**
   * The files whose names are nearest to that of a broken link, the nearest first, at most five.
   */
  public List<String> candidates(String name) {
    return nearest.to(name);
  }

  private Optional<String> find(String from, String target) {
    if (target.startsWith("/")) {
      return exact(target.substring(1));
    }
    String folder = Paths.folder(from);
    if (Paths.hasDots(target)) {
      return Paths.join(folder, target).flatMap(this::exact);
    }
    Optional<String> found = exact(target);
    if (found.isEmpty() && !folder.isEmpty()) {
      found = exact(folder + target);
    }
    if (found.isEmpty()) {
      found = index.endingIn(target);
    }
    return found.isPresent() ? found : index.endingIn(target + ".md");
  }

  private Optional<String> exact(String path) {
    Optional<String> found = index.exact(path);
    return found.isPresent() ? found : index.exact(path + ".md");
  }

  private static boolean isBlankAtAnEnd(String target) {
    return Character.isWhitespace(target.charAt(0))
        || Character.isWhitespace(target.charAt(target.length() - 1));
  }

  /** {@code scheme:} of two letters or more; {@code C:} is a drive (L7). */
  private static boolean hasScheme(String destination) {
    int colon = destination.indexOf(':');
    return colon > 1
        && Percent.isAsciiLetter(destination.charAt(0))
        && isScheme(destination, colon);
  }

  private static boolean isScheme(String destination, int end) {
    for (int i = 0; i < end; i++) {
      char c = destination.charAt(i);
      if (!Percent.isAsciiLetter(c) && (c < '0' || c > '9') && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
