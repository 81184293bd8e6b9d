package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clipweave.note.CannotGoOn;
import clipweave.vault.Change;
import clipweave.vault.Explanation;
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

class WeaveFlowTest {
  private static final String PLAIN =
      "---\nmood: calm\n---\nToday Orla Quint rang the Fog Signal Trust.\n\nA second line.\n";
  private static final String LINKED =
      "---\nmood: calm\n---\nToday [[Orla Quint]] rang the [[Fog Signal Trust]].\n\nA second line.\n";
  private static final String CLIP =
      """
      author:: Ida Korn
      source:: https://mills.example/flour
      clipped:: [[2024-05-06]]

      The baker wrote to Orla Quint about the flour.
      """;

  @TempDir private Path folder;

  private Woven it;

  @BeforeEach
  void aVault() {
    it = new Woven(folder);
    it.put(".obsidian/app.json", "{}");
    it.put("Orla Quint.md", "She keeps the lighthouse ledger.\n");
    it.put("Fog Signal Trust.md", "It owns four horns.\n");
    it.put("Day.md", PLAIN);
  }

  @Test
  void namesBecomeLinksAndNothingElseChanges() {
    Report report = it.weave("vault/Day.md");
    assertThat(it.text("Day.md")).isEqualTo(LINKED);
    assertThat(report.changes())
        .extracting(Change::op, Change::path, Change::links)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Change.Op.CHANGE, "Day.md", 2));
    assertThat(report.counts().changed()).isEqualTo(1);
    assertThat(it.text("Orla Quint.md")).isEqualTo("She keeps the lighthouse ledger.\n");
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    it.weave("vault");
    var before = Prints.of(it.vault());
    assertThat(it.weave("vault").changes()).isEmpty();
    assertThat(Prints.of(it.vault())).isEqualTo(before);
  }

  @Test
  void aPlanWritesNothing() throws IOException {
    var before = Prints.of(it.vault());
    WeaveAnswer plan = it.answer(WeaveRequest.Mode.PLAN, "Day.md");
    WeaveAnswer list = it.answer(WeaveRequest.Mode.SUGGEST, "Day.md");
    assertThat(plan.report().changes()).extracting(Change::path).containsExactly("Day.md");
    assertThat(list.report().changes()).isEmpty();
    assertThat(list.suggestions())
        .extracting(s -> s.path() + ":" + s.name().place() + " " + s.name().target())
        .hasSize(2);
    assertThat(Prints.of(it.vault())).isEqualTo(before);
  }

  @Test
  void aNoteIsNamedByPathNameOrTitle() {
    it.put("Deep/Long name.md", "---\ntitle: The Ledger\naliases: [Tally]\n---\nx\n");
    for (String name :
        List.of(
            "vault/Deep", "Deep", "Deep/Long name.md", "Long name", "the ledger", "[[Tally]]")) {
      assertThat(it.weave(name).counts().unchanged()).as(name).isEqualTo(1);
    }
  }

  @Test
  void aNoteOutsideOfTheVaultIsAWrongCommand() throws IOException {
    Files.writeString(folder.resolve("other.md"), "x");
    CannotGoOn end = catchThrowableOfType(CannotGoOn.class, () -> it.weave("other.md"));
    assertThat(end.kind()).isEqualTo(CannotGoOn.Kind.WRONG);
    assertThat(end.says()).isEqualTo("'other.md' is not in the vault");
    assertThat(end.hint()).isNotEmpty();
  }

  @Test
  void unweaveGivesTheBodyBack() {
    it.weave("Day");
    assertThat(it.unwoven("Day.md"))
        .isEqualTo("Today Orla Quint rang the Fog Signal Trust.\n\nA second line.\n");
  }

  @Test
  void unweaveKeepsWhatItsUserWrote() {
    it.weave("Day");
    it.edit("Day.md", "A second line.", "A second [[line]], mine.\n\nOrla Quint again.");
    it.edit("Day.md", "Today", "On Monday");
    it.weave("Day");
    assertThat(it.unwoven("Day.md"))
        .isEqualTo(
            "On Monday Orla Quint rang the Fog Signal Trust.\n\n"
                + "A second [[line]], mine.\n\nOrla Quint again.\n");
  }

  @Test
  void aLinkThatItsUserTookOutIsNotMadeAgain() {
    it.weave("Day");
    it.edit("Day.md", "[[Orla Quint]]", "Orla Quint");
    assertThat(it.weave("Day").changes()).isEmpty();
    it.put("Corvin Ash.md", "A diver.\n");
    it.edit("Day.md", "A second line.", "A second line by Corvin Ash, whom Orla Quint knows.");
    it.weave("Day");
    it.weave("Day");
    assertThat(it.text("Day.md"))
        .contains("Today Orla Quint rang the [[Fog Signal Trust]].")
        .contains("by [[Corvin Ash]], whom Orla Quint knows.");
    assertThat(it.unwoven("Day.md")).doesNotContain("[[");
    assertThat(explained().names())
        .filteredOn(n -> n.reason().rule().equals("unlinked"))
        .extracting(n -> n.text() + " " + n.target() + " " + n.state())
        .containsExactly("Orla Quint Orla Quint.md refused");
  }

  @Test
  void aLinkOfItsUserStays() {
    it.edit("Day.md", "Today Orla", "Today [[Orla Quint|Orla]]");
    it.weave("Day");
    assertThat(it.text("Day.md")).contains("Today [[Orla Quint|Orla]] Quint rang");
    assertThat(it.unwoven("Day.md")).startsWith("Today [[Orla Quint|Orla]] Quint rang");
  }

  @Test
  void lineEndsAndMarksStay() {
    it.put("Day.md", "\ufeff" + PLAIN.replace("\n", "\r\n").stripTrailing());
    it.weave("Day");
    assertThat(it.text("Day.md"))
        .isEqualTo("\ufeff" + LINKED.replace("\n", "\r\n").stripTrailing());
  }

  @Test
  void aNoteThatIsNotUtf8IsLeftAloneAndNamed() {
    byte[] wide = ("\ufeff" + PLAIN).getBytes(StandardCharsets.UTF_16LE);
    it.put("Wide.md", wide);
    it.put("Bad.md", new byte[] {'O', 'r', (byte) 0xff, 'a'});
    Report report = it.weave("vault");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "Bad.md: not UTF-8 (byte 2); left as it is", "Wide.md: not UTF-8; left as it is");
    assertThat(report.needsLook()).isTrue();
    assertThat(it.text("Day.md")).isEqualTo(LINKED);
  }

  @Test
  void itsUserKeepsNotesOut() {
    it.put("clipweave.yaml", "weave:\n  not-in: [Old, Alone.md]\n");
    it.put("Old/Day.md", PLAIN);
    it.put("Alone.md", PLAIN);
    it.put("Off.md", PLAIN.replace("mood: calm", "clipweave: off"));
    it.put(".trash/Day.md", PLAIN);
    Report report = it.weave("vault");
    assertThat(it.text("Day.md")).isEqualTo(LINKED);
    assertThat(report.changes()).hasSize(1);
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "Off.md: its property 'clipweave' says 'off'; left as it is",
            "clipweave.yaml: 2 notes are kept out by 'weave.not-in'; left as it is");
    assertThat(report.needsLook()).isFalse();
  }

  @Test
  void undoTakesTheLinksOutAndWeaveMakesThemAgain() {
    it.weave("Day");
    it.undo();
    assertThat(it.text("Day.md")).isEqualTo(PLAIN);
    it.weave("Day");
    assertThat(it.text("Day.md")).isEqualTo(LINKED);
  }

  @Test
  void undoOfASecondRunKeepsTheFirst() {
    it.weave("Day");
    it.put("Corvin Ash.md", "A diver.\n");
    it.edit("Day.md", "A second line.", "A second line by Corvin Ash.");
    it.weave("Day");
    it.undo();
    assertThat(it.text("Day.md")).contains("[[Orla Quint]]").contains("by Corvin Ash.");
    assertThat(it.unwoven("Day.md")).contains("Today Orla Quint rang");
  }

  @Test
  void aNoteThatIsMovedTakesItsLinksAlong() {
    it.weave("Day");
    it.move("Day.md", "Old/Monday.md");
    assertThat(it.unwoven("Old/Monday.md")).startsWith("Today Orla Quint rang");
    assertThat(it.weave("vault").changes()).isEmpty();
    it.edit("Old/Monday.md", "A second line.", "Another.");
    assertThat(it.weave("vault").changes()).isEmpty();
    assertThat(it.unwoven("Old/Monday.md"))
        .isEqualTo("Today Orla Quint rang the Fog Signal Trust.\n\nAnother.\n");
  }

  @Test
  void aNoteThatIsDeletedIsForgotten() {
    it.weave("Day");
    it.delete("Day.md");
    Report report = it.sync();
    assertThat(report.changes()).noneMatch(c -> c.path().equals("Day.md"));
    assertThat(Vaults.words(report.problems())).noneMatch(p -> p.contains("Day.md"));
    assertThat(it.vault().resolve(".clipweave/tombstones.tsv")).doesNotExist();
    it.put("Day.md", PLAIN);
    it.weave("Day");
    assertThat(it.text("Day.md")).isEqualTo(LINKED);
  }

  @Test
  void syncLeavesNotesAloneThatWereWoven() throws IOException {
    it.weave("vault");
    it.edit("Day.md", "A second line.", "Mine.");
    String before = it.text("Day.md");
    it.sync();
    it.sync();
    assertThat(it.text("Day.md")).isEqualTo(before);
    assertThat(it.unwoven("Day.md")).startsWith("Today Orla Quint rang");
  }

  @Test
  void aClipsNoteKeepsItsLinksAndGivesTheClipBack() throws IOException {
    Path clip = folder.resolve("clips/Flour.md");
    Files.createDirectories(clip.getParent());
    Files.writeString(clip, CLIP);
    it.importClips();
    it.put("Baker.md", "---\naliases: [The baker wrote]\n---\n");
    it.weave("Flour");
    String woven = it.text("Clippings/Flour.md");
    assertThat(woven).contains("to [[Orla Quint]] about");
    it.sync("clips");
    assertThat(it.text("Clippings/Flour.md")).isEqualTo(woven);
    assertThat(it.unwoven("Clippings/Flour.md"))
        .isEqualTo("The baker wrote to Orla Quint about the flour.\n");
    Files.writeString(clip, CLIP + "\nA line more.\n");
    it.move("Clippings/Flour.md", "Flour, bread.md");
    it.sync("clips");
    assertThat(it.text("Flour, bread.md")).contains("to [[Orla Quint]] about", "A line more.");
    assertThat(it.unwoven("Flour, bread.md"))
        .isEqualTo("The baker wrote to Orla Quint about the flour.\n\nA line more.\n");
  }

  @Test
  void aClipWovenInTheVaultKeepsItsLinks() {
    it.put("Clippings/Flour.md", CLIP);
    it.weave("Clippings");
    ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of("vault/Clippings")),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        clipweave.vault.Progress.NONE);
    it.weave("Clippings");
    assertThat(it.text("Clippings/Flour.md")).contains("to [[Orla Quint]] about");
    assertThat(it.unwoven("Clippings/Flour.md"))
        .isEqualTo("The baker wrote to Orla Quint about the flour.\n");
  }

  @Test
  void explainTellsTheReasonOfEachLink() {
    it.weave("Day");
    assertThat(explained().links())
        .extracting(l -> l.place().line() + " " + l.text() + " -> " + l.target())
        .containsExactly(
            "4 Orla Quint -> Orla Quint.md", "4 Fog Signal Trust -> Fog Signal Trust.md");
    assertThat(explained().links()).allSatisfy(l -> assertThat(l.reason().words()).isNotEmpty());
  }

  private Explanation explained() {
    return ExplainFlow.run(
        new NoteRequest(folder, Path.of("vault/Day.md"), Optional.empty(), Optional.empty()));
  }
}
