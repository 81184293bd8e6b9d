package clipweave;

import clipweave.disk.TestStores;
import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A command that changes a vault.
 *
 * @param words as they are typed
 * @param again the same once more, in this process
 */
record Order(List<String> words, Consumer<World> again) {
  private static final List<String> NOTES = List.of("Mine.md", "Too.md");

  static final Order IMPORT = of("import clips", World::importClips);
  static final Order SYNC = of("sync clips", World::syncClips);
  static final Order UNDO = of("undo", Order::undoneOnce);
  static final Order WEAVE = of("weave Mine.md Too.md", Order::weave);
  static final Order INIT = of("init", Order::init);
  static final Order ACCEPT = of("entities accept Marrow", Order::accept);

  private static Order of(String words, Consumer<World> again) {
    return new Order(List.of((words + " --vault vault").split(" ")), again);
  }

  /** A second undo would take the run before back. */
  private static void undoneOnce(World world) {
    boolean isDone =
        LogFlow.run(world.root, Optional.of(world.vault)).stream()
            .anyMatch(l -> l.run().undoes().isPresent());
    if (!isDone) {
      world.undo(TestStores::quick);
    }
  }

  /** A clip's note and two of the user's own that name a third. */
  static void ownNotes(World world) {
    Woven it = new Woven(world.root);
    it.put("Orla Quint.md", "Keeps the ledger.\n");
    it.put("Mine.md", "On Monday Orla Quint rang.\n");
    it.put("Too.md", "They met Orla Quint at noon.\n");
  }

  private static void weave(World world) {
    WeaveFlow.run(
        new WeaveRequest(
            world.root,
            NOTES,
            Optional.of(world.vault),
            Optional.empty(),
            WeaveRequest.Mode.WRITE,
            false,
            Optional.empty(),
            0),
        Progress.NONE,
        TestStores::quick);
  }

  private static void init(World world) {
    try {
      InitFlow.run(world.vault, false, 0);
    } catch (CannotGoOn isThere) {
      return;
    }
  }

  private static void accept(World world) {
    EntitiesFlow.decide(
        new VaultRequest(world.root, Optional.of(world.vault), Optional.empty()),
        new EntitiesFlow.Request("accept", List.of("Marrow"), "", false, 0));
  }
}
