package clipweave;

import clipweave.vault.Explanation.ExplainedName;
import clipweave.vault.Report;
import java.util.List;
import java.util.Objects;

/**
 * What {@code weave} did or would do.
 *
 * @param suggestions the links that were asked for as a list, by note and place; else none
 */
public record WeaveAnswer(Report report, List<Suggestion> suggestions) {
  /** A name in a note that could be a link. */
  public record Suggestion(String path, ExplainedName name) {
    public Suggestion {
      Objects.requireNonNull(path);
      Objects.requireNonNull(name);
    }
  }

  public WeaveAnswer {
    Objects.requireNonNull(report);
    suggestions = List.copyOf(suggestions);
  }
}
