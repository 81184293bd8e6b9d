package clipweave.graph;

import java.io.IOException;

/** One way to write a graph down. */
public interface GraphFormat {
  /** Its name on the command line. */
  String name();

  /** The ending of its files, without the dot. */
  String ending();

  /** What it is, for the help text: lower case, without a full stop. */
  String about();

  /** Whether it is to be looked at, so that a part of a graph is measured by itself. */
  default boolean isPicture() {
    return false;
  }

  /**
   * Writes the graph; what is measured already is not measured again. Same graph, same characters.
   */
  void draw(Graph graph, DrawOptions options, Appendable out) throws IOException;
}
