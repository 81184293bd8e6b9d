package clipweave.clip;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code [[target|text]]} inside a value (L1).
 *
 * @param target what stands before the bar
 * @param text what stands behind it; the target where there is none
 */
record WikiName(String target, String text) {
  /** Every wiki link of a value; brackets without an end are none. */
  static List<WikiName> all(String value) {
    List<WikiName> links = new ArrayList<>();
    int from = value.indexOf("[[");
    while (from >= 0) {
      int end = value.indexOf("]]", from + 2);
      if (end < 0) {
        break;
      }
      while (end + 2 < value.length() && value.charAt(end + 2) == ']') {
        end++; // a single "]" does not end a target
      }
      String inner = value.substring(from + 2, end).strip();
      if (!inner.isEmpty()) {
        links.add(of(inner));
      }
      from = value.indexOf("[[", end + 2);
    }
    return links;
  }

  /** What a value holds besides its links. */
  static String without(String value) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int from = value.indexOf("[[");
    int end = from < 0 ? -1 : value.indexOf("]]", from);
    while (end > 0) {
      out.append(value, done, from).append(' ');
      done = end + 2;
      from = value.indexOf("[[", done);
      end = from < 0 ? -1 : value.indexOf("]]", from);
    }
    return out.append(value, done, value.length()).toString();
  }

  /** The note's name: the last part of a path; of a URL the text shown, else the URL. */
  String name() {
    if (WebAddress.isWeb(target)) {
      return text;
    }
    String name = target.substring(target.lastIndexOf('/') + 1).strip();
    return name.isEmpty() ? text : name;
  }

  private static WikiName of(String inner) {
    int bar = inner.indexOf('|');
    if (bar < 0) {
      return new WikiName(inner, inner);
    }
    String target = inner.substring(0, bar).strip();
    String text = inner.substring(bar + 1).strip();
    return new WikiName(target.isEmpty() ? text : target, text.isEmpty() ? target : text);
  }
}
