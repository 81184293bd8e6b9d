package clipweave.merge;

import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Merges texts by lines. The result is yours with edits, so that no byte changes that theirs did
 * not change; line ends are no difference, and new lines get {@code eol}. A text is its lines with
 * a line end between two, so "a" and "a\n" differ by an empty last line.
 */
final class LineMerge {
  private static final String BECAUSE = "changed in the clip";

  private final String text;
  private final String eol;
  private final Lines lines;
  private final List<Tokens> tokens;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();

  private LineMerge(List<Tokens> tokens, String yours, String eol) {
    this.tokens = tokens;
    this.text = yours;
    this.eol = eol;
    this.lines = Lines.of(yours);
  }

  static Piece of(String base, String yours, String theirs, String eol) {
    List<Tokens> tokens = Tokens.of(List.of(cut(base), cut(yours), cut(theirs)));
    LineMerge merge = new LineMerge(tokens, yours, eol);
    Optional<List<Hunk>> hunks = ThreeWay.hunks(tokens.get(0), tokens.get(1), tokens.get(2));
    return hunks.map(merge::run).orElseGet(() -> merge.tooBig(base, theirs));
  }

  private static List<String> cut(String text) {
    Lines lines = Lines.of(text);
    return IntStream.rangeClosed(1, lines.count())
        .mapToObj(line -> lines.content(line).of(text))
        .toList();
  }

  private Piece tooBig(String base, String theirs) {
    if (LineEnd.unified(text).equals(LineEnd.unified(base))) {
      return Piece.clean(LineEnd.unified(theirs).replace(LineEnd.LF, eol));
    }
    boolean isTheirsNew =
        !LineEnd.unified(theirs).equals(LineEnd.unified(base))
            && !LineEnd.unified(theirs).equals(LineEnd.unified(text));
    return isTheirsNew
        ? new Piece(text, List.of(new Clash(Clash.Part.BODY, "", text, theirs)))
        : Piece.clean(text);
  }

  private Piece run(List<Hunk> hunks) {
    hunks.forEach(this::settle);
    return new Piece(Edits.of(edits).applyTo(text), clashes);
  }

  private void settle(Hunk hunk) {
    switch (hunk.kind()) {
      case YOURS, ALIKE -> {}
      case THEIRS -> replace(hunk.yours(), theirs(hunk));
      case BOTH_INSERT -> insertBehind(hunk);
      case CLASH ->
          FineMerge.of(joined(0, hunk.base()), joined(1, hunk.yours()), joined(2, hunk.theirs()))
              .ifPresentOrElse(merged -> replace(hunk.yours(), lines(merged)), () -> clash(hunk));
    }
  }

  private List<String> theirs(Hunk hunk) {
    return tokens.get(2).parts(hunk.theirs());
  }

  private String joined(int version, Span range) {
    StringBuilder out = new StringBuilder();
    tokens.get(version).parts(range).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private static List<String> lines(String joined) {
    return List.of(joined.substring(0, joined.length() - 1).split("\n", -1));
  }

  private void clash(Hunk hunk) {
    clashes.add(new Clash(Clash.Part.BODY, "", joined(1, hunk.yours()), joined(2, hunk.theirs())));
  }

  /** Both stay, yours first; what both begin or end with stays once. */
  private void insertBehind(Hunk hunk) {
    List<String> yours = tokens.get(1).parts(hunk.yours());
    List<String> theirs = theirs(hunk);
    int head = Alike.atStart(yours, theirs);
    int tail = Alike.atEnd(yours.subList(head, yours.size()), theirs.subList(head, theirs.size()));
    replace(Span.at(hunk.yours().end() - tail), theirs.subList(head, theirs.size() - tail));
  }

  /** Puts lines in the place of yours, one for one as far as they go: line ends stay. */
  private void replace(Span yours, List<String> with) {
    int common = Math.min(yours.length(), with.size());
    for (int i = 0; i < common; i++) {
      Span old = content(yours.start() + i);
      if (!old.of(text).equals(with.get(i))) {
        edits.add(new Edit(old, with.get(i), BECAUSE));
      }
    }
    int at = yours.start() + common;
    if (with.size() > common) {
      insert(at, with.subList(common, with.size()));
    } else if (yours.end() > at) {
      delete(new Span(at, yours.end()));
    }
  }

  private void insert(int at, List<String> added) {
    StringBuilder out = new StringBuilder();
    added.forEach(line -> out.append(at > 0 ? eol + line : line + eol));
    int offset = at > 0 ? content(at - 1).end() : 0;
    edits.add(Edit.insert(offset, out.toString(), BECAUSE));
  }

  private void delete(Span range) {
    Span gone =
        range.start() > 0
            ? new Span(content(range.start() - 1).end(), content(range.end() - 1).end())
            : new Span(0, lines.whole(range.end()).end());
    edits.add(Edit.delete(gone, BECAUSE));
  }

  private Span content(int index) {
    return lines.content(index + 1);
  }
}
