package clipweave.note;

/** Whether a problem needs its user, or is only worth knowing. */
public enum Severity {
  /** Needs a look: a clip skipped, a conflict. The run ends with 1. */
  LOOK,
  /** Put right without losing anything. The run ends with 0. */
  NOTE
}
