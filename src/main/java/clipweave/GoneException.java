package clipweave;

import java.io.IOException;

/** A clip that cannot be read, or not any more, or says something else now. */
final class GoneException extends IOException {
  private static final long serialVersionUID = 1;

  private final String shown;

  GoneException(String shown, String says) {
    super(says);
    this.shown = shown;
  }

  /** The clip, as it is told to its user. */
  String shown() {
    return shown;
  }
}
