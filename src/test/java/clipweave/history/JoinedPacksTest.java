package clipweave.history;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Contents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs of many runs become one now and then; nothing of what they hold is lost by it. */
class JoinedPacksTest {
  private static final int MANY = 80;

  @TempDir private Path state;
  private Path packs;

  @BeforeEach
  void manyRuns() {
    packs = state.resolve("history.git/objects/pack");
    for (int i = 1; i <= MANY; i++) {
      run(i);
    }
  }

  private void run(int number) {
    try (History history = History.open(state)) {
      history.prepare(
          new RunDraft(
              List.of("sync"),
              Optional.empty(),
              bytes("manifest " + number),
              List.of(),
              Map.of("Note " + number % 7 + ".md", Contents.of("text " + number)),
              Set.of(),
              Map.of("Old.md", Contents.of("found " + number))));
      history.finish();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(packs)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private void assertAllIsThere(int runs) {
    try (History history = History.open(state)) {
      assertThat(history.runs()).hasSize(runs);
      assertThat(history.damage()).isEmpty();
      for (int i = 1; i <= runs; i++) {
        assertThat(history.manifest(i)).contains(bytes("manifest " + i));
        assertThat(history.found(i, "Old.md")).contains(bytes("found " + i));
        assertThat(history.base(i, "Note " + i % 7 + ".md")).contains(bytes("text " + i));
      }
    }
  }

  @Test
  void manyRunsLeaveFewPacks() throws IOException {
    assertThat(files()).hasSizeLessThan(2 * 64);
    assertAllIsThere(MANY);
  }

  /**
   * A power cut between the rename of a pack and its flush leaves that, and the run is repeated.
   */
  @Test
  void aPackThatWasLeftEmptyUnderItsNameIsWrittenAgain(@TempDir Path other) throws IOException {
    List<String> known = files();
    run(MANY + 1);
    List<Path> added =
        files().stream().filter(n -> !known.contains(n)).map(packs::resolve).toList();
    assertThat(added).hasSize(2);
    state = other;
    manyRuns();
    Files.copy(added.get(0), packs.resolve(added.get(0).getFileName()));
    Files.createFile(packs.resolve(added.get(1).getFileName()));
    run(MANY + 1);
    assertAllIsThere(MANY + 1);
  }

  @Test
  void aJoinThatIsKilledLeavesTooManyPacksNeverTooFew() throws IOException {
    Path half = state.resolve("history.git/objects/insert_join.pack");
    Files.write(half, bytes("PACK half"));
    List<String> names = files();
    Path pack = packs.resolve(names.stream().filter(n -> n.endsWith(".pack")).toList().get(0));
    Files.copy(pack, packs.resolve("pack-" + "0".repeat(40) + ".pack"));
    Files.copy(
        Path.of(pack.toString().replace(".pack", ".idx")),
        packs.resolve("pack-" + "0".repeat(40) + ".idx"));
    run(MANY + 1);
    assertThat(half).doesNotExist();
    assertAllIsThere(MANY + 1);
  }
}
