package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.note.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipFilesTest {
  @TempDir Path folder;
  private Path inbox;

  @BeforeEach
  void anInbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
  }

  @Test
  void clipsAreSortedByTheirNameInTheFolder() {
    put("b.md", "sub/a.markdown", "sub/deep/c.TXT", "Z.md");
    assertThat(names(ClipFiles.list(inbox, List.of(inbox))))
        .containsExactly("Z.md", "b.md", "sub/a.markdown", "sub/deep/c.TXT");
  }

  @Test
  void whatIsNoClipIsNamedOnceAKind() {
    put("a.md", "page.html", "sub/other.html", "x.png", "y.PDF", "LICENSE", ".DS_Store");
    ClipFiles files = ClipFiles.list(inbox, List.of(inbox));
    assertThat(names(files)).containsExactly("a.md");
    assertThat(files.attachments()).isEqualTo(2);
    assertThat(lines(files))
        .containsExactly(
            "LICENSE: a file without an ending, not a clip; left alone",
            "page.html: a '.html' file, not a clip, as are 1 more here; left alone");
    assertThat(files.problems()).allMatch(p -> p.severity() == Severity.NOTE);
  }

  @Test
  void dotFoldersAreNotEntered() {
    put(".obsidian/a.md", ".trash/b.md", ".git/c.md", ".clipweave/d.md", "sub/.x/e.md", ".f.md");
    ClipFiles files = ClipFiles.list(inbox, List.of(inbox));
    assertThat(files.clips()).isEmpty();
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void whatIsNotThereYetIsNamed() {
    put(".moat.md.icloud", ".photo.jpg.icloud", "~$moat.md", "moat.sync-conflict-20230507-1.md");
    assertThat(lines(ClipFiles.list(inbox, List.of(inbox))))
        .containsExactly(
            ".moat.md.icloud: still in the cloud, not on this disk; skipped",
            "moat.sync-conflict-20230507-1.md: left behind by another program; left alone",
            "~$moat.md: left behind by another program; left alone");
  }

  @Test
  void linksArePointedOutAndNotFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Tree.write(outside.resolve("secret.md"), "x");
    Files.createSymbolicLink(inbox.resolve("a.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(inbox.resolve("more"), outside);
    Files.createSymbolicLink(inbox.resolve("loop"), inbox);
    ClipFiles files = ClipFiles.list(inbox, List.of(inbox));
    assertThat(files.clips()).isEmpty();
    assertThat(lines(files))
        .containsExactly(
            "a.md: a link, not followed; skipped",
            "loop: a link to a folder, not followed; skipped",
            "more: a link to a folder, not followed; skipped");
  }

  @Test
  void aLinkThatTheUserNamesIsFollowed() throws IOException {
    put("a.md");
    Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);
    assertThat(names(ClipFiles.list(link, List.of(link)))).containsExactly("a.md");
  }

  @Test
  void aPipeWithTheNameOfAClipIsSkipped() throws Exception {
    Pipes.make(inbox.resolve("pipe.md"));
    assertThat(ClipFiles.list(inbox, List.of(inbox)).clips()).isEmpty();
  }

  @Test
  void aFolderWithTheNameOfAClipIsEntered() {
    put("page.md/a.md");
    ClipFiles files = ClipFiles.list(inbox, List.of(inbox));
    assertThat(names(files)).containsExactly("page.md/a.md");
    assertThat(lines(files))
        .containsExactly("page.md: a folder with the name of a clip; the files in it are read");
  }

  @Test
  void aFileNamedTwiceIsOneClip() {
    put("a.md", "sub/b.md");
    ClipFiles files =
        ClipFiles.list(inbox, List.of(inbox, inbox.resolve("a.md"), inbox.resolve("sub")));
    assertThat(names(files)).containsExactly("a.md", "sub/b.md");
  }

  @Test
  void aNamedFileThatIsNoClipNeedsALook() {
    put("page.html");
    List<Problem> problems = ClipFiles.list(inbox, List.of(inbox.resolve("page.html"))).problems();
    assertThat(problems).extracting(Problem::severity).containsExactly(Severity.LOOK);
    assertThat(problems.get(0).says()).isEqualTo("no clip: not a .md, .markdown or .txt file");
  }

  @Test
  void aMissingFolderStopsTheRunAndIsNotTakenForEmpty() {
    assertThatThrownBy(() -> ClipFiles.list(inbox, List.of(Path.of("no/such/inbox"))))
        .isInstanceOfSatisfying(
            CannotGoOn.class, e -> assertThat(e.kind()).isEqualTo(CannotGoOn.Kind.WRONG))
        .hasMessage("no file or folder 'no/such/inbox'");
  }

  @Test
  void anEmptyFolderIsFine() {
    assertThat(ClipFiles.list(inbox, List.of(inbox)))
        .isEqualTo(new ClipFiles(List.of(), 0, List.of(), Set.of(inbox)));
  }

  private void put(String... paths) {
    for (String path : paths) {
      Tree.write(inbox.resolve(path), "x");
    }
  }

  private static List<String> names(ClipFiles files) {
    return files.clips().stream().map(ClipFile::name).toList();
  }

  private List<String> lines(ClipFiles files) {
    return files.problems().stream()
        .map(
            p ->
                p.file().substring(inbox.toString().length() + 1)
                    + ": "
                    + p.says()
                    + "; "
                    + p.did())
        .toList();
  }
}
