package clipweave.cli;

import clipweave.LinksAnswer;
import clipweave.graph.Edge;
import clipweave.graph.Node;
import clipweave.graph.NoteLinks;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** The links of one note for a program: {@code clipweave/links/1}. */
final class LinksJson {
  private LinksJson() {}

  static void print(Out out, LinksAnswer answer) {
    Json.document(
        out,
        "links",
        json -> {
          NoteLinks links = answer.links();
          json.name("note");
          node(json, links.note());
          neighbours(json, "backlinks", "source", links.backlinks());
          neighbours(json, "outgoing", "target", links.outgoing());
          Json.strings(json, "sameSource", links.sameSource().stream().map(Node::id).toList());
          mentions(json, links.mentions());
          NameLines.json(json, answer.suggestions());
          counts(json, answer);
          Json.problems(json, answer.problems());
        });
  }

  private static void node(JsonWriter json, Node node) throws IOException {
    json.beginObject();
    json.name("id").value(node.id());
    json.name("title").value(node.title());
    json.name("kind").value(node.kind().word());
    Json.strings(json, "tags", node.tags());
    json.name("clipped").value(node.clipped().orElse(null));
    json.name("published").value(node.published().orElse(null));
    json.endObject();
  }

  private static void neighbours(
      JsonWriter json, String name, String end, List<NoteLinks.Neighbour> neighbours)
      throws IOException {
    json.name(name).beginArray();
    for (NoteLinks.Neighbour neighbour : neighbours) {
      json.beginObject();
      json.name(end).value(neighbour.node().id());
      json.name("title").value(neighbour.node().title());
      json.name("kind").value(neighbour.node().kind().word());
      json.name("type").value(neighbour.type().word());
      json.name("places").beginArray();
      for (Edge.Place place : neighbour.places()) {
        json.beginObject();
        json.name("line").value(place.line());
        json.name("text").value(place.text());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static void mentions(JsonWriter json, List<NoteLinks.Mention> mentions)
      throws IOException {
    json.name("mentions").beginArray();
    for (NoteLinks.Mention mention : mentions) {
      json.beginObject();
      json.name("path").value(mention.path());
      json.name("line").value(mention.line());
      json.name("column").value(mention.column());
      json.name("name").value(mention.name());
      json.name("text").value(mention.text());
      json.endObject();
    }
    json.endArray();
  }

  private static void counts(JsonWriter json, LinksAnswer answer) throws IOException {
    NoteLinks links = answer.links();
    json.name("counts").beginObject();
    json.name("backlinks").value(links.backlinks().size());
    json.name("outgoing").value(links.outgoing().size());
    json.name("sameSource").value(links.sameSource().size());
    json.name("mentions").value(links.mentions().size());
    json.name("suggestions").value(answer.suggestions().size());
    json.endObject();
  }
}
