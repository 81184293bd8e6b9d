package clipweave.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which names are written into a picture, so that none lies on another. */
final class Labels {
  private static final int MOST = 90;
  private static final int TRIES = 2_000;

  /** A name, the middle of its base line, and its size. */
  record Label(String text, double x, double y, double size) {
    boolean meets(Label other) {
      return Math.abs(x - other.x) < (width() + other.width()) / 2
          && Math.abs(y - other.y) < 1.7 * Math.max(size, other.size);
    }

    double width() {
      double wide = text.codePoints().filter(c -> c >= 0x2e80).count();
      return size * (0.54 * (text.length() - wide) + wide + 0.6);
    }
  }

  private Labels() {}

  /** The best-connected first; {@code unit} is how long a pixel of the finished picture is. */
  static List<Label> of(Graph measured, Layout layout, double unit) {
    List<Node> nodes = measured.nodes();
    List<Integer> order =
        IntStream.range(0, nodes.size())
            .boxed()
            .filter(i -> nodes.get(i).kind() != NodeKind.URL && degree(nodes.get(i)) > 0)
            .sorted(
                Comparator.comparingInt((Integer i) -> -degree(nodes.get(i))).thenComparing(i -> i))
            .limit(TRIES)
            .toList();
    List<Label> placed = new ArrayList<>();
    for (int i : order) {
      double radius = Layout.radius(degree(nodes.get(i)));
      double size = unit * Math.min(18, 9.5 + 1.1 * Math.sqrt(degree(nodes.get(i))));
      String text = Plain.shortened(Plain.line(nodes.get(i).title()), 42);
      double y = layout.ys()[i] + radius + 1.1 * size;
      Label label = new Label(text, layout.xs()[i], y, size);
      if (placed.size() < MOST && placed.stream().noneMatch(label::meets)) {
        placed.add(label);
      }
    }
    return placed;
  }

  private static int degree(Node node) {
    return node.metrics().map(Metrics::degree).orElse(0);
  }
}
