package clipweave.cli;

import clipweave.LogFlow;
import clipweave.history.Run;
import clipweave.vault.Change;
import clipweave.vault.Step;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The runs, for a person or a program ({@code clipweave/log/1}). */
final class LogPrinter {
  private static final Map<Change.Op, String> WORDS =
      Map.of(
          Change.Op.CREATE, "new",
          Change.Op.CHANGE, "changed",
          Change.Op.MOVE, "moved",
          Change.Op.TRASH, "to the trash",
          Change.Op.CONFLICT, "in conflict");

  private LogPrinter() {}

  /** One line a run: {@code 2 import clips: 3 new, 1 changed; taken back by 3}. */
  static void print(Out out, List<LogFlow.Line> lines, boolean isVerbose) {
    for (LogFlow.Line line : lines) {
      Run run = line.run();
      String undone = line.undoneBy().map(n -> "; taken back by " + n).orElse("");
      out.line(run.number() + "  " + String.join(" ", run.command()) + ": " + sum(run) + undone);
      for (Step step : isVerbose ? seen(run) : List.<Step>of()) {
        out.line("   " + step.op().sign() + " " + words(step));
      }
    }
  }

  private static String words(Step step) {
    return switch (step.op()) {
      case TRASH -> step.source();
      case MOVE -> step.source() + " -> " + step.path();
      case CREATE, CHANGE, CONFLICT -> step.path();
    };
  }

  private static String sum(Run run) {
    List<String> parts = new ArrayList<>();
    for (Change.Op op : Change.Op.values()) {
      long count = seen(run).stream().filter(s -> s.op() == op).count();
      if (count > 0) {
        parts.add(count + " " + WORDS.get(op));
      }
    }
    return parts.isEmpty() ? "no note changed" : String.join(", ", parts);
  }

  private static List<Step> seen(Run run) {
    return run.steps().stream().filter(Run::isSeen).sorted().toList();
  }

  static void json(Out out, List<LogFlow.Line> lines) {
    Json.document(out, "log", json -> body(json, lines));
  }

  private static void body(JsonWriter json, List<LogFlow.Line> lines) throws IOException {
    json.name("runs").beginArray();
    for (LogFlow.Line line : lines) {
      json.beginObject();
      json.name("number").value(line.run().number());
      Json.strings(json, "command", line.run().command());
      if (line.run().undoes().isPresent()) {
        json.name("undoes").value(line.run().undoes().get());
      }
      if (line.undoneBy().isPresent()) {
        json.name("undoneBy").value(line.undoneBy().get());
      }
      changes(json, line.run());
      json.endObject();
    }
    json.endArray();
  }

  private static void changes(JsonWriter json, Run run) throws IOException {
    json.name("changes").beginArray();
    for (Step step : seen(run)) {
      json.beginObject();
      json.name("op").value(step.op().word());
      json.name("path").value(step.path());
      if (step.from().isPresent()) {
        json.name("from").value(step.from().get());
      }
      json.endObject();
    }
    json.endArray();
  }
}
