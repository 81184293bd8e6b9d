package clipweave.vault;

import clipweave.merge.NoteMerge;
import clipweave.merge.Regions;
import clipweave.syntax.FrontMatter;
import clipweave.text.Edits;
import java.util.Optional;

/**
 * Takes the links that we made out of a note again, and nothing else: from a note as we wrote it by
 * the edits we remember, from one that its user went on with by merging his changes with that.
 */
public final class Unweaving {
  private static final String BECAUSE = "the note without our links";

  private Unweaving() {}

  /**
   * A note's text without the links and the region that we put in; its header stays.
   *
   * @param entry what we remember of it
   * @param base the text we last wrote; empty where that is not known any more
   * @param text the text it has now
   */
  public static String whole(Entry entry, Optional<String> base, String text) {
    String plain = links(entry, base, text);
    return entry.kind() == Entry.Kind.WOVEN
        ? Regions.in(plain).remove(RegionLines.LINKS, BECAUSE).applyTo(plain)
        : plain;
  }

  /** The same with our region left where it is, for a clip that is woven anew in its place. */
  public static String links(Entry entry, Optional<String> base, String text) {
    Edits back = Edits.of(entry.back());
    if (back.isEmpty() || base.isEmpty()) {
      return text;
    }
    String plain = back.applyTo(base.get());
    return text.equals(base.get()) ? plain : NoteMerge.of(base.get(), text, plain).text();
  }

  /** The body of a note made from a clip: what stands behind its front matter and the gap. */
  public static String body(Entry entry, String whole) {
    int end = FrontMatter.read(whole).block().end();
    return whole.substring(Math.min(whole.length(), end + entry.gap()));
  }
}
