package clipweave.graph;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text, the same in every locale. */
final class Numbers {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Numbers() {}

  /** Six significant digits, no exponent, no trailing zeros. */
  static String text(double number) {
    if (number == 0) {
      return "0";
    }
    return new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** One decimal, for coordinates. */
  static String tenths(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
