package clipweave.vault;

import java.io.IOException;

/** A file is not what it was when the plan was made: it is put off, and only it (law P17). */
public final class ChangedMeanwhile extends IOException {
  private static final long serialVersionUID = 1;

  public ChangedMeanwhile() {
    super("changed meanwhile");
  }
}
