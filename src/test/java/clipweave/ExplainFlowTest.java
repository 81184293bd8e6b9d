package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Explanation;
import clipweave.vault.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainFlowTest {
  private static final Path CASE = Path.of("src/test/resources/vaults/two-that-belong/clips");
  private static final String THREAD = "vault/Clippings/Slow bread wins, says a baker.md";
  private static final String CITED =
      "7:18 Slow Bread Wins, And Nobody Sells It"
          + " -> Clippings/Slow bread wins, and nobody sells it.md (cited-title)";

  @TempDir private Path folder;

  @BeforeEach
  void aVault() {
    Tree.read(CASE).write(folder.resolve("clips"));
    ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of("clips")),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  @Test
  void aClipTellsItsFieldsAndItsOwnLinks() {
    Explanation it = explain("clips/Slow bread wins, and nobody sells it.md");
    assertThat(it.dialect()).isEqualTo("bookmarklet");
    assertThat(it.fields())
        .extracting(f -> f.place().line() + " " + f.field().name())
        .contains("1 author", "2 source", "3 clipped", "4 published", "6 tags");
    assertThat(links(it))
        .containsExactly("8:29 the flour ledger -> https://mills.example/ledger/1911 (own-link)");
  }

  @Test
  void aNoteTellsTheLinksWeMade() {
    assertThat(links(explain(THREAD))).containsExactly(CITED);
    assertThat(links(explain("vault/Clippings/Slow bread wins, and nobody sells it.md")))
        .containsExactly(
            "5:6 Ida Korn -> People/Ida Korn.md (author)",
            "6:8 idakorn.crumbmail.example -> Sites/idakorn.crumbmail.example.md (site)",
            "18:3 Slow bread wins, says a baker"
                + " -> Clippings/Slow bread wins, says a baker.md (cited-by)");
  }

  @Test
  void aLinkIsFoundWhereItsUserMovedIt() throws IOException {
    edit("Slow bread wins, says a baker\n\n", "New.\n\nSlow bread wins, says a baker\n\n");
    assertThat(links(explain(THREAD))).containsExactly(CITED.replace("7:18", "9:18"));
  }

  @Test
  void aLinkThatIsGoneIsNamed() throws IOException {
    edit("[[Slow bread wins, and nobody sells it|", "[[Elsewhere|");
    Explanation it = explain(THREAD);
    assertThat(links(it)).isEmpty();
    assertThat(it.problems())
        .extracting(Problem::says)
        .containsExactly("changed since: 1 of our links not found");
  }

  @Test
  void aLostStateIsNamed() throws IOException {
    Files.move(folder.resolve("vault/.clipweave"), folder.resolve("lost"));
    Explanation it =
        ExplainFlow.run(
            new NoteRequest(
                folder, Path.of(THREAD), Optional.of(Path.of("vault")), Optional.empty()));
    assertThat(links(it)).isEmpty();
    assertThat(it.fields()).isNotEmpty();
    assertThat(it.problems())
        .extracting(Problem::says)
        .containsExactly("nobody remembers making this note");
  }

  @Test
  void aLinkInATableTellsItsNoteAndItsReason() throws IOException {
    Files.writeString(folder.resolve("vault/Tidal Flats.md"), "Mud.\n");
    for (int i = 0; i < 40; i++) {
      String day = "On day " + i + " to the [[Tidal Flats|tidal marshes]].\n";
      Files.writeString(folder.resolve("vault/Day " + i + ".md"), day);
    }
    String table = "| where | what |\n|---|---|\n| the tidal marshes | wet |\n";
    Files.writeString(folder.resolve("vault/Table.md"), table);
    new Woven(folder).weave("vault/Table.md");
    assertThat(links(explain("vault/Table.md")))
        .containsExactly("3:7 tidal marshes -> Tidal Flats.md (name)");
  }

  @Test
  void aNoteOfTheUserHasNoLinksOfOurs() throws IOException {
    Files.writeString(folder.resolve("vault/Mine.md"), "---\nmood: calm\n---\nSee [[Ida Korn]].\n");
    Explanation it = explain("vault/Mine.md");
    assertThat(it.dialect()).isEmpty();
    assertThat(it.links()).isEmpty();
    assertThat(it.problems()).isEmpty();
    assertThat(it.fields()).extracting(f -> f.field().name()).contains("mood");
  }

  @Test
  void aHubTellsTheClipsOfItsRegion() {
    assertThat(links(explain("vault/People/Ida Korn.md")))
        .containsExactly(
            "6:3 Slow bread wins, and nobody sells it"
                + " -> Clippings/Slow bread wins, and nobody sells it.md (backlinks)");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> explain("vault/None.md"))
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("no file 'vault/None.md'");
  }

  private void edit(String from, String to) throws IOException {
    Path note = folder.resolve(THREAD);
    String text = Files.readString(note);
    assertThat(text).contains(from);
    Files.writeString(note, text.replace(from, to));
  }

  private Explanation explain(String note) {
    return ExplainFlow.run(
        new NoteRequest(folder, Path.of(note), Optional.empty(), Optional.empty()));
  }

  private static List<String> links(Explanation it) {
    return it.links().stream()
        .map(
            l ->
                l.place().line()
                    + ":"
                    + l.place().column()
                    + " "
                    + l.text()
                    + " -> "
                    + l.target()
                    + " ("
                    + l.reason().rule()
                    + ")")
        .toList();
  }
}
