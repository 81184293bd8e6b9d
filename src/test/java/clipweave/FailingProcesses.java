package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P1 to P3 for the program itself where a call of it fails: it ends in words, nothing is torn, and
 * the next run finishes it. Only when asked for: {@code -Ptorture -Dtest=FailingProcesses}, or
 * {@code -Dkills=N} for about N calls of each of its tests.
 */
class FailingProcesses {
  private static final int POINTS = Integer.getInteger("kills", 0);
  private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT");

  @TempDir private Path temp;
  private Ordeal ordeal;
  private int points;
  private int fired;

  private void begin(int edits) throws Exception {
    assumeTrue(POINTS > 0 && Machine.isThere());
    ordeal = new Ordeal(temp, 4);
    if (edits > 0) {
      ordeal.edit(edits);
    }
  }

  @Test
  void anImportWhoseCallsFailEndsInWordsAndTheNextFinishesIt() throws Exception {
    begin(0);
    failEverywhere(Order.IMPORT);
  }

  @Test
  void aSyncWhoseCallsFailEndsInWordsAndTheNextFinishesIt() throws Exception {
    begin(4);
    failEverywhere(Order.SYNC);
  }

  @Test
  void anUndoWhoseCallsFailEndsInWordsAndTheNextFinishesIt() throws Exception {
    begin(4);
    ordeal.world.syncClips();
    failEverywhere(Order.UNDO);
  }

  /** Files of its own that the machine cannot open any more end Java itself: once is enough. */
  private void failEverywhere(Order order) {
    ordeal.know(order);
    int turn = 0;
    for (Machine.Call call : KilledProcesses.few(ordeal.machine.changes(order.words()), POINTS)) {
      for (String error : ERRORS) {
        fail(call, error, false);
      }
      fail(call, ERRORS.get(turn++ % ERRORS.size()), true);
    }
    ordeal.restore();
    for (Machine.Call call : KilledProcesses.few(ordeal.machine.opens(order.words()), POINTS)) {
      for (String error : List.of("EMFILE", "EIO", "EACCES")) {
        fail(call, error, false);
      }
    }
    System.out.println(
        order.words().get(0) + ": " + points + " calls failed, " + fired + " ended in words");
  }

  private void fail(Machine.Call call, String error, boolean forever) {
    ordeal.restore();
    String what = call + " " + error + (forever ? " from then on" : "");
    points++;
    Machine.End end = ordeal.machine.failing(call, error, forever, ordeal.order().words());
    assertThat(end.code()).as("%s: %s", what, end.said()).isIn(0, 1, 3);
    assertThat(end.said()).as(what).doesNotContain("this is a bug");
    if (end.code() == 3 && !call.name().equals("write")) {
      fired++;
      assertThat(end.said())
          .as(what)
          .containsAnyOf("cannot write: ", "cannot read: ", "cannot read");
    }
    ordeal.nothingLost(what);
    ordeal.finished(what);
  }
}
