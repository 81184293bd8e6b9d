package clipweave.disk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text is written in bytes: UTF-8, or UTF-16 if a byte-order mark says so. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }

  static Encoding of(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (first) {
      case 0xfffe -> UTF_16LE;
      case 0xfeff -> UTF_16BE;
      default -> UTF_8;
    };
  }
}
