package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Fact;
import clipweave.note.Facts;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "#a #b => a b",
        "a, b c => a b-c",
        "[[a]] [[deep work]] => a deep-work",
        "#a/b #1984 => a/b y1984",
        "#c++ #R&D => c RD",
        "a a A => a",
        "/a//b/ -x- => a/b x",
        "{{tags}} => ~~",
        "#\u8bfb\u4e66\u3001#\u4e66 => \u8bfb\u4e66 \u4e66"
      })
  void tagsAreRepaired(String written, String expected) {
    Facts facts = facts("tags:: " + written + "\n");
    assertThat(facts.tags().stream().map(Fact::text).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "https://a.example/x?utm_source=n&r=1#:~:text=b => https://a.example/x?utm_source=n&r=1#:~:text=b",
        "[T](https://a.example/x_(1)) => https://a.example/x_(1)",
        "[https://a.example]() => https://a.example",
        "[T](<https://a.example/a b>) => https://a.example/a b",
        "[[https://a.example/x|there]] => https://a.example/x",
        "'https://a.example' => https://a.example",
        "HTTPS://A.example/X => HTTPS://A.example/X",
        "mailto:reader-forwarded-email/4711 => mailto:reader-forwarded-email/4711",
        "https://a.example/1 https://a.example/2 => https://a.example/1"
      })
  void theSourceIsKeptAsWritten(String written, String expected) {
    assertThat(facts("source:: " + written + "\n").source().orElseThrow().text())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "[[Some Note]]",
        "readwise",
        "/app/1",
        "http://localhost:80/x",
        "https://",
        "@ann"
      })
  void whatIsNoUrlIsNoSource(String written) {
    assertThat(facts("source:: " + written + "\n").source()).isEmpty();
  }

  @Test
  void everyFactKnowsTheLineItCameFrom() {
    Facts facts = facts("author:: by Ann Lee\nclipped:: [[2023-05-07]]\n");
    assertThat(facts.authors().get(0).from().span().start()).isEqualTo(9);
    assertThat(facts.authors().get(0).written()).isEqualTo("by Ann Lee");
    assertThat(facts.clipped().orElseThrow().written()).isEqualTo("[[2023-05-07]]");
    assertThat(facts.clipped().orElseThrow().reason().words())
        .isEqualTo("a 'key:: value' line at the top");
  }

  @Test
  void aDateThatIsKnownStandsInForOneThatIsNot() {
    Facts facts = facts("clipped:: 05/06/2024\ncreated:: 2024-06-05\n");
    assertThat(facts.clipped().orElseThrow().text()).isEqualTo("2024-06-05");
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void aProblemSaysWhatToDo() {
    assertThat(facts("clipped:: 7th May\n").problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.says()).isEqualTo("'clipped' is not a date: '7th May'");
              assertThat(p.did()).isEqualTo("kept as text");
              assertThat(p.hint()).isEqualTo("write it like 2023-05-07 to have it in the calendar");
            });
  }

  @Test
  void aCutTitleGivesWayToTheWholeOne() {
    String clip = "---\ntitle: On keeping be...\n---\n# On keeping bees in winter\n";
    assertThat(facts(clip).title().text()).isEqualTo("On keeping bees in winter");
  }

  @Test
  void aFileWithoutANameIsCalledAfterItsSite() {
    String clip = "source:: https://www.coast.example/x\n\nSome text\nthat goes on.\n";
    assertThat(Normalizer.of(ClipReader.read("a/.md", clip)).title().text())
        .isEqualTo("coast.example");
    assertThat(Normalizer.of(ClipReader.read(".md", "")).title().text()).isEqualTo("Untitled");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a/b.md,b", "b.md.md,b", "B.MARKDOWN,B", "x.txt,x", "a.b,a.b"})
  void theFileNameIsTheLastTitle(String file, String expected) {
    assertThat(Normalizer.of(ClipReader.read(file, "")).title().text()).isEqualTo(expected);
  }

  @Test
  // Long because it is a table.
  void anyTextIsRead() {
    Random random = new Random(11);
    String[] parts = {
      "---\n",
      "title: ",
      "source:: ",
      "author:: ",
      "[[",
      "]]",
      "[",
      "](",
      ")",
      "https://a.example",
      "# ",
      "## Metadata\n",
      "- URL: ",
      "> ",
      "**",
      "#tag ",
      "\n",
      "\r\n",
      " ",
      "\t",
      "`",
      "```\n",
      "{{x}}",
      "<% y %>",
      "2024-05-01",
      ",",
      "and",
      "@",
      "<",
      ">",
      "\uFEFF",
      "\uD83D",
      "\u0000",
      "“",
      "简悦",
      "===\n",
      "by ",
      "Link: ",
      "\"",
      ":",
      "：",
      "\\",
      "&amp;",
      "|"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      var clipping = ClipReader.read("f.md", text.toString());
      assertThat(text.toString()).endsWith(clipping.bodyText());
      assertThat(Normalizer.of(clipping).title().text()).isNotEmpty();
      CitedTitles.in(text.toString(), clipping.body())
          .forEach(c -> assertThat(c.span().of(text)).isEqualTo(c.title()));
    }
  }

  private static Facts facts(String clip) {
    return Normalizer.of(ClipReader.read("f.md", clip));
  }
}
