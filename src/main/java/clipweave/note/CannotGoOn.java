package clipweave.note;

import java.util.Objects;

/**
 * Why a run ends early: no vault, bad settings, a full disk, another run. Thrown by floor 5 and the
 * reader of settings, caught once in {@code cli}, which alone knows exit codes.
 */
public final class CannotGoOn extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What kind of end it is. */
  public enum Kind {
    /** The command or the settings are wrong; nothing was touched. */
    WRONG,
    /** Something could not be read or written. */
    FAILED,
    /** Another run holds the vault. */
    BUSY
  }

  private final Kind kind;
  private final String place;
  private final String hint;

  private CannotGoOn(Kind kind, String place, String says, String hint, Throwable cause) {
    super(Objects.requireNonNull(says), cause);
    this.kind = Objects.requireNonNull(kind);
    this.place = Objects.requireNonNull(place);
    this.hint = Objects.requireNonNull(hint);
  }

  /** A wrong command: {@code no folder 'notes'}. */
  public static CannotGoOn wrong(String says) {
    return new CannotGoOn(Kind.WRONG, "", says, "", null);
  }

  /** A wrong command, and what to do about it. */
  public static CannotGoOn wrong(String says, String hint) {
    return new CannotGoOn(Kind.WRONG, "", says, hint, null);
  }

  /** Something wrong in a file: {@code clipweave.yaml:7}, {@code no setting 'tag-case'}. */
  public static CannotGoOn wrongIn(String place, String says, String hint) {
    return new CannotGoOn(Kind.WRONG, place, says, hint, null);
  }

  /** Something that could not be read or written; {@code says} tells what became of it. */
  public static CannotGoOn failed(String says) {
    return new CannotGoOn(Kind.FAILED, "", says, "", null);
  }

  /** A file that could not be read or written, and what that means for it. */
  public static CannotGoOn failed(String place, String says, Throwable cause) {
    return new CannotGoOn(Kind.FAILED, place, says, "", cause);
  }

  /** Another run holds the vault. */
  public static CannotGoOn busy(String says) {
    return new CannotGoOn(Kind.BUSY, "", says, "", null);
  }

  /** The same, and what to do about it. */
  public CannotGoOn withHint(String newHint) {
    return new CannotGoOn(kind, place, getMessage(), newHint, getCause());
  }

  /** The same with what the machine said, for {@code --verbose}. */
  public CannotGoOn because(Throwable cause) {
    return new CannotGoOn(kind, place, getMessage(), hint, cause);
  }

  public Kind kind() {
    return kind;
  }

  /** The file, with its line if that is known; empty where there is none. */
  public String place() {
    return place;
  }

  /** What was found, in words for a person: lower case, no full stop. */
  public String says() {
    return getMessage();
  }

  /** What to do; may be empty. */
  public String hint() {
    return hint;
  }
}
