package clipweave.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds names for the communities of a measured graph. */
public final class Communities {
  private static final int NAMES = 5;

  private final Map<Integer, List<Node>> members = new TreeMap<>();
  private final Map<String, Integer> tagCounts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Communities() {}

  /** The communities of two members or more, the largest first. */
  public static List<Community> of(Graph measured) {
    Communities run = new Communities();
    measured.nodes().forEach(run::count);
    List<Community> found = new ArrayList<>();
    run.members.forEach(
        (number, nodes) -> {
          if (nodes.size() > 1) {
            found.add(run.community(number, nodes));
          }
        });
    return List.copyOf(found);
  }

  private void count(Node node) {
    node.metrics()
        .ifPresent(m -> members.computeIfAbsent(m.community(), c -> new ArrayList<>()).add(node));
    node.tags().forEach(tag -> tagCounts.merge(tag, 1, Integer::sum));
  }

  private Community community(int number, List<Node> nodes) {
    List<String> names =
        nodes.stream()
            .sorted(byStanding())
            .limit(NAMES)
            .takeWhile(n -> n.kind() != NodeKind.URL || isAllUrls(nodes))
            .map(Node::title)
            .toList();
    return new Community(number, label(nodes, names), nodes.size(), names);
  }

  private static boolean isAllUrls(List<Node> nodes) {
    return nodes.stream().allMatch(n -> n.kind() == NodeKind.URL);
  }

  /** Those with a meaning of their own first: not days, tags, wanted notes or addresses. */
  private static Comparator<Node> byStanding() {
    return Comparator.comparing((Node n) -> n.kind() == NodeKind.URL)
        .thenComparing(Communities::isColourless)
        .thenComparing(n -> -n.metrics().map(Metrics::pageRank).orElse(0.0))
        .thenComparing(Node::id);
  }

  private static boolean isColourless(Node node) {
    return switch (node.kind()) {
      case DAY, FILE, INDEX -> true;
      default -> false;
    };
  }

  private String label(List<Node> nodes, List<String> names) {
    Optional<String> tag = telling(nodes).filter(taken::add);
    String label =
        tag.orElseGet(() -> names.stream().filter(taken::add).findFirst().orElse(names.get(0)));
    return label;
  }

  /** The tag that a third of the members have and that is mostly found among them. */
  private Optional<String> telling(List<Node> nodes) {
    Map<String, Integer> here = new TreeMap<>();
    nodes.forEach(n -> n.tags().forEach(t -> here.merge(t, 1, Integer::sum)));
    String best = "";
    double bestScore = 0;
    for (Map.Entry<String, Integer> entry : here.entrySet()) {
      double spread = (double) entry.getValue() / nodes.size();
      double ownness = (double) entry.getValue() / tagCounts.get(entry.getKey());
      if (entry.getValue() > 1
          && spread * 3 >= 1
          && ownness * 2 > 1
          && spread * ownness > bestScore) {
        best = entry.getKey();
        bestScore = spread * ownness;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
