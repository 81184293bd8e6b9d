package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.syntax.FrontMatter.Property;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P9: what is written as a text is read as that text, by us and by SnakeYAML's own loader. */
class YamlTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "9",
          " ",
          "-",
          ":",
          ": ",
          "#",
          " #",
          "[",
          "]]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "\\",
          "\n",
          "\t",
          "\r",
          "\u0000",
          "\u0007",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\uffff",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "\u4e2d",
          "?",
          "=",
          "<<",
          "~",
          ".",
          "_",
          "e",
          "yes",
          "null");

  // Long because it is a table.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-01",
        "2024-05-01T10:00:00Z",
        "2001-12-14 21:59:43.10 -5",
        "12",
        "-3.5",
        "+1",
        "0777",
        "0o17",
        "0x1F",
        "1_000",
        "1e5",
        "190:20:30",
        "1:30",
        ".inf",
        "-.INF",
        ".NaN",
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "FALSE",
        "null",
        "Null",
        "~",
        "=",
        "<<",
        "",
        " ",
        " a",
        "a ",
        "a:",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "-a",
        "? a",
        "[a]",
        "{a}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a",
        "\"a",
        "%a",
        "@a",
        "`a",
        ",a",
        "...",
        "---",
        "a\tb",
        "a\nb",
        "[[A]]",
        "by [[A]]",
        "\u00a0a"
      })
  void whatCouldBeTakenForSomethingElseIsQuoted(String text) {
    assertThat(Yaml.needsQuotes(text)).as(text).isTrue();
    assertThat(Yaml.scalar(text)).startsWith("\"").endsWith("\"");
    assertThatBothRead(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moat",
        "a b",
        "a:b",
        "a#b",
        "https://site.tld/a?b=c#d",
        "it's",
        "say \"x\"",
        "No one",
        "x, y",
        "\ud83d\ude00 moat",
        "\u4e2d\u6587",
        "Fun | Site",
        "a-b",
        "v1.2",
        "C# and F#",
        "a [b] c",
        "back\\slash"
      })
  void aTameTextStaysPlain(String text) {
    assertThat(Yaml.scalar(text)).isEqualTo(text);
    assertThatBothRead(text);
  }

  @Test
  void controlCharactersAreEscaped() {
    assertThat(Yaml.scalar("a\u0001\u0085\u2028\ud800\ufeff\n"))
        .isEqualTo("\"a\\x01\\x85\\u2028\\uD800\\uFEFF\\n\"");
  }

  @Test
  void anItemInBracketsIsQuotedForItsComma() {
    assertThat(Yaml.flowScalar("x, y")).isEqualTo("\"x, y\"");
    assertThat(Yaml.flowScalar("x")).isEqualTo("x");
  }

  @Test
  void anyTextComesBack() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      assertThatBothRead(any(random));
    }
  }

  static String any(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void assertThatBothRead(String text) {
    String yaml = "k: " + Yaml.scalar(text) + "\nl: [" + Yaml.flowScalar(text) + ", x]\n";
    Map<String, Object> loaded = new org.yaml.snakeyaml.Yaml().load(yaml);
    assertThat(loaded).as(yaml).isEqualTo(Map.of("k", text, "l", List.of(text, "x")));
    String note = FrontMatter.newBlock(List.of(Property.text("k", text)), "\n");
    FrontMatter read = FrontMatter.read(note);
    assertThat(read.isRepaired()).as(note).isFalse();
    if (!FrontMatterTemplate.isLeftOver(text)) {
      assertThat(read.values("k"))
          .as(note)
          .isEqualTo(text.isEmpty() ? List.of() : List.of(paired(text)));
    }
  }

  /** No file can hold half of a pair; what reads as one becomes U+FFFD. */
  private static String paired(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i += Character.charCount(out.codePointAt(i))) {
      if (Character.getType(out.codePointAt(i)) == Character.SURROGATE) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
