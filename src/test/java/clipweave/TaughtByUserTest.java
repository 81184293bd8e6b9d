package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the vault's user links and unlinks in the notes of clips changes what is linked next. */
class TaughtByUserTest {
  private static final String MARSH = "We walked the Tidal Flats at dusk.\n";
  private static final String GATE = "---\naliases: [gate]\n---\nIt opens.\n";

  @TempDir private Path temp;
  private Vaults vault;

  @BeforeEach
  void open() {
    vault = new Vaults(temp);
  }

  private static String clip(String title, String body) {
    return "---\ntitle: " + title + "\n---\n\n" + body;
  }

  private static List<String> lines(Report report) {
    return World.lines(report);
  }

  /** Notes of clips in which the gate is shut. */
  private void shutGates(String gate) {
    Map<String, String> clips = new LinkedHashMap<>();
    for (int i = 0; i < 8; i++) {
      clips.put(
          i + ".md", clip("Log " + i, "On day " + i + " they shut the " + gate + " early.\n"));
    }
    vault.run(clips);
  }

  private String nextLog() {
    vault.run(Map.of("n.md", clip("Next log", "Today they shut the gate again, and left.\n")));
    return vault.text("Clippings/Next log.md");
  }

  @Test
  void linksThatTheUserAddsToNotesOfClipsTeach() {
    vault.put("Flood Gate.md", GATE);
    shutGates("gate");
    assertThat(vault.text("Clippings/Log 1.md")).contains("the gate early");
    for (int i = 0; i < 8; i++) {
      String path = "Clippings/Log " + i + ".md";
      vault.put(path, vault.text(path).replace("the gate", "the [[Flood Gate|gate]]"));
    }
    assertThat(nextLog()).contains("the [[Flood Gate|gate]] again");
    assertThat(lines(vault.sync())).isEmpty();
  }

  @Test
  void linksThatCameWithClipsDoNotTeach() {
    vault.put("Flood Gate.md", GATE);
    shutGates("[[Flood Gate|gate]]");
    for (int i = 0; i < 8; i++) {
      String path = "Clippings/Log " + i + ".md";
      vault.put(path, vault.text(path).replace("early", "late").replace("gate]]", "sluice]]"));
    }
    assertThat(nextLog()).contains("the gate again");
  }

  @Test
  void whatTheUserLeftUnlinkedInNotesOfClipsSaysNothing() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.put("Ferry House.md", "Tea.\n");
    Map<String, String> clips = new LinkedHashMap<>();
    for (int i = 0; i < 8; i++) {
      clips.put(i + ".md", clip("Walk " + i, "By the Tidal Flats, " + i + " miles to my tea.\n"));
    }
    vault.run(clips);
    for (int i = 0; i < 8; i++) {
      String path = "Clippings/Walk " + i + ".md";
      vault.put(path, vault.text(path).replace("my tea", "my [[Ferry House|tea]]"));
    }
    vault.run(Map.of("n.md", clip("Next walk", "Down to the Tidal Flats again.\n")));
    assertThat(vault.text("Clippings/Next walk.md")).contains("the [[Tidal Flats]] again");
  }

  @Test
  void aLinkThatTheUserTookOutComesBackNeitherThereNorElsewhere() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.run(Map.of("a.md", clip("Walk one", MARSH + "\nAt the Ferry House.\n")));
    String path = "Clippings/Walk one.md";
    vault.put(path, vault.text(path).replace("[[Tidal Flats]]", "Tidal Flats"));
    assertThat(lines(vault.sync())).isEmpty();
    vault.put("Ferry House.md", "Mine.\n");
    assertThat(lines(vault.sync())).containsExactly("~ " + path);
    assertThat(vault.text(path)).contains("the Tidal Flats at dusk.\n\nAt the [[Ferry House]].\n");
    vault.run(Map.of("b.md", clip("Walk two", "Again the Tidal Flats.\n")));
    assertThat(vault.text("Clippings/Walk two.md")).contains("Again the Tidal Flats.\n");
    vault.change("a.md", clip("Walk one", MARSH + "\nAt the Ferry House.\n\nAnd out.\n"));
    vault.again();
    assertThat(vault.text(path))
        .contains("the Tidal Flats at dusk.\n\nAt the [[Ferry House]].\n\nAnd out.\n");
  }

  @Test
  void itComesBackNeitherInAClipThatLiesInTheVault() {
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.put("Inbox/Walk.md", "---\nsource: https://marsh.example/1\n---\n\n" + MARSH);
    vault.weave("Inbox/Walk.md");
    String path = "Inbox/Walk.md";
    assertThat(vault.text(path)).contains("the [[Tidal Flats]] at");
    vault.put(path, vault.text(path).replace("[[Tidal Flats]]", "Tidal Flats"));
    assertThat(lines(vault.weave("Inbox/Walk.md"))).isEmpty();
    vault.put(path, vault.text(path) + "\nAt the Ferry House.\n");
    vault.put("Ferry House.md", "Mine.\n");
    vault.weave("Inbox/Walk.md");
    assertThat(vault.text(path)).contains("the Tidal Flats at dusk.\n\nAt the [[Ferry House]].\n");
    assertThat(lines(vault.weave("Inbox/Walk.md"))).isEmpty();
  }

  @Test
  void aRunThatWasTakenBackRefusesNoName() {
    vault.run(Map.of("a.md", clip("Walk one", MARSH)));
    vault.put("Tidal Flats.md", "Mud.\n");
    vault.sync();
    vault.undo();
    vault.run(Map.of("b.md", clip("Walk two", "Again the Tidal Flats.\n")));
    assertThat(vault.text("Clippings/Walk one.md")).contains("the Tidal Flats at");
    assertThat(vault.text("Clippings/Walk two.md")).contains("Again the [[Tidal Flats]].");
    assertThat(lines(vault.sync())).isEmpty();
  }
}
