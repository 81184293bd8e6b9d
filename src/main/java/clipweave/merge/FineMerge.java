package clipweave.merge;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Merges inside lines, for clips that have a paragraph on one line: by sentences, then by words. It
 * is taken only where no edit of one side touches or adjoins one of the other.
 */
final class FineMerge {
  private FineMerge() {}

  /** The merged text, or empty where a person has to decide. */
  static Optional<String> of(String base, String yours, String theirs) {
    if (base.isEmpty() || yours.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    List<String> versions = List.of(base, yours, theirs);
    return bySentences(versions)
        .or(() -> byWords(versions))
        .filter(merged -> linkDepth(merged) <= Math.max(linkDepth(yours), linkDepth(theirs)));
  }

  private static Optional<String> bySentences(List<String> versions) {
    List<Tokens> tokens = tokens(versions, Pieces::sentences);
    return hunks(tokens).map(hunks -> join(tokens, hunks));
  }

  /** Two sides that wrote a passage anew have words like "of the" in common, and nothing else. */
  private static Optional<String> byWords(List<String> versions) {
    List<Tokens> tokens = tokens(versions, Pieces::words);
    int most = tokens.get(0).size() / 2;
    return hunks(tokens)
        .filter(hunks -> sum(hunks, Hunk::changesYours) <= most)
        .filter(hunks -> sum(hunks, Hunk::changesTheirs) <= most)
        .map(hunks -> join(tokens, hunks));
  }

  private static List<Tokens> tokens(List<String> versions, Function<String, List<String>> cut) {
    return Tokens.of(versions.stream().map(cut).toList());
  }

  private static Optional<List<Hunk>> hunks(List<Tokens> tokens) {
    return ThreeWay.hunks(tokens.get(0), tokens.get(1), tokens.get(2))
        .filter(hunks -> hunks.stream().noneMatch(FineMerge::isOpen));
  }

  private static boolean isOpen(Hunk hunk) {
    return hunk.is(Hunk.Kind.CLASH) || hunk.is(Hunk.Kind.BOTH_INSERT);
  }

  private static int sum(List<Hunk> hunks, Predicate<Hunk> which) {
    return hunks.stream().filter(which).mapToInt(h -> h.base().length()).sum();
  }

  private static String join(List<Tokens> tokens, List<Hunk> hunks) {
    List<String> parts = new ArrayList<>();
    int done = 0;
    for (Hunk hunk : hunks) {
      parts.addAll(tokens.get(1).parts(new Span(done, hunk.yours().start())));
      parts.addAll(
          hunk.is(Hunk.Kind.THEIRS)
              ? tokens.get(2).parts(hunk.theirs())
              : tokens.get(1).parts(hunk.yours()));
      done = hunk.yours().end();
    }
    parts.addAll(tokens.get(1).parts(new Span(done, tokens.get(1).size())));
    return String.join("", parts);
  }

  /** How deep wiki links stand in one another: both sides may have linked words of one passage. */
  private static int linkDepth(String text) {
    int deepest = 0;
    int depth = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.startsWith("[[", i)) {
        deepest = Math.max(deepest, ++depth);
        i++;
      } else if (text.startsWith("]]", i)) {
        depth = Math.max(0, depth - 1);
        i++;
      } else if (text.charAt(i) == '\n') {
        depth = 0;
      }
    }
    return deepest;
  }
}
