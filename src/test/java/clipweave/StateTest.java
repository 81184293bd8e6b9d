package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.disk.TestStores;
import clipweave.history.History;
import clipweave.history.RunDraft;
import clipweave.note.CannotGoOn;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P16 and more: a state that is gone, damaged, half there or too new. What the user wrote stays,
 * the run says so and goes on carefully, or it stops before it touches anything.
 */
class StateTest {
  @TempDir(factory = Memory.class)
  private Path temp;

  private World world;
  private int turn;

  /** What can become of a file of the state. */
  private enum Harm {
    DELETED,
    HALF,
    GARBAGE
  }

  @BeforeEach
  void aVaultWithEdits() throws IOException {
    world = new World(Files.createDirectory(temp.resolve("world " + turn++)));
    Random random = new Random(11);
    world.newClip(random, false);
    world.newClip(random, false);
    world.newClip(random, true);
    world.sync();
    world.editNote(random);
    world.editNote(random);
    world.editClip(random);
    world.newOwn();
    world.sync();
    world.editNote(random);
    world.editClip(random);
  }

  @Test
  void whateverBecomesOfAFileOfTheStateNothingOfTheUsersIsLost() throws IOException {
    Snapshot before = Snapshot.of(world.root);
    for (String name : before.files().keySet()) {
      for (Harm harm : name.contains(".clipweave/state/") ? Harm.values() : new Harm[0]) {
        before.restore();
        harm(world.root.resolve(name), harm);
        assertCareful(name + " " + harm);
      }
    }
  }

  @Test
  void aStateThatIsGoneIsSaidAndTheVaultsTextsBecomeTheBase() throws IOException {
    Map<String, String> before = world.notes();
    world.loseState();
    Report report = world.sync();
    assertThat(Vaults.words(report.problems()))
        .contains(
            ".clipweave: there is no record of earlier runs; the notes are found by their ids");
    assertThat(world.notes()).containsAllEntriesOf(edited(before, report));
    settled();
  }

  /** What the report does not name has not changed. */
  private static Map<String, String> edited(Map<String, String> before, Report report) {
    Map<String, String> same = new TreeMap<>(before);
    report.changes().forEach(c -> same.remove(c.path()));
    assertThat(same).isNotEmpty();
    return same;
  }

  @Test
  void aDamagedRecordIsSaidOnceAndKeptAside() throws IOException {
    Path main = world.vault.resolve(".clipweave/state/history.git/refs/heads/main");
    Files.writeString(main, "0123456789012345678901234567890123456789\n");
    assertThat(Vaults.words(world.sync().problems()))
        .anyMatch(
            w ->
                w.startsWith(".clipweave: the record of runs cannot be read: ")
                    && w.endsWith("; the notes are found by their ids"));
    assertThat(world.vault.resolve(".clipweave/state/history-damaged-1.git")).isDirectory();
    assertThat(Vaults.words(world.sync().problems())).noneMatch(w -> w.contains("record of runs"));
  }

  @Test
  void nothingIsTakenBackByADamagedRecord() throws IOException {
    Path main = world.vault.resolve(".clipweave/state/history.git/refs/heads/main");
    Files.writeString(main, "0123456789012345678901234567890123456789\n");
    assertThatThrownBy(() -> world.undo(TestStores::quick))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageStartingWith("the record of runs cannot be read: ")
        .hasMessageEndingWith("; nothing was changed");
  }

  @Test
  void aManifestThatIsNoneIsAsGoodAsNoState() throws IOException {
    record("a manifest of nobody\n");
    assertCareful("a manifest that is none");
  }

  @Test
  void aNewerVersionsRecordStopsARunBeforeItTouchesAnything() throws IOException {
    record("clipweave-manifest 3\nsomething new\n");
    assertStopped();
  }

  @Test
  void aNewerVersionsKilledRunStopsARunBeforeItTouchesAnything() throws IOException {
    try (History history = History.open(state())) {
      history.prepare(draft("clipweave-manifest 3\nsomething new\n"));
    }
    assertStopped();
  }

  private void assertStopped() {
    Map<String, String> prints = world.prints();
    assertThatThrownBy(world::sync)
        .isInstanceOfSatisfying(
            CannotGoOn.class, e -> assertThat(e.kind()).isEqualTo(CannotGoOn.Kind.WRONG))
        .hasMessage("a newer clipweave wrote the record of this vault");
    assertThatThrownBy(() -> world.undo(TestStores::quick)).isInstanceOf(CannotGoOn.class);
    assertThat(world.prints()).isEqualTo(prints);
  }

  private void record(String manifest) {
    try (History history = History.open(state())) {
      history.prepare(draft(manifest));
      history.finish();
    }
  }

  private static RunDraft draft(String manifest) {
    return new RunDraft(
        List.of("sync"),
        Optional.empty(),
        manifest.getBytes(StandardCharsets.UTF_8),
        List.of(),
        Map.of(),
        Set.of(),
        Map.of());
  }

  private Path state() {
    return world.vault.resolve(".clipweave/state");
  }

  /** A sync service that brought an older head, or the new one without what it speaks of. */
  @Test
  void aStateThatIsHalfThereIsTakenCarefully() throws IOException {
    Snapshot older = Snapshot.of(world.root);
    world.sync();
    Snapshot newer = Snapshot.of(world.root);
    String git = "vault/.clipweave/state/history.git/";
    List<String> fresh =
        newer.files().keySet().stream().filter(n -> !older.files().containsKey(n)).toList();
    assertThat(fresh).isNotEmpty();
    for (String name : fresh) {
      newer.restore();
      Files.delete(world.root.resolve(name));
      assertCareful("without " + name);
    }
    for (String ref : List.of("refs/heads/main", "refs/clipweave/pending")) {
      newer.restore();
      Files.write(world.root.resolve(git + ref), older.files().get(git + ref));
      assertCareful("with an old " + ref);
    }
  }

  @Test
  void copiesThatASyncServiceLeftInOurFolderAreNamedAndLeftAlone() throws IOException {
    Path ours = world.vault.resolve(".clipweave");
    Map<String, String> copies =
        Map.of(
            "tombstones (conflicted copy 2024-05-01).tsv", "i1	Clippings/One.md\n",
            "entities.sync-conflict-20240501-101112-ABCDEF.tsv", "person	A	accept\n",
            "state/stat (1)", "x\n",
            "state/history.git/refs/heads/main (Ann's conflicted copy)", "x\n",
            "state/history.git/objects/pack/pack-1 (conflicted copy).pack", "x\n");
    copies.forEach((name, text) -> World.write(ours.resolve(name), text));
    assertThat(Vaults.words(world.sync().problems()))
        .contains(
            ".clipweave/entities.sync-conflict-20240501-101112-ABCDEF.tsv: a second copy of"
                + " 'entities.tsv'; not read (move its lines to 'entities.tsv' and delete it)",
            ".clipweave/tombstones (conflicted copy 2024-05-01).tsv: a second copy of"
                + " 'tombstones.tsv'; not read (move its lines to 'tombstones.tsv' and delete it)");
    copies.forEach((name, text) -> assertThat(World.read(ours.resolve(name))).isEqualTo(text));
    assertCareful("with copies");
  }

  private static void harm(Path file, Harm harm) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (harm) {
      case DELETED -> Files.delete(file);
      case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case GARBAGE -> {
        new Random(bytes.length).nextBytes(bytes);
        Files.write(file, bytes);
      }
    }
  }

  /** P1, P4, P6, P7; the report is about the vault, not about a bug of ours. */
  private void assertCareful(String what) {
    Set<String> typed = world.typed();
    Map<String, String> source = world.source();
    String own = world.notes().get("Own.md");
    Report report = world.sync();
    assertThat(world.typed()).as(what).containsAll(typed);
    assertThat(world.source()).as(what).isEqualTo(source);
    assertThat(world.notes()).as(what).containsEntry("Own.md", own);
    assertThat(report.changes()).as(what).noneMatch(c -> c.op().sign() == '-');
    settled();
  }

  private void settled() {
    Map<String, String> prints = world.prints();
    assertThat(World.lines(world.sync())).isEmpty();
    assertThat(world.prints()).isEqualTo(prints);
  }
}
