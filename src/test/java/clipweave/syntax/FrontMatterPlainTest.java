package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontMatterPlainTest {
  private static final List<String> PIECES =
      List.of(
          "title",
          "key",
          "a-b",
          "_x",
          "9",
          ":",
          ": ",
          ":\n",
          "\n",
          "\r\n",
          " ",
          "  ",
          "- ",
          "-",
          "\n- ",
          "\n  - ",
          "\"",
          "'",
          "[",
          "]",
          "[a, b]",
          "[]",
          ", ",
          ",",
          "#",
          " #",
          "#tag",
          "{",
          "}",
          "word",
          "two words",
          "http://reed.example/a?b=c",
          "2024-01-02",
          "\\",
          "\t",
          "|",
          ">",
          "&a",
          "*a",
          "!t",
          "%",
          "@",
          "`",
          "?",
          "? ",
          "...",
          "---",
          "\u00e9t\u00e9",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\ud83c",
          "\u82a6",
          "\ud83c\udf3e",
          "null",
          "~",
          "<<",
          "=",
          ".",
          "/",
          "(x)",
          "\n\n",
          "\n \n",
          "\ntags:");

  @Test
  void theUsualBlocksAreRead() {
    for (String yaml :
        List.of(
            "title: Reed beds\n",
            "tags: [marsh, water/level, two words]\nempty: []\n",
            "aliases:\n  - Reeds\n  - \"Common: reed\"\nsource: https://reed.example/a?b#c\n",
            "tags:\n- marsh\n- '#fen'\nnothing:\n\nlast: 2024-01-02   \r\n")) {
      assertThat(FrontMatterPlain.read(yaml, whole(yaml))).as(yaml).isPresent();
      assertSame(yaml);
    }
  }

  @Test
  void whatIsNotSoSimpleIsLeftToTheParser() {
    for (String yaml :
        List.of(
            "a: b: c\n",
            "a: b #c\n",
            "a: b\n  c\n",
            "a: \"b\\n\"\n",
            "a: 'it''s'\n",
            "a: [b, [c]]\n",
            "a: [b,]\n",
            "a:\n  - b: c\n",
            "a:\n  - b\n - c\n",
            "a:\n  b: c\n",
            "a: |\n  b\n",
            "a: &b c\n",
            "a:b\n",
            "# a: b\n",
            "{\"a\": 1}\n",
            "\n")) {
      assertThat(FrontMatterPlain.read(yaml, whole(yaml))).as(yaml).isEmpty();
    }
  }

  @Test
  void itReadsNothingInAnotherWayThanTheParser() {
    Random random = new Random(20260101);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder out = new StringBuilder();
      for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
        out.append(
            random.nextInt(4) > 0 ? "key" + lines + (random.nextBoolean() ? ": " : ":") : "");
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
          out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        out.append('\n');
      }
      read += assertSame(out.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(5_000);
  }

  private static boolean assertSame(String written) {
    String yaml = FrontMatterText.printable(written, whole(written));
    var plain = FrontMatterPlain.read(yaml, whole(yaml));
    if (plain.isPresent()) {
      assertThat(plain).as(yaml).isEqualTo(FrontMatterEvents.read(yaml, whole(yaml)));
    }
    return plain.isPresent();
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }
}
