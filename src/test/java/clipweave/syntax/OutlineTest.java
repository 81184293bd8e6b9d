package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Link;
import clipweave.note.Link.Form;
import clipweave.syntax.Outline.Heading;
import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both engines read the same text: what is asserted here holds for each of them. */
// Long because each construct has a case of its own.
class OutlineTest {
  @Test
  void codeIsProtected() {
    assertThat(found(Kind.CODE_SPAN, "a `b` and ``c ` d`` and `e"))
        .containsExactly("`b`", "``c ` d``");
    assertThat(found(Kind.CODE_BLOCK, "a\n\n```js\nb\n```\nc")).containsExactly("```js\nb\n```");
    assertThat(found(Kind.CODE_BLOCK, "a\n\n    b\n\n    c\n\nd")).containsExactly("b\n\n    c");
  }

  @Test
  void aFenceThatIsNeverClosedIsCodeToTheEnd() {
    assertThat(found(Kind.CODE_BLOCK, "a\n```\n[[b]]\n\n#c")).containsExactly("```\n[[b]]\n\n#c");
    assertThat(links("```\n[[b]]\n\n[[c]]")).isEmpty();
    assertThat(tags("```\n#b\n\n#c")).isEmpty();
  }

  @Test
  void aFenceInAListEndsWithTheItem() {
    assertThat(found(Kind.CODE_BLOCK, "- a\n  ```\n  b\n\nc `d`")).containsExactly("```\n  b");
  }

  @Test
  void blockHtmlIsProtectedWithItsText() {
    assertThat(found(Kind.HTML, "<div>\na [[b]]\n</div>\n\nc"))
        .containsExactly("<div>\na [[b]]\n</div>");
    assertThat(links("<table><tr><td>[[b]]</td></tr></table>")).isEmpty();
    assertThat(links("before <code>[[b]]</code> after")).isEmpty();
  }

  @Test
  void theTextOfPlainInlineHtmlStaysProse() {
    assertThat(found(Kind.HTML, "a <b>c</b> d")).containsExactly("<b>", "</b>");
    assertThat(isProtected("a <b>c</b> d", "c")).isFalse();
  }

  @Test
  void commentsAreProtected() {
    assertThat(found(Kind.COMMENT, "a %%b%% c <!-- d --> e"))
        .containsExactly("%%b%%", "<!-- d -->");
    assertThat(found(Kind.COMMENT, "%%\na\n\nb\n%%\nc")).containsExactly("%%\na\n\nb\n%%");
  }

  @Test
  void aBlockCommentThatIsNeverClosedGoesToTheEnd() {
    assertThat(found(Kind.COMMENT, "%% a\n\n[[b]]\n\nc")).containsExactly("%% a\n\n[[b]]\n\nc");
    assertThat(links("%% a\n\n[[b]]\n\nc")).isEmpty();
  }

  @Test
  void whatFollowsACommentOnItsLastLineIsText() {
    String text = "%%\na\n%%      [[b]]\n";
    Outline outline = Outline.scan(text, new Span(0, text.length()));
    assertThat(outline.links()).extracting(Link::target).containsExactly("b");
  }

  @Test
  void aCommentInTheTextThatIsNeverClosedEndsWithItsParagraph() {
    assertThat(found(Kind.COMMENT, "a %% b\n\n[[c]]")).containsExactly("%% b");
  }

  @Test
  void mathIsProtectedAndPricesAreNot() {
    assertThat(found(Kind.MATH, "a $x_1$ b $$y$$ c")).containsExactly("$x_1$", "$$y$$");
    assertThat(found(Kind.MATH, "costs $5 or $10,\nthen 3 $ and \\$4")).isEmpty();
    assertThat(found(Kind.MATH, "$$\na\n\nb\n$$\nc")).containsExactly("$$\na\n\nb\n$$");
  }

  @Test
  void mathThatIsNeverClosedEndsWithItsParagraph() {
    assertThat(found(Kind.MATH, "a $$ b\n\n[[c]]")).containsExactly("$$ b");
    assertThat(found(Kind.MATH, "$$\na\n\n[[c]]")).containsExactly("$$\na");
  }

  @Test
  void headingsHaveLevelAndText() {
    assertThat(headings("# A *b* `c`\n\nd\n---\n\n### [e](f) ##\n"))
        .containsExactly(
            new Heading(1, "A b c", new Span(0, 11)),
            new Heading(2, "d", new Span(13, 18)),
            new Heading(3, "e", new Span(20, 33)));
  }

  @Test
  void aHeadingShowsWhatAReaderSees() {
    assertThat(headings("# [[a|b]] and [[c]] ![x](y) snake_case 2 * 3 ^id").get(0).text())
        .isEqualTo("b and c snake_case 2 * 3");
    assertThat(headings("#tag is none")).isEmpty();
  }

  @Test
  void tablesAndQuotesAreNamedButNotProtected() {
    String text = "> a\n> b\n\n| c | d |\n|---|---|\n| e | [[f\\|g]] |\n";
    assertThat(found(Kind.QUOTE, text)).containsExactly("> a\n> b");
    assertThat(found(Kind.TABLE, text)).containsExactly("| c | d |\n|---|---|\n| e | [[f\\|g]] |");
    assertThat(isProtected(text, "e")).isFalse();
    assertThat(links(text)).extracting(Link::target, Link::text).containsExactly(tuple("f", "g"));
  }

  @Test
  void aWikiLinkSplitsAtTheFirstHashAndPipe() {
    Link link = links("a ![[p/q#r#s|t]] b").get(0);
    assertThat(link)
        .isEqualTo(
            new Link(
                new Span(2, 16),
                Form.WIKI,
                true,
                "p/q",
                "r#s",
                "t",
                new Span(5, 8),
                new Span(13, 14)));
    assertThat(links("[[#r]]").get(0).subpath()).isEqualTo("r");
    assertThat(links("[[a^b]]").get(0).target()).isEqualTo("a^b");
  }

  @Test
  void aSingleBracketDoesNotEndATarget() {
    assertThat(targets("[[Sq]uare]]")).containsExactly("Sq]uare");
  }

  @Test
  void anEscapedPipeIsNoBorderOutsideTables() {
    assertThat(targets("[[a\\|b]]")).containsExactly("a|b");
  }

  @Test
  void brokenWikiLinksAreLeftAlone() {
    assertThat(links("[[]]")).isEmpty();
    assertThat(links("[[a [b] c]]")).isEmpty();
    assertThat(links("[[a\nb]]")).isEmpty();
    assertThat(links("[[a and [b")).isEmpty();
    assertThat(targets("[[a [[b]]")).containsExactly("b");
    assertThat(isProtected("[[a [b] c]]", "b")).isTrue();
  }

  @Test
  void anEscapedBracketOpensNoLink() {
    assertThat(links("\\[[a]] \\[b](c)")).extracting(Link::form).doesNotContain(Form.MARKDOWN);
  }

  @Test
  void markdownLinksHaveDestinationAndText() {
    String text = "[a b](c(d)e \"t\") ![f](<g h>) [i](j\\_k)";
    assertThat(links(text))
        .extracting(Link::isEmbed, Link::target, Link::text)
        .containsExactly(
            tuple(false, "c(d)e", "a b"), tuple(true, "g h", "f"), tuple(false, "j_k", "i"));
    assertThat(links(text)).extracting(Link::span).first().isEqualTo(new Span(0, 16));
  }

  @Test
  void anImageInALinkIsALinkOfItsOwn() {
    assertThat(links("[![a](b)](c)"))
        .extracting(Link::isEmbed, Link::target)
        .containsExactly(tuple(false, "c"), tuple(true, "b"));
  }

  @Test
  void aBracketedNumberBeforeADestinationIsAMarkdownLink() {
    assertThat(links("[[1]](https://a.example/#n)"))
        .extracting(Link::form, Link::target, Link::text)
        .containsExactly(tuple(Form.MARKDOWN, "https://a.example/#n", "[1]"));
  }

  @Test
  void referenceLinksTakeTheirDefinition() {
    String text = "[a][x] [X] [none]\n\n[x]: https://a.example 'T'\n";
    assertThat(links(text))
        .extracting(Link::target, Link::text)
        .containsExactly(tuple("https://a.example", "a"), tuple("https://a.example", "X"));
    assertThat(found(Kind.DEFINITION, text)).containsExactly("[x]: https://a.example 'T'");
  }

  @Test
  void urlsEndBeforePunctuationAndUnpairedParentheses() {
    assertThat(
            targets(
                "(see https://a.example/b_(c)), or https://d.example/e?f=g. <https://h.example>"))
        .containsExactly("https://a.example/b_(c)", "https://d.example/e?f=g", "https://h.example");
    assertThat(targets("见https://a.example/b，然后 www.c.example!"))
        .containsExactly("https://a.example/b", "http://www.c.example");
    assertThat(targets("write to ann@mail.example.")).containsExactly("mailto:ann@mail.example");
  }

  @Test
  void aUrlThatIsALinksTextIsNotASecondLink() {
    assertThat(targets("[https://a.example](https://b.example)"))
        .containsExactly("https://b.example");
  }

  @Test
  void footnotesHaveMarksAndDefinitions() {
    String text = "a[^1] b\n\n[^1]: see [[c]]\n";
    assertThat(found(Kind.FOOTNOTE_MARK, text)).containsExactly("[^1]");
    assertThat(found(Kind.DEFINITION, text)).containsExactly("[^1]:");
    assertThat(targets(text)).containsExactly("c");
  }

  @Test
  void tagsFollowWhiteSpaceAndHaveMoreThanDigits() {
    assertThat(tags("#a b#c #1984 #y1984 #1990s (#d) #e/f-g_h, #, ##i #fff000 #ключ"))
        .containsExactly("a", "y1984", "1990s", "e/f-g_h", "fff000", "ключ");
    assertThat(tags("`#a` [#b](c) https://d.example/#e [[f#g]] \\#h")).isEmpty();
  }

  @Test
  void blockIdsEndAParagraphOrItem() {
    assertThat(found(Kind.BLOCK_ID, "a ^one\n\n- b ^two\n- c\n\n^three\n\nd^four e ^five f"))
        .containsExactly("^one", "^two", "^three");
  }

  @Test
  void fieldKeysAreProtected() {
    assertThat(found(Kind.FIELD_KEY, "key:: v\n**Bold Key**:: w\nFoo::bar\n"))
        .containsExactly("key::", "Bold Key**::");
    assertThat(found(Kind.FIELD_KEY, "a [k:: v] b (l:: w) c:: d")).containsExactly("k::", "l::");
    assertThat(found(Kind.FIELD_KEY, "- [ ] a:: b\n- c:: d")).containsExactly("c::");
  }

  @Test
  void ourRegionsAreFound() {
    String text = "a\n\n%% clipweave:begin links %%\n- [[b]]\n%% clipweave:end links %%\n\nc";
    assertThat(found(Kind.REGION, text))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("%% clipweave:begin");
    assertThat(found(Kind.REGION, text).get(0)).endsWith("end links %%");
    assertThat(targets(text)).containsExactly("b");
    assertThat(isProtected(text, "- ")).isTrue();
  }

  @Test
  void aMarkerWithoutItsPartnerIsOnlyAComment() {
    String text = "%% clipweave:begin links %%\na\n\nb";
    assertThat(found(Kind.REGION, text)).isEmpty();
    assertThat(found(Kind.COMMENT, text)).containsExactly("%% clipweave:begin links %%");
  }

  @Test
  void onlyTheBodyIsRead() {
    String text = "---\na: [[b]]\n---\n[[c]]";
    for (Outline outline : both(text, new Span(17, text.length()))) {
      assertThat(outline.links()).extracting(Link::target).containsExactly("c");
      assertThat(outline.prose()).isEmpty();
    }
  }

  @Test
  void proseIsWhatIsNotProtected() {
    String text = "a [[b]] c `d`";
    for (Outline outline : both(text, new Span(0, text.length()))) {
      assertThat(outline.prose()).containsExactly(new Span(0, 2), new Span(7, 10));
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static List<Outline> both(String text, Span body) {
    Outline asked = Outline.of(text, body);
    assertThat(asked.refusal()).isEmpty();
    Outline scanned = Outline.scan(text, body);
    assertThat(scanned.parts()).as(text).isEqualTo(asked.parts());
    assertThat(scanned.links()).as(text).isEqualTo(asked.links());
    assertThat(scanned.headings()).as(text).isEqualTo(asked.headings());
    assertThat(scanned.tags()).as(text).isEqualTo(asked.tags());
    return List.of(asked, scanned);
  }

  private static Outline read(String text) {
    return both(text, new Span(0, text.length())).get(1);
  }

  private static List<String> found(Kind kind, String text) {
    return read(text).parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().of(text))
        .toList();
  }

  private static List<Link> links(String text) {
    return read(text).links();
  }

  private static List<String> targets(String text) {
    return links(text).stream().map(Link::target).toList();
  }

  private static List<String> tags(String text) {
    return read(text).tags();
  }

  private static List<Heading> headings(String text) {
    return read(text).headings();
  }

  private static boolean isProtected(String text, String word) {
    int at = text.indexOf(word);
    return read(text).isProtected(new Span(at, at + word.length()));
  }
}
