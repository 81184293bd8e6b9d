package clipweave.disk;

import java.io.IOException;
import java.nio.file.Path;

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

  /** Someone who is there while a run goes on. */
  public interface Meanwhile {
    /** Called before each call that changes a vault; may change it himself, or fail the call. */
    void before(int call, String what, Path path) throws IOException;
  }

  /** Tells {@code person} of every call of a run, counted over all of its stores. */
  public static Maker meddled(Meanwhile person) {
    int[] calls = {0};
    return (folder, lock) ->
        new Store(
            folder.root(),
            new TellingWriting((call, what, path) -> person.before(calls[0]++, what, path)),
            0);
  }

  /** Makes the store of a run. */
  public interface Maker {
    Store store(VaultFolder folder, Lock lock);
  }

  /** The name of the file that is staged for another. */
  public static String staged(Path target) {
    return TempName.staged(target);
  }

  /** Whether a run ended because its process was killed. */
  public static boolean isKilled(Throwable end) {
    return end instanceof Killed;
  }
}
