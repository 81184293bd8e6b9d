package clipweave.cli;

import clipweave.EntitiesFlow;
import clipweave.vault.EntityRow;
import java.util.List;

/** Names and what is decided about them: for a person, and {@code clipweave/entities/1}. */
final class EntitiesPrinter {
  private EntitiesPrinter() {}

  /** One line a name: {@code propose topic OpenAI (Open AI): 2 clips of 2 sources}. */
  static void print(Out out, EntitiesFlow.Answer answer) {
    for (EntityRow row : answer.rows()) {
      out.line(row.decision() + "  " + row.kind() + "  " + row.name() + target(row) + more(row));
    }
  }

  private static String target(EntityRow row) {
    return row.target().isEmpty() ? "" : " -> " + row.target();
  }

  private static String more(EntityRow row) {
    List<String> others = row.spellings().stream().filter(s -> !s.equals(row.name())).toList();
    String also = others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    return row.evidence().isEmpty() ? also : also + ": " + row.evidence();
  }

  static String summary(EntitiesFlow.Answer answer) {
    long waiting = answer.rows().stream().filter(r -> r.decision().equals("propose")).count();
    String all = Words.count(answer.rows().size(), "name");
    return waiting == 0 ? all : all + ", " + waiting + " waiting for a decision";
  }

  static void json(Out out, EntitiesFlow.Answer answer) {
    Json.document(
        out,
        "entities",
        json -> {
          json.name("entities").beginArray();
          for (EntityRow row : answer.rows()) {
            json.beginObject();
            json.name("kind").value(row.kind());
            json.name("name").value(row.name());
            json.name("decision").value(row.decision());
            json.name("target").value(row.target());
            Json.strings(json, "spellings", row.spellings());
            json.name("evidence").value(row.evidence());
            json.endObject();
          }
          json.endArray();
          Json.problems(json, answer.problems());
        });
  }
}
