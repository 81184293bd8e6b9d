package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import clipweave.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hostile texts: read to the end, by either door. */
class OutlineLimitsTest {
  private static final int LARGE = 1 << 20;
  private static final List<String> HOSTILE =
      List.of(
          "[ (](",
          "- ",
          "[a](<b",
          "[a](b",
          "![[]()",
          "a**b c* ",
          "*a **a ",
          "www.a.a.a.",
          "> ",
          "[a](b)",
          "[a][b]",
          "`a``b```c",
          "| a | b |\n",
          "* - + ",
          "<?",
          "<![CDATA[",
          "<!--",
          "<a ",
          "<a x=\"",
          "[[",
          "[[a",
          "![[a",
          "[^",
          ";www.",
          "$a ",
          "$$a ",
          "%%",
          "%% a\n",
          "]",
          "[",
          "![",
          "#a ",
          "a::b ",
          "[k:: ",
          "(k:: v",
          "@",
          "a@b.c",
          "<div><b>",
          "<code>",
          "```\n",
          "$$\n",
          "$$\n\n",
          "[a]: b\n",
          "[^a]: b\n",
          "_",
          "*",
          "~",
          "=\n",
          "|\n-|-\n",
          "http://a(",
          "http://a)",
          "[a](b 'c",
          "[[a](b \"",
          "![](",
          "- a\n",
          "> [",
          "    ",
          "\t",
          "<b");

  @TestFactory
  Stream<DynamicTest> aLargeTextOfOneKindIsRead() {
    return HOSTILE.stream().map(piece -> DynamicTest.dynamicTest(name(piece), () -> read(piece)));
  }

  @Test
  void whatWouldHurtFlexmarkIsRefusedInWords() {
    assertThat(refusal("[a](b) ".repeat(10_000)))
        .startsWith("a paragraph of over 32768 characters");
    assertThat(refusal("-".repeat(4_000))).contains("signs");
    assertThat(refusal("a <!-- " + "b ".repeat(2_000) + "-->")).contains("comment or title");
    assertThat(refusal("[a](b \"" + "c ".repeat(2_000) + "\")")).contains("comment or title");
    assertThat(refusal("> ".repeat(400) + "a")).contains("nested");
    assertThat(refusal("[ (](".repeat(150))).contains("brackets");
    assertThat(refusal("| a |\n".repeat(1_000))).contains("table");
    assertThat(refusal("[a]: b\n\n".repeat(1_000))).contains("definitions");
    assertThat(refusal("a\n\n".repeat(500_000))).contains("too long");
  }

  @Test
  void aRefusedTextIsReadByTheScanner() {
    String text = "[a](b) ".repeat(10_000) + "[[c]]";
    Outline outline = Outline.of(text, new Span(0, text.length()));
    assertThat(outline.links()).hasSize(10_001);
  }

  @Test
  void deepNestingIsReadAsTextBelowTheDeepestLevel() {
    String text = "> ".repeat(5_000) + "[[a]]\n\n`b`";
    Outline outline = Outline.scan(text, new Span(0, text.length()));
    assertThat(outline.links()).hasSize(1);
    assertThat(outline.isProtected(new Span(text.length() - 2, text.length() - 1))).isTrue();
  }

  private static void read(String piece) {
    String text = piece.repeat(LARGE / piece.length());
    Span body = new Span(0, text.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Outline.scan(text, body));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Outline.of(text, body));
    String part = piece.repeat(30_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Outline.of(part, new Span(0, part.length())));
  }

  private static String refusal(String text) {
    return Outline.of(text, new Span(0, text.length())).refusal().orElse("");
  }

  private static String name(String piece) {
    return "'" + piece.replace("\n", "\\n").replace("\t", "\\t") + "'";
  }
}
