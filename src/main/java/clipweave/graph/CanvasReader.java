package clipweave.graph;

import clipweave.names.UrlKey;
import clipweave.text.Place;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a JSON Canvas for the graph: the files it shows, the addresses, and the links in its texts.
 * What is no canvas leads nowhere; nothing fails.
 */
public final class CanvasReader {
  private CanvasReader() {}

  public static NoteReading read(String path, String json) {
    List<Reference> references = new ArrayList<>();
    try (JsonReader in = new JsonReader(new StringReader(json))) {
      readDocument(in, references);
    } catch (IOException | IllegalStateException | NumberFormatException notACanvas) {
      references.clear();
    }
    return new NoteReading(
        Node.of(path, NoteText.stem(path), NodeKind.CANVAS),
        List.of(),
        Optional.empty(),
        Prints.NONE,
        Set.of(),
        references,
        List.of());
  }

  private static void readDocument(JsonReader in, List<Reference> references) throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      boolean isNodes = in.nextName().equals("nodes");
      if (!isNodes || in.peek() != JsonToken.BEGIN_ARRAY) {
        in.skipValue();
        continue;
      }
      in.beginArray();
      while (in.hasNext()) {
        readNode(in, references);
      }
      in.endArray();
    }
  }

  private static void readNode(JsonReader in, List<Reference> references) throws IOException {
    if (in.peek() != JsonToken.BEGIN_OBJECT) {
      in.skipValue();
      return;
    }
    Map<String, String> fields = new HashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (in.peek() == JsonToken.STRING) {
        fields.put(name, in.nextString());
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    addCard(fields, references);
  }

  private static void addCard(Map<String, String> card, List<Reference> references) {
    String subpath = card.getOrDefault("subpath", "");
    switch (card.getOrDefault("type", "")) {
      case "file" ->
          add(
              Reference.Form.WIKI,
              "/" + card.getOrDefault("file", ""),
              subpath.startsWith("#") ? subpath.substring(1) : subpath,
              EdgeType.EMBED,
              references);
      case "link" -> {
        String url = card.getOrDefault("url", "");
        if (UrlKey.of(url).isPresent()) {
          add(Reference.Form.URL, url, "", EdgeType.LINK, references);
        }
      }
      case "text" -> {
        String text = card.getOrDefault("text", "");
        NoteText note = new NoteText("", text, NodeKind.CANVAS);
        references.addAll(GraphReader.read(note).references());
      }
      default -> {
        // a group, or a kind of card that we do not know
      }
    }
  }

  private static void add(
      Reference.Form form,
      String target,
      String subpath,
      EdgeType type,
      List<Reference> references) {
    references.add(new Reference(form, target, subpath, type, false, Place.START, ""));
  }
}
