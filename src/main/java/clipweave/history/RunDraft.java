package clipweave.history;

import clipweave.vault.Content;
import clipweave.vault.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A run before it happens: what the history has to know of it. Texts are asked for one at a time.
 *
 * @param command the words of the command line
 * @param undoes the number of the run that this one takes back
 * @param manifest the manifest after the run
 * @param steps what will be done
 * @param folders those that were made for it, as paths in the vault, parents first
 * @param bases the base texts that are new or different, by the path of their note
 * @param dropped paths whose base text goes (a moved note has its old path here)
 * @param written the new texts that are no base: of merged notes, of hubs; by path
 * @param found the files that the run replaces, moves or trashes, as they are now, by path
 */
public record RunDraft(
    List<String> command,
    Optional<Integer> undoes,
    byte[] manifest,
    List<Step> steps,
    List<String> folders,
    Map<String, Content> bases,
    Set<String> dropped,
    Map<String, Content> written,
    Map<String, Content> found) {
  public RunDraft {
    command = List.copyOf(command);
    Objects.requireNonNull(undoes);
    Objects.requireNonNull(manifest);
    steps = List.copyOf(steps);
    folders = List.copyOf(folders);
    bases = Map.copyOf(bases);
    dropped = Set.copyOf(dropped);
    written = Map.copyOf(written);
    found = Map.copyOf(found);
  }

  /** A run whose new texts are all bases, and that made no folder. */
  public RunDraft(
      List<String> command,
      Optional<Integer> undoes,
      byte[] manifest,
      List<Step> steps,
      Map<String, Content> bases,
      Set<String> dropped,
      Map<String, Content> found) {
    this(command, undoes, manifest, steps, List.of(), bases, dropped, Map.of(), found);
  }

  /** The run that it becomes. */
  Run run(int number) {
    return new Run(number, command, undoes, steps, folders);
  }
}
