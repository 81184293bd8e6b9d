package clipweave.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Contents of files, as texts and made when they are needed. */
public final class Contents {
  private Contents() {}

  /** Makes a text; twice made, it is twice the same unless what it is made from has changed. */
  public interface Making {
    String text() throws IOException;
  }

  /** A text that is at hand. */
  public static Content of(String text) {
    return new Kept(Sha256.of(text), text);
  }

  /** A text that is made again when it is written, to keep plans small. */
  public static Content madeAgain(String text, Making making) {
    return new Made(Sha256.of(text), making);
  }

  /** A content as text. */
  public static String text(Content content) throws IOException {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }

  private record Kept(String hash, String text) implements Content {
    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private record Made(String hash, Making making) implements Content {
    @Override
    public byte[] bytes() throws IOException {
      byte[] bytes = making.text().getBytes(StandardCharsets.UTF_8);
      if (!Sha256.of(bytes).equals(hash)) {
        throw new ChangedMeanwhile();
      }
      return bytes;
    }
  }
}
