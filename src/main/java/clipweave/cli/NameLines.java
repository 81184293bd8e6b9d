package clipweave.cli;

import clipweave.note.Reason;
import clipweave.vault.Explanation.ExplainedName;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Names that are no links, with what becomes of them and why. */
final class NameLines {
  private final Out out;
  private final Paint paint;

  NameLines(Out out, Paint paint) {
    this.out = out;
    this.paint = paint;
  }

  /** Two lines: the place and what it could mean, then what becomes of it, why and how sure. */
  void print(String file, ExplainedName name) {
    String where = Visible.of(file) + ":" + name.place().line() + ":" + name.place().column() + ":";
    out.print(paint.bold(where) + " ");
    String others = name.others().isEmpty() ? "" : " or " + String.join(" or ", name.others());
    out.line("'" + name.text() + "' -> " + name.target() + others);
    Reason reason = name.reason();
    String state = name.state().equals("written") ? "to be linked" : name.state();
    out.line(
        "  "
            + state
            + ": "
            + reason.words()
            + " ("
            + reason.rule()
            + ", "
            + Words.sure(reason.sure())
            + ")");
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
