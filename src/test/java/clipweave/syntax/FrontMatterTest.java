package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.text.Span;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  @Test
  void aBlockIsReadWithItsPlaces() {
    String text = "---\ntitle: \"A \\\"B\\\"\" # c\ntags:\n  - x\n  - 'y'\n---\nbody\n";
    FrontMatter read = FrontMatter.read(text);
    assertThat(read.isRepaired()).isFalse();
    assertThat(read.flaws()).isEmpty();
    assertThat(read.block()).isEqualTo(new Span(0, text.indexOf("body")));
    Entry title = read.entries().get(0);
    assertThat(title.values()).containsExactly("A \"B\"");
    assertThat(title.whole().of(text)).isEqualTo("title: \"A \\\"B\\\"\" # c\n");
    assertThat(title.valueSpan().of(text)).isEqualTo("\"A \\\"B\\\"\"");
    Entry tags = read.entry("TAGS").orElseThrow();
    assertThat(tags.shape()).isEqualTo(Shape.LIST);
    assertThat(tags.valueSpan().of(text)).isEqualTo("- x\n  - 'y'");
    assertThat(tags.items().get(1).span().of(text)).isEqualTo("'y'");
  }

  @Test
  void everyScalarIsTheTextThatWasWritten() {
    assertThat(read("d: 2023-13-45\nn: 0777\nb: no\ns: 12:30:45\nx: null\nt: ~\n"))
        .isEqualTo("d=[2023-13-45] n=[0777] b=[no] s=[12:30:45] x=[null] t=[~]");
  }

  @Test
  void anEmptyValueHasItsPlaceBehindTheColon() {
    Entry entry = FrontMatter.read("---\na: \nb: \"\"\n---\n").entries().get(0);
    assertThat(entry.shape()).isEqualTo(Shape.EMPTY);
    assertThat(entry.valueSpan()).isEqualTo(Span.at(6));
    assertThat(read("a:\nb: \"\"\nc: []\n")).isEqualTo("a=[] b=[] c=[]");
  }

  @Test
  void placesCountInCharactersBehindEmoji() {
    String text = "\uFEFF---\r\na: \ud83d\ude00 x\r\nb: [\ud83d\ude00, c]\r\nd: y\r\n---\r\n";
    FrontMatter read = FrontMatter.read(text);
    assertThat(read.entries().get(0).valueSpan().of(text)).isEqualTo("\ud83d\ude00 x");
    assertThat(read.entries().get(1).items().get(1).span().of(text)).isEqualTo("c");
    assertThat(read.entries().get(2).whole().of(text)).isEqualTo("d: y\r\n");
    assertThat(read.block().of(text)).isEqualTo(text.substring(1));
  }

  @Test
  void wordsBehindANumberSignAreNoComment() {
    assertThat(
            read("tags: #a #b\ntitle: Mixtape #4 Name\nrating: 5 # of ten\nlist:\n- #x\n- a #b\n"))
        .isEqualTo("tags=[#a #b] title=[Mixtape #4 Name] rating=[5] list=[#x, a #b]");
  }

  @Test
  void wikilinksWithoutQuotesAreText() {
    assertThat(read("a: [[X]]\nb:\n  - [[Y|Z]]\nc: [[[A]], [[B]]]\nd: [[1, 2], [3]]\n"))
        .isEqualTo("a=[[[X]]] b=[[[Y|Z]]] c=[[[A]], [[B]]] d=[]");
  }

  @Test
  void anItemWithAColonKeepsItsWords() {
    assertThat(read("a:\n- b: c\n- d\ne:\n- f: 1\n  g: 2\n")).isEqualTo("a=[b: c, d] e=[]");
  }

  @Test
  void mapsAreDeeper() {
    FrontMatter read = FrontMatter.read("---\na:\n  b: 1\n  c:\n    - 2\nd: {e: f}\ng: 1\n---\n");
    assertThat(read.entries())
        .extracting(Entry::shape)
        .containsExactly(Shape.OTHER, Shape.OTHER, Shape.SCALAR);
  }

  @Test
  void jsonBetweenTheFencesIsRead() {
    String text = "---\n{\"dg-publish\":true,\"t\":[\"a\",\"b\"],\"u\":\"x\\/y\",\"m\":{}}\n---\n";
    FrontMatter read = FrontMatter.read(text);
    assertThat(read.isFlow()).isTrue();
    assertThat(list(read)).isEqualTo("dg-publish=[true] t=[a, b] u=[x/y] m=[]");
  }

  @Test
  void anchorsAndTagsAreText() {
    assertThat(read("a: &x one\nb: *x\nc: !important d\n"))
        .isEqualTo("a=[&x one] b=[*x] c=[!important d]");
  }

  @Test
  void whatIsNoHeaderIsBody() {
    for (String text :
        new String[] {
          "",
          "---",
          "---\n",
          "---\na: b\n",
          "text",
          "---\n\ntext\n\n---\n",
          "----\na: b\n----\n",
          "```\n---\na: b\n---\n```\n",
          "--- start-multi-column: x\n---\na: b\n---\n",
          "---\n[a, b]\n---\n",
          "---\njust words\n---\n",
          "---\n\nOne: two.\nThree\nfour\nfive\n\n---\n",
          "one\n\ntwo\n\n---\na: b\n---\n"
        }) {
      assertThat(FrontMatter.read(text).isPresent()).as(text).isFalse();
    }
  }

  @Test
  void anEmptyBlockIsOne() {
    FrontMatter read = FrontMatter.read("---\n---\nbody");
    assertThat(read.block()).isEqualTo(new Span(0, 8));
    assertThat(read.inner()).isEqualTo(Span.at(4));
  }

  @Test
  void aBlockMayEndTheText() {
    assertThat(list(FrontMatter.read("---\na: b\n---"))).isEqualTo("a=[b]");
  }

  @Test
  void aFenceGluedToAValueEndsTheBlock() {
    FrontMatter read = FrontMatter.read("---\na: b\nc: d---\nbody\n\n---\nmore\n");
    assertThat(list(read)).isEqualTo("a=[b] c=[d]");
    assertThat(read.isRepaired()).isTrue();
    assertThat(read.block()).isEqualTo(new Span(0, 17));
  }

  @Test
  void aBlockBelowABlankLineIsReadAndReported() {
    FrontMatter read = FrontMatter.read("\n---\na: b\n---\n");
    assertThat(list(read)).isEqualTo("a=[b]");
    assertThat(read.flaws())
        .containsExactly(new Flaw(1, "not on the first line", "read all the same"));
  }

  @Test
  void aBlockBelowAHeadingIsReadAndReported() {
    FrontMatter read = FrontMatter.read("# T\n\n---\ntags: [x]\n---\nbody");
    assertThat(list(read)).isEqualTo("tags=[x]");
    assertThat(read.block().start()).isEqualTo(5);
  }

  @Test
  void aKeyWrittenTwiceIsUnitedOrTheLastOne() {
    FrontMatter read =
        FrontMatter.read("---\ntags: [A]\nTags: [B, A]\ntitle: x\nTITLE: y\ntitle:\n---\n");
    assertThat(read.values("tags")).containsExactly("A", "B");
    assertThat(read.values("title")).containsExactly("y");
    assertThat(read.flaws()).hasSize(3);
    assertThat(read.flaws().get(0).says()).isEqualTo("the key 'Tags' is written twice");
  }

  /** No text can hold one: written down and read again it would be another letter. */
  @Test
  void halfAnEscapedPairIsNoLetter() {
    assertThat(read("a: \"x\\uD800y\"\nb: \"\\uD83E\\uDD86\"\n"))
        .isEqualTo("a=[x\uFFFDy] b=[\uD83E\uDD86]");
  }

  static String read(String inner) {
    FrontMatter read = FrontMatter.read("---\n" + inner + "---\nbody\n");
    assertThat(read.isRepaired()).as(inner).isFalse();
    return list(read);
  }

  static String list(FrontMatter read) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : read.entries()) {
      out.append(entry.key()).append('=').append(entry.values()).append(' ');
    }
    return out.toString().strip();
  }
}
