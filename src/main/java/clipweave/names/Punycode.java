package clipweave.names;

import java.util.Optional;

/**
 * Host labels in ASCII, and back (RFC 3492). {@code java.net.IDN} still follows the rules of 2003,
 * where {@code faß.de} and {@code fass.de} are one host; today they are two.
 */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE = 128;
  private static final int LONGEST = 1000;

  private Punycode() {}

  /** A label without its {@code xn--}; empty when it is too long to be one. */
  static Optional<String> encode(String label) {
    int[] codes = label.codePoints().toArray();
    if (codes.length > LONGEST) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    label.codePoints().filter(c -> c < FIRST_CODE).forEach(out::appendCodePoint);
    int basic = out.length();
    int done = basic;
    if (basic > 0) {
      out.append('-');
    }
    int bias = FIRST_BIAS;
    int delta = 0;
    int code = FIRST_CODE;
    while (done < codes.length) {
      int next = nextCode(codes, code);
      delta += (next - code) * (done + 1);
      code = next;
      for (int c : codes) {
        if (c < code) {
          delta++;
        } else if (c == code) {
          appendNumber(out, delta, bias);
          bias = adapt(delta, done + 1, done == basic);
          delta = 0;
          done++;
        }
      }
      delta++;
      code++;
    }
    return Optional.of(out.toString());
  }

  private static int nextCode(int[] codes, int from) {
    int least = Integer.MAX_VALUE;
    for (int c : codes) {
      if (c >= from && c < least) {
        least = c;
      }
    }
    return least;
  }

  private static void appendNumber(StringBuilder out, int number, int bias) {
    int rest = number;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        out.append(digit(rest));
        return;
      }
      out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  /** What a label without its {@code xn--} stands for; empty when it is not Punycode. */
  static Optional<String> decode(String encoded) {
    int dash = encoded.lastIndexOf('-');
    StringBuilder out = new StringBuilder(encoded.substring(0, Math.max(dash, 0)));
    if (encoded.length() > LONGEST) {
      return Optional.empty();
    }
    long code = FIRST_CODE;
    long index = 0;
    int count = out.length();
    int bias = FIRST_BIAS;
    int at = dash + 1;
    while (at < encoded.length()) {
      long before = index;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < encoded.length() ? value(encoded.charAt(at++)) : -1;
        index += digit * weight;
        if (digit < 0 || index > Integer.MAX_VALUE) {
          return Optional.empty();
        }
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      count++;
      bias = adapt((int) (index - before), count, before == 0);
      code += index / count;
      index %= count;
      if (!Character.isValidCodePoint((int) code) || code > Character.MAX_CODE_POINT) {
        return Optional.empty();
      }
      out.insert(out.offsetByCodePoints(0, (int) index), Character.toChars((int) code));
      index++;
    }
    return Optional.of(out.toString());
  }

  private static int threshold(int k, int bias) {
    return Math.min(T_MAX, Math.max(T_MIN, k - bias));
  }

  private static int adapt(int delta, int points, boolean isFirst) {
    int rest = isFirst ? delta / DAMP : delta / 2;
    rest += rest / points;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0' + 26;
    }
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }
}
