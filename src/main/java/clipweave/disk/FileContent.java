package clipweave.disk;

import clipweave.vault.ChangedMeanwhile;
import clipweave.vault.Content;
import clipweave.vault.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, read when they are needed. */
record FileContent(Path file, String hash) implements Content {
  @Override
  public byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.of(bytes).equals(hash)) {
        throw new ChangedMeanwhile();
      }
      return bytes;
    } catch (NoSuchFileException gone) {
      throw new ChangedMeanwhile();
    }
  }
}
