package clipweave.vault;

/** Whom a flow tells how far it is. May be told from several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (phase, done, total) -> {};

  /**
   * How far it is.
   *
   * @param phase what it is doing, as a person says it ({@code reading}, {@code writing})
   * @param done how many are done
   * @param total how many there are; 0 where nobody knows yet
   */
  void step(String phase, long done, long total);
}
