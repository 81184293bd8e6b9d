package clipweave.cli;

import clipweave.note.Field;
import clipweave.note.Reason;
import clipweave.text.Place;
import clipweave.vault.Explanation;
import clipweave.vault.Explanation.ExplainedField;
import clipweave.vault.Explanation.ExplainedLink;
import clipweave.vault.Explanation.ExplainedName;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Where the fields and links of a file come from: for a person, or {@code clipweave/explain/1}. */
final class ExplainPrinter {
  private final Out out;
  private final Paint paint;

  ExplainPrinter(Out out, Paint paint) {
    this.out = out;
    this.paint = paint;
  }

  /** Two lines for each: the place and what stands there, then why and how sure. */
  void print(Explanation it) {
    if (!it.dialect().isEmpty()) {
      out.line(it.file() + ": written by " + it.dialect());
    }
    for (ExplainedField field : it.fields()) {
      place(it.file(), field.place());
      out.line(words(field.field()));
      reason(field.field().reason());
    }
    for (ExplainedLink link : it.links()) {
      place(it.file(), link.place());
      out.line("'" + link.text() + "' -> " + link.target());
      reason(link.reason());
    }
    NameLines names = new NameLines(out, paint, "");
    it.names().forEach(n -> names.print(it.file(), n));
  }

  private static String words(Field field) {
    return field.name() + ": " + (field.isEmpty() ? "(empty)" : String.join(", ", field.values()));
  }

  private void place(String file, Place place) {
    String where = Visible.of(file) + ":" + place.line() + ":" + place.column() + ":";
    out.print(paint.bold(where) + " ");
  }

  private void reason(Reason reason) {
    out.line("  " + reason.words() + " (" + reason.rule() + ", " + Words.sure(reason.sure()) + ")");
  }

  static void json(Out out, Explanation it) {
    Json.document(out, "explain", json -> body(json, it));
  }

  private static void body(JsonWriter json, Explanation it) throws IOException {
    json.name("file").value(it.file());
    json.name("dialect").value(it.dialect());
    json.name("fields").beginArray();
    for (ExplainedField field : it.fields()) {
      field(json, field);
    }
    json.endArray();
    json.name("links").beginArray();
    for (ExplainedLink link : it.links()) {
      link(json, link);
    }
    json.endArray();
    json.name("names").beginArray();
    for (ExplainedName name : it.names()) {
      json.beginObject();
      NameLines.json(json, name);
      json.endObject();
    }
    json.endArray();
    Json.problems(json, it.problems());
  }

  private static void field(JsonWriter json, ExplainedField explained) throws IOException {
    Field field = explained.field();
    json.beginObject();
    json.name("name").value(field.name());
    json.name("key").value(field.key());
    Json.strings(json, "values", field.values());
    json.name("layer").value(Words.lower(field.layer()));
    why(json, explained.place(), field.reason());
    json.endObject();
  }

  private static void link(JsonWriter json, ExplainedLink link) throws IOException {
    json.beginObject();
    json.name("text").value(link.text());
    json.name("target").value(link.target());
    why(json, link.place(), link.reason());
    json.endObject();
  }

  private static void why(JsonWriter json, Place place, Reason reason) throws IOException {
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("rule").value(reason.rule());
    json.name("sure").value(reason.sure());
    json.name("words").value(reason.words());
  }
}
