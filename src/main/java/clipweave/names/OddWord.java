package clipweave.names;

import static clipweave.names.CharKind.EXTEND;
import static clipweave.names.CharKind.KATAKANA;
import static clipweave.names.CharKind.LOW_LINE;
import static clipweave.names.CharKind.ODD;
import static clipweave.names.CharKind.SYMBOL;
import static clipweave.names.CharKind.WORD;

/** A word or symbol with marks, low lines, surrogates or letters that are not composed. */
record OddWord(int kind, int end, long hash) {
  /** The word that begins at an offset; of the kind of an extender if only that is there. */
  static OddWord read(String text, int start) {
    byte run = kindAt(text, start);
    if (run == EXTEND) {
      return new OddWord(EXTEND, start + width(text, start), 0);
    }
    int end = end(text, start, run);
    long hash = WordHash.of(CharFold.word(text.substring(start, end)));
    return new OddWord(run == LOW_LINE ? SYMBOL : run, end, hash);
  }

  private static int end(String text, int start, byte run) {
    int end = start + width(text, start);
    while (end < text.length()) {
      byte here = kindAt(text, end);
      if (here == LOW_LINE && run == WORD) {
        int behind = behindLowLines(text, end);
        if (behind == text.length() || kindAt(text, behind) != WORD) {
          break;
        }
        end = behind;
      } else if (here == EXTEND || here == run && (here == WORD || here == KATAKANA)) {
        end += width(text, end);
      } else {
        break;
      }
    }
    return end;
  }

  private static int behindLowLines(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '_') {
      i++;
    }
    return i;
  }

  private static byte kindAt(String text, int i) {
    byte here = CharTable.kind(text.charAt(i));
    return here == ODD ? CharKind.of(text.codePointAt(i)) : here;
  }

  private static int width(String text, int i) {
    return Character.charCount(text.codePointAt(i));
  }
}
