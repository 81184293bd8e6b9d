package clipweave;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import clipweave.history.History;
import clipweave.vault.Change;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clips that once came out wrong, each as small as it can be. */
class OddClipsTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeInbox() throws IOException {
    Files.createDirectory(folder.resolve("clips"));
  }

  @Test
  void aFieldThatIsThereAgainGoesOnWithItsList() {
    clip("a.md", "author:: Ann Lee\nmood:: blue\nmood:: grey\n\nBody.\n");
    imported();
    assertThat(note("a.md")).contains("mood:\n  - blue\n  - grey\n");
    assertThat(unwoven("a.md")).isEqualTo("Body.\n");
  }

  @Test
  void aFieldWithTheNameOfOurKeyIsNotTakenForIt() {
    clip("a.md", "author:: Ann Lee\nclip-id:: k000\n\nBody.\n");
    imported();
    assertThat(note("a.md")).contains("former-clip-id: k000\nclip-id: k");
    assertThat(imported().changes()).isEmpty();
  }

  @Test
  void anIdThatAClipBringsAlongIsKeptAsTheFormerOne() {
    clip("a.md", "---\nclip-id: k000\ntitle: A\n---\nBody.\n");
    assertThat(Vaults.words(imported().problems()))
        .containsExactly("clips/a.md: the id of another note: 'k000'; kept as 'former-clip-id'");
    assertThat(note("A.md")).startsWith("---\nformer-clip-id: k000\ntitle: A\nclip-id: ");
    assertThat(imported().changes()).isEmpty();
    clip("b.md", "---\nclip-id: k001\nformer-clip-id: k000\n---\nOther.\n");
    imported();
    assertThat(note("b.md"))
        .startsWith("---\nformer-clip-id-2: k001\nformer-clip-id: k000\n")
        .contains("\nclip-id: ");
  }

  /** The site's own gathering, which found nothing, emptied it in every other run. */
  @Test
  void aNoteThatStandsForASiteAndForAPersonGathersBoth() throws IOException {
    vault("Acme.md", "Mine.\n");
    clip("a.md", "---\nsite: Acme\n---\nA.\n");
    imported();
    clip("b.md", "---\nauthor: Acme\n---\nB.\n");
    imported();
    assertThat(imported().changes()).isEmpty();
    assertThat(Files.readString(folder.resolve("vault/Acme.md"))).contains("- [[a]]", "- [[b]]");
  }

  @Test
  void aRegionDoesNotGoIntoCodeThatNobodyCloses() {
    clip("a.md", "---\nsource: https://a.example/x\n---\nSee https://b.example/y\n\n```\ncode\n");
    clip("b.md", "---\nsource: https://b.example/y\n---\nBody.\n");
    assertThat(Vaults.words(imported().problems()))
        .containsExactly(
            "clips/a.md: code that begins here is not closed; the note gets no list of links at its"
                + " end (close it in the clip to have one)");
    assertThat(note("a.md")).endsWith("```\ncode\n");
    assertThat(note("b.md")).contains("%% clipweave:begin links %%");
    assertThat(imported().changes()).isEmpty();
  }

  @Test
  void norIntoACommentAtTheEndOfAClipInTheVault() throws IOException {
    String text = "---\nlink: https://heron.example/%s\nslurped: 2024-01-02T10:00\n---\n%s";
    String open = "See https://heron.example/b\n\n<!-- not yet\n";
    vault("Inbox/a.md", text.formatted("a", open));
    vault("Inbox/b.md", text.formatted("b", "See https://heron.example/a\n"));
    assertThat(woven().problems())
        .extracting(p -> p.file() + ":" + p.place().line() + " " + p.says())
        .containsExactly("vault/Inbox/a.md:7 a comment that begins here is not closed");
    assertThat(Files.readString(folder.resolve("vault/Inbox/a.md"))).endsWith(open);
    assertThat(woven().changes()).isEmpty();
  }

  @Test
  void halfAnEscapedPairIsNotFoundChangedByTheNextRun() {
    clip("a.md", "---\ntitle: A\nauthor: \"\\uD800 Ox\"\n---\nBody.\n");
    imported();
    assertThat(imported().changes()).isEmpty();
    assertThat(runs()).isEqualTo(1);
  }

  @Test
  void anEndingThatIsNoneEverywhereIsCut() {
    clip("bank.PNG^:", "no picture");
    clip("a.md", "---\ntitle: A\n---\nSee ![[bank.PNG^:]] or ![it](<bank.PNG^:>).\n");
    imported();
    assertThat(folder.resolve("vault/Attachments/bank.png")).hasContent("no picture");
    assertThat(note("A.md")).contains("Attachments/bank.png");
    assertThat(imported().changes()).isEmpty();
  }

  @Test
  void aClipNamedLikeTheIndexGetsAnotherName() {
    clip("Clippings.md", "Body.\n");
    assertThat(imported().changes().stream().map(Change::path))
        .containsExactly("Clippings.md", "Clippings/Clippings k012.md");
  }

  @Test
  void aTextFileInTheVaultIsWovenWhereItLies() throws IOException {
    String head =
        "author:: Ann Lee\nsource:: [A](https://heron.example/a)\nclipped:: [[2024-01-02]]\n";
    vault("Inbox/a.txt", head + "\n#clippings\n\nBody.\n");
    assertThat(woven().problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("vault/Inbox/a.txt"))).contains("clip-id:: ");
    assertThat(woven().changes()).isEmpty();
  }

  @Test
  void anAuthorWhoIsLinkedUnderAnotherTextIsLeftAlone() throws IOException {
    vault(
        "Inbox/a.md",
        "---\nlink: https://heron.example/a\nbyline: by Ann Lee\nslurped: 2024-01-02T10:00\n---\nA.\n");
    vault(
        "Inbox/b.md",
        "---\nlink: https://heron.example/b\nbyline: ann lee\nslurped: 2024-01-03T10:00\n---\nB.\n");
    woven();
    assertThat(Files.readString(folder.resolve("vault/Inbox/a.md")))
        .contains("byline: \"[[Ann Lee|by Ann Lee]]\"");
    assertThat(woven().changes()).isEmpty();
  }

  /** A post pasted with a line 'Link:' looks like a note once it has front matter of ours. */
  @Test
  void aClipThatWasWovenIsOneInTheNextRunToo() throws IOException {
    vault("Inbox/a.md", "A letter from the weir\n\nLink: Harbour \"Low water\"\n\nWords.\n");
    assertThat(woven().counts().skipped()).isZero();
    assertThat(woven().counts().skipped()).isZero();
  }

  @Test
  void aNoteOfTheUserAmongTheClipsOfTheVaultIsNotCounted() throws IOException {
    vault("Inbox/a.md", "---\nlink: https://heron.example/a\nslurped: 2024-01-02T10:00\n---\nA.\n");
    vault("Inbox/mine.md", "My own words.\n");
    Report report = woven();
    assertThat(report.counts().clips()).isEqualTo(1);
    assertThat(report.counts().skipped()).isZero();
    assertThat(report.problems()).isEmpty();
    assertThat(report.others()).containsExactly("vault/Inbox/mine.md");
    assertThat(woven().others()).containsExactly("vault/Inbox/mine.md");
    assertThat(Files.readString(folder.resolve("vault/Inbox/mine.md")))
        .isEqualTo("My own words.\n");
  }

  @Test
  void aTextInUtf16StaysSoInTheVault() throws IOException {
    vault("Inbox/a.md", "");
    byte[] bytes = "\ufeffsource:: https://heron.example/a\n\nBody.\n".getBytes(UTF_16LE);
    Files.write(folder.resolve("vault/Inbox/a.md"), bytes);
    assertThat(woven().counts().skipped()).isEqualTo(1);
    assertThat(folder.resolve("vault/Inbox/a.md")).hasBinaryContent(bytes);
  }

  private void vault(String name, String text) throws IOException {
    Path file = folder.resolve("vault").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void clip(String name, String text) {
    try {
      Files.writeString(folder.resolve("clips").resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Report imported() {
    return run("clips");
  }

  private Report woven() {
    return run("vault/Inbox");
  }

  private Report run(String clips) {
    return ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of(clips)),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  private String note(String name) {
    try {
      return Files.readString(folder.resolve("vault/Clippings").resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private int runs() {
    try (History history = History.open(folder.resolve("vault/.clipweave/state"))) {
      return history.runs().size();
    }
  }

  private String unwoven(String name) {
    NoteRequest request =
        new NoteRequest(
            folder, Path.of("vault/Clippings", name), Optional.empty(), Optional.empty());
    return new String(UnweaveFlow.run(request), StandardCharsets.UTF_8);
  }
}
