package clipweave;

/** Reads clips and weaves them into a vault. */
public final class ImportFlow {
  private ImportFlow() {}
}
