package clipweave.names;

import clipweave.text.Normal;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A URL's host as the URL standard writes it: a name in ASCII, an IPv4 or an IPv6 address. */
final class WebHost {
  private static final String ACE = "xn--";
  private static final String FORBIDDEN = " #/:<>?@[\\]^|%";

  private WebHost() {}

  /** The written form of a host; empty when it is none. */
  static Optional<String> of(String written) {
    if (isUsual(written)) {
      return Optional.of(written);
    }
    if (written.startsWith("[")) {
      return written.endsWith("]")
          ? IpAddress.six(written.substring(1, written.length() - 1)).map(ip -> "[" + ip + "]")
          : Optional.empty();
    }
    Optional<String> ascii = toAscii(Percent.decode(written)).filter(WebHost::isAllowed);
    return ascii.flatMap(host -> IpAddress.endsInNumber(host) ? IpAddress.four(host) : ascii);
  }

  /** The host as people read it: {@code xn--bcher-kva.de} is {@code bücher.de}. */
  static String toUnicode(String host) {
    if (!host.contains(ACE)) {
      return host;
    }
    List<String> labels = new ArrayList<>();
    for (String label : host.split("\\.", -1)) {
      boolean isEncoded = label.startsWith(ACE);
      labels.add(isEncoded ? Punycode.decode(label.substring(ACE.length())).orElse(label) : label);
    }
    return String.join(".", labels);
  }

  /** Small ASCII letters, digits, dashes and dots that end in no number: written as it is. */
  private static boolean isUsual(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!isPlain) {
        return false;
      }
    }
    char last = host.isEmpty() ? '.' : host.charAt(host.length() - 1);
    return last >= 'a' && last <= 'z' && !host.contains(ACE) && !host.contains("0x");
  }

  private static Optional<String> toAscii(String host) {
    List<String> labels = new ArrayList<>();
    for (String label : mapped(host).split("\\.", -1)) {
      Optional<String> ascii = label.startsWith(ACE) ? checked(label) : encoded(label);
      if (ascii.isEmpty()) {
        return Optional.empty();
      }
      labels.add(ascii.get());
    }
    return Optional.of(String.join(".", labels));
  }

  private static Optional<String> encoded(String label) {
    if (label.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(label);
    }
    return isValid(label) ? Punycode.encode(label).map(ACE::concat) : Optional.empty();
  }

  /** An encoded label must be what its own decoding would be encoded as. */
  private static Optional<String> checked(String label) {
    return Punycode.decode(label.substring(ACE.length()))
        .filter(plain -> plain.equals(mapped(plain)))
        .filter(plain -> plain.chars().anyMatch(c -> c >= 0x80))
        .flatMap(WebHost::encoded)
        .filter(label::equals);
  }

  /** Case and width folded as UTS 46 does; ß and ς are letters of their own there. */
  private static String mapped(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host.toLowerCase(Locale.ROOT);
    }
    String composed = Normal.of(lower(host), Form.NFKC);
    return Normal.nfc(lower(composed).replace('\u3002', '.'));
  }

  private static String lower(String host) {
    StringBuilder out = new StringBuilder(host.length());
    host.codePoints()
        .filter(c -> !isIgnored(c))
        .forEach(
            c -> out.appendCodePoint(c == 0x130 ? 'i' : Character.toLowerCase(c)).append(dot(c)));
    return out.toString();
  }

  private static String dot(int c) {
    return c == 0x130 ? "\u0307" : "";
  }

  private static boolean isIgnored(int c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x200B
        || c == 0x2060
        || c == 0x2064
        || c == 0xFEFF
        || (c >= 0x180B && c <= 0x180D)
        || Graphemes.isVariationSelector(c);
  }

  private static boolean isValid(String label) {
    int first = Character.getType(label.codePointAt(0));
    boolean startsWithMark =
        first == Character.NON_SPACING_MARK || first == Character.COMBINING_SPACING_MARK;
    return !startsWithMark && label.codePoints().allMatch(WebHost::isValid);
  }

  private static boolean isValid(int c) {
    int type = Character.getType(c);
    return c != 0xFFFD
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isAllowed(String host) {
    return !host.isEmpty()
        && host.chars().allMatch(c -> c > 0x20 && c < 0x7F && FORBIDDEN.indexOf(c) < 0);
  }
}
