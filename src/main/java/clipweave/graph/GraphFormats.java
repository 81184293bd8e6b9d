package clipweave.graph;

import java.util.List;
import java.util.Optional;

/** The formats a graph can be written in, in the order of the help text. */
public final class GraphFormats {
  public static final List<GraphFormat> ALL =
      List.of(
          new JsonFormat(),
          new HtmlFormat(),
          new SvgFormat(),
          new GraphMlFormat(),
          new GexfFormat(),
          new DotFormat(),
          new MermaidFormat(),
          new CsvEdgesFormat(),
          new CsvNodesFormat(),
          new CanvasFormat());

  private GraphFormats() {}

  /** The format of that name. */
  public static Optional<GraphFormat> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The first format that writes files with that ending (without dot, any case). */
  public static Optional<GraphFormat> forEnding(String ending) {
    return ALL.stream().filter(f -> f.ending().equalsIgnoreCase(ending)).findFirst();
  }
}
