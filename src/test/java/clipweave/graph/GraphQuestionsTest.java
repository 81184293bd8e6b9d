package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Filters, the report and what changed. */
class GraphQuestionsTest {
  private static final Graph CHAIN = chain();

  /** a - b - c - d, and one alone; b is a person, c is of 2023. */
  private static Graph chain() {
    return new Graph(
        List.of(
            Node.of("a", "a", NodeKind.CLIP).withTags(List.of("x/y")),
            Node.of("b", "b", NodeKind.PERSON),
            Node.of("c", "c", NodeKind.CLIP).withDates(Optional.of("2023-05-07"), Optional.empty()),
            Node.of("d", "d", NodeKind.NOTE).withTags(List.of("X")),
            Node.of("alone", "alone", NodeKind.NOTE)),
        List.of(
            Edge.of("a", "b", EdgeType.AUTHOR),
            Edge.of("c", "b", EdgeType.AUTHOR),
            Edge.of("c", "d", EdgeType.LINK)));
  }

  private static List<String> ids(GraphFilter filter) {
    return filter.applyTo(CHAIN).nodes().stream().map(Node::id).toList();
  }

  @Test
  void aroundTakesBothDirections() {
    assertThat(ids(GraphFilter.ALL.around("b", 1))).containsExactly("a", "b", "c");
    assertThat(ids(GraphFilter.ALL.around("d", 2))).containsExactly("b", "c", "d");
    assertThat(ids(GraphFilter.ALL.around("d", 0))).containsExactly("d");
    assertThat(ids(GraphFilter.ALL.around("nobody", 2))).isEmpty();
  }

  @Test
  void aTagMeansThoseBelowItInAnyCase() {
    assertThat(ids(GraphFilter.ALL.onlyTags(Set.of("x")))).containsExactly("a", "d");
  }

  @Test
  void undatedNotesStayWithTheirDatedNeighbours() {
    Optional<String> day = Optional.of("2023-05-07");
    assertThat(ids(GraphFilter.ALL.between(day, day))).containsExactly("b", "c", "d");
    assertThat(ids(GraphFilter.ALL.between(Optional.of("2023-05-08"), Optional.empty()))).isEmpty();
  }

  @Test
  void kindsTypesAndHubs() {
    assertThat(ids(GraphFilter.ALL.onlyKinds(Set.of(NodeKind.NOTE)))).containsExactly("alone", "d");
    assertThat(ids(GraphFilter.ALL.noHubs())).containsExactly("a", "alone", "c", "d");
    assertThat(GraphFilter.ALL.onlyTypes(Set.of(EdgeType.LINK)).applyTo(CHAIN).edges())
        .extracting(Edge::target)
        .containsExactly("d");
  }

  @Test
  void anIndexIsNoGateAsItListsAll() {
    Graph star =
        new Graph(
            List.of(
                Node.of("a", "a", NodeKind.CLIP),
                Node.of("b", "b", NodeKind.CLIP),
                Node.of("c", "c", NodeKind.CLIP),
                Node.of("i", "i", NodeKind.INDEX)),
            List.of(
                Edge.of("i", "a", EdgeType.LINK),
                Edge.of("i", "b", EdgeType.LINK),
                Edge.of("b", "c", EdgeType.LINK)));
    assertThat(GraphReport.of(star).gates()).extracting(Node::id).containsExactly("b");
  }

  @Test
  void theReportSaysWhatThereIs() throws IOException {
    StringBuilder out = new StringBuilder();
    GraphReport.of(CHAIN).write(out);
    assertThat(out.toString())
        .isEqualTo(
            """
            5 nodes, 3 edges, 2 connected parts, 100% of the links lead to ten nodes

            Hubs
                   2  b (person)
                   1  d

            On the way between others
               33.3%  b (person)
               33.3%  c (clip)

            Communities
                   2  b: b; a
                   2  d: d; c

            Orphans
              alone
            """);
  }

  @Test
  void theDifferenceIsWhatIsNewAndWhatIsGone() {
    Graph smaller = CHAIN.only(n -> !n.id().equals("d"), e -> true);
    GraphDifference difference = GraphDifference.between(smaller, CHAIN);
    assertThat(difference.newNodes()).extracting(Node::id).containsExactly("d");
    assertThat(difference.newEdges()).extracting(Edge::target).containsExactly("d");
    assertThat(difference.goneNodes()).isEmpty();
    assertThat(GraphDifference.between(CHAIN, CHAIN).isEmpty()).isTrue();
  }

  @Test
  void nothingLiesOnAnotherInALayout() {
    Graph graph = DemoGraph.of(400, 3);
    Layout layout = Layout.of(graph);
    int close = 0;
    for (int i = 0; i < layout.xs().length; i++) {
      for (int k = 0; k < i; k++) {
        float dx = layout.xs()[i] - layout.xs()[k];
        float dy = layout.ys()[i] - layout.ys()[k];
        close += dx * dx + dy * dy < 16 ? 1 : 0;
      }
    }
    assertThat(close).isZero();
  }

  @Test
  void aLayoutIsTheSameEveryTime() {
    Graph graph = DemoGraph.of(400, 3);
    assertThat(Layout.of(graph).xs()).isEqualTo(Layout.of(graph).xs());
  }
}
