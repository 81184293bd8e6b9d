package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import clipweave.vault.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who types while a run goes on: his text stays, ours goes beside it. */
class PersonTest {
  private static final String MINE = "moat: mine\n";
  private static final String OURS = "moat: mine\nwoven\n";
  private static final List<Change> REPLACE = List.of(Plans.replace("Moat.md", MINE, OURS));

  @TempDir Path root;
  private Path note;

  @BeforeEach
  void aNote() {
    note = root.resolve("Moat.md");
    Tree.write(note, MINE);
  }

  @Test
  void aLineTypedInPlaceBeforeAnyCallIsKeptInSight() {
    for (int k = 0; k < 7; k++) {
      Tree.clear(root);
      aNote();
      int when = k;
      runWhile((call, what, path) -> typeInPlace(call == when, note));
      assertThat(visible()).as("typed before call %d", k).contains(MINE).contains("typed\n");
      assertThat(hiddenFiles()).as("typed before call %d", k).isEmpty();
    }
  }

  @Test
  void anEditorThatHoldsTheOldFileOpenLosesNothing() throws IOException {
    try (var editor = Files.newByteChannel(note, StandardOpenOption.APPEND)) {
      List<Outcome> outcomes =
          runWhile(
              (call, what, path) -> {
                if (what.equals("flushFolder") && call > 2) {
                  editor.write(java.nio.ByteBuffer.wrap("typed\n".getBytes()));
                }
              });
      assertThat(outcomes).extracting(Outcome::isDone).containsExactly(false);
    }
    String digits = Plans.hash(OURS).substring(0, 4);
    assertThat(Tree.all(root))
        .containsOnly(
            Map.entry("Moat.md", MINE + "typed\n"),
            Map.entry("Moat (clip " + digits + ").md", OURS));
  }

  @Test
  void anAtomicSaveBeforeTheCheckStaysAndOursGoesBeside() {
    List<Outcome> outcomes =
        runWhile(
            (call, what, path) -> {
              if (what.equals("link")) {
                saveAtomically("saved\n");
              }
            });
    String digits = Plans.hash(OURS).substring(0, 4);
    assertThat(outcomes.get(0).beside()).contains("Moat (clip " + digits + ").md");
    assertThat(outcomes.get(0).says()).isEqualTo("changed meanwhile; left as it is");
    assertThat(Tree.all(root))
        .containsOnly(
            Map.entry("Moat.md", "saved\n"), Map.entry("Moat (clip " + digits + ").md", OURS));
  }

  @Test
  void theSameConflictTwiceAddsNothing() {
    for (int turn = 0; turn < 2; turn++) {
      Tree.write(note, "saved\n");
      new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2).stage(REPLACE).apply(Beside.CLIP);
      assertThat(Tree.all(root)).hasSize(2);
    }
  }

  @Test
  void anotherConflictOfTheSameFourDigitsGetsMore() {
    String digits = Plans.hash(OURS);
    Tree.write(note, "saved\n");
    Tree.write(root.resolve("Moat (clip " + digits.substring(0, 4) + ").md"), "other\n");
    List<Outcome> outcomes =
        new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2).stage(REPLACE).apply(Beside.CLIP);
    assertThat(outcomes.get(0).beside()).contains("Moat (clip " + digits.substring(0, 8) + ").md");
  }

  @Test
  void aFileThatCameUpMeanwhileIsNotReplaced() {
    Store store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
    Staged staged = store.stage(List.of(Plans.create("New.md", "ours\n")));
    Tree.write(root.resolve("New.md"), "theirs\n");
    Outcome outcome = staged.apply(Beside.CLIP).get(0);
    assertThat(outcome.isDone()).isFalse();
    assertThat(Tree.text(root.resolve("New.md"))).isEqualTo("theirs\n");
    assertThat(Tree.text(root.resolve(outcome.beside().orElseThrow()))).isEqualTo("ours\n");
  }

  @Test
  void aFileThatCameUpWithTheSameTextIsTakenAsDone() {
    Store store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
    Staged staged = store.stage(List.of(Plans.create("New.md", "ours\n")));
    Tree.write(root.resolve("New.md"), "ours\n");
    assertThat(staged.apply(Beside.CLIP).get(0).isDone()).isTrue();
    assertThat(Tree.all(root)).hasSize(2);
  }

  @Test
  void aNoteThatWasEditedIsNotTrashed() {
    Staged staged =
        new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2)
            .stage(List.of(Plans.trash("Moat.md", MINE)));
    Tree.write(note, "saved\n");
    assertThat(staged.apply(Beside.CLIP).get(0).says())
        .isEqualTo("changed meanwhile; left as it is");
    assertThat(Tree.all(root)).containsOnly(Map.entry("Moat.md", "saved\n"));
  }

  @Test
  void aLineTypedWhileTrashingIsBackInItsPlace() {
    Store store =
        new Store(
            root,
            new TellingWriting((call, what, path) -> typeInPlace(what.equals("moveNew"), note)),
            0);
    store.stage(List.of(Plans.trash("Moat.md", MINE))).apply(Beside.CLIP);
    assertThat(Tree.all(root)).containsOnly(Map.entry("Moat.md", MINE + "typed\n"));
  }

  @Test
  void twoFilesOfOneNameFindRoomInTheTrash() {
    Store store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
    store.stage(List.of(Plans.trash("Moat.md", MINE))).apply(Beside.CLIP);
    Tree.write(note, "again\n");
    store.stage(List.of(Plans.trash("Moat.md", "again\n"))).apply(Beside.CLIP);
    assertThat(Tree.all(root))
        .containsOnly(Map.entry(".trash/Moat.md", MINE), Map.entry(".trash/Moat 2.md", "again\n"));
  }

  @Test
  void aFileSystemWithoutHardLinksDoes() {
    Writing noLinks =
        new TellingWriting(
            (call, what, path) -> {
              if (what.equals("link")) {
                throw new Writing.NoLinksException(null);
              }
            });
    Tree.write(root.resolve("Reef.md"), "reef\n");
    List<Outcome> outcomes =
        new Store(root, noLinks, 0)
            .stage(
                List.of(
                    Plans.replace("Moat.md", MINE, OURS),
                    Plans.create("New.md", "ours\n"),
                    Plans.move("Reef.md", "Sea/Reef.md", "reef\n", "")))
            .apply(Beside.CLIP);
    assertThat(outcomes).allMatch(Outcome::isDone);
    assertThat(Tree.all(root))
        .containsOnly(
            Map.entry("Moat.md", OURS),
            Map.entry("New.md", "ours\n"),
            Map.entry("Sea/Reef.md", "reef\n"));
  }

  @Test
  void theModeOfANoteOutlivesItsText() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(note, PosixFileAttributeView.class);
    assumeThat(view).isNotNull();
    view.setPermissions(PosixFilePermissions.fromString("rw-r-----"));
    new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2).stage(REPLACE).apply(Beside.CLIP);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void anOldFileNobodyFinishedComesBackIntoSightIfSomebodyWroteIntoIt() {
    Path old = TempName.old(note, Plans.hash(MINE));
    Tree.write(old, MINE + "typed\n");
    Store store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
    String digits = Plans.hash(MINE + "typed\n").substring(0, 4);
    assertThat(store.sweep(List.of(old))).containsExactly("Moat (clip " + digits + ").md");
    assertThat(Tree.all(root)).hasSize(2).doesNotContainKey(old.getFileName().toString());
  }

  @Test
  void anOldFileWhoseNoteIsGoneIsRecovered() {
    Path old = TempName.old(root.resolve("Gone.md"), Plans.hash(MINE));
    Tree.write(old, "typed\n");
    Store store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
    assertThat(store.sweep(List.of(old))).containsExactly("Recovered.md");
    assertThat(Tree.text(root.resolve("Recovered.md"))).isEqualTo("typed\n");
  }

  private List<Outcome> runWhile(TellingWriting.Witness person) {
    return new Store(root, new TellingWriting(person), 0).stage(REPLACE).apply(Beside.CLIP);
  }

  private static void typeInPlace(boolean isNow, Path file) throws IOException {
    if (isNow && Files.exists(file)) {
      Files.writeString(file, "typed\n", StandardOpenOption.APPEND);
    }
  }

  private void saveAtomically(String text) throws IOException {
    Path saved = root.resolve("saving");
    Files.writeString(saved, text);
    Files.move(saved, note, StandardCopyOption.ATOMIC_MOVE);
  }

  private String visible() {
    return String.join("", Tree.visible(root).values());
  }

  private List<String> hiddenFiles() {
    return Tree.all(root).keySet().stream().filter(TempName::is).toList();
  }
}
