package clipweave.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Contents of files, as texts and made when they are needed. */
public final class Contents {
  private Contents() {}

  /** Makes a text; twice made, it is twice the same unless what it is made from has changed. */
  public interface Making {
    byte[] bytes() throws IOException;
  }

  /** A text that is at hand. */
  public static Content of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Kept(Sha256.of(bytes), bytes);
  }

  /**
   * A text that is made again when it is written, to keep plans small.
   *
   * @param hash SHA-256 of what it is going to be
   */
  public static Content madeAgain(String hash, Making making) {
    return new Made(hash, making);
  }

  /** A content as text. */
  public static String text(Content content) throws IOException {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }

  private record Kept(String hash, byte[] bytes) implements Content {}

  private record Made(String hash, Making making) implements Content {
    @Override
    public byte[] bytes() throws IOException {
      byte[] bytes = making.bytes();
      if (!Sha256.of(bytes).equals(hash)) {
        throw new ChangedMeanwhile();
      }
      return bytes;
    }
  }
}
