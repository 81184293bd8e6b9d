package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import clipweave.syntax.FrontMatter.Flaw;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of FORMATS part C, each in invented words, with what must come out. */
class FrontMatterMalformedTest {
  // Long because it is a table.
  static Stream<Arguments> rows() {
    return Stream.of(
        arguments("C1", "Sources:\n  - [\"\"](\"\"): \"\"\ntitle: T\n", "Sources=[] title=[T]"),
        arguments("C2", "created: {{date}}\nt:\n- \"<% tp.x %>\"\n- y\n", "created=[] t=[y]"),
        arguments("C2 two", "created: {{date}} {{time}}\na: b\n", "created=[] a=[b]"),
        arguments(
            "C3", "title: The Price of Rest: An Essay\n", "title=[The Price of Rest: An Essay]"),
        arguments("C4", "link: [[quiet ]] [[Slow Work]]\n", "link=[[[quiet]], [[Slow Work]]]"),
        arguments("C4 comma", "author: [[A]], [[B|C]]\n", "author=[[[A]], [[B|C]]]"),
        arguments(
            "C5",
            "d: \"How rivers find their way\\\"\nk: v\n",
            "d=[How rivers find their way] k=[v]"),
        arguments("C5 open", "d: \"never closed\nk: v\n", "d=[never closed] k=[v]"),
        arguments(
            "C6", "a: \"told by \\\\\"makers\\\\\" of it\"\n", "a=[told by \"makers\" of it]"),
        arguments(
            "C7", "d: \"at D:\\> dir\"\ne: \"\\~ \\( \\n\"\n", "d=[at D:\\> dir] e=[\\~ \\( \n]"),
        arguments("C8", "title: 'Loud Y' Wins It | Site\n", "title=['Loud Y' Wins It | Site]"),
        arguments(
            "C9",
            "aliases: [\"Why \"Go Slow\" Works\", b]\n",
            "aliases=[Why \"Go Slow\" Works, b]"),
        arguments("quotes", "t: \"BE \"Y\" Cook\" - Inn\n", "t=[\"BE \"Y\" Cook\" - Inn]"),
        arguments("quotes in", "t: \"BE \"Y\" Cook\"\n", "t=[BE \"Y\" Cook]"),
        arguments("C10", "t: a\u0081b\u0001c\nu: d\u0000\n", "t=[a b c] u=[d]"),
        arguments("C11", "tags:\n\t- a\n\t- b\ntitle:\tx y\n", "tags=[a, b] title=[x y]"),
        arguments("C12", "tags: [A]\ntags: [B]\n", "tags=[A] tags=[B]"),
        arguments("C14", "tags: #reading\n", "tags=[#reading]"),
        arguments(
            "C15",
            "author: [[Bea Lin]]\nby:\n- [[Bea Lin]]\n",
            "author=[[[Bea Lin]]] by=[[[Bea Lin]]]"),
        arguments(
            "C16",
            "title: \u201cOld Roads,\u201d a Walk\n",
            "title=[\u201cOld Roads,\u201d a Walk]"),
        arguments("C24", "title:\n", "title=[]"),
        arguments(
            "C25", "s: a: b\nComments URL: u\nPoints: 2\n", "s=[a: b] Comments URL=[u] Points=[2]"),
        arguments("starts", "a: @x\nb: `c`\nc: %d\nd: *e*\n", "a=[@x] b=[`c`] c=[%d] d=[*e*]"),
        arguments("bars", "a: | b\nc: > d\ne: - f\n", "a=[| b] c=[> d] e=[- f]"),
        arguments("folded", "u: >-\n  https://s.tld/x\nt: a: b\n", "u=[https://s.tld/x] t=[a: b]"),
        arguments("literal", "u: |\n  one\n   two\nt: a: b\n", "u=[one\n two\n] t=[a: b]"),
        arguments("tab block", "u: >\n\tone\n\ttwo\nt: b\n", "u=[one two\n] t=[b]"),
        arguments("wrapped", "s: a: b\n  goes on\nt: c\n", "s=[a: b goes on] t=[c]"),
        arguments("flush list", "t: a: b\ntags:\n- x\n- y\n", "t=[a: b] tags=[x, y]"),
        arguments("items", "tags:\n- @a\n- b: \"c\n- `d\n", "tags=[@a, b: \"c, `d]"),
        arguments("link", "s: [T](https://s.tld) by B\n", "s=[[T](https://s.tld) by B]"),
        arguments(
            "keys",
            "\"k\": a: b\n'l m': c\n\u6807\u9898: d\n",
            "k=[a: b] l m=[c] \u6807\u9898=[d]"),
        arguments("no blank", "a:b\nc: d\n", "a=[b] c=[d]"),
        arguments("deeper", "t: a: b\nm:\n  x: 1\n  y: 2\n", "t=[a: b] m=[]"),
        arguments("loose line", "a: b\nfoo bar\nc: d\n", "a=[b foo bar] c=[d]"),
        arguments("alias", "a: *b\nc: d\n", "a=[*b] c=[d]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isReadAsMeant(String row, String inner, String expected) {
    assertThat(FrontMatterTest.list(FrontMatter.read("---\n" + inner + "---\nbody\n")))
        .as(row)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isReadTheSameWithWindowsLineEnds(String row, String inner, String expected) {
    String text = "\uFEFF---\r\n" + inner.replace("\n", "\r\n") + "---\r\nbody\r\n";
    assertThat(FrontMatterTest.list(FrontMatter.read(text))).as(row).isEqualTo(expected);
  }

  @Test
  void aRepairIsToldInWords() {
    FrontMatter read = FrontMatter.read("---\na: b\ntitle: The Price: An Essay\n---\n");
    assertThat(read.isRepaired()).isTrue();
    assertThat(read.flaws())
        .containsExactly(new Flaw(16, "': ' within a text: 'The Price: An Essay'", "read as text"));
  }

  @Test
  void aControlCharacterIsToldWithItsNumber() {
    assertThat(FrontMatter.read("---\na: b\u0085c\n---\n").flaws())
        .containsExactly(new Flaw(8, "a control character (U+0085)", "read as a blank"));
  }
}
