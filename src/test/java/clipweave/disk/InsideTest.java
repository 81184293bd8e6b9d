package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.vault.Change;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written outside the vault, whatever a plan or a journal says. */
class InsideTest {
  @TempDir Path folder;
  private Path root;
  private Store store;

  @BeforeEach
  void aVault() throws IOException {
    root = Files.createDirectory(folder.resolve("vault")).toRealPath();
    store = new Store(root, new DiskWriting(DiskWriting.Flush.NO), 2);
  }

  @Test
  void noPathLeavesTheVault() {
    List<String> hostile =
        List.of(
            "../out.md",
            "a/../../out.md",
            "/out.md",
            "a//b.md",
            "",
            ".",
            "..",
            "a/",
            "./a.md",
            ".obsidian/app.json",
            ".git/config",
            "a/.hidden/b.md",
            ".x.md",
            "a/.x.md",
            "a\0b.md");
    for (String path : hostile) {
      assertThatThrownBy(() -> store.stage(List.of(Plans.create(path, "x"))))
          .as("'%s'", path)
          .isInstanceOf(CannotGoOn.class)
          .hasMessageContaining("nothing was changed");
    }
    assertThat(Tree.all(folder)).isEmpty();
  }

  @Test
  void aHostileSourceIsRefusedToo() {
    Tree.write(folder.resolve("out.md"), "mine");
    assertThatThrownBy(() -> store.stage(List.of(Plans.move("../out.md", "in.md", "mine", ""))))
        .isInstanceOf(CannotGoOn.class);
    assertThat(Tree.all(folder)).containsOnly(Map.entry("out.md", "mine"));
  }

  @Test
  void nothingIsWrittenThroughALinkedFolder() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(root.resolve("Clippings"), outside);
    assertThatThrownBy(() -> store.stage(List.of(Plans.create("Clippings/a.md", "x"))))
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("Clippings: is a link; nothing is written through it; nothing was changed");
    assertThat(Tree.all(folder)).isEmpty();
  }

  @Test
  void aLinkedNoteIsLeftAndOursGoesBeside() throws IOException {
    Tree.write(folder.resolve("out.md"), "mine");
    Files.createSymbolicLink(root.resolve("a.md"), folder.resolve("out.md"));
    Outcome outcome =
        store.stage(List.of(Plans.replace("a.md", "mine", "ours"))).apply(Beside.CLIP).get(0);
    assertThat(outcome.isDone()).isFalse();
    assertThat(Files.isSymbolicLink(root.resolve("a.md"))).isTrue();
    assertThat(Tree.text(folder.resolve("out.md"))).isEqualTo("mine");
    assertThat(Tree.text(root.resolve(outcome.beside().orElseThrow()))).isEqualTo("ours");
  }

  @Test
  void aDanglingLinkIsNotWrittenThrough() throws IOException {
    Files.createSymbolicLink(root.resolve("a.md"), folder.resolve("out.md"));
    Outcome outcome = store.stage(List.of(Plans.create("a.md", "ours"))).apply(Beside.CLIP).get(0);
    assertThat(outcome.isDone()).isFalse();
    assertThat(folder.resolve("out.md")).doesNotExist();
  }

  @Test
  void aFolderWithTheNameOfANoteStays() throws IOException {
    Files.createDirectory(root.resolve("a.md"));
    Outcome outcome = store.stage(List.of(Plans.create("a.md", "ours"))).apply(Beside.CLIP).get(0);
    assertThat(outcome.isDone()).isFalse();
    assertThat(Files.isDirectory(root.resolve("a.md"))).isTrue();
  }

  @Test
  void aFileWhereAFolderIsNeededStopsTheRunBeforeItBegins() {
    Tree.write(root.resolve("Clippings"), "a file");
    assertThatThrownBy(
            () ->
                store.stage(
                    List.of(Plans.create("A/a.md", "x"), Plans.create("Clippings/a.md", "x"))))
        .hasMessage("Clippings: is not a folder; nothing was changed");
    assertThat(Tree.all(root)).containsOnly(Map.entry("Clippings", "a file"));
    assertThat(root.resolve("A")).doesNotExist();
  }

  @Test
  void aNewVaultIsMadeWithItsFolders() {
    Path deep = folder.resolve("some/new/vault");
    VaultFolder vault = VaultFolder.open(deep, VaultFolder.Missing.IS_NEW);
    assertThat(deep).doesNotExist();
    assertThat(vault.list().files()).isEmpty();
    new Store(vault.root(), new DiskWriting(DiskWriting.Flush.YES), 2)
        .stage(List.of(Plans.create("Clippings/a.md", "x")))
        .apply(Beside.CLIP);
    assertThat(Tree.all(deep)).containsOnly(Map.entry("Clippings/a.md", "x"));
  }

  @Test
  void aTextThatIsNotWhatThePlanSaidIsPutOff() {
    var change = Plans.create("a.md", "x");
    var lying =
        new clipweave.vault.Change(
            change.op(),
            "a.md",
            change.from(),
            change.pre(),
            java.util.Optional.of(new Lying()),
            List.of(),
            "",
            0);
    Staged staged = store.stage(List.of(Plans.create("b.md", "y"), lying));
    assertThat(staged.steps()).extracting(s -> s.path()).containsExactly("b.md");
    assertThat(staged.putOff()).extracting(o -> o.step().path()).containsExactly("a.md");
    assertThat(staged.putOff().get(0).says()).isEqualTo("what it is made from changed meanwhile");
  }

  private static final class Lying implements clipweave.vault.Content {
    @Override
    public String hash() {
      return "0".repeat(64);
    }

    @Override
    public byte[] bytes() throws clipweave.vault.ChangedMeanwhile {
      throw new clipweave.vault.ChangedMeanwhile();
    }
  }

  /** Such as 143 bytes where files are encrypted: one note is no reason to keep the others out. */
  @Test
  void aNameThatTheDiskCannotHoldIsPutOff() {
    String name = "n".repeat(300) + ".md";
    Staged staged = store.stage(List.of(Plans.create(name, "x"), Plans.create("a.md", "ours")));
    assertThat(staged.putOff())
        .extracting(Outcome::says)
        .containsExactly("its name is too long for this disk");
    assertThat(staged.apply(Beside.CLIP)).extracting(Outcome::isDone).containsExactly(true);
    assertThat(Tree.all(root)).containsOnly(Map.entry("a.md", "ours"));
  }

  /** Or no run would ever get past it. */
  @Test
  void itIsPutOffInARunThatWasKilledToo() {
    Step step =
        new Step(
            Change.Op.CREATE,
            "n".repeat(300) + ".md",
            Optional.empty(),
            Optional.empty(),
            Optional.of(Plans.hash("x")),
            Optional.of(".clipweave-tmp-n-0"));
    List<Outcome> outcomes = store.redo(List.of(step), s -> Optional.empty());
    assertThat(outcomes).extracting(Outcome::isDone).containsExactly(false);
  }
}
