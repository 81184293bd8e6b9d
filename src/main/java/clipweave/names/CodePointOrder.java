package clipweave.names;

import java.util.Comparator;

/** Orders strings by code points; {@code String.compareTo} would put U+10000 before U+FFFF. */
final class CodePointOrder {
  /** By code points. */
  static final Comparator<String> PLAIN = CodePointOrder::compare;

  /** The shortest first, equal lengths by code points (L2). */
  static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(PLAIN);

  private CodePointOrder() {}

  private static int compare(String a, String b) {
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean both = Character.isSurrogate(left) == Character.isSurrogate(right);
        return both ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
