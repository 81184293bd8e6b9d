package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P16 and more: a state that is gone, damaged, half there or too new. What the user wrote stays,
 * the run says so and goes on carefully, or it stops before it touches anything.
 */
class StateTest {
  @TempDir private Path temp;
  private World world;
  private int turn;

  /** What can become of a file of the state. */
  private enum Harm {
    DELETED,
    EMPTY,
    HALF,
    GARBAGE,
    LONGER
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
    Map<String, byte[]> before = everything();
    for (String name : before.keySet()) {
      for (Harm harm : name.contains(".clipweave/state/") ? Harm.values() : new Harm[0]) {
        restore(before);
        harm(world.root.resolve(name), harm);
        assertCareful(name + " " + harm);
      }
    }
  }

  private Map<String, byte[]> everything() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(world.root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        all.put(Tree.name(world.root, path), Files.readAllBytes(path));
      }
    }
    return all;
  }

  private void restore(Map<String, byte[]> files) throws IOException {
    try (Stream<Path> paths = Files.walk(world.root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Files.delete(path);
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = world.root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static void harm(Path file, Harm harm) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (harm) {
      case DELETED -> Files.delete(file);
      case EMPTY -> Files.write(file, new byte[0]);
      case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case GARBAGE -> {
        new Random(bytes.length).nextBytes(bytes);
        Files.write(file, bytes);
      }
      case LONGER -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 7));
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
    Map<String, String> prints = world.prints();
    assertThat(World.lines(world.sync())).as(what).isEmpty();
    assertThat(world.prints()).as(what).isEqualTo(prints);
  }
}
