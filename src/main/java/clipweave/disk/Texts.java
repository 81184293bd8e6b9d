package clipweave.disk;

import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Path;

/** The new texts of a run's steps. */
@FunctionalInterface
interface Texts {
  /** For a run that has just staged everything itself. */
  Texts STAGED = (step, temp) -> true;

  /** The same, where a later run makes them anew. */
  Texts PASSING =
      new Texts() {
        @Override
        public boolean ready(Step step, Path temp) {
          return true;
        }

        @Override
        public boolean areKept() {
          return false;
        }
      };

  /** Whether the staged file of a step is there and holds the right text; makes it so if it can. */
  boolean ready(Step step, Path temp) throws IOException;

  /** Whether a text for which there is no room goes beside its place. */
  default boolean areKept() {
    return true;
  }
}
