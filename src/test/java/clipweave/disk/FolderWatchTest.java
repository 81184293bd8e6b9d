package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FolderWatchTest {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path folder;

  @Test
  void aChangeAfterTheOpeningEndsTheWaiting() throws Exception {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    try (FolderWatch watch = FolderWatch.over(List.of(folder))) {
      Files.writeString(below.resolve("note.md"), "words\n");
      assertThat(watch.await(LONG)).isEqualTo(FolderWatch.End.CHANGE);
    }
  }

  @Test
  void aFileIsLookedAtThroughItsFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("clip.md"), "words\n");
    try (FolderWatch watch = FolderWatch.over(List.of(file))) {
      Files.writeString(file, "more\n");
      assertThat(watch.await(LONG)).isEqualTo(FolderWatch.End.CHANGE);
    }
  }

  @Test
  void decisionsOfTheUserCountAndOtherHiddenFilesDoNot() throws Exception {
    Path ours = Files.createDirectories(folder.resolve(".clipweave/state"));
    Files.createDirectories(folder.resolve(".obsidian"));
    try (FolderWatch watch = FolderWatch.over(List.of(folder))) {
      Files.writeString(folder.resolve(".clipweave-tmp-1"), "x\n");
      Files.writeString(folder.resolve(".clipweave/lock"), "x\n");
      Files.writeString(ours.resolve("stat-manifest"), "x\n");
      Files.writeString(folder.resolve(".obsidian/workspace.json"), "x\n");
      assertThat(watch.await(Duration.ofMillis(300))).isEqualTo(FolderWatch.End.NO_CHANGE);
      Files.writeString(folder.resolve(".clipweave/entities.tsv"), "x\n");
      assertThat(watch.await(LONG)).isEqualTo(FolderWatch.End.CHANGE);
    }
  }

  @Test
  void aMissingFolderIsLeftOut() throws Exception {
    try (FolderWatch watch = FolderWatch.over(List.of(folder.resolve("gone"), folder))) {
      Files.writeString(folder.resolve("note.md"), "words\n");
      assertThat(watch.await(LONG)).isEqualTo(FolderWatch.End.CHANGE);
    }
  }

  @Test
  void closingEndsTheWaitingOfAnotherThread() throws Exception {
    FolderWatch watch = FolderWatch.over(List.of(folder));
    Thread closer = new Thread(watch::close);
    closer.start();
    assertThat(watch.await(LONG)).isEqualTo(FolderWatch.End.CLOSED);
    closer.join();
  }

  @Test
  void theWaitingHasAnEnd() throws Exception {
    try (FolderWatch watch = FolderWatch.over(List.of(folder))) {
      assertThat(watch.await(Duration.ofMillis(1))).isEqualTo(FolderWatch.End.NO_CHANGE);
    }
  }
}
