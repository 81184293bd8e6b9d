package clipweave.clip;

import clipweave.note.Author;
import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.Fact;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.note.Problem;
import clipweave.text.Lines;
import java.util.Optional;

/** What we understood of a clip, as text that a person can compare. */
final class ClippingDump {
  private final StringBuilder out = new StringBuilder();
  private final Clipping clipping;
  private final Lines lines;

  private ClippingDump(Clipping clipping) {
    this.clipping = clipping;
    this.lines = Lines.of(clipping.text());
  }

  /** Line ends and a byte-order mark leave no trace in it. */
  static String of(String file, String text) {
    Clipping clipping = ClipReader.read(file, text);
    ClippingDump dump = new ClippingDump(clipping);
    dump.clipping();
    dump.facts(Normalizer.of(clipping));
    CitedTitles.in(text, clipping.body()).forEach(c -> dump.line("cited", c.title()));
    return dump.out.toString();
  }

  private void clipping() {
    line("dialect", clipping.dialect());
    line("body from line", "" + lines.lineOf(clipping.body().start()));
    clipping.fields().forEach(f -> line("field", field(f)));
    clipping.problems().forEach(p -> line("problem", problem(p)));
  }

  private String field(Field field) {
    int line = lines.lineOf(field.span().start());
    String values = String.join(" | ", field.values()).replace("\r", "").replace("\n", "\\n");
    return "%s (%s) %s:%d = %s"
        .formatted(field.name(), field.key(), field.layer(), line, values)
        .strip();
  }

  private void facts(Facts facts) {
    fact("title", Optional.of(facts.title()));
    fact("source", facts.source());
    facts.authors().forEach(a -> line("author", author(a)));
    fact("site", facts.site());
    date("published", facts.published());
    date("clipped", facts.clipped());
    date("modified", facts.modified());
    fact("description", facts.description());
    facts.tags().forEach(t -> fact("tag", Optional.of(t)));
    facts.other().forEach(f -> line("other", f.key().isEmpty() ? f.name() : f.key()));
    facts.problems().forEach(p -> line("problem", problem(p)));
  }

  private static String author(Author author) {
    String handle = author.handle().map(h -> " @" + h).orElse("");
    return "%s, %s%s, %s".formatted(author.name(), author.kind(), handle, author.reason().rule());
  }

  private void fact(String name, Optional<Fact> fact) {
    fact.ifPresent(f -> line(name, "%s  [%s]".formatted(f.text(), f.reason().rule())));
  }

  private void date(String name, Optional<ClipDate> date) {
    date.ifPresent(
        d -> {
          String known = d.isKnown() ? "" : ", not known";
          line(name, "%s  [%s%s]".formatted(d.text(), d.reason().rule(), known));
        });
  }

  private static String problem(Problem problem) {
    String place = problem.place().line() + ":" + problem.place().column();
    return "%s %s: %s; %s"
        .formatted(problem.severity(), place, problem.says(), problem.did())
        .replace("\r", "");
  }

  private void line(String name, String value) {
    out.append(name).append(": ").append(value).append('\n');
  }
}
