package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.disk.TestStores;
import clipweave.note.CannotGoOn;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What broke in random histories, as short as it can be told. */
class FoundAtRandomTest {
  private static final String REGION = "%% clipweave:begin links %%\n";

  @TempDir private Path temp;
  private World world;

  @BeforeEach
  void aWorld() {
    world = new World(temp);
  }

  private static String text(String name, String body) {
    return "---\ntitle: %s\nsource: https://marsh.example/%s\nauthor: Ada Brook\nclipped: 2024-03-11\n---\n\n%s\n"
        .formatted(name, name, body);
  }

  private void clip(String name, String body) {
    World.write(world.clips.resolve(name + ".md"), text(name, body));
  }

  private Path inside(String name, String body) {
    Path clip = world.vault.resolve("Inbox/" + name + ".md");
    World.write(clip, text(name, body));
    return clip;
  }

  /** A clip of the vault whose region tells of another clip, and its user wrote into it. */
  private Path withEditedRegion() {
    Path clip = inside("tide", "See [it](https://marsh.example/moon).");
    clip("moon", "The moon.");
    world.sync();
    String woven = World.read(clip);
    assertThat(woven).contains(REGION);
    World.write(clip, woven.replace(REGION, REGION + "My own line.\n"));
    return clip;
  }

  @Test
  void aRegionThatWasEditedInAClipOfTheVaultIsLeftAlone() {
    Path clip = withEditedRegion();
    clip("moon 2", "The moon is far.\n\nSee [it](https://marsh.example/tide).");
    Report report = world.sync();
    assertThat(World.read(clip)).contains(REGION + "My own line.\n- [[moon]]");
    assertThat(Vaults.words(report.problems()))
        .contains("Inbox/tide.md: the region 'links' was edited; left alone");
    assertThat(world.sync().changes()).isEmpty();
  }

  @Test
  void itIsLeftAloneWhereNobodyKnowsThatItWasEdited() {
    Path clip = withEditedRegion();
    String edited = World.read(clip);
    world.loseState();
    world.sync();
    assertThat(World.read(clip)).isEqualTo(edited);
    assertThat(world.sync().changes()).isEmpty();
  }

  @Test
  void aRegionThatWasTakenOutOfAClipOfTheVaultStaysOut() {
    Path clip = withEditedRegion();
    String text = World.read(clip);
    World.write(clip, text.substring(0, text.indexOf(REGION)));
    clip("ebb", "See [it](https://marsh.example/tide).");
    world.sync();
    assertThat(World.read(clip)).doesNotContain("clipweave:begin");
  }

  @Test
  void aClipOfTheVaultThatWasTakenBackStaysSoWhereTheStateIsLost() throws IOException {
    Path clip = inside("tide", "The tide.");
    String text = World.read(clip);
    world.sync();
    world.undo(TestStores::quick);
    world.loseState();
    world.sync();
    Files.setLastModifiedTime(clip, FileTime.fromMillis(0));
    assertThat(world.sync().changes()).isEmpty();
    assertThat(World.read(clip)).isEqualTo(text);
  }

  @Test
  void aRunWhoseFilesAreStillWantedIsTakenBackAllTheSame() throws IOException {
    clip("tide", "The tide.");
    world.sync();
    Files.copy(world.vault.resolve("Clippings/tide.md"), world.vault.resolve("Mine.md"));
    world.undo(TestStores::quick);
    assertThat(World.lines(world.sync())).contains("+ People/Ada Brook.md");
    assertThat(world.undo(TestStores::quick).changes()).isEmpty();
    assertThatThrownBy(() -> world.undo(TestStores::quick))
        .isInstanceOfSatisfying(
            CannotGoOn.class, e -> assertThat(e.says()).isEqualTo("no run to take back"));
  }

  /** The file that a note was made from is the clip of another note by now. */
  @Test
  void namesAreLookedForInTheNotesOwnWords() throws IOException {
    World.write(world.vault.resolve("Orla Quint.md"), "# Orla Quint\n");
    clip("tide", "On Monday Orla Quint rang.");
    world.sync();
    Path renamed = world.clips.resolve("other.md");
    Files.move(world.clips.resolve("tide.md"), renamed);
    world.sync();
    for (int i = 0; i < 3; i++) {
      World.write(renamed, World.read(renamed).replace("On", "A long way off.\n\nOn"));
      world.sync();
    }
    assertThat(world.visible()).contains("A long way off.\n\nOn Monday [[Orla Quint]] rang.");
  }
}
