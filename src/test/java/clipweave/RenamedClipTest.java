package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clip that goes by another name now is the same clip, also when it is edited later. */
class RenamedClipTest {
  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;

  @BeforeEach
  void aNote() throws IOException {
    world = new World(Files.createDirectory(temp.resolve("world")));
    clip("slow.md", "The lift was slow.");
    world.syncClips();
  }

  private void clip(String name, String body) {
    World.write(
        world.clips.resolve(name),
        "---\ntitle: Slow lifts\nsource: https://lifts.example/slow\n---\n\n" + body + "\n");
  }

  private void renamedAndThenEdited(Supplier<Report> run) throws IOException {
    Files.move(world.clips.resolve("slow.md"), world.clips.resolve("lifts.md"));
    Report renamed = run.get();
    assertThat(World.lines(renamed)).isEmpty();
    assertThat(renamed.problems()).isEmpty();
    clip("lifts.md", "The lift was slow.\n\nNow it is fast.");
    assertThat(World.lines(run.get())).containsExactly("~ Clippings/Slow lifts.md");
    assertThat(world.notes().get("Clippings/Slow lifts.md")).contains("Now it is fast.");
    assertThat(run.get().problems()).isEmpty();
  }

  @Test
  void aSyncKnowsIt() throws IOException {
    renamedAndThenEdited(world::syncClips);
  }

  @Test
  void anImportOfTheFolderKnowsItToo() throws IOException {
    renamedAndThenEdited(world::importClips);
  }

  @Test
  void aCopyThatIsDeletedLeavesWhatItGave() throws IOException {
    World.write(
        world.clips.resolve("copy.md"),
        "---\ntitle: Slow lifts\nsource: https://lifts.example/slow\ntags: [oak]\n---\n\n"
            + "The lift was slow.\n");
    world.syncClips();
    Files.delete(world.clips.resolve("copy.md"));
    assertThat(World.lines(world.syncClips())).isEmpty();
    assertThat(world.notes().get("Clippings/Slow lifts.md")).contains("oak");
  }
}
