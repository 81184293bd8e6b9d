package clipweave;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P1 to P3 for the program itself: SIGKILL before each of its calls that change a file, and before
 * each of those of the run that finishes it. Takes long, so that no build runs it unasked: {@code
 * -Ptorture -Dtest=KilledProcesses}, or {@code -Dkills=N} for about N points of each kind.
 */
class KilledProcesses {
  private static final int POINTS = Integer.getInteger("kills", 0);
  private static final int KILLED = 137;
  private static final int CLIPS = 24;
  private static final int RECOVERIES = 4;
  private static final List<String> VISIBLE = List.of("link", "rename", "unlink");

  @TempDir private Path temp;
  private Ordeal ordeal;
  private int points;

  private void begin(int clips) throws Exception {
    assumeTrue(POINTS > 0 && Machine.isThere());
    ordeal = new Ordeal(temp, clips);
  }

  @Test
  void anImportThatIsKilledIsFinishedByTheNext() throws Exception {
    begin(CLIPS);
    killEverywhere(Order.IMPORT);
  }

  @Test
  void aSyncThatIsKilledIsFinishedByTheNext() throws Exception {
    begin(CLIPS);
    ordeal.edit(CLIPS);
    killEverywhere(Order.SYNC);
  }

  @Test
  void anUndoThatIsKilledIsFinishedByTheNext() throws Exception {
    begin(CLIPS);
    ordeal.edit(CLIPS);
    ordeal.world.syncClips();
    killEverywhere(Order.UNDO);
  }

  @Test
  void aWeaveThatIsKilledIsFinishedByTheNext() throws Exception {
    begin(2);
    ordeal.world.syncClips();
    Order.ownNotes(ordeal.world);
    killEverywhere(Order.WEAVE);
  }

  @Test
  void theUndoOfAWeaveThatIsKilledIsFinishedByTheNext() throws Exception {
    begin(2);
    ordeal.world.syncClips();
    Order.ownNotes(ordeal.world);
    Order.WEAVE.again().accept(ordeal.world);
    killEverywhere(Order.UNDO);
  }

  @Test
  void settingsThatAreHalfMadeAreMadeByTheNext() throws Exception {
    begin(2);
    killEverywhere(Order.INIT);
  }

  @Test
  void aDecisionThatIsKilledIsMadeByTheNext() throws Exception {
    begin(2);
    ordeal.world.syncClips();
    killEverywhere(Order.ACCEPT);
  }

  private void killEverywhere(Order order) {
    ordeal.know(order);
    List<Machine.Call> calls = ordeal.machine.changes(order.words());
    for (Machine.Call call : few(calls, POINTS)) {
      ordeal.restore();
      kill(call, "killed at " + call);
      ordeal.finished("killed at " + call);
    }
    System.out.println(order.words().get(0) + " was killed at " + points + " points");
    List<Machine.Call> visible = calls.stream().filter(c -> VISIBLE.contains(c.name())).toList();
    few(visible, RECOVERIES).forEach(this::killAgain);
    System.out.println(order.words().get(0) + " and its recovery: " + points + " points");
  }

  /** The run that finishes a killed one is killed itself, wherever it changes something. */
  private void killAgain(Machine.Call first) {
    ordeal.restore();
    String when = "killed at " + first;
    kill(first, when);
    Snapshot half = Snapshot.of(ordeal.world.root);
    List<Machine.Call> calls = ordeal.machine.changes(ordeal.order().words());
    for (Machine.Call call : few(calls, POINTS)) {
      half.restore();
      kill(call, when + " and " + call);
      ordeal.finished(when + " and " + call);
    }
  }

  private void kill(Machine.Call call, String when) {
    boolean isKilled = ordeal.machine.killed(call, ordeal.order().words()).code() == KILLED;
    points += isKilled ? 1 : 0;
    ordeal.nothingLost(when);
  }

  /** That many of them or a few more, all through the run. */
  static <T> List<T> few(List<T> all, int most) {
    int step = Math.max(1, all.size() / most);
    return IntStream.iterate(step / 2, i -> i < all.size(), i -> i + step)
        .mapToObj(all::get)
        .toList();
  }
}
