package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code sync --watch} with a person who does one thing after each round. */
@Timeout(120)
class SyncWatchTest implements SyncWatch.Listener {
  @TempDir Path temp;

  private World world;
  private SyncWatch watch;
  private final Deque<Act> acts = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();

  private interface Act {
    void run() throws IOException;
  }

  @Override
  public void hear(Report report) {
    if (report.changes().isEmpty() && !heard.isEmpty()) {
      return;
    }
    heard.addAll(World.lines(report));
    next();
  }

  @Override
  public void hear(CannotGoOn trouble) {
    heard.add(trouble.says());
    next();
  }

  private void next() {
    heard.add("");
    try {
      acts.pop().run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watch(Path... clips) {
    world = new World(temp);
    Optional<Path> vault = Optional.of(Path.of("vault"));
    SyncRequest request =
        new SyncRequest(
            temp,
            List.of(clips),
            vault,
            List.of(),
            SyncRequest.Prune.NO,
            false,
            false,
            Optional.empty(),
            0);
    watch = new SyncWatch(request, r -> SyncFlow.run(r, Progress.NONE), this);
    watch.run();
  }

  private static void clip(Path folder, String title) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(title + ".md"), "---\ntitle: " + title + "\n---\n\nIt is wet.\n");
  }

  @Test
  void everyChangeIsFollowedByARound() {
    acts.add(() -> clip(world.clips, "Rain"));
    acts.add(() -> clip(world.clips.resolve("new folder"), "Hail"));
    acts.add(() -> Files.delete(world.vault.resolve("Clippings/Rain.md")));
    acts.add(() -> watch.stop());
    watch(Path.of("clips"));
    assertThat(heard)
        .containsExactly(
            "",
            "+ Clippings.md",
            "+ Clippings/Rain.md",
            "",
            "~ Clippings.md",
            "+ Clippings/Hail.md",
            "",
            "~ Clippings.md",
            "");
  }

  @Test
  void whatIsInTheWayIsToldAndTheNextRoundGoesOn() {
    acts.add(() -> Files.writeString(world.vault.resolve("clipweave.yaml"), "claps: [x]\n"));
    acts.add(
        () -> {
          clip(temp.resolve("in"), "Rain");
          Files.writeString(world.vault.resolve("clipweave.yaml"), "clips: ['../in']\n");
        });
    acts.add(() -> watch.stop());
    watch();
    assertThat(heard)
        .containsExactly(
            "",
            "no setting 'claps'; did you mean 'clips'?",
            "",
            "+ Clippings.md",
            "+ Clippings/Rain.md",
            "");
  }

  @Test
  void whatIsWrongAtFirstEndsIt() {
    assertThatThrownBy(() -> watch(Path.of("nowhere")))
        .isInstanceOf(CannotGoOn.class)
        .hasMessage("no file or folder 'nowhere'");
    assertThat(heard).isEmpty();
  }
}
