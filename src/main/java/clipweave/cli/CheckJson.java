package clipweave.cli;

import clipweave.CheckAnswer;
import clipweave.graph.VaultCheck;
import clipweave.text.Place;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** What is amiss in a vault, for a program: {@code clipweave/check/1}. */
final class CheckJson {
  private CheckJson() {}

  static void print(Out out, CheckAnswer answer) {
    Json.document(
        out,
        "check",
        json -> {
          VaultCheck check = answer.check();
          broken(json, check);
          ambiguous(json, check);
          Json.strings(json, "orphans", check.orphans());
          wanted(json, check);
          duplicates(json, "duplicates", check.duplicates());
          duplicates(json, "candidates", check.candidates());
          tags(json, check);
          Json.problems(json, "flaws", check.flaws());
          NameLines.json(json, answer.suggestions());
          counts(json, answer);
          Json.problems(json, answer.problems());
        });
  }

  private static void broken(JsonWriter json, VaultCheck check) throws IOException {
    json.name("broken").beginArray();
    for (VaultCheck.Broken broken : check.broken()) {
      json.beginObject();
      at(json, broken.source(), broken.place());
      json.name("target").value(broken.target());
      json.name("missing").value(broken.isAnchor() ? "heading" : "note");
      Json.strings(json, "nearest", broken.nearest());
      json.name("severity").value(Words.lower(broken.severity()));
      json.endObject();
    }
    json.endArray();
  }

  private static void ambiguous(JsonWriter json, VaultCheck check) throws IOException {
    json.name("ambiguous").beginArray();
    for (VaultCheck.Ambiguous ambiguous : check.ambiguous()) {
      json.beginObject();
      at(json, ambiguous.source(), ambiguous.place());
      json.name("target").value(ambiguous.target());
      json.name("means").value(ambiguous.means());
      Json.strings(json, "others", ambiguous.others());
      json.endObject();
    }
    json.endArray();
  }

  private static void at(JsonWriter json, String source, Place place) throws IOException {
    json.name("source").value(source);
    json.name("line").value(place.line());
    json.name("column").value(place.column());
  }

  private static void wanted(JsonWriter json, VaultCheck check) throws IOException {
    json.name("wanted").beginArray();
    for (VaultCheck.Wanted wanted : check.wanted()) {
      json.beginObject();
      json.name("name").value(wanted.name());
      json.name("links").value(wanted.links());
      Json.strings(json, "sources", wanted.sources());
      json.endObject();
    }
    json.endArray();
  }

  private static void duplicates(
      JsonWriter json, String name, List<VaultCheck.Duplicate> duplicates) throws IOException {
    json.name(name).beginArray();
    for (VaultCheck.Duplicate duplicate : duplicates) {
      json.beginObject();
      json.name("because").value(duplicate.because());
      Json.strings(json, "paths", duplicate.paths());
      json.endObject();
    }
    json.endArray();
  }

  private static void tags(JsonWriter json, VaultCheck check) throws IOException {
    json.name("tags").beginArray();
    for (VaultCheck.AlikeTags alike : check.tags()) {
      json.beginObject();
      json.name("because").value(alike.because());
      Json.strings(json, "tags", alike.tags());
      json.endObject();
    }
    json.endArray();
  }

  private static void counts(JsonWriter json, CheckAnswer answer) throws IOException {
    VaultCheck check = answer.check();
    json.name("counts").beginObject();
    json.name("notes").value(answer.notes());
    json.name("links").value(check.links());
    json.name("broken").value(check.broken().size());
    json.name("ambiguous").value(check.ambiguous().size());
    json.name("orphans").value(check.orphans().size());
    json.name("wanted").value(check.wanted().size());
    json.name("duplicates").value(check.duplicates().size());
    json.name("candidates").value(check.candidates().size());
    json.name("tags").value(check.tags().size());
    json.name("flaws").value(check.flaws().size());
    json.name("suggestions").value(answer.suggestions().size());
    json.name("problems").value(answer.problems().size());
    json.endObject();
  }
}
