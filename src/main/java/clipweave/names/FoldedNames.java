package clipweave.names;

import java.util.List;

/** What the names fold to, one behind the other in a single text, since there are many. */
final class FoldedNames {
  private final char[] all;
  private final int[] ends;

  FoldedNames(List<String> names) {
    all = String.join("", names).toCharArray();
    ends = new int[names.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += names.get(i).length();
      ends[i] = end;
    }
  }

  /** The form of a name: its words and symbols folded, a blank for each run of blanks. */
  static String fold(String name) {
    Words words = new Words(name);
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; words.has(i); i++) {
      words.letGo(i);
      if (i > 0 && words.gap(i) != Words.NONE) {
        out.append(' ');
      }
      out.append(CharFold.word(name.substring(words.start(i), words.end(i))));
    }
    return out.toString();
  }

  /** Whether a form has a letter or digit of some script. */
  static boolean hasWord(String folded) {
    return folded.codePoints().map(CharKind::of).anyMatch(FoldedNames::isWord);
  }

  private static boolean isWord(int kind) {
    return kind == CharKind.SOLO || kind == CharKind.KATAKANA || kind == CharKind.WORD;
  }

  int size() {
    return ends.length;
  }

  String get(int id) {
    return new String(all, start(id), ends[id] - start(id));
  }

  /** Whether a name is what a part of a text folds to. */
  boolean isAt(int start, int end, String text, int id) {
    return isPlainAt(start, end, text, id) || fold(text.substring(start, end)).equals(get(id));
  }

  /** The same, character by character; marks and surrogates do not go this way. */
  private boolean isPlainAt(int start, int end, String text, int id) {
    int i = start;
    int last = ends[id];
    for (int at = start(id); at < last; at++) {
      char wanted = all[at];
      if (i == end || CharTable.fold(text.charAt(i)) != wanted) {
        return false;
      }
      i = wanted == ' ' ? behindBlanks(i, text) : i + 1;
    }
    return i == end;
  }

  private static int behindBlanks(int from, String text) {
    int i = from;
    while (CharTable.kind(text.charAt(i)) <= CharKind.LINE) {
      i++;
    }
    return i;
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }
}
