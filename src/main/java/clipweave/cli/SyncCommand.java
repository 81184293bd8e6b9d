package clipweave.cli;

import clipweave.SyncFlow;
import clipweave.SyncRequest;
import clipweave.note.CannotGoOn;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave sync --vault DIR [CLIP...]}. */
@Command(
    name = "sync",
    header = {
      "Bring everything up to date: clips, links, hubs and the index.",
      "Without a CLIP it looks into the clip folders of the settings.",
      "",
      "Examples:",
      "  clipweave sync Downloads/clips --vault Notes      what is new, changed or gone there",
      "  clipweave sync --vault Notes -n --diff            every change, and none is made",
      "  clipweave sync --vault Notes --restore 3f9a2b11c0 a note you deleted, back again",
      "  clipweave sync Downloads/clips --vault Notes --watch   and again whenever something changes",
      ""
    })
final class SyncCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      paramLabel = "CLIP",
      arity = "0..*",
      description = "a folder of clips, or a clip; in place of the folders of the settings")
  private List<Path> clips = List.of();

  @Option(
      names = "--prune",
      description = "put notes whose clips are gone into .trash, if you did not edit them")
  private boolean prune;

  @Option(names = "--yes", description = "even if that is more than a tenth of all")
  private boolean yes;

  @Option(
      names = "--restore",
      paramLabel = "ID",
      description = "bring back a note you deleted, by its clip-id or path")
  private List<String> restored = List.of();

  @Option(
      names = "--watch",
      description = "go on: sync again whenever clips or notes change, until you stop it (Ctrl-C)")
  private boolean watch;

  @Override
  public Integer call() {
    if (watch) {
      return watch();
    }
    Report report = Reports.watched(root, progress -> SyncFlow.run(request(), progress));
    Reports.print(root, report);
    return ExitCode.of(report).number();
  }

  private int watch() {
    if (root.isDryRun()) {
      throw CannotGoOn.wrong("cannot use --watch and --dry-run together");
    }
    if (!restored.isEmpty()) {
      throw CannotGoOn.wrong("cannot use --watch and --restore together");
    }
    return new Watching(root, request()).run().number();
  }

  private SyncRequest request() {
    SyncRequest.Prune pruning = yes ? SyncRequest.Prune.ALL : SyncRequest.Prune.YES;
    return new SyncRequest(
        root.folder(),
        clips,
        root.vault(),
        restored,
        prune ? pruning : SyncRequest.Prune.NO,
        root.isDryRun(),
        root.wantsDiff(),
        root.settings(),
        root.waitSeconds());
  }
}
