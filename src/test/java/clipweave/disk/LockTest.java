package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
  @TempDir Path root;

  @Test
  void aSecondRunIsToldWhoHoldsTheVault() throws Exception {
    Process other = holder();
    try {
      assertThatThrownBy(() -> Lock.take(vault(root), 0))
          .isInstanceOfSatisfying(
              CannotGoOn.class, e -> assertThat(e.kind()).isEqualTo(CannotGoOn.Kind.BUSY))
          .hasMessage("another run (process " + other.pid() + ") holds the vault");
    } finally {
      other.destroyForcibly().waitFor();
    }
    Lock.take(vault(root), 0).close();
  }

  @Test
  void twoPathsToOneVaultMeet() throws IOException {
    Path link = root.resolveSibling(root.getFileName() + "-link");
    Files.createSymbolicLink(link, root);
    Lock lock = Lock.take(vault(root), 0);
    try (lock) {
      assertThatThrownBy(() -> Lock.take(vault(link), 0)).isInstanceOf(CannotGoOn.class);
    } finally {
      Files.delete(link);
    }
  }

  @Test
  void aRunThatWaitsGoesOnWhenTheOtherEnds() throws Exception {
    Process other = holder();
    Thread end = new Thread(other::destroyForcibly);
    end.start();
    Lock lock = Lock.take(vault(root), 60);
    try (lock) {
      assertThat(other.waitFor()).isNotZero();
    }
    end.join();
  }

  @Test
  void theStateIsKeptOutOfGit() {
    Lock.take(vault(root), 0).close();
    assertThat(Tree.all(root))
        .containsEntry(".clipweave/state/.gitignore", "*\n")
        .containsEntry(".clipweave/state/lock", "")
        .hasSize(2);
  }

  @Test
  void ourFolderMayNotBeALink() throws IOException {
    Path outside = Files.createDirectory(root.resolve("outside"));
    Path vault = Files.createDirectory(root.resolve("vault"));
    Files.createSymbolicLink(vault.resolve(".clipweave"), outside);
    assertThatThrownBy(() -> Lock.take(vault(vault), 0)).isInstanceOf(CannotGoOn.class);
    assertThat(Tree.all(root)).isEmpty();
  }

  private static VaultFolder vault(Path path) {
    return VaultFolder.open(path, VaultFolder.Missing.IS_NEW);
  }

  /** Another process that holds the lock until it dies. */
  private Process holder() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            root.toString());
    Process other = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).isEqualTo("locked");
    return other;
  }

  /** The other process. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      Lock lock = Lock.take(vault(Path.of(args[0])), 0);
      try (lock) {
        lock.sign();
        System.out.println("locked");
        System.in.read();
      }
    }
  }
}
