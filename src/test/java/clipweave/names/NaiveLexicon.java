package clipweave.names;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same matches as the lexicon's, found by trying every name at every word. */
final class NaiveLexicon {
  private static final String SOLO = "\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}";
  private static final String KATAKANA = "\\p{IsKatakana}\u30FC";
  private static final String LETTER = "[\\p{L}\\p{Nd}\\p{M}&&[^" + SOLO + KATAKANA + "]]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<solo>["
              + SOLO
              + "])|(?<kana>["
              + KATAKANA
              + "]+)|(?<word>"
              + LETTER
              + "(?:"
              + LETTER
              + "|_+(?="
              + LETTER
              + "))*)|[^\\s\u00A0]");
  private static final Pattern PARAGRAPH_ENDS = Pattern.compile("\\n[ \u00A0\\r]*\\n");

  private final Map<String, TreeSet<String>> names = new TreeMap<>();

  /** A word or symbol, with what it folds to. */
  private record Token(int start, int end, String folded, boolean isWord, boolean isSymbol) {}

  NaiveLexicon(List<String> all) {
    for (String name : all) {
      List<Token> tokens = tokens(name);
      if (tokens.stream().anyMatch(t -> !t.isSymbol())) {
        names.computeIfAbsent(key(name, tokens), k -> new TreeSet<>()).add(name);
      }
    }
  }

  /** Every match from an offset on up to another: where, and the names. */
  List<String> matches(String text, int from, int until) {
    List<String> found = new ArrayList<>();
    List<Token> tokens = tokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      for (int j = tokens.size() - 1; start >= from && start < until && j >= i; j--) {
        int end = tokens.get(j).end();
        TreeSet<String> same = names.get(key(text, tokens.subList(i, j + 1)));
        if (same != null && isWhole(text, tokens.get(i), tokens.get(j), start, end)) {
          found.add(start + ".." + end + " " + same);
        }
      }
    }
    return found;
  }

  private static boolean isWhole(String text, Token first, Token last, int start, int end) {
    if (PARAGRAPH_ENDS.matcher(text.substring(start, end)).find()) {
      return false;
    }
    String before = text.substring(0, start);
    String behind = text.substring(end);
    boolean isCut = first.isSymbol() && before.matches("(?s).*" + LETTER);
    boolean isSuffix = first.folded().matches("[st]") && before.matches("(?s).*" + LETTER + "['’]");
    boolean goesOn = last.isSymbol() && behind.matches("(?s)" + LETTER + ".*");
    boolean isOther = last.isWord() && behind.matches("(?s)(#|\\+(?!" + LETTER + ")).*");
    boolean isNot =
        last.isWord()
            && last.folded().endsWith("n")
            && behind.matches("(?is)['’]t(?!" + LETTER + ").*");
    return !isCut && !isSuffix && !goesOn && !isOther && !isNot;
  }

  private static String key(String text, List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean isApart = i > 0 && tokens.get(i - 1).end() < tokens.get(i).start();
      key.append(isApart ? " " : "|").append(tokens.get(i).folded());
    }
    return key.toString();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      boolean isWord = token.group("word") != null;
      boolean isSymbol = !isWord && token.group("solo") == null && token.group("kana") == null;
      tokens.add(new Token(token.start(), token.end(), fold(token.group()), isWord, isSymbol));
    }
    return tokens;
  }

  private static String fold(String token) {
    return Normalizer.normalize(token, Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ')
        .replace('’', '\'')
        .replace('\u2011', '-');
  }
}
