package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.TextDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A vault, a command as a process that does not come to its end there, and what has to hold: P1 to
 * P3.
 */
final class Ordeal {
  private static final String NAMES = ".clipweave/entities.tsv";

  final World world;
  final Machine machine;
  private Order order = Order.IMPORT;
  private Snapshot before;
  private Map<String, String> filesBefore = Map.of();
  private Map<String, String> wanted = Map.of();
  private String wantedState = "";
  private Set<String> typed = Set.of();

  /**
   * @param clips how many there are
   */
  Ordeal(Path temp, int clips) throws IOException, InterruptedException {
    world = new World(Files.createDirectory(temp.resolve("world")));
    machine = new Machine(world.root.toRealPath(), temp);
    Random random = new Random(3);
    for (int i = 0; i < clips; i++) {
      world.newClip(random, false);
    }
    before = Snapshot.of(world.root);
  }

  /** A vault that was woven, then edited on both sides. */
  void edit(int edits) {
    world.syncClips();
    Random random = new Random(5);
    for (int i = 0; i < edits; i++) {
      world.editNote(random);
      world.editClip(random);
    }
    world.newClip(random, false);
    world.moveNote(random);
    world.deleteNote(random);
  }

  Order order() {
    return order;
  }

  /** Lets a command do its work undisturbed, and remembers what came of it. */
  void know(Order wish) {
    order = wish;
    remember();
    typed = world.typed();
    filesBefore = files();
    assertThat(machine.run(order.words()).code()).isIn(0, 1);
    wanted = files();
    wantedState = Recorded.manifest(world.vault);
    restore();
  }

  /** From now on, {@link #restore} comes back to what is there now. */
  void remember() {
    before = Snapshot.of(world.root);
  }

  void restore() {
    before.restore();
  }

  /** P1, P2. */
  void nothingLost(String when) {
    assertThat(world.typed()).as(when).containsAll(typed);
    Map<String, String> now = files();
    now.keySet().removeIf(n -> n.contains("/.") || n.startsWith(".clipweave-"));
    now.forEach(
        (path, text) ->
            assertThat(text)
                .as("%s: %s", when, path)
                .isIn(filesBefore.get(path), wanted.get(path)));
  }

  /** P3. */
  void finished(String when) {
    order.again().accept(world);
    assertThat(difference(wanted, files())).as(when).isEmpty();
    assertThat(TextDiff.unified("state", wantedState, Recorded.manifest(world.vault)))
        .as(when)
        .isEmpty();
    if (!order.equals(Order.INIT)) {
      assertThat(world.vault).as(when).isDirectoryNotContaining("glob:.clipweave-t*");
    }
  }

  /** In words, and empty if there is none. */
  private static String difference(Map<String, String> wanted, Map<String, String> found) {
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      String now = found.getOrDefault(name, "");
      all.append(TextDiff.unified(name, wanted.getOrDefault(name, ""), now));
    }
    return all.toString();
  }

  /** The notes, and the list of names beside them. */
  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(world.notes());
    Path names = world.vault.resolve(NAMES);
    if (Files.exists(names)) {
      files.put(NAMES, World.read(names));
    }
    return files;
  }
}
