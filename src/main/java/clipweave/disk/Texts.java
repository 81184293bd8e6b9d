package clipweave.disk;

import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Path;

/** Sees that the staged file of a step is there and holds the right text. */
@FunctionalInterface
interface Texts {
  /** For a run that has just staged everything itself. */
  Texts STAGED = (step, temp) -> true;

  /** Whether it is so now. */
  boolean ready(Step step, Path temp) throws IOException;
}
