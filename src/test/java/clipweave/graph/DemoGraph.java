package clipweave.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** An invented vault of clippings as a graph: fields of interest, authors, sites, days. */
final class DemoGraph {
  private static final List<List<String>> FIELDS =
      List.of(
          List.of("language models", "Transformer", "Prompt", "Token", "Alignment", "Benchmark"),
          List.of("knitting", "Wool", "Cable stitch", "Sock heel", "Indigo dye", "Spindle"),
          List.of("trams", "Timetable", "Bogie", "Catenary", "Depot", "Gauge"),
          List.of("birds", "Swift", "Migration", "Nest box", "Field notes", "Dawn chorus"),
          List.of("baking", "Sourdough", "Rye", "Oven spring", "Hydration", "Crumb"),
          List.of("typography", "Serif", "Ligature", "Baseline grid", "Specimen", "Kerning"),
          List.of("gardens", "Compost", "Espalier", "Frost dates", "Pollinator", "Mulch"),
          List.of("chess", "Endgame", "Opening book", "Tempo", "Zugzwang", "Study"),
          List.of("maps", "Projection", "Contour", "Atlas", "Relief shading", "Survey"),
          List.of("clocks", "Escapement", "Pendulum", "Regulator", "Mainspring", "Dial"));
  private static final List<String> FIRST =
      List.of("Ada", "Bruno", "Celia", "Dorek", "Elif", "Femke", "Goro", "Hanne", "Ilse", "Jonah");
  private static final List<String> LAST =
      List.of("Varga", "Okoro", "Lindt", "Marsh", "Petrov", "Quist", "Ruiz", "Sato", "Thorn");
  private static final List<String> FORMS =
      List.of(
          "Why %s matters",
          "A short history of %s",
          "%s, explained slowly",
          "Notes on %s",
          "The trouble with %s",
          "What %s taught me",
          "%s in practice",
          "Against %s");

  private final Random random;
  private final TreeMap<String, Node> nodes = new TreeMap<>();
  private final TreeMap<String, Edge> edges = new TreeMap<>();
  private final List<List<String>> written = new ArrayList<>();

  private DemoGraph(long seed) {
    random = new Random(seed);
    FIELDS.forEach(f -> written.add(new ArrayList<>()));
  }

  /** About {@code clips} clippings and what they hang together by. */
  static Graph of(int clips, long seed) {
    DemoGraph demo = new DemoGraph(seed);
    for (int i = 0; i < clips; i++) {
      demo.clip(i, clips);
    }
    return new Graph(List.copyOf(demo.nodes.values()), List.copyOf(demo.edges.values()));
  }

  private void clip(int number, int clips) {
    int field = (int) (FIELDS.size() * Math.pow(random.nextDouble(), 1.6));
    String topic = FIELDS.get(field).get(1 + random.nextInt(5));
    String title = FORMS.get(random.nextInt(FORMS.size())).formatted(topic);
    String id =
        "Clippings/"
            + title
            + (nodes.containsKey("Clippings/" + title + ".md") ? " " + number : "")
            + ".md";
    String day =
        LocalDate.of(2019, 1, 1)
            .plusDays((long) (2200.0 * Math.sqrt((double) number / clips)))
            .toString();
    String tag = FIELDS.get(field).get(0).replace(' ', '-');
    nodes.put(
        id,
        Node.of(id, title, NodeKind.CLIP)
            .withTags(List.of("clippings", tag))
            .withDates(Optional.of(day), Optional.empty())
            .withFields(
                List.of(
                    new Node.Fact("source", "https://www.example.org/" + tag + "/" + number),
                    new Node.Fact("clipped", day))));
    if (random.nextInt(12) == 0) {
      return;
    }
    people(id, field, clips);
    others(id, field, topic);
    written.get(field).add(id);
  }

  private void people(String id, int field, int clips) {
    int who = field * 7 + (int) (Math.max(7, clips / 40) * Math.pow(random.nextDouble(), 3));
    String name =
        FIRST.get(who % 10) + " " + LAST.get(who / 10 % 9) + (who > 89 ? " " + who / 90 : "");
    link(id, "People/" + name + ".md", name, NodeKind.PERSON, EdgeType.AUTHOR);
    int site = field * 3 + random.nextInt(3) + (random.nextInt(6) == 0 ? random.nextInt(20) : 0);
    String host = "journal-" + (char) ('a' + site % 26) + ".example";
    if (random.nextInt(3) > 0) {
      link(id, "Sites/" + host + ".md", host, NodeKind.SITE, EdgeType.SITE);
    }
  }

  private void others(String id, int field, String topic) {
    link(id, "Topics/" + topic + ".md", topic, NodeKind.TOPIC, EdgeType.LINK);
    List<String> before = written.get(field);
    for (int k = 0; k < 2 && !before.isEmpty(); k++) {
      String other = before.get((int) (before.size() * Math.pow(random.nextDouble(), 2)));
      EdgeType type = k == 0 ? EdgeType.RELATED : EdgeType.LINK;
      edge(
          id,
          other,
          type,
          "As [[" + nodes.get(other).title() + "]] has it, most of this was known before.");
    }
    if (random.nextInt(9) == 0) {
      List<String> far = written.get(random.nextInt(FIELDS.size()));
      if (!far.isEmpty()) {
        edge(
            id,
            far.get(random.nextInt(far.size())),
            EdgeType.CITED,
            "It is much the same elsewhere.");
      }
    }
    if (random.nextInt(20) == 0) {
      link(id, topic + " basics", topic + " basics", NodeKind.WANTED, EdgeType.LINK);
    }
  }

  private void link(String from, String to, String title, NodeKind kind, EdgeType type) {
    nodes.putIfAbsent(to, Node.of(to, title, kind));
    edge(from, to, type, "A long look at [[" + title + "]] and at what came of it in the end.");
  }

  private void edge(String from, String to, EdgeType type, String text) {
    if (!from.equals(to)) {
      Edge edge = new Edge(from, to, type, List.of(new Edge.Place(3 + random.nextInt(40), text)));
      edges.put(from + "\n" + to + "\n" + type, edge);
    }
  }
}
