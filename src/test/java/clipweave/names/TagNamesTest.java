package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T1 to T4. */
class TagNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "Tea_Pot",
        "tea-pot",
        "a/b",
        "y1984",
        "1990s",
        "茶",
        "é",
        "\ud83c\udf75",
        "2024-05"
      })
  void aTagMayHaveThese(String tag) {
    assertThat(TagNames.isValid(tag)).isTrue();
    assertThat(TagNames.of(tag)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1984",
        "a b",
        "#a",
        "a.b",
        "a,b",
        "a'b",
        "a\u200db",
        "a\u203cb",
        "a\u2e31b",
        "a\u3000b",
        "(a)"
      })
  void butNotThese(String tag) {
    assertThat(TagNames.isValid(tag)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          #tea;tea
          ##tea;tea
          tea pot;tea-pot
          ' tea  pot ';tea-pot
          tea - pot;tea-pot
          tea – pot;tea-pot
          2024;y2024
          #1984;y1984
          [[Deep Work]];Deep-Work
          [[work/deep|Deep]];work/deep
          a//b/;a/b
          /a / b-/;a/b
          -tea-;tea
          R&D;RD
          node.js;nodejs
          GPT-3.5;GPT-3-5
          C++;cpp
          lang/C#;lang/csharp
          #tea\u200bpot;teapot
          “tea”;tea
          """)
  void aWordBecomesATag(String text, String tag) {
    assertThat(TagNames.of(text.replace("\\u200b", "\u200b"))).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", " # ", "##", "/", "-", "...", "[[]]", "()", "\u200b"})
  void junkIsNoTag(String text) {
    assertThat(TagNames.of(text)).isEmpty();
  }

  @Test
  void whatIsMadeIsATagAndStaysOne() {
    String[] pieces = {
      "a", "1", "#", "/", "-", " ", ".", "中", "\u200d", "[[", "]]", "|", "_", "–", "\ud800",
      "e\u0301", "c++"
    };
    Random random = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      TagNames.of(text.toString())
          .ifPresent(
              tag -> {
                assertThat(TagNames.isValid(tag)).as(text.toString()).isTrue();
                assertThat(TagNames.of(tag)).as(text.toString()).contains(tag);
              });
    }
  }
}
