package clipweave.disk;

import clipweave.note.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything below a vault's folder that is part of it, sorted by path.
 *
 * @param files notes and other files
 * @param awaited paths of files that a cloud has not brought yet: they count as present
 * @param leftovers hidden files of runs that were killed, for {@link Store#sweep}
 */
public record VaultListing(
    List<VaultFile> files, List<String> awaited, List<Path> leftovers, List<Problem> problems) {
  static final VaultListing NOTHING = new VaultListing(List.of(), List.of(), List.of(), List.of());

  public VaultListing {
    files = List.copyOf(files);
    awaited = List.copyOf(awaited);
    leftovers = List.copyOf(leftovers);
    problems = List.copyOf(problems);
  }
}
