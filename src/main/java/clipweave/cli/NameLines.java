package clipweave.cli;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.note.Reason;
import clipweave.vault.Explanation.ExplainedName;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Names that are no links, with what becomes of them and why. */
final class NameLines {
  private final Out out;
  private final Paint paint;
  private final String indent;

  /**
   * @param indent stands before each line
   */
  NameLines(Out out, Paint paint, String indent) {
    this.out = out;
    this.paint = paint;
    this.indent = indent;
  }

  /** Two lines: the place and what it could mean, then what becomes of it, why and how sure. */
  void print(String file, ExplainedName name) {
    String where = Visible.of(file) + ":" + name.place().line() + ":" + name.place().column() + ":";
    out.print(indent + paint.bold(where) + " ");
    String others = name.others().isEmpty() ? "" : " or " + String.join(" or ", name.others());
    out.line("'" + name.text() + "' -> " + name.target() + others);
    Reason reason = name.reason();
    String state = name.state().equals("written") ? "to be linked" : name.state();
    out.line(
        indent
            + "  "
            + state
            + ": "
            + reason.words()
            + " ("
            + reason.rule()
            + ", "
            + Words.sure(reason.sure())
            + ")");
  }

  /** Names of several notes, as the member {@code suggestions} of a JSON object. */
  static void json(JsonWriter json, List<Suggestion> suggestions) throws IOException {
    json.name("suggestions").beginArray();
    for (Suggestion suggestion : suggestions) {
      json.beginObject();
      json.name("path").value(suggestion.path());
      json(json, suggestion.name());
      json.endObject();
    }
    json.endArray();
  }

  /** The same as members of a JSON object. */
  static void json(JsonWriter json, ExplainedName name) throws IOException {
    json.name("text").value(name.text());
    json.name("target").value(name.target());
    json.name("state").value(name.state());
    Json.strings(json, "others", name.others());
    json.name("line").value(name.place().line());
    json.name("column").value(name.place().column());
    json.name("rule").value(name.reason().rule());
    json.name("sure").value(name.reason().sure());
    json.name("words").value(name.reason().words());
  }
}
