package clipweave.disk;

/** Stores for tests of whole flows: without waiting for the disk, or with one that dies. */
public final class TestStores {
  private TestStores() {}

  /** A store that waits for no disk. */
  public static Store quick(VaultFolder folder, Lock lock) {
    return Store.unflushed(folder, lock);
  }

  /** Counts the calls that change a vault, and dies at one of them. */
  public static final class Dying {
    private final int at;
    private int calls;

    /**
     * @param at the call before which the process is gone; none if negative
     */
    public Dying(int at) {
      this.at = at;
    }

    public int calls() {
      return calls;
    }

    /** The store of a run; a run may ask for more than one. */
    public Store store(VaultFolder folder, Lock lock) {
      return new Store(
          folder.root(),
          new TellingWriting(
              (call, what, path) -> {
                if (calls++ == at) {
                  throw new Killed();
                }
              }),
          0);
    }
  }

  /** Whether a run ended because its process was killed. */
  public static boolean isKilled(Throwable end) {
    return end instanceof Killed;
  }
}
