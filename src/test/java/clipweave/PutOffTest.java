package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.disk.TestStores;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P17: what changes while a run goes on is put off, and only that; the next run does it. */
class PutOffTest {
  private static final String TIDE = "Clippings/High tide.md";
  private static final String REEF = "Clippings/Low reef.md";

  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;
  private int turn;

  private void aVaultToSync() throws IOException {
    world = new World(Files.createDirectory(temp.resolve("world " + turn++)));
    clip("tide", "High tide", "The tide came in.");
    clip("reef", "Low reef", "The reef fell dry.");
    world.sync();
    clip("tide", "High tide", "The tide came in.\n\nIt went out again.");
    clip("reef", "Low reef", "The reef fell dry.\n\nIt was dry for an hour.");
  }

  private void clip(String name, String title, String body) {
    World.write(
        world.clips.resolve(name + ".md"),
        "---\ntitle: %s\nsource: https://marsh.example/%s\n---\n\n%s\n"
            .formatted(title, name, body));
  }

  @Test
  void aLineTypedBeforeAnyCallStaysAndTheNextRunBringsTheRest() throws IOException {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      aVaultToSync();
      syncWhileTyping(k, false);
      settledWithAllOfIt("typed before call " + k);
    }
    assertThat(calls).isGreaterThan(10);
  }

  /** Between our last look and the move itself no Java program can notice (PROMISES 6.2). */
  @Test
  void anAtomicSaveBeforeAnyOtherCallStaysAndTheNextRunBringsTheRest() throws IOException {
    int calls = calls();
    for (int k = 0; k < calls; k++) {
      aVaultToSync();
      syncWhileTyping(k, true);
      settledWithAllOfIt("saved before call " + k);
    }
  }

  private int calls() throws IOException {
    aVaultToSync();
    int[] calls = {0};
    sync((call, what, path) -> calls[0]++);
    return calls[0];
  }

  private void syncWhileTyping(int at, boolean isAtomic) {
    boolean[] isTyped = {false};
    sync(
        (call, what, path) -> {
          boolean isBlind = isAtomic && what.equals("move") && path.endsWith("High tide.md");
          if (call >= at && !isTyped[0] && !isBlind) {
            isTyped[0] = true;
            type(isAtomic);
          }
        });
    if (!isTyped[0]) {
      World.write(world.vault.resolve("Own.md"), "Words u1 at last.\n");
    }
    assertThat(world.visible()).as("typed before call %d", at).contains("Words u1");
  }

  private void type(boolean isAtomic) throws IOException {
    Path note = world.vault.resolve(TIDE);
    if (isAtomic) {
      Path saved = world.vault.resolve("saving");
      Files.writeString(saved, Files.readString(note) + "\nWords u1 were saved.\n");
      Files.move(saved, note, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.writeString(note, "\nWords u1 were typed.\n", StandardOpenOption.APPEND);
    }
  }

  private void settledWithAllOfIt(String when) {
    world.sync();
    assertThat(world.visible()).as(when).contains("Words u1").contains("It went out again.");
    assertThat(note(REEF)).as(when).contains("It was dry for an hour.");
    Map<String, String> prints = world.prints();
    assertThat(World.lines(world.sync())).as(when).isEmpty();
    assertThat(world.prints()).as(when).isEqualTo(prints);
  }

  @Test
  void aNoteThatIsEditedMeanwhileIsMergedByTheNextRun() throws IOException {
    aVaultToSync();
    Report report = sync(beforeLinking(TIDE, () -> type(false)));
    assertThat(Vaults.words(report.problems()))
        .containsExactly(TIDE + ": changed meanwhile; left as it is; the next run tries again");
    assertThat(note(TIDE)).doesNotContain("It went out again.");
    assertThat(note(REEF)).contains("It was dry for an hour.");
    assertThat(World.lines(world.sync())).containsExactly("~ " + TIDE);
    assertThat(note(TIDE)).contains("It went out again.").contains("Words u1 were typed.");
    assertThat(world.notes().keySet()).noneMatch(n -> n.contains("(clip"));
  }

  @Test
  void aNameThatIsTakenMeanwhileIsAnothersAndOursGetsOneOfItsOwn() throws IOException {
    aVaultToSync();
    clip("gull", "The gull", "It flew.");
    Path taken = world.vault.resolve("Clippings/The gull.md");
    Report report =
        sync(
            (call, what, path) -> {
              if (what.equals("link") && path.equals(taken)) {
                World.write(taken, "Words u2 of mine.\n");
              }
            });
    assertThat(report.problems()).anyMatch(p -> p.file().equals("Clippings/The gull.md"));
    world.sync();
    assertThat(note("Clippings/The gull.md")).isEqualTo("Words u2 of mine.\n");
    assertThat(world.notes().values()).filteredOn(t -> t.contains("It flew.")).hasSize(1);
    assertThat(World.lines(world.sync())).isEmpty();
  }

  @Test
  void aNoteThatIsDeletedMeanwhileStaysDeleted() throws IOException {
    aVaultToSync();
    sync(beforeLinking(TIDE, () -> Files.delete(world.vault.resolve(TIDE))));
    world.sync();
    assertThat(world.notes().values()).noneMatch(t -> t.contains("The tide came in."));
    assertThat(World.lines(world.sync())).isEmpty();
  }

  @Test
  void anUndoKeepsWhatIsTypedMeanwhileAndPutsTheOlderTextBeside() throws IOException {
    aVaultToSync();
    world.sync();
    Report report = world.undo(TestStores.meddled(beforeLinking(TIDE, () -> type(false)))::store);
    assertThat(report.problems()).anyMatch(p -> p.file().equals(TIDE));
    assertThat(note(TIDE)).contains("It went out again.").contains("Words u1 were typed.");
    world.sync();
    assertThat(World.lines(world.sync())).isEmpty();
  }

  private interface Deed {
    void run() throws IOException;
  }

  /** Just before the replaced note is taken in hand. */
  private TestStores.Meanwhile beforeLinking(String note, Deed deed) {
    Path target = world.vault.resolve(note);
    boolean[] isDone = {false};
    return (call, what, path) -> {
      boolean isNow = what.equals("carry") && path.getParent().equals(target.getParent());
      if (isNow && !isDone[0] && isStagedFor(path, target)) {
        isDone[0] = true;
        deed.run();
      }
    };
  }

  private static boolean isStagedFor(Path staged, Path target) {
    return Optional.of(staged.getFileName().toString())
        .filter(n -> n.equals(TestStores.staged(target)))
        .isPresent();
  }

  private Report sync(TestStores.Meanwhile person) {
    return world.sync(false, SyncRequest.Prune.NO, TestStores.meddled(person)::store);
  }

  private String note(String path) {
    return World.read(world.vault.resolve(path));
  }
}
