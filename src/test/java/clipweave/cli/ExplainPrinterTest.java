package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Place;
import clipweave.text.Span;
import clipweave.vault.Explanation;
import clipweave.vault.Explanation.ExplainedField;
import clipweave.vault.Explanation.ExplainedLink;
import clipweave.vault.Explanation.ExplainedName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainPrinterTest {
  private static final Explanation MOAT =
      new Explanation(
          "clips/moat.md",
          "bookmarklet",
          List.of(
              field(1, "author", List.of("Nina Schick"), "its own line 'author::'"),
              field(4, "published", List.of(), "its own line 'published::'")),
          List.of(
              new ExplainedLink(
                  new Place(9, 3),
                  "Emad Mostaque",
                  "People/Emad Mostaque.md",
                  new Reason("body-url", 1, "the link's URL is that note's source"))),
          List.of(
              new ExplainedName(
                  new Place(11, 1),
                  "Mercury",
                  "Mercury (planet).md",
                  "ambiguous",
                  new Reason("two-targets", 0.5, "2 targets"),
                  List.of("Mercury (metal).md"))),
          List.of());

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Out out = Out.data(bytes);

  @Test
  void everyFieldAndLinkHasAPlaceAndAReason() {
    new ExplainPrinter(out, Paint.OFF).print(MOAT);
    assertThat(printed())
        .isEqualTo(
            """
            clips/moat.md: written by bookmarklet
            clips/moat.md:1:10: author: Nina Schick
              its own line 'author::' (inline-field, 0.95)
            clips/moat.md:4:10: published: (empty)
              its own line 'published::' (inline-field, 0.95)
            clips/moat.md:9:3: 'Emad Mostaque' -> People/Emad Mostaque.md
              the link's URL is that note's source (body-url, 1.00)
            clips/moat.md:11:1: 'Mercury' -> Mercury (planet).md or Mercury (metal).md
              ambiguous: 2 targets (two-targets, 0.50)
            """);
  }

  @Test
  void aProgramGetsTheSame() {
    ExplainPrinter.json(out, MOAT);
    assertThat(printed())
        .startsWith("{\n  \"schema\": \"clipweave/explain/1\",\n  \"file\": \"clips/moat.md\"")
        .contains("\"layer\": \"inline\"")
        .contains("\"target\": \"People/Emad Mostaque.md\"")
        .contains("\"rule\": \"body-url\"")
        .contains("\"values\": []")
        .contains("\"state\": \"ambiguous\",\n      \"others\": [\n        \"Mercury (metal).md\"");
  }

  private static ExplainedField field(int line, String name, List<String> values, String words) {
    Reason reason = new Reason("inline-field", 0.95, words);
    Field field = new Field(name, name, values, Layer.INLINE, Span.at(0), reason);
    return new ExplainedField(new Place(line, 10), field);
  }

  private String printed() {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
