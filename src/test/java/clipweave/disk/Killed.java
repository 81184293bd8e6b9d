package clipweave.disk;

/** The process is gone: nobody catches this, nothing is tidied up. */
final class Killed extends Error {
  private static final long serialVersionUID = 1;
}
