package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipweave.note.Link;
import clipweave.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the two engines against each other: which characters they protect, which links they see.
 */
class OutlineAgreementTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "\n",
          "\n\n",
          "    ",
          "- ",
          "1. ",
          "> ",
          "# ",
          "`",
          "``",
          "```\n",
          "~~~\n",
          "*",
          "**",
          "_",
          "[",
          "]",
          "](u)",
          "](http://x.example/a \"t\")",
          "![",
          "[[",
          "]]",
          "|",
          "\\",
          "$",
          "$$",
          "%%",
          "%% ",
          "<b>",
          "</b>",
          "<div>",
          "</div>",
          "<!-- ",
          "-->",
          "<a href=\"x\">",
          "</a>",
          "<https://y.example>",
          "https://z.example/p",
          "#tag",
          "(",
          ")",
          "::",
          ":: v",
          "^id",
          "[^1]",
          "\n[^1]: ",
          "\n[r]: /d\n",
          "[r]",
          "\n\n| a | b |\n|---|---|\n",
          "| c | d |\n",
          "===\n",
          "---\n",
          "***\n",
          "\t",
          "[ ] ",
          "\u00e9",
          "\u6c49\u5b57",
          "\r\n",
          "&amp;",
          "!",
          "e@f.example",
          ". ");

  private static final String CLIPPING =
      """
      author:: Ann Lee
      #reading

      # The *Slow* Web ^top

      > [!quote] A word
      > on [pace](https://pace.example/a_(b) "T"), from [[Ann Lee|her]].

      1. One `code [[x]]` and $x_1$
         ```sh
         echo "[[no]]"
         ```
      2. [ ] due:: [[2023-05-07]]

      | Who | What |
      | --- | --- |
      | [[Ann Lee\\|Ann]] | ![cup](cup.png) |

      <details><summary>More</summary>
      [[hidden]]
      </details>

      A note[^1], %%aside%% and https://slow.example/p?q=1, [![i](j)](k).

      $$
      a^2

      b^2
      $$

      %% clipweave:begin links %%
      - [[Pace]] \u00b7 cited
      %% clipweave:end links %%

      [^1]: See <https://more.example>.
      """;

  private record Tally(long characters, long apart, long links, long otherLinks) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally of(String text, Span body) {
      Outline asked = Outline.of(text, body);
      if (asked.refusal().isPresent()) {
        return NONE;
      }
      Outline scanned = Outline.scan(text, body);
      Set<Link> links = new HashSet<>(asked.links());
      Set<Link> others = new HashSet<>(scanned.links());
      links.removeAll(scanned.links());
      others.removeAll(asked.links());
      return new Tally(
          body.length(),
          apart(text, body, asked, scanned),
          asked.links().size(),
          (long) links.size() + others.size());
    }

    private static long apart(String text, Span body, Outline one, Outline other) {
      return java.util.stream.IntStream.range(body.start(), body.end())
          .filter(i -> !Character.isWhitespace(text.charAt(i)))
          .mapToObj(i -> new Span(i, i + 1))
          .filter(span -> one.isProtected(span) != other.isProtected(span))
          .count();
    }

    Tally and(Tally other) {
      return new Tally(
          characters + other.characters,
          apart + other.apart,
          links + other.links,
          otherLinks + other.otherLinks);
    }
  }

  @Test
  void aClippingWithEverythingInItIsReadAlike() {
    for (String text : List.of(CLIPPING, CLIPPING.replace("\n", "\r\n"))) {
      Span body = new Span(0, text.length());
      assertThat(Outline.of(text, body).refusal()).isEmpty();
      assertThat(Outline.scan(text, body).parts()).isEqualTo(Outline.of(text, body).parts());
      assertThat(Outline.scan(text, body).links()).isEqualTo(Outline.of(text, body).links());
      assertThat(Outline.scan(text, body).links()).hasSize(10);
      assertThat(Outline.scan(text, body).headings()).isEqualTo(Outline.of(text, body).headings());
    }
  }

  @Test
  void everyPrefixIsRead() {
    for (int end = 0; end <= CLIPPING.length(); end++) {
      String text = CLIPPING.substring(0, end);
      Span body = new Span(0, end);
      assertThat(Outline.scan(text, body).parts())
          .allMatch(part -> body.contains(part.span()), "within " + end);
      assertThat(Outline.of(text, body).parts()).allMatch(part -> body.contains(part.span()));
    }
  }

  @Test
  void inventedTextsAreProtectedNearlyAlike() {
    Random random = new Random(20230507);
    Tally sum = Tally.NONE;
    for (int i = 0; i < 1_500; i++) {
      String text = invented(random);
      sum = sum.and(Tally.of(text, new Span(0, text.length())));
    }
    assertThat(sum.characters()).isGreaterThan(50_000);
    assertThat(sum.apart()).as("%s", sum).isLessThan(sum.characters() / 300);
  }

  @Test
  void proseAndProtectedGroundAreAllOfTheBody() {
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      String text = invented(random);
      Outline outline = Outline.scan(text, new Span(0, text.length()));
      assertThat(outline.prose()).as(text).noneMatch(outline::isProtected);
      boolean[] isProse = new boolean[text.length()];
      outline
          .prose()
          .forEach(span -> java.util.Arrays.fill(isProse, span.start(), span.end(), true));
      for (int at = 0; at < text.length(); at++) {
        assertThat(outline.isProtected(new Span(at, at + 1))).as(text).isEqualTo(!isProse[at]);
      }
    }
  }

  @Test
  void realClippingsAreReadAlike() throws IOException {
    Path corpus = Path.of(System.getProperty("corpus", "../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus beside the project");
    Tally sum = Tally.NONE;
    for (Path clip : clips(corpus)) {
      String text = Files.readString(clip);
      sum = sum.and(Tally.of(text, new Span(bodyStart(text), text.length())));
    }
    assertThat(sum.links()).isGreaterThan(1_000);
    assertThat(sum.apart()).as("%s", sum).isLessThanOrEqualTo(sum.characters() / 10_000);
    assertThat(sum.otherLinks()).as("%s", sum).isLessThanOrEqualTo(sum.links() / 1_000);
  }

  private static String invented(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(16);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(3) > 0 ? "word " : "");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<Path> clips(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static int bodyStart(String text) {
    int close = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    int end = close < 0 ? -1 : text.indexOf('\n', close + 4);
    return close < 0 ? 0 : end < 0 ? text.length() : end + 1;
  }
}
