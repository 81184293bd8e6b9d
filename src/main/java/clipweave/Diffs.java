package clipweave;

import clipweave.merge.TextDiff;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What each change of a plan does to its text. */
final class Diffs {
  private Diffs() {}

  /** One unified diff for each change, in their order; files that are no notes have none. */
  static List<String> of(Plan plan, Session session) throws IOException {
    List<String> diffs = new ArrayList<>();
    for (Change change : plan.changes()) {
      boolean isText = Paths.isNote(change.path()) && change.content().isPresent();
      diffs.add(isText ? diff(change, session) : "");
    }
    return diffs;
  }

  private static String diff(Change change, Session session) throws IOException {
    String before =
        change.pre().isEmpty()
            ? ""
            : session.texts().vault(change.from().orElse(change.path())).orElse("");
    return TextDiff.unified(change.path(), before, Contents.text(change.content().orElseThrow()));
  }
}
