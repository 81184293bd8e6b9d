package clipweave.syntax;

import clipweave.text.Span;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The engine that asks flexmark for blocks and CommonMark's inline syntax. The guard stands in
 * front; flexmark runs in a thread of its own with a large stack; whatever it throws sends us to
 * our own scanner. Obsidian's syntax is always read by ourselves.
 */
final class Flexmark {
  private static final long STACK = 32L << 20;
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          FootnoteExtension.create(),
                          StrikethroughExtension.create(),
                          TaskListExtension.create()))
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                  .toImmutable())
          .build();

  private Flexmark() {}

  static Outline of(String text, Span body) {
    Optional<String> refusal = new FlexmarkGuard(text, body).refusal();
    if (refusal.isPresent()) {
      return Scan.of(text, body, refusal);
    }
    FutureTask<Outline> task = new FutureTask<>(() -> read(text, body));
    Thread thread = new Thread(null, task, "flexmark", STACK);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      return Scan.of(text, body, Optional.of(words(e.getCause())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Scan.of(text, body, Optional.of("flexmark was interrupted"));
    }
  }

  private static String words(Throwable thrown) {
    return thrown instanceof StackOverflowError
        ? "flexmark found it nested too deep"
        : "flexmark failed on it (" + thrown.getClass().getSimpleName() + ")";
  }

  private static Outline read(String text, Span body) {
    Document document = PARSER.parse(body.of(text));
    FlexmarkTree tree = FlexmarkTree.of(document, text, body);
    Parts parts = new Parts(tree.blocks().parts());
    Scan.readUnits(text, tree.blocks(), parts, new FlexmarkMarks(text, tree.found(), parts));
    return new ReadOutline(text, body, tree.blocks(), parts, Optional.empty());
  }
}
