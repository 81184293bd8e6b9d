package clipweave.cli;

import clipweave.note.Problem;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** One JSON document on standard output, with a {@code schema} field that names its shape. */
final class Json {
  /** Something that writes the inner part of a document. */
  interface Part {
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  /** A document of the schema {@code clipweave/NAME/1}; what a terminal would obey is escaped. */
  static void document(Out out, String name, Part part) {
    try {
      JsonWriter json = new JsonWriter(new Escaping(out));
      json.setIndent("  ");
      json.beginObject();
      json.name("schema").value("clipweave/" + name + "/1");
      part.write(json);
      json.endObject();
      json.flush();
      out.print("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void problems(JsonWriter json, List<Problem> problems) throws IOException {
    problems(json, "problems", problems);
  }

  static void problems(JsonWriter json, String name, List<Problem> problems) throws IOException {
    json.name(name).beginArray();
    for (Problem problem : problems) {
      json.beginObject();
      json.name("severity").value(Words.lower(problem.severity()));
      json.name("file").value(problem.file());
      json.name("line").value(problem.place().line());
      json.name("column").value(problem.place().column());
      json.name("says").value(problem.says());
      json.name("did").value(problem.did());
      json.name("hint").value(problem.hint());
      json.endObject();
    }
    json.endArray();
  }

  static void strings(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** Outside of strings JSON holds none of these signs, save the line ends it is laid out with. */
  private static final class Escaping extends Writer {
    private final Out out;

    Escaping(Out out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
      StringBuilder text = new StringBuilder(length);
      for (int i = offset; i < offset + length; i++) {
        char c = buffer[i];
        text.append(c != '\n' && Visible.isHidden(c) ? Visible.escape(c) : String.valueOf(c));
      }
      out.print(text.toString());
    }

    @Override
    public void flush() {
      out.flush();
    }

    @Override
    public void close() {
      out.close();
    }
  }
}
