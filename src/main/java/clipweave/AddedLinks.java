package clipweave;

import clipweave.merge.Standing;
import clipweave.note.Link;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The links that the user of a vault added to a note of ours. Those that came with its clip and
 * those that we made are none, also where he or his editor wrote them anew.
 */
final class AddedLinks {
  private AddedLinks() {}

  /**
   * Them, as they are written.
   *
   * @param base the text we last wrote
   * @param text the one that the note has now
   */
  static Set<String> of(String base, String text) {
    Standing places = Standing.of(base, text);
    List<Span> old =
        links(base).stream().map(l -> places.image(l.span())).filter(s -> !s.isEmpty()).toList();
    Set<String> added = new HashSet<>();
    Set<String> others = new HashSet<>();
    int next = 0;
    for (Link link : links(text)) {
      while (next < old.size() && old.get(next).end() <= link.span().start()) {
        next++;
      }
      boolean isOld = next < old.size() && old.get(next).overlaps(link.span());
      (isOld ? others : added).add(link.span().of(text));
    }
    added.removeAll(others);
    return added;
  }

  private static List<Link> links(String text) {
    int body = FrontMatter.read(text).block().end();
    return Outline.scan(text, new Span(body, text.length())).links();
  }
}
