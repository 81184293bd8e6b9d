package clipweave.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A measured graph as the page wants it: names as JSON, numbers as base64 of variable-length bytes
 * (seven bits each, the lowest first), so that 50,000 notes stay small and read fast.
 */
final class PageData {
  private final Graph graph;
  private final Layout layout;

  PageData(Graph measured, Layout layout) {
    this.graph = measured;
    this.layout = layout;
  }

  /** Everything that the first picture needs. */
  void writeGraph(DrawOptions options, Appendable out) throws IOException {
    Map<String, Integer> tags = tags();
    out.append("{\"title\":").append(JsonText.quoted(options.heading()));
    out.append(",\"vault\":").append(JsonText.quoted(options.vault()));
    out.append(",\"kinds\":").append(JsonText.quotedList(words(NodeKind.values())));
    out.append(",\"types\":").append(JsonText.quotedList(words(EdgeType.values())));
    out.append(",\"hues\":");
    out.append(JsonText.quotedList(Palette.HUES.stream().map(Palette.Colour::hex).toList()));
    out.append(",\"tags\":").append(JsonText.quotedList(tags.keySet()));
    List<String> labels = Communities.of(graph).stream().map(Community::label).toList();
    out.append(",\"communities\":").append(JsonText.quotedList(labels));
    out.append(",\n\"ids\":");
    out.append(JsonText.quotedList(graph.nodes().stream().map(Node::id).toList()));
    out.append(",\n\"titles\":").append(JsonText.quotedList(titles()));
    column("kind", i -> graph.nodes().get(i).kind().ordinal(), out);
    column("day", i -> day(graph.nodes().get(i)), out);
    column("community", i -> metrics(i).community(), out);
    column("core", i -> metrics(i).core(), out);
    int[] ranks = ranks();
    column("rank", i -> ranks[i], out);
    column("between", i -> (int) Math.round(metrics(i).betweenness() * 10_000), out);
    column("x", i -> zigzag(Math.round(layout.xs()[i])), out);
    column("y", i -> zigzag(Math.round(layout.ys()[i])), out);
    out.append(",\n\"nodeTags\":\"").append(nodeTags(tags));
    out.append("\",\n\"edges\":\"").append(edges()).append("\"}");
  }

  private static <E extends Enum<E>> List<String> words(E[] values) {
    List<String> words = new ArrayList<>();
    for (E value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words;
  }

  /** Empty where the title is the name of the file, which the page can see itself. */
  private List<String> titles() {
    return graph.nodes().stream()
        .map(n -> n.title().equals(stem(n.id())) ? "" : n.title())
        .toList();
  }

  private static String stem(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  private Metrics metrics(int i) {
    return graph.nodes().get(i).metrics().orElseThrow();
  }

  /** Days since 1900, from 1; 0 for none. */
  private static int day(Node node) {
    if (node.day().isEmpty()) {
      return 0;
    }
    try {
      long days = LocalDate.parse(node.day().get()).toEpochDay() + 25_568;
      return days < 1 || days > 100_000 ? 0 : (int) days;
    } catch (DateTimeException notADay) {
      return 0;
    }
  }

  private static int zigzag(int number) {
    return number << 1 ^ number >> 31;
  }

  /** The place of each node by PageRank, from 1. */
  private int[] ranks() {
    int[] ranks = new int[graph.nodes().size()];
    List<Integer> order =
        IntStream.range(0, ranks.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -metrics(i).pageRank()))
            .toList();
    for (int place = 0; place < ranks.length; place++) {
      ranks[order.get(place)] = place + 1;
    }
    return ranks;
  }

  private Map<String, Integer> tags() {
    Map<String, Integer> tags = new TreeMap<>();
    graph.nodes().forEach(n -> n.tags().forEach(t -> tags.put(t, 0)));
    int number = 0;
    for (Map.Entry<String, Integer> entry : tags.entrySet()) {
      entry.setValue(number++);
    }
    return tags;
  }

  private String nodeTags(Map<String, Integer> tags) {
    Bytes bytes = new Bytes();
    for (Node node : graph.nodes()) {
      bytes.add(node.tags().size());
      node.tags().forEach(t -> bytes.add(tags.get(t)));
    }
    return bytes.base64();
  }

  /** Source as the distance from the one before, target, type. */
  private String edges() {
    Map<String, Integer> positions = graph.positions();
    Bytes bytes = new Bytes();
    int last = 0;
    for (Edge edge : graph.edges()) {
      int source = positions.get(edge.source());
      bytes.add(source - last);
      bytes.add(positions.get(edge.target()));
      bytes.add(edge.type().ordinal());
      last = source;
    }
    return bytes.base64();
  }

  private interface Value {
    int of(int node);
  }

  private void column(String name, Value value, Appendable out) throws IOException {
    Bytes bytes = new Bytes();
    for (int i = 0; i < graph.nodes().size(); i++) {
      bytes.add(value.of(i));
    }
    out.append(",\n\"").append(name).append("\":\"").append(bytes.base64()).append('"');
  }

  /** Whole numbers from 0 in as few bytes as they need. */
  private static final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int number) {
      int rest = number;
      while ((rest & ~0x7f) != 0) {
        bytes.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }

    String base64() {
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
  }
}
