package clipweave.cli;

import clipweave.graph.GraphFormat;
import clipweave.graph.GraphFormats;
import clipweave.note.CannotGoOn;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which format a graph is drawn in: as named, else by the file's ending, else JSON. */
final class DrawingFormat {
  private DrawingFormat() {}

  static GraphFormat choose(Optional<String> named, Optional<Path> file, boolean wantsJson) {
    if (named.isPresent()) {
      GraphFormat format = GraphFormats.named(named.get()).orElseThrow(() -> unknown(named.get()));
      if (wantsJson && !format.name().equals("json")) {
        throw CannotGoOn.wrong("cannot use --json and --format " + format.name() + " together");
      }
      return format;
    }
    if (wantsJson || file.isEmpty()) {
      return GraphFormats.named("json").orElseThrow();
    }
    return GraphFormats.forEnding(ending(file.get())).orElseThrow(() -> untold(file.get()));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static CannotGoOn unknown(String name) {
    Optional<String> meant = Nearest.to(name, names());
    return CannotGoOn.wrong(
        "no format '" + name + "'",
        meant.map(m -> "did you mean '" + m + "'?").orElse("choose from " + all()));
  }

  private static CannotGoOn untold(Path file) {
    return CannotGoOn.wrong(
        "cannot tell the format of '" + file + "' by its ending", "name it with -f: " + all());
  }

  private static List<String> names() {
    return GraphFormats.ALL.stream().map(GraphFormat::name).toList();
  }

  private static String all() {
    return String.join(", ", names());
  }
}
