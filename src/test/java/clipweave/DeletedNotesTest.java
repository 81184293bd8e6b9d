package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P12 and P19: notes that their user deleted, and notes whose clips he deleted. */
class DeletedNotesTest {
  private static final String TIDE = "Clippings/High tide.md";
  private static final String REEF = "Clippings/Low reef.md";

  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;

  @BeforeEach
  void twoClips() {
    world = new World(temp);
    clip("tide", "High tide", "The tide came in.");
    clip("reef", "Low reef", "The reef fell dry.");
    world.sync();
  }

  private void clip(String name, String title, String body) {
    World.write(
        world.clips.resolve(name + ".md"),
        "---\ntitle: %s\nsource: https://marsh.example/%s\n---\n\n%s\n"
            .formatted(title, name, body));
  }

  private void delete(String path) {
    try {
      Files.delete(world.vault.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Report sync(SyncRequest.Prune prune, String... restored) {
    List<Path> clips = List.of(Path.of("clips"));
    Optional<Path> vault = Optional.of(Path.of("vault"));
    List<String> ids = List.of(restored);
    return SyncFlow.run(
        new SyncRequest(world.root, clips, vault, ids, prune, false, false, Optional.empty(), 0),
        Progress.NONE);
  }

  private Report restore(String name) {
    return sync(SyncRequest.Prune.NO, name);
  }

  private Report imported(String... clips) {
    return ImportFlow.run(
        new ImportRequest(
            world.root,
            List.of(clips).stream().map(Path::of).toList(),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  private String id(String path) {
    return World.id(World.read(world.vault.resolve(path))).orElseThrow();
  }

  private String tombstones() {
    return World.read(world.vault.resolve(".clipweave/tombstones.tsv"));
  }

  private void settled() {
    Map<String, String> prints = world.prints();
    assertThat(World.lines(sync(SyncRequest.Prune.NO))).isEmpty();
    assertThat(world.prints()).isEqualTo(prints);
  }

  @Test
  void aDeletedNoteIsToldOnceAndListed() {
    String id = id(TIDE);
    delete(TIDE);
    assertThat(Vaults.words(sync(SyncRequest.Prune.NO).problems()))
        .containsExactly(
            TIDE
                + ": deleted since the last run; not brought back"
                + " (clipweave sync --restore "
                + id
                + " brings it back)");
    assertThat(tombstones()).isEqualTo(id + "\t" + TIDE + "\n");
    assertThat(sync(SyncRequest.Prune.NO).problems()).isEmpty();
    settled();
  }

  @Test
  void aDeletedNoteIsRestoredByItsId() {
    String id = id(TIDE);
    String text = World.read(world.vault.resolve(TIDE));
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    assertThat(World.lines(restore(id))).contains("+ " + TIDE);
    assertThat(World.read(world.vault.resolve(TIDE))).isEqualTo(text);
    assertThat(tombstones()).isEmpty();
    settled();
  }

  @Test
  void aDeletedNoteIsRestoredByItsPathInTheRunThatFindsOut() {
    delete(TIDE);
    assertThat(World.lines(restore(TIDE))).containsExactly("+ " + TIDE);
    settled();
  }

  @Test
  void aDeletedNoteIsRestoredWhenItsClipIsGoneToo() throws IOException {
    String text = World.read(world.vault.resolve(TIDE));
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    Files.delete(world.clips.resolve("tide.md"));
    assertThat(World.lines(restore(TIDE))).contains("+ " + TIDE);
    assertThat(World.read(world.vault.resolve(TIDE))).isEqualTo(text);
  }

  @Test
  void aLineTakenOutOfTheListBringsItsNoteBack() {
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    World.write(world.vault.resolve(".clipweave/tombstones.tsv"), "");
    assertThat(World.lines(sync(SyncRequest.Prune.NO))).contains("+ " + TIDE);
    settled();
  }

  @Test
  void theListOutlivesTheState() {
    String id = id(TIDE);
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    world.loseState();
    sync(SyncRequest.Prune.NO);
    assertThat(world.ids()).doesNotContain(id);
    assertThat(World.lines(restore(id))).contains("+ " + TIDE);
    settled();
  }

  @Test
  void aNoteThatOnlyTheListKnowsCannotBeRestoredWithoutItsClip() throws IOException {
    String id = id(TIDE);
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    world.loseState();
    Files.delete(world.clips.resolve("tide.md"));
    assertThat(Vaults.words(restore(id).problems()))
        .anyMatch(w -> w.contains("is not known any more; not restored"));
    assertThat(tombstones()).contains(id);
  }

  @Test
  void restoringWhatIsThereIsAWrongCommand() {
    assertThatThrownBy(() -> restore(TIDE))
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("no deleted note '" + TIDE + "'");
  }

  @Test
  void importingAFolderNamesTheNotesThatWereDeleted() {
    String id = id(TIDE);
    delete(TIDE);
    sync(SyncRequest.Prune.NO);
    Report report = imported("clips");
    assertThat(World.lines(report)).isEmpty();
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "clips/tide.md: its note '"
                + TIDE
                + "' was deleted or taken back; left out"
                + " (clipweave sync --restore "
                + id
                + " brings it back, or import the clip by its own name)");
    assertThat(World.lines(imported("clips/tide.md"))).contains("+ " + TIDE);
    assertThat(imported("clips").problems()).isEmpty();
  }

  @Test
  void aNoteWhoseClipIsGoneStaysUnlessItIsPruned() throws IOException {
    Files.delete(world.clips.resolve("tide.md"));
    assertThat(Vaults.words(sync(SyncRequest.Prune.NO).problems()))
        .containsExactly(
            TIDE
                + ": its clip 'tide.md' is gone; kept"
                + " (--prune puts those you did not edit into .trash)");
    assertThat(world.notes()).containsKey(TIDE);
    String text = World.read(world.vault.resolve(TIDE));
    assertThat(World.lines(sync(SyncRequest.Prune.YES))).contains("- " + TIDE);
    assertThat(world.vault.resolve(".trash/" + TIDE)).hasContent(text.stripTrailing());
    assertThat(world.notes()).containsKey(REEF).doesNotContainKey(TIDE);
    settled();
  }

  @Test
  void aNoteThatWasEditedIsNeverPruned() throws IOException {
    String text = World.read(world.vault.resolve(TIDE)) + "\nWords u1 of mine.\n";
    World.write(world.vault.resolve(TIDE), text);
    Files.delete(world.clips.resolve("tide.md"));
    Report report = sync(SyncRequest.Prune.ALL);
    assertThat(World.lines(report)).noneMatch(l -> l.startsWith("-"));
    assertThat(Vaults.words(report.problems()))
        .containsExactly(TIDE + ": its clip 'tide.md' is gone; kept");
    assertThat(World.read(world.vault.resolve(TIDE))).isEqualTo(text);
  }

  @Test
  void aClipThatComesBackAfterPruningIsANoteAgain() throws IOException {
    Files.move(world.clips.resolve("tide.md"), world.root.resolve("tide.md"));
    sync(SyncRequest.Prune.YES);
    Files.move(world.root.resolve("tide.md"), world.clips.resolve("tide.md"));
    assertThat(World.lines(sync(SyncRequest.Prune.NO))).contains("+ " + TIDE);
  }

  @Test
  void aPrunedNoteComesBackByUndo() throws IOException {
    Files.delete(world.clips.resolve("tide.md"));
    Map<String, String> before = world.notes();
    sync(SyncRequest.Prune.YES);
    world.undo(clipweave.disk.TestStores::quick);
    assertThat(world.notes()).isEqualTo(before);
  }

  @Test
  void theBrakeStopsARunThatWouldTrashMoreThanATenth() throws IOException {
    manyClips(88);
    deleteClips(9);
    assertThat(World.lines(sync(SyncRequest.Prune.YES)))
        .filteredOn(l -> l.startsWith("-"))
        .as("nine are never too many")
        .hasSize(9);
    deleteClips(10);
    Map<String, String> prints = world.prints();
    assertThatThrownBy(() -> sync(SyncRequest.Prune.YES))
        .isInstanceOfSatisfying(
            CannotGoOn.class,
            e -> {
              assertThat(e.kind()).isEqualTo(CannotGoOn.Kind.WRONG);
              assertThat(e.hint())
                  .isEqualTo("look at your clip folders; --yes does it all the same");
            })
        .hasMessage("10 notes would go to the trash, which is more than a tenth of all");
    assertThat(world.prints()).isEqualTo(prints);
    assertThat(World.lines(sync(SyncRequest.Prune.ALL)))
        .filteredOn(l -> l.startsWith("-"))
        .hasSize(10);
    settled();
  }

  @Test
  void aClipFolderThatIsMissingIsNeverTakenForAnEmptyOne() throws IOException {
    Files.move(world.clips, world.root.resolve("elsewhere"));
    Map<String, String> prints = world.prints();
    assertThatThrownBy(() -> sync(SyncRequest.Prune.ALL))
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("no file or folder 'clips'");
    assertThat(world.prints()).isEqualTo(prints);
  }

  private void manyClips(int count) {
    for (int i = 0; i < count; i++) {
      clip("many" + i, "Many " + i, "One of many: " + i + ".");
    }
    sync(SyncRequest.Prune.NO);
  }

  private int next;

  private void deleteClips(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.delete(world.clips.resolve("many" + next++ + ".md"));
    }
  }
}
