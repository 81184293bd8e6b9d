package clipweave.clip;

import clipweave.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A {@code [text](url)} on one line of a header, where titles hold brackets and URLs hold
 * parentheses that no Markdown parser would take.
 *
 * @param text what stands between the brackets
 * @param url what stands between the parentheses, without {@code < >} and a quoted title
 */
record LineLink(Span text, Span url) {
  private static final int LONGEST = 8192;

  /** The link that a value is from end to end; its text goes up to the last {@code ](}. */
  static Optional<LineLink> whole(String text, Span value) {
    String link = value.of(text);
    int middle = link.lastIndexOf("](");
    boolean opens = link.startsWith("[") && !link.startsWith("[[");
    boolean closes = link.endsWith(")") || link.indexOf(')', Math.max(0, middle)) < 0;
    boolean several = middle > 0 && link.substring(0, middle).contains("](http");
    if (!opens || !closes || middle < 0 || several) {
      return Optional.empty();
    }
    int end = link.endsWith(")") ? link.length() - 1 : link.length();
    return Optional.of(at(text, value.start() + 1, value.start() + middle, value.start() + end));
  }

  /** Every link of a line, from left to right; images are left out. */
  static List<LineLink> all(String text, Span line) {
    List<LineLink> links = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int limit = Math.min(line.end(), line.start() + LONGEST);
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        int from = open.pop();
        int end = i + 1 < limit && text.charAt(i + 1) == '(' ? closing(text, i + 1, limit) : -1;
        if (end > 0) {
          boolean image = from > line.start() && text.charAt(from - 1) == '!';
          if (!image) {
            links.add(at(text, from + 1, i, end));
          }
          i = end;
        }
      }
    }
    return links;
  }

  private static LineLink at(String text, int from, int middle, int end) {
    int start = Math.min(middle + 2, end);
    int to = end;
    if (start < to && text.charAt(start) == '<' && text.charAt(to - 1) == '>') {
      return new LineLink(new Span(from, middle), new Span(start + 1, to - 1));
    }
    int title = text.substring(start, to).indexOf(" \"");
    if (title > 0 && text.charAt(to - 1) == '"') {
      to = start + title;
    }
    return new LineLink(new Span(from, middle), trim(text, start, to));
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tidy.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && Tidy.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Where the parenthesis opened at {@code from} closes; -1 where it does not. */
  private static int closing(String text, int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
