package clipweave;

import clipweave.graph.GraphFilter;
import clipweave.graph.GraphFormat;
import clipweave.graph.GraphOptions;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code graph} was asked for.
 *
 * @param filter the part that is wanted; its {@code around} as a person names a note
 * @param options what becomes a node beside the notes
 * @param since the run since when changes are asked for
 * @param drawing how it is to be drawn; empty where only questions are asked
 */
public record GraphRequest(
    VaultRequest vault,
    GraphFilter filter,
    GraphOptions options,
    Optional<Integer> since,
    Optional<Drawing> drawing) {
  /**
   * A drawing.
   *
   * @param keepsUrls whether also pictures show addresses that only one note cites
   * @param file where it goes; empty for standard output
   * @param isDryRun whether nothing is to be written
   */
  public record Drawing(
      GraphFormat format, boolean keepsUrls, Optional<Path> file, boolean isDryRun) {
    public Drawing {
      Objects.requireNonNull(format);
      Objects.requireNonNull(file);
    }
  }

  public GraphRequest {
    Objects.requireNonNull(vault);
    Objects.requireNonNull(filter);
    Objects.requireNonNull(options);
    Objects.requireNonNull(since);
    Objects.requireNonNull(drawing);
  }
}
