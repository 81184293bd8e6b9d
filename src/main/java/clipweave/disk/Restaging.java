package clipweave.disk;

import clipweave.vault.Sha256;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** For a run that was killed: believes no staged file unseen, and writes a missing one again. */
final class Restaging implements Texts {
  private final Writing writing;
  private final Function<Step, Optional<byte[]>> content;

  Restaging(Writing writing, Function<Step, Optional<byte[]>> content) {
    this.writing = writing;
    this.content = content;
  }

  @Override
  public boolean ready(Step step, Path temp) throws IOException {
    if (Stands.at(temp).is(step.post())) {
      return true;
    }
    Optional<byte[]> bytes = content.apply(step);
    if (bytes.isEmpty() || !Sha256.of(bytes.get()).equals(step.post().orElseThrow())) {
      return false;
    }
    writing.delete(temp);
    writing.create(temp, bytes.get());
    return true;
  }
}
