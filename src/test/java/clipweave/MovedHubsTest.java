package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P13 for hubs: one that its user moved or renamed is the same hub. */
class MovedHubsTest {
  private static final String ADA = "People/Ada Brook.md";

  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;

  @BeforeEach
  void aVaultWithHubs() {
    world = new World(temp);
    clip("tide", "High tide", "Ada Brook");
    clip("reef", "Low reef", "Bo Marsh");
    world.sync();
  }

  private void clip(String name, String title, String author) {
    World.write(
        world.clips.resolve(name + ".md"),
        "---\ntitle: %s\nsource: https://marsh.example/%s\nauthor: %s\n---\n\nAbout the %s.\n"
            .formatted(title, name, author, name));
  }

  private void move(String from, String to) throws IOException {
    Path target = world.vault.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(world.vault.resolve(from), target);
  }

  private String note(String path) {
    return World.read(world.vault.resolve(path));
  }

  private void assertFollowed(String path) {
    Report report = world.sync();
    assertThat(Vaults.words(report.problems())).noneMatch(w -> w.contains("deleted"));
    clip("gull", "The gull", "Ada Brook");
    world.sync();
    assertThat(note(path)).contains("[[The gull]]").contains("[[High tide]]");
    assertThat(world.notes()).doesNotContainKey(ADA);
    assertThat(world.vault.resolve(".clipweave/tombstones.tsv")).doesNotExist();
    assertThat(World.lines(world.sync())).isEmpty();
  }

  @Test
  void aHubThatIsMovedIsTheSameHub() throws IOException {
    move(ADA, "Friends/Ada Brook.md");
    assertFollowed("Friends/Ada Brook.md");
  }

  @Test
  void aHubThatIsRenamedIsTheSameHub() throws IOException {
    move(ADA, "People/My friend.md");
    assertFollowed("People/My friend.md");
    assertThat(note("Clippings/The gull.md")).contains("author: \"[[My friend|Ada Brook]]\"");
  }

  @Test
  void aHubThatIsRenamedAndWrittenInIsTheSameHub() throws IOException {
    move(ADA, "People/My friend.md");
    Path friend = world.vault.resolve("People/My friend.md");
    World.write(friend, World.read(friend) + "\nWords u1 about her.\n");
    assertFollowed("People/My friend.md");
    assertThat(note("People/My friend.md")).contains("Words u1 about her.");
  }

  @Test
  void anIndexThatIsRenamedIsTheSameIndex() throws IOException {
    move("Clippings.md", "Home.md");
    clip("gull", "The gull", "Ada Brook");
    Report report = world.sync();
    assertThat(Vaults.words(report.problems())).noneMatch(w -> w.contains("deleted"));
    assertThat(note("Home.md")).contains("[[The gull]]");
    assertThat(world.notes()).doesNotContainKey("Clippings.md");
  }

  @Test
  void ofTwoHubsThatHoldTheSameNobodyTakesTheOthersNewName() throws IOException {
    clip("both", "Of both", "[Cleo Reed, Dan Weir]");
    world.sync();
    Files.delete(world.vault.resolve("People/Cleo Reed.md"));
    move("People/Dan Weir.md", "People/Someone.md");
    String before = note("People/Someone.md");
    world.sync();
    assertThat(note("People/Someone.md")).isEqualTo(before);
    assertThat(World.lines(world.sync())).isEmpty();
  }

  @Test
  void aHubThatIsDeletedIsDeleted() throws IOException {
    Files.delete(world.vault.resolve(ADA));
    assertThat(Vaults.words(world.sync().problems()))
        .containsExactly(
            ADA
                + ": deleted since the last run; not brought back"
                + " (clipweave sync --restore '"
                + ADA
                + "' brings it back)");
    assertThat(world.notes()).doesNotContainKey(ADA);
  }
}
