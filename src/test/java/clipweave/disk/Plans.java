package clipweave.disk;

import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Changes for tests. */
final class Plans {
  private Plans() {}

  static Content content(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Content() {
      @Override
      public String hash() {
        return Sha256.of(bytes);
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }

  static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Change create(String path, String text) {
    return change(Change.Op.CREATE, path, "", "", text);
  }

  static Change conflict(String path, String text) {
    return change(Change.Op.CONFLICT, path, "", "", text);
  }

  static Change replace(String path, String old, String text) {
    return change(Change.Op.CHANGE, path, "", old, text);
  }

  static Change move(String from, String path, String old, String text) {
    return change(Change.Op.MOVE, path, from, old, text);
  }

  static Change trash(String path, String old) {
    return change(Change.Op.TRASH, path, "", old, "");
  }

  private static Change change(Change.Op op, String path, String from, String old, String text) {
    return new Change(
        op,
        path,
        from.isEmpty() ? Optional.empty() : Optional.of(from),
        old.isEmpty() ? Optional.empty() : Optional.of(hash(old)),
        text.isEmpty() ? Optional.empty() : Optional.of(content(text)),
        List.of(),
        "",
        0);
  }
}
