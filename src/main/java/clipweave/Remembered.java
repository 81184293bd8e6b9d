package clipweave;

import clipweave.clip.CitedTitles;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Edits;
import clipweave.text.Span;
import clipweave.vault.Attachments;
import clipweave.vault.Entry;
import clipweave.vault.Unweaving;
import java.util.List;
import java.util.Optional;

/**
 * A note as we last rendered it, without our links, ready to be woven anew.
 *
 * @param start where its body begins
 * @param shown the edits that make its text show its files where they lie
 */
record Remembered(
    String text, int start, Outline outline, List<CitedTitles.Cited> citedTitles, Edits shown) {
  /**
   * Takes our links out of a base text.
   *
   * @param base the text that {@code entry} speaks of
   */
  static Remembered of(Entry entry, String base) {
    String text = Unweaving.whole(entry, Optional.of(base), base);
    int start = Math.min(text.length(), FrontMatter.read(text).block().end() + entry.gap());
    Span body = new Span(start, text.length());
    return new Remembered(
        text, start, Outline.of(text, body), CitedTitles.in(text, body), shown(entry, base));
  }

  private static Edits shown(Entry entry, String base) {
    Edits forward = Edits.of(entry.back()).inverse(base);
    return Edits.of(
        forward.list().stream().filter(e -> e.because().equals(Attachments.SHOWN)).toList());
  }
}
