package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.disk.TestStores;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P11 around the edges: folders, and runs that are taken back out of turn. */
class UndoTest {
  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;

  @BeforeEach
  void aClip() {
    world = new World(temp);
    clip("tide", "High tide");
  }

  private void clip(String name, String title) {
    World.write(
        world.clips.resolve(name + ".md"),
        "---\ntitle: %s\nsource: https://marsh.example/%s\nauthor: Ada Brook\n---\n\nThe %s.\n"
            .formatted(title, name, name));
  }

  private Report undo(int run) {
    return UndoFlow.run(
        new UndoRequest(
            world.root,
            Optional.of(Path.of("vault")),
            Optional.of(run),
            false,
            false,
            Optional.empty(),
            0));
  }

  @Test
  void theFoldersThatARunMadeGoWithIt() {
    world.sync();
    world.undo(TestStores::quick);
    assertThat(world.vault.resolve("Clippings")).doesNotExist();
    assertThat(world.vault.resolve("People")).doesNotExist();
    assertThat(world.vault.resolve("Sites")).doesNotExist();
    assertThat(world.vault.resolve("Inbox")).isDirectory();
  }

  @Test
  void anEmptyFolderOfTheUsersStays() throws IOException {
    Files.createDirectory(world.vault.resolve("People"));
    world.sync();
    world.undo(TestStores::quick);
    assertThat(world.vault.resolve("People")).isDirectory();
    assertThat(world.vault.resolve("Sites")).doesNotExist();
  }

  @Test
  void aFolderThatHoldsSomethingElseStays() {
    world.sync();
    World.write(world.vault.resolve("Clippings/Own.md"), "Words u1 of mine.\n");
    world.undo(TestStores::quick);
    assertThat(world.vault.resolve("Clippings")).isDirectory();
    assertThat(world.notes()).containsKey("Clippings/Own.md");
  }

  @Test
  void aRunTakenBackOutOfTurnSaysWhatIsStaleAndTheNextSyncPutsItRight() {
    world.sync();
    clip("reef", "Low reef");
    world.sync();
    Report report = undo(1);
    assertThat(Vaults.words(report.problems()))
        .contains(
            "Clippings.md: later runs wrote into it too, and into 2 more hubs;"
                + " the next sync brings all of it up to date");
    world.sync();
    assertThat(world.notes().get("People/Ada Brook.md"))
        .contains("[[Low reef]]")
        .doesNotContain("[[High tide]]");
    assertThat(World.lines(world.sync())).isEmpty();
  }

  @Test
  void theLastRunTakenBackHasNothingToSay() {
    world.sync();
    clip("reef", "Low reef");
    world.sync();
    assertThat(undo(2).problems()).isEmpty();
  }

  @Test
  void aClipFolderMayLieInTheUsersHome() throws IOException {
    String home = System.getProperty("user.home");
    System.setProperty("user.home", world.root.toString());
    try {
      World.write(world.vault.resolve("clipweave.yaml"), "clips: ~/clips\n");
      SyncRequest request =
          new SyncRequest(
              world.vault,
              List.of(),
              Optional.empty(),
              List.of(),
              SyncRequest.Prune.NO,
              false,
              false,
              Optional.empty(),
              0);
      assertThat(World.lines(SyncFlow.run(request, Progress.NONE)))
          .contains("+ Clippings/High tide.md");
    } finally {
      System.setProperty("user.home", home);
    }
  }
}
