package clipweave.names;

import java.util.Arrays;
import java.util.Optional;

/** Addresses of numbers, read as generously and written as strictly as the URL standard does. */
final class IpAddress {
  private static final int PIECES = 8;

  private IpAddress() {}

  /** Whether a host can only be an IPv4 address, or nothing. */
  static boolean endsInNumber(String host) {
    String[] parts = host.split("\\.", -1);
    int last = parts.length - 1;
    if (parts[last].isEmpty()) {
      last--;
    }
    return last >= 0
        && (isDecimal(parts[last]) || (isHexForm(parts[last]) && number(parts[last]) >= 0));
  }

  /** {@code 0x7f.1} is {@code 127.0.0.1}. */
  static Optional<String> four(String host) {
    String[] parts = host.split("\\.", -1);
    int count = parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
    if (count > 4 || count == 0) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < count; i++) {
      long number = number(parts[i]);
      boolean isLast = i == count - 1;
      long limit = isLast ? 1L << (8 * (5 - count)) : 256;
      if (number < 0 || number >= limit) {
        return Optional.empty();
      }
      address += isLast ? number : number << (8 * (3 - i));
    }
    return Optional.of(dotted(address));
  }

  private static String dotted(long address) {
    return (address >> 24 & 255)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  /** Decimal, {@code 0x} hexadecimal or {@code 0} octal; -1 where it is none. */
  private static long number(String part) {
    int radix = isHexForm(part) ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
    String digits = radix == 16 ? part.substring(2) : radix == 8 ? part.substring(1) : part;
    if (part.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = Math.min(value * radix + Character.digit(digits.charAt(i), radix), 1L << 40);
    }
    return value;
  }

  private static boolean isHexForm(String part) {
    return part.startsWith("0x") || part.startsWith("0X");
  }

  private static boolean isDecimal(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The shortest way to write an IPv6 address, without its brackets; empty when it is none. */
  static Optional<String> six(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return pieces(text).filter(p -> p.length == PIECES).map(IpAddress::write);
    }
    Optional<int[]> head = pieces(text.substring(0, gap));
    Optional<int[]> tail = pieces(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || text.substring(0, gap).contains(".")) {
      return Optional.empty();
    }
    int known = head.get().length + tail.get().length;
    if (known >= PIECES) {
      return Optional.empty();
    }
    int[] all = Arrays.copyOf(head.get(), PIECES);
    System.arraycopy(tail.get(), 0, all, PIECES - tail.get().length, tail.get().length);
    return Optional.of(write(all));
  }

  /** The numbers between colons; an IPv4 address at the end counts as two. */
  private static Optional<int[]> pieces(String text) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    String[] parts = text.split(":", -1);
    int[] pieces = new int[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      if (i == parts.length - 1 && parts[i].contains(".")) {
        return strictFour(parts[i]).map(four -> withFour(pieces, parts.length, four));
      }
      boolean isPiece =
          !parts[i].isEmpty()
              && parts[i].length() <= 4
              && parts[i].chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
      if (!isPiece) {
        return Optional.empty();
      }
      pieces[i] = Integer.parseInt(parts[i], 16);
    }
    return Optional.of(Arrays.copyOf(pieces, parts.length));
  }

  private static int[] withFour(int[] pieces, int parts, int[] four) {
    pieces[parts - 1] = four[0] << 8 | four[1];
    pieces[parts] = four[2] << 8 | four[3];
    return pieces;
  }

  private static Optional<int[]> strictFour(String text) {
    String[] parts = text.split("\\.", -1);
    int[] four = new int[4];
    for (int i = 0; i < parts.length; i++) {
      boolean isNumber =
          i < 4
              && isDecimal(parts[i])
              && parts[i].length() <= 3
              && (parts[i].length() == 1 || !parts[i].startsWith("0"));
      if (!isNumber || Integer.parseInt(parts[i]) > 255) {
        return Optional.empty();
      }
      four[i] = Integer.parseInt(parts[i]);
    }
    return parts.length == 4 ? Optional.of(four) : Optional.empty();
  }

  private static String write(int[] pieces) {
    int gap = 0;
    int longest = 1;
    for (int i = 0; i < PIECES; i++) {
      int end = i;
      while (end < PIECES && pieces[end] == 0) {
        end++;
      }
      if (end - i > longest) {
        gap = i;
        longest = end - i;
      }
    }
    String head = hex(pieces, 0, longest > 1 ? gap : PIECES);
    return longest > 1 ? head + "::" + hex(pieces, gap + longest, PIECES) : head;
  }

  private static String hex(int[] pieces, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? ":" : "").append(Integer.toHexString(pieces[i]));
    }
    return out.toString();
  }
}
