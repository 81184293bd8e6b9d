package clipweave.cli;

import clipweave.vault.Change;
import clipweave.vault.Counts;
import clipweave.vault.Report;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** A plan ({@code clipweave/plan/1}) or report ({@code clipweave/report/1}) for a program. */
final class JsonReport {
  private JsonReport() {}

  static void print(Out out, Report report) {
    print(out, report, json -> {});
  }

  /**
   * The same with a part of its own.
   *
   * @param more what stands behind the changes
   */
  static void print(Out out, Report report, Json.Part more) {
    Json.document(out, report.isDryRun() ? "plan" : "report", json -> body(json, report, more));
  }

  private static void body(JsonWriter json, Report report, Json.Part more) throws IOException {
    json.name("changes").beginArray();
    for (int i = 0; i < report.changes().size(); i++) {
      String diff = report.diffs().isEmpty() ? "" : report.diffs().get(i);
      change(json, report.changes().get(i), diff);
    }
    json.endArray();
    more.write(json);
    if (!report.others().isEmpty()) {
      Json.strings(json, "others", report.others());
    }
    Json.problems(json, report.problems());
    counts(json, report.counts());
  }

  private static void change(JsonWriter json, Change change, String diff) throws IOException {
    json.beginObject();
    json.name("op").value(change.op().word());
    json.name("path").value(change.path());
    if (change.from().isPresent()) {
      json.name("from").value(change.from().get());
    }
    Json.strings(json, "clips", change.clips());
    json.name("dialect").value(change.dialect());
    json.name("links").value(change.links());
    if (!diff.isEmpty()) {
      json.name("diff").value(diff);
    }
    json.endObject();
  }

  private static void counts(JsonWriter json, Counts counts) throws IOException {
    json.name("counts").beginObject();
    json.name("clips").value(counts.clips());
    json.name("created").value(counts.created());
    json.name("changed").value(counts.changed());
    json.name("unchanged").value(counts.unchanged());
    json.name("moved").value(counts.moved());
    json.name("trashed").value(counts.trashed());
    json.name("conflicts").value(counts.conflicts());
    json.name("skipped").value(counts.skipped());
    json.name("problems").value(counts.problems());
    json.endObject();
  }
}
