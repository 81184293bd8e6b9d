package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L13 and the table of PROMISES 2. */
class SafeNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tea and rain;Tea and rain
          Moats/walls \\ towers;Moats-walls - towers
          What: a "day"?;What a day
          a<b>c*d|e;abcde
          [Notes] #1 ^up;Notes 1 up
          100%% sure %%x%%;100% sure %x%
          ..hidden;hidden
          '  . a b . . ';a b
          trailing…;trailing…
          a   b;a b
          README.md;README
          x.md.MD;x
          ~$lock;$lock
          node.js;node.js
          nul.txt;txt
          COM0;Untitled
          lpt9 .log;log
          COM¹;Untitled
          Console;Console
          Caf� bar;Caf bar
          ...;Untitled
          ???;Untitled
          """)
  void aTitleBecomesAName(String title, String name) {
    assertThat(SafeName.of(title)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "\u202e", "\u3000", ".", "CON", "aux", "Prn", "[[]]"})
  void whatLeavesNothingIsUntitled(String title) {
    assertThat(SafeName.of(title)).isEqualTo("Untitled");
  }

  @Test
  void whatCannotBeSeenIsGone() {
    assertThat(SafeName.of("a\u202egnp\u202c\u200bb\u0000c\ufeffd\u00ade")).isEqualTo("agnpbcde");
    assertThat(SafeName.of("a\tb\r\nc\u2028d\u00a0e")).isEqualTo("a b c d e");
    assertThat(SafeName.of("a\ud800b\uffff")).isEqualTo("ab");
  }

  @Test
  void lettersAreComposed() {
    assertThat(SafeName.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
    assertThat(SafeName.of("Cafe\u200b\u0301")).isEqualTo("Caf\u00e9");
  }

  @Test
  void joinersStayBetweenPicturesOnly() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    String flag = "\ud83c\udff3\ufe0f\u200d\ud83c\udf08";
    assertThat(SafeName.of(family + " " + flag)).isEqualTo(family + " " + flag);
    assertThat(SafeName.of("a\u200db" + "\ud83d\udc69\u200d")).isEqualTo("ab\ud83d\udc69");
  }

  @Test
  void aLongNameEndsAtABlank() {
    assertThat(SafeName.of("word ".repeat(80))).isEqualTo("word ".repeat(47).strip());
    assertThat(SafeName.of("x".repeat(500))).isEqualTo("x".repeat(237));
    assertThat(SafeName.of("中".repeat(500))).isEqualTo("中".repeat(79));
  }

  @Test
  void aCutDoesNotHurtACharacter() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(SafeName.of("x".repeat(230) + family)).isEqualTo("x".repeat(230));
    assertThat(SafeName.of("x".repeat(236) + "q\u0323")).isEqualTo("x".repeat(236));
    String flags = "\ud83c\uddeb\ud83c\uddf7".repeat(60);
    assertThat(SafeName.of(flags)).isEqualTo("\ud83c\uddeb\ud83c\uddf7".repeat(29));
  }

  @Test
  void aTowerOfAccentsIsCutAtACodePoint() {
    String name = SafeName.of("q" + "\u0323".repeat(300));
    assertThat(bytes(name)).isEqualTo(237);
  }

  @Test
  void aSuffixFitsAndStays() {
    assertThat(SafeName.withSuffix("Moat", "3f9a")).isEqualTo("Moat 3f9a");
    assertThat(SafeName.withSuffix("Moat", "(clip 3f9a)")).isEqualTo("Moat (clip 3f9a)");
    assertThat(SafeName.withSuffix("x".repeat(300), "3f9a")).isEqualTo("x".repeat(232) + " 3f9a");
    assertThat(SafeName.withSuffix("", "3f9a")).isEqualTo("Untitled 3f9a");
  }

  @Test
  void everyNameIsPortableAndStaysAsItIs() {
    Random random = new Random(13);
    for (int round = 0; round < 5_000; round++) {
      String title = title(random);
      String name = SafeName.of(title);
      assertPortable(title, name);
      assertThat(SafeName.of(name)).as(title).isEqualTo(name);
      String second = SafeName.withSuffix(title, "3f9a");
      assertPortable(title, second);
      assertThat(second).as(title).endsWith(" 3f9a");
      assertThat(SafeName.of(second)).as(title).isEqualTo(second);
    }
  }

  /** P20: the predicate, written a second time. */
  private static void assertPortable(String title, String name) {
    assertThat(bytes(name)).as(title).isBetween(1, 237);
    assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).as(title).isTrue();
    assertThat(name).as(title).doesNotContainPattern("[\\\\/?<>:*|\"\\[\\]#^\\p{Cc}\\p{Cs}]|%%|  ");
    assertThat(name).as(title).doesNotMatch("(?s)^[. ].*|.*[. ]$");
    assertThat(name)
        .as(title)
        .doesNotMatch("(?is)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *([.].*)?");
    assertThat(name)
        .as(title)
        .doesNotMatch("(?s).*[\\u200b\\u200e\\u200f\\u202a-\\u202e\\ufeff].*");
  }

  // Long because it is a table.
  private static String title(Random random) {
    String[] pieces = {
      "a",
      "B",
      "con",
      "nul",
      "com1",
      ".",
      " ",
      "%",
      "%%",
      "/",
      "#",
      "[[",
      "md",
      ".md",
      "~$",
      "é",
      "e\u0301",
      "\u0301",
      "中",
      "\ud83d\udc69",
      "\u200d",
      "\ufe0f",
      "\ud83c\uddeb",
      "\u202e",
      "\u200b",
      "\t",
      "\u3000",
      "\ud800",
      "\uffff",
      "\u1160",
      "\u0f71\u0f72",
      "word word word word word word",
      "\u0344",
      "\u212b",
      "<\u0338",
      "\ud83c\udffd"
    };
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(10) == 0 ? 90 : 8); i >= 0; i--) {
      out.append(pieces[random.nextInt(pieces.length)]);
    }
    return out.toString();
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
