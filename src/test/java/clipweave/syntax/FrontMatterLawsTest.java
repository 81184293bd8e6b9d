package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.text.Edits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that hold for every header, well-formed or not. */
class FrontMatterLawsTest {
  private static final List<String> LINES =
      List.of(
          "title: a",
          "title: \"b\" # c",
          "t: a: b",
          "tags: [x, 'y']",
          "tags:",
          "  - x",
          "- y # c",
          "  - z: 1",
          "x: >-",
          "  folded",
          "",
          "# note",
          "author: [[A]], [[B]]",
          "by: [[C]]",
          "k: #a",
          "m:",
          "  n: 1",
          "\t- t",
          "\"q\": 'r'",
          "d: 2024-05-01",
          "loose words",
          "e: \"open",
          "f: [a, b",
          "{{tpl}}: x",
          "g: \ud83d\ude00 #4",
          "h: {{date}}",
          "i: a\u0001b",
          "j: |",
          "    deep",
          "---x",
          "...",
          "l: *a",
          "o: &a b",
          "? p",
          ": q",
          "'s",
          "u: 'v' w",
          "y: [[a]",
          "z: }",
          "- [\"\"](\"\"): \"\"",
          "c:\\d",
          "w: a---");

  @Test
  void spansStandInOrderAndNeverLeaveTheBlock() {
    Random random = new Random(11);
    for (int i = 0; i < 4_000; i++) {
      checkSpans(header(random));
    }
  }

  @Test
  void everyPrefixIsRead() {
    Random random = new Random(12);
    for (int i = 0; i < 60; i++) {
      String text = header(random);
      for (int end = 0; end <= text.length(); end++) {
        checkSpans(text.substring(0, end));
      }
    }
  }

  @Test
  void aRepairedBlockIsInOrderAndSaysTheSame() {
    Random random = new Random(13);
    for (int i = 0; i < 3_000; i++) {
      checkRepair(header(random));
    }
  }

  @Test
  void whatIsWrittenIsRead() {
    Random random = new Random(14);
    for (int i = 0; i < 3_000; i++) {
      String text = header(random);
      text = FrontMatterWriter.repaired(text).applyTo(text);
      FrontMatter front = FrontMatter.read(text);
      if (front.isPresent()) {
        checkWriting(text, front, random);
      }
    }
  }

  @Test
  void realHeadersKeepTheLaws() throws IOException {
    Path corpus = Path.of(System.getProperty("corpus", "../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus beside the project");
    Random random = new Random(15);
    try (Stream<Path> files = Files.walk(corpus)) {
      files
          .filter(f -> f.toString().endsWith(".md"))
          .sorted()
          .map(FrontMatterLawsTest::text)
          .forEach(text -> checkReal(text, random));
    }
  }

  @Test
  void longHeadersAreRead() {
    List<String> long64k =
        List.of(
            "k: v\n".repeat(13_000),
            "k: v: w\n".repeat(8_000),
            "t: [" + "a, ".repeat(21_000) + "]\n",
            "t: a: b\n  " + "word ".repeat(13_000) + "\n",
            "a: [" + "[".repeat(64_000) + "\n",
            "t: \"" + "\\\"".repeat(32_000) + "\n",
            "t: [" + "\" ".repeat(32_000) + "]\n",
            "t: " + "[[a]] ".repeat(11_000) + "x\n",
            "t: " + "[[".repeat(32_000) + "]]\n",
            "t: a: b\n" + "- @x\n".repeat(13_000),
            "t: @b\nl:\n" + "- @x\n".repeat(13_000),
            "a".repeat(64_000) + "\nb: c\n",
            "t: a: b\n" + "\n".repeat(64_000),
            "t: " + "a: ".repeat(21_000) + "\n",
            "t: [[" + "\u0001".repeat(64_000) + "\n",
            "t: @a\n" + "#\n".repeat(30_000));
    for (String inner : long64k) {
      String text = "---\n" + inner + "---\nbody\n";
      assertThat(FrontMatter.read(text).inner().end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static String header(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    text.append(random.nextInt(15) == 0 ? "\n" : "").append("---\n");
    int lines = random.nextInt(8);
    for (int i = 0; i < lines; i++) {
      text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
    }
    text.append("---\nbody: x\n- y\n");
    return random.nextInt(4) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
  }

  private static void checkSpans(String text) {
    FrontMatter front = FrontMatter.read(text);
    assertThat(front.block().contains(front.inner())).as(text).isTrue();
    int end = front.inner().start();
    for (Entry entry : front.entries()) {
      assertThat(entry.whole().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(entry.whole().contains(entry.keySpan())).as(text).isTrue();
      assertThat(entry.whole().contains(entry.valueSpan())).as(text + entry).isTrue();
      assertThat(entry.keySpan().end()).as(text).isLessThan(entry.valueSpan().start());
      end = entry.whole().end();
      int item = entry.valueSpan().start();
      for (FrontMatter.Item each : entry.items()) {
        assertThat(each.span().start()).as(text + entry).isGreaterThanOrEqualTo(item);
        item = each.span().end();
      }
      assertThat(item).as(text + entry).isLessThanOrEqualTo(entry.valueSpan().end());
    }
    assertThat(end).as(text).isLessThanOrEqualTo(front.inner().end());
  }

  private static void checkRepair(String text) {
    FrontMatter before = FrontMatter.read(text);
    String mended = FrontMatterWriter.repaired(text).applyTo(text);
    FrontMatter after = FrontMatter.read(mended);
    String both = text + "=>\n" + mended;
    assertThat(after.isRepaired()).as(both).isFalse();
    assertThat(after.isPresent()).as(both).isEqualTo(before.isPresent());
    for (Entry entry : before.entries()) {
      assertThat(after.values(entry.key())).as(both).isEqualTo(before.values(entry.key()));
    }
    assertThat(mended).endsWith(text.substring(before.block().end()));
  }

  private static void checkWriting(String text, FrontMatter front, Random random) {
    assertThat(front.isRepaired()).as(text).isFalse();
    FrontMatterWriter writer = FrontMatterWriter.of(text, front);
    List<String> values = List.of(word(random), word(random), word(random));
    Edits edits =
        writer.append(List.of(Property.list("new", values), Property.text("one", word(random))));
    List<Entry> written = new ArrayList<>();
    for (Entry entry : front.entries()) {
      if (entry.shape() != Shape.OTHER) {
        written.add(entry);
        edits =
            edits.and(
                random.nextBoolean()
                    ? writer.setList(entry, values)
                    : writer.addToList(entry, values));
      }
    }
    String done = edits.applyTo(text);
    FrontMatter after = FrontMatter.read(done);
    String both = text + "=>\n" + done;
    assertThat(after.isRepaired()).as(both).isFalse();
    assertThat(after.values("new")).as(both).isEqualTo(values.stream().distinct().toList());
    written.forEach(e -> assertThat(after.values(e.key())).as(both).containsAll(values));
    assertThat(done).endsWith(text.substring(front.block().end()));
    checkOneText(done, after, random);
  }

  private static void checkOneText(String text, FrontMatter front, Random random) {
    Entry entry = front.entries().get(random.nextInt(front.entries().size()));
    String value = word(random);
    FrontMatterWriter writer = FrontMatterWriter.of(text, front);
    String done = writer.setScalar(entry, value).applyTo(text);
    FrontMatter after = FrontMatter.read(done);
    assertThat(after.isRepaired()).as(text + "=>\n" + done).isFalse();
    if (entry.shape() != Shape.OTHER) {
      assertThat(after.values(entry.key())).as(text + "=>\n" + done).containsExactly(value);
    }
  }

  private static void checkReal(String text, Random random) {
    checkSpans(text);
    checkRepair(text);
    String mended = FrontMatterWriter.repaired(text).applyTo(text);
    FrontMatter front = FrontMatter.read(mended);
    assertThat(front.entry("original")).isEmpty();
    if (front.isPresent()) {
      checkWriting(mended, front, random);
    }
  }

  /** A text that is not empty and that no template left over. */
  private static String word(Random random) {
    return "w" + FrontMatterText.wholePairs(YamlTest.any(random)) + random.nextInt(1000);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
