package clipweave.graph;

import java.util.List;
import java.util.Locale;

/** The colours of drawings: a dozen quiet hues of one lightness, and a grey for the rest. */
final class Palette {
  /** A colour as three bytes. */
  record Colour(int red, int green, int blue) {
    static Colour of(int rgb) {
      return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    String hex() {
      return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
  }

  /** For communities, the largest first. */
  static final List<Colour> HUES =
      List.of(
          Colour.of(0x4f7cac),
          Colour.of(0xd0763e),
          Colour.of(0x4e9a6b),
          Colour.of(0xb5566b),
          Colour.of(0x8468b0),
          Colour.of(0xb8942f),
          Colour.of(0x3d9a9b),
          Colour.of(0xa86f9c),
          Colour.of(0x7d8b3a),
          Colour.of(0x5f6fc4),
          Colour.of(0x9a6a4b),
          Colour.of(0x628a97));

  static final Colour GREY = Colour.of(0x9b9a95);

  private Palette() {}

  /** By community; grey for small communities, for single nodes and before measuring. */
  static Colour colour(Node node) {
    int community = node.metrics().map(Metrics::community).orElse(HUES.size());
    boolean isAlone = node.metrics().map(m -> m.degree() == 0).orElse(true);
    return isAlone || community >= HUES.size() ? GREY : HUES.get(community);
  }
}
