package clipweave.weave;

import clipweave.names.LinkStyle;
import clipweave.names.Resolver;
import clipweave.syntax.Outline;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the proposals of all rules into edits of one note: protected ground is left alone, of two
 * that overlap the first proposed wins, a note is linked once and never to itself.
 */
public final class Weaver {
  private final Resolver resolver;
  private final LinkStyle style;

  public Weaver(Resolver resolver, LinkStyle style) {
    this.resolver = resolver;
    this.style = style;
  }

  /**
   * The links to put into a note.
   *
   * @param text the note's text
   * @param outline of that text
   * @param from the note's path in the vault
   * @param proposals in the order of precedence
   */
  public Edits weave(String text, Outline outline, String from, List<Proposal> proposals) {
    TreeMap<Integer, Span> taken = new TreeMap<>();
    Set<String> linked = new HashSet<>(Set.of(from));
    List<Edit> edits = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Span span = proposal.span();
      if (isFree(span, taken)
          && !outline.isProtected(span)
          && isPlain(span.of(text))
          && linked.add(proposal.target())) {
        taken.put(span.start(), span);
        edits.add(edit(text, outline, from, proposal));
      }
    }
    return Edits.of(edits);
  }

  private Edit edit(String text, Outline outline, String from, Proposal proposal) {
    Span span = proposal.span();
    String link = proposal.written().orElseGet(() -> link(text, outline, from, proposal));
    return new Edit(span, link, proposal.reason().recorded());
  }

  private String link(String text, Outline outline, String from, Proposal proposal) {
    String words = proposal.span().of(text);
    return outline.meets(Outline.Kind.TABLE, proposal.span())
        ? resolver.linkInTable(from, proposal.target(), words, style)
        : resolver.link(from, proposal.target(), words, style);
  }

  private static boolean isFree(Span span, TreeMap<Integer, Span> taken) {
    var before = taken.lowerEntry(span.end());
    return !span.isEmpty() && (before == null || before.getValue().end() <= span.start());
  }

  /** Words that a link can show as they are. */
  private static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> "[]|\\\r\n".indexOf(c) >= 0);
  }
}
