package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every format is read back by a reader that is not ours, hostile names and all. */
class GraphFormatsTest {
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>alert(1)</script>",
          "\"; DROP TABLE x; \\",
          "=HYPERLINK(\"https://evil.example\")",
          "@SUM(A1)",
          "+1",
          "-1",
          "a\tb\nc\u0000d\u001b[31me",
          "right\u202eleft",
          "half \ud800 pair",
          "<img src=x onerror=alert(1)>",
          "a]] --> b{{c}}",
          "%%{init: x}%%",
          "\u2028line",
          "it's & that's",
          "]]>",
          "ends with \\");

  private static clipweave.graph.Graph hostile() {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String id = HOSTILE.get(i);
      nodes.add(
          Node.of(id, id, NodeKind.values()[i % NodeKind.values().length])
              .withTags(List.of("t"))
              .withFields(List.of(new Node.Fact(id, id))));
      Edge.Place place = new Edge.Place(3, id);
      edges.add(new Edge(id, HOSTILE.get(0), EdgeType.LINK, List.of(place)));
    }
    return new clipweave.graph.Graph(nodes, edges);
  }

  private static String drawn(String format, clipweave.graph.Graph graph) {
    try {
      StringBuilder out = new StringBuilder();
      GraphFormat known = GraphFormats.named(format).orElseThrow();
      known.draw(graph, new DrawOptions("My \"vault\" </title>", ""), out);
      return out.toString();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Graph<String, DefaultEdge> empty() {
    return new DirectedPseudograph<>(
        SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  @Test
  void graphMlIsReadByJGraphT() {
    clipweave.graph.Graph demo = DemoGraph.of(60, 1);
    for (clipweave.graph.Graph graph : List.of(demo, hostile())) {
      Graph<String, DefaultEdge> read = empty();
      Map<String, String> paths = new HashMap<>();
      GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
      importer.addVertexAttributeConsumer(
          (key, value) -> {
            if (key.getSecond().equals("path")) {
              paths.put(key.getFirst(), value.getValue());
            }
          });
      importer.importGraph(read, new StringReader(drawn("graphml", graph)));
      assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
      assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
      assertThat(new HashSet<>(paths.values())).hasSameSizeAs(graph.nodes());
    }
  }

  @Test
  void gexfIsReadByJGraphT() {
    for (clipweave.graph.Graph graph : List.of(DemoGraph.of(60, 1), hostile())) {
      Graph<String, DefaultEdge> read = empty();
      SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
      importer.setSchemaValidation(false); // its schema has no room for Gephi's colours
      importer.importGraph(read, new StringReader(drawn("gexf", graph)));
      assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
      assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
    }
  }

  @Test
  void dotIsReadByJGraphT() {
    for (clipweave.graph.Graph graph : List.of(DemoGraph.of(60, 1), hostile())) {
      Graph<String, DefaultEdge> read = empty();
      new DOTImporter<String, DefaultEdge>()
          .importGraph(read, new StringReader(drawn("dot", graph)));
      assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
      assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
    }
  }

  @Test
  void theCanvasKeepsItsSpecification() {
    for (clipweave.graph.Graph graph : List.of(DemoGraph.of(300, 1), hostile())) {
      JsonObject canvas = JsonParser.parseString(drawn("canvas", graph)).getAsJsonObject();
      Set<String> ids = new HashSet<>();
      Set<String> places = new HashSet<>();
      canvas
          .getAsJsonArray("nodes")
          .forEach(
              n -> {
                JsonObject node = n.getAsJsonObject();
                assertThat(ids.add(node.get("id").getAsString())).isTrue();
                assertThat(places.add(node.get("x") + "," + node.get("y"))).isTrue();
                assertThat(node.get("type").getAsString()).isIn("file", "text", "link");
              });
      canvas
          .getAsJsonArray("edges")
          .forEach(
              e -> {
                assertThat(ids).contains(e.getAsJsonObject().get("fromNode").getAsString());
                assertThat(ids).contains(e.getAsJsonObject().get("toNode").getAsString());
              });
      assertThat(ids).hasSameSizeAs(graph.nodes());
    }
  }

  @Test
  void jsonHoldsEveryNameAsItIs() {
    JsonObject json = JsonParser.parseString(drawn("json", hostile())).getAsJsonObject();
    assertThat(json.get("schema").getAsString()).isEqualTo("clipweave/graph/1");
    Set<String> ids = new HashSet<>();
    json.getAsJsonArray("nodes").forEach(n -> ids.add(n.getAsJsonObject().get("id").getAsString()));
    assertThat(ids).containsExactlyInAnyOrderElementsOf(HOSTILE);
  }

  @Test
  void jsonOfTwoNotes() {
    clipweave.graph.Graph graph =
        new clipweave.graph.Graph(
            List.of(
                Node.of("A.md", "A", NodeKind.NOTE).withTags(List.of("x")),
                Node.of("B.md", "B", NodeKind.NOTE)),
            List.of(
                new Edge("A.md", "B.md", EdgeType.LINK, List.of(new Edge.Place(2, "to [[B]]")))));
    assertThat(drawn("json", graph))
        .isEqualTo(
            """
            {"schema":"clipweave/graph/1",
            "nodes":[
            {"id":"A.md","title":"A","kind":"note","tags":["x"],"clipped":null,"published":null,"fields":{},"metrics":{"in":0,"out":1,"pagerank":0.350877,"hub":1,"authority":0,"betweenness":0,"core":1,"component":0,"community":0}},
            {"id":"B.md","title":"B","kind":"note","tags":[],"clipped":null,"published":null,"fields":{},"metrics":{"in":1,"out":0,"pagerank":0.649123,"hub":0,"authority":1,"betweenness":0,"core":1,"component":0,"community":0}}
            ],
            "edges":[
            {"source":"A.md","target":"B.md","type":"link","places":[{"line":2,"text":"to [[B]]"}]}
            ],
            "communities":[
            {"number":0,"label":"B","members":2,"names":["B","A"]}
            ]}
            """);
  }

  @Test
  void noCellOfATableIsAFormula() {
    for (String format : List.of("csv", "csv-nodes")) {
      for (List<String> row : Csv.rows(drawn(format, hostile()))) {
        for (String cell : row) {
          assertThat(cell).as(format).doesNotMatch("(?s)^[=+@\\t\\r-].*");
        }
      }
    }
  }

  @Test
  void tablesHaveARowForEach() {
    assertThat(Csv.rows(drawn("csv", hostile()))).hasSize(1 + HOSTILE.size());
    assertThat(Csv.rows(drawn("csv-nodes", hostile()))).hasSize(1 + HOSTILE.size());
  }

  @Test
  void markupIsWellFormed() throws Exception {
    for (String format : List.of("svg", "graphml", "gexf")) {
      assertThat(xml(drawn(format, hostile())).getElementsByTagName("script").getLength())
          .as(format)
          .isZero();
    }
  }

  @Test
  void mermaidLabelsHoldNothingThatMeansSomething() {
    String drawing = drawn("mermaid", hostile());
    drawing
        .lines()
        .filter(l -> l.contains("[\""))
        .forEach(
            l -> {
              String label = l.substring(l.indexOf("[\"") + 2, l.lastIndexOf("\"]"));
              assertThat(label).doesNotContain("\"", "<", ">", "{", "[", "`", "%");
            });
  }

  @Test
  void thePageHoldsNoMarkupOfNames() {
    String page = drawn("html", hostile());
    assertThat(page).doesNotContain("alert(1)</script>", "<img src=x");
    assertThat(page).contains("default-src 'none'");
    assertThat(page.split("<script", -1)).hasSize(4);
  }

  @Test
  void theSameGraphGivesTheSameCharactersInEveryLocale() {
    clipweave.graph.Graph graph = DemoGraph.of(120, 4);
    Map<String, String> first = new HashMap<>();
    GraphFormats.ALL.forEach(f -> first.put(f.name(), drawn(f.name(), graph)));
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("tr-TR", "ar-SA-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        for (GraphFormat format : GraphFormats.ALL) {
          assertThat(drawn(format.name(), graph))
              .as(locale + " " + format.name())
              .isEqualTo(first.get(format.name()));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEmptyGraphIsDrawnToo() {
    for (GraphFormat format : GraphFormats.ALL) {
      assertThat(drawn(format.name(), clipweave.graph.Graph.EMPTY))
          .as(format.name())
          .doesNotContain("NaN");
    }
  }

  @Test
  void formatsAreFoundByNameAndEnding() {
    assertThat(GraphFormats.named("gexf")).isPresent();
    assertThat(GraphFormats.named("png")).isEmpty();
    assertThat(GraphFormats.forEnding("CSV").map(GraphFormat::name)).contains("csv");
  }
}
