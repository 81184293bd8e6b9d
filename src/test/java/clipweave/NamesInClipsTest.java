package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Problem;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of the vault's notes become links in the notes of clips, and stay what they became. */
class NamesInClipsTest {
  private static final String MARSH = "We walked the Tidal Flats at dusk.\n";

  @TempDir private Path temp;
  private Vaults vault;

  @BeforeEach
  void open() {
    vault = new Vaults(temp);
  }

  private static String by(String author, String title, String body) {
    return "---\ntitle: " + title + "\nauthor: " + author + "\n---\n\n" + body;
  }

  private static String clip(String title, String body) {
    return "---\ntitle: " + title + "\n---\n\n" + body;
  }

  private static List<String> lines(Report report) {
    return World.lines(report);
  }

  @Test
  void theNameOfANoteIsALink() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    assertThat(vault.text("Clippings/Walk one.md"))
        .endsWith("We walked the [[Tidal Flats]] at dusk.\n");
    assertThat(lines(vault.again())).isEmpty();
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void anAliasIsALinkThatShowsTheWords() {
    vault.put("Mud.md", "---\naliases: [Tidal Flats]\n---\nMud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    assertThat(vault.text("Clippings/Walk one.md")).contains("the [[Mud|Tidal Flats]] at");
    assertThat(lines(vault.again())).isEmpty();
  }

  @Test
  void theHubsAndClipsOfTheSameRunAreNames() {
    vault.run(
        Map.of(
            "a.md", by("Orla Quist", "Salt and sedge", "I met Bram Tell after Low water talk.\n"),
            "b.md", by("Bram Tell", "Low water talk", "Salt and sedge, says Orla Quist.\n")));
    assertThat(vault.text("Clippings/Salt and sedge.md"))
        .contains("I met [[Bram Tell]] after [[Low water talk]].");
    assertThat(vault.text("Clippings/Low water talk.md"))
        .contains("[[Salt and sedge]], says [[Orla Quist]].");
    assertThat(lines(vault.again())).isEmpty();
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void aClipIsNoLinkToItselfAndDaysAndTheIndexAreNoNames() {
    vault.put("2024-03-05.md", "Rain.\n");
    vault.run(Map.of("a.md", clip("Walk one", "Walk one, 2024-03-05, of my Clippings.\n")));
    assertThat(vault.text("Clippings/Walk one.md"))
        .contains("Walk one, 2024-03-05, of my Clippings.\n");
  }

  @Test
  void twoClipsOfOneTitleAreNoLinksToEachOther() {
    vault.run(
        Map.of(
            "a.md",
            clip("Salt and sedge", "Salt and sedge: one.\n"),
            "b.md",
            clip("Salt and sedge", "Salt and sedge: two.\n")));
    assertThat(vault.clips()).hasSize(2).allSatisfy((p, t) -> assertThat(t).doesNotContain("[["));
  }

  @Test
  void aNewNoteIsLinkedInOldClipsAndOnlyTheyAreWritten() {
    vault.run(Map.of("a.md", clip("Walk one", MARSH), "b.md", clip("Walk two", "Hills.\n")));
    vault.put("Tidal Flats.md", "Mud.\n");
    assertThat(lines(vault.plan())).containsExactly("~ Clippings/Walk one.md");
    assertThat(lines(vault.sync())).containsExactly("~ Clippings/Walk one.md");
    assertThat(vault.text("Clippings/Walk one.md")).contains("[[Tidal Flats]]");
    assertThat(lines(vault.again())).isEmpty();
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void whatTheUserTypedIsMergedWithNewLinks() {
    vault.run(Map.of("a.md", clip("Walk one", MARSH + "\nThen home.\n")));
    String path = "Clippings/Walk one.md";
    vault.put(path, vault.text(path).replace("Then home.", "Then home, by bus."));
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.sync();
    assertThat(vault.text(path)).contains("the [[Tidal Flats]] at dusk.\n\nThen home, by bus.\n");
  }

  @Test
  void aLinkThatStandsStaysThoughItsNameGetsAnotherMeaning() {
    vault.put("Zone/Gull Point Reserve.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", "Over the Gull Point Reserve.\n")));
    vault.put("Area.md", "---\naliases: [Gull Point Reserve]\n---\nRooms.\n");
    assertThat(lines(vault.sync())).isEmpty();
    assertThat(vault.text("Clippings/Walk one.md")).contains("Over the [[Gull Point Reserve]].");
    vault.put("Deep/er/Gull Point Reserve.md", "More mud.\n");
    vault.sync();
    assertThat(vault.text("Clippings/Walk one.md"))
        .contains("Over the [[Zone/Gull Point Reserve|Gull Point Reserve]].");
  }

  @Test
  void aClipThatChangedKeepsItsLinksAndGetsNewOnes() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.put("Sea Lavender.md", "Blue.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.change("a.md", clip("Walk one", "Wet.\n\n" + MARSH + "\nSea Lavender grew.\n"));
    assertThat(lines(vault.again())).containsExactly("~ Clippings/Walk one.md");
    assertThat(vault.text("Clippings/Walk one.md"))
        .endsWith("Wet.\n\nWe walked the [[Tidal Flats]] at dusk.\n\n[[Sea Lavender]] grew.\n");
    assertThat(lines(vault.again())).isEmpty();
  }

  @Test
  void linksFollowAClipThatItsUserRenamed() {
    vault.run(
        Map.of("a.md", clip("Salt and sedge", "x\n"), "b.md", clip("Two", "Salt and sedge.\n")));
    vault.move("Clippings/Salt and sedge.md", "Mine/Brine.md");
    vault.sync();
    assertThat(vault.text("Clippings/Two.md")).contains("[[Brine|Salt and sedge]].");
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void aLinkThatAnEditorWroteAnewForANoteThatMovedIsNoConflict() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.move("Tidal Flats.md", "Mudflats.md");
    String path = "Clippings/Walk one.md";
    vault.put(path, vault.text(path).replace("[[Tidal Flats]]", "[[Mudflats]]"));
    Report report = vault.sync();
    assertThat(lines(report)).isEmpty();
    assertThat(report.problems()).noneMatch(p -> p.says().contains("changed here"));
  }

  @Test
  void linksToANoteThatItsUserDeletedGo() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.move("Tidal Flats.md", ".trash/Tidal Flats.md");
    assertThat(lines(vault.sync())).containsExactly("~ Clippings/Walk one.md");
    assertThat(vault.text("Clippings/Walk one.md")).endsWith("---\n\n" + MARSH);
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void aNameThatTheUserRefusedIsNeverALink() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.put(".clipweave/entities.tsv", "person\tTidal Flats\trefuse\n");
    vault.sync();
    assertThat(vault.text("Clippings/Walk one.md")).contains("the Tidal Flats at");
    vault.run(Map.of("b.md", clip("Walk two", MARSH)));
    assertThat(vault.text("Clippings/Walk two.md")).contains("the Tidal Flats at");
  }

  @Test
  void unweaveGivesTheClipsBody() {
    vault.put("Tidal Flats.md", "Mud.\n");
    String body = "We walked \r\n the Tidal Flats,| [Tidal Flats](x) at `Tidal Flats`";
    vault.run(Map.of("a.md", clip("Walk one", body)));
    assertThat(vault.text("Clippings/Walk one.md")).contains("[[Tidal Flats]],|");
    assertThat(vault.unwoven("Clippings/Walk one.md")).isEqualTo(body);
  }

  @Test
  void undoTakesTheLinksBackAndTheyStayOut() {
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    SortedMap<String, String> before = vault.clips();
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.sync();
    vault.undo();
    assertThat(vault.clips()).isEqualTo(before);
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void theOrderOfRunsAndClipsMakesNoDifferenceToOneRun() {
    Map<String, String> clips = new LinkedHashMap<>();
    clips.put("1.md", by("Orla Quist", "Salt and sedge", "Low water talk by Bram Tell.\n"));
    clips.put("2.md", by("Bram Tell", "Low water talk", "Salt and sedge, Orla Quist.\n"));
    vault.run(clips);
    Vaults other = new Vaults(temp.resolve("other"));
    Map<String, String> renamed = new LinkedHashMap<>();
    renamed.put("8.md", clips.get("2.md"));
    renamed.put("9.md", clips.get("1.md"));
    other.run(renamed);
    assertThat(other.clips()).isEqualTo(vault.clips());
  }

  @Test
  void aNoteThatTooManyWouldLinkIsHeldBackUntilItsNameIsAccepted() {
    vault.put("Low Water Mark.md", "Wet.\n");
    vault.put("Tidal Flats.md", "Mud.\n");
    Map<String, String> clips = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      clips.put(
          i + ".md", clip("Walk " + i, "By the Low Water Mark, mark " + i + ".\n\nMore of it.\n"));
    }
    clips.put("a.md", clip("Walk", MARSH));
    Report report = vault.run(clips);
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "Low Water Mark.md: 60 notes would link it, more than a fifth of all new links; left unlinked"
                + " (accept its name in .clipweave/entities.tsv, or give it a more particular"
                + " one)");
    assertThat(vault.text("Clippings/Walk 7.md")).contains("\nBy the Low Water Mark, mark 7.");
    assertThat(vault.text("Clippings/Walk.md")).contains("[[Tidal Flats]]");
    assertThat(lines(vault.again())).isEmpty();
    vault.run(Map.of("b.md", clip("Walk more", "To the Low Water Mark again.\n")));
    assertThat(vault.text("Clippings/Walk more.md")).contains("\nTo the Low Water Mark again.");
    vault.put(".clipweave/entities.tsv", "person\tLow Water Mark\taccept\n");
    Report accepted = vault.sync();
    assertThat(accepted.problems()).noneMatch(NamesInClipsTest::isCrowd);
    assertThat(vault.text("Clippings/Walk 7.md")).contains("\nBy the [[Low Water Mark]], mark 7.");
    assertThat(vault.text("Clippings/Walk more.md")).contains("\nTo the [[Low Water Mark]] again.");
    assertThat(lines(vault.sync())).isEmpty();
  }

  private static boolean isCrowd(Problem problem) {
    return problem.did().equals("left unlinked");
  }

  @Test
  void aVaultWhoseStateIsLostKeepsItsLinks() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.loseState();
    assertThat(lines(vault.again())).isEmpty();
    vault.put("Dusk.md", "Late.\n");
    vault.change("a.md", clip("Walk one", MARSH + "\nAt the Ferry House.\n"));
    vault.again();
    assertThat(vault.text("Clippings/Walk one.md"))
        .contains("the [[Tidal Flats]] at dusk.\n\nAt the Ferry House.\n");
  }
}
