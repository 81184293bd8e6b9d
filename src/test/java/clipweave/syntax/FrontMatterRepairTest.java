package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterRepairTest {
  @Test
  void onlyTheValueThatIsRefusedIsQuoted() {
    assertThat(repaired("a:   'b' # c\ntitle: The Price: An Essay\ntags: [x]\n"))
        .isEqualTo("a:   'b' # c\ntitle: \"The Price: An Essay\"\ntags: [x]\n");
  }

  @Test
  void aBlockInOrderIsLeftAlone() {
    assertThat(FrontMatterWriter.repaired("---\na: b # c\nt:\n- x\n---\n").isEmpty()).isTrue();
    assertThat(FrontMatterWriter.repaired("body").isEmpty()).isTrue();
  }

  @Test
  void wordsThatYamlWouldLoseAreQuoted() {
    assertThat(repaired("tags: #a #b\nauthor: [[X]]\nl:\n- [[Y]]\n- z\nm: [[[V]], w]\n"))
        .isEqualTo("tags: \"#a #b\"\nauthor: \"[[X]]\"\nl:\n- \"[[Y]]\"\n- z\nm: [\"[[V]]\", w]\n");
  }

  @Test
  void severalWikilinksBecomeAList() {
    assertThat(repaired("author: [[A]], [[B]]\n")).isEqualTo("author: [\"[[A]]\", \"[[B]]\"]\n");
  }

  @Test
  void whatATemplateLeftBecomesAComment() {
    assertThat(repaired("Sources:\n  - [\"\"](\"\"): \"\"\nt: a: b\n"))
        .isEqualTo("Sources:\n#   - [\"\"](\"\"): \"\"\nt: \"a: b\"\n");
  }

  @Test
  void tabsBeforeItemsBecomeBlanks() {
    assertThat(repaired("tags:\n\t- a\n\t- b: c\nx:\ty\n"))
        .isEqualTo("tags:\n  - a\n  - \"b: c\"\nx: \"y\"\n");
  }

  @Test
  void aLineWithoutAKeyBecomesAComment() {
    assertThat(repaired("t: a: b\n- stray\nx: y\n")).isEqualTo("t: \"a: b\"\n# - stray\nx: y\n");
  }

  @Test
  void ofAKeyWrittenTwiceTheLastStays() {
    assertThat(repaired("tags: [A]\nTags:\n  - B\ntitle: x\ntitle: y\nu: v\nu: v\n"))
        .isEqualTo(
            "# tags: [A]\nTags:\n  - \"A\"\n  - B\n# title: x\ntitle: y\nu: v\n"
                .replace("\"A\"", "A"));
  }

  @Test
  void controlCharactersBecomeBlanks() {
    assertThat(repaired("a: b\u0001c # \u0002\nd: e\n")).isEqualTo("a: b c #  \nd: e\n");
  }

  @Test
  void jsonBecomesLines() {
    assertThat(repaired("{\"p\":true,\"i\":\"12\",\"l\":[\"a\"],\"m\":{\"x\":1},\"e\":null}\n"))
        .isEqualTo("p: true\ni: \"12\"\nl:\n  - a\nm: {\"x\":1}\ne: null\n");
  }

  @Test
  void aGluedFenceComesOnItsOwnLine() {
    String text = "---\na: b---\nbody\n";
    assertThat(FrontMatterWriter.repaired(text).applyTo(text)).isEqualTo("---\na: b\n---\nbody\n");
  }

  @Test
  void theBlockComesBeforeWhatStoodBeforeIt() {
    String text = "\uFEFF# T\n\n---\ntags: #x\n---\nbody\n";
    assertThat(FrontMatterWriter.repaired(text).applyTo(text))
        .isEqualTo("\uFEFF---\ntags: \"#x\"\n---\n# T\n\nbody\n");
    assertThat(FrontMatterWriter.repaired("\n---\na: b\n---\n").applyTo("\n---\na: b\n---\n"))
        .isEqualTo("---\na: b\n---\n");
  }

  @Test
  void whatCannotBeMendedIsKeptWhole() {
    String inner = "t: a\nm:\n  x: [1\n  y: 2\n\n";
    String repaired = repaired(inner);
    assertThat(repaired)
        .isEqualTo("t: a\nm:\noriginal: |2+\n  t: a\n  m:\n    x: [1\n    y: 2\n\n");
    Map<String, Object> loaded = new org.yaml.snakeyaml.Yaml().load(repaired);
    assertThat(loaded).containsEntry("original", inner);
  }

  @Test
  void aMapNeverTurnsIntoKeys() {
    String inner = "  n: a: b\ntags:\n  n: 1\n";
    assertThat(repaired(inner)).contains("original: |2+\n    n: a: b\n  tags:\n    n: 1\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clipweave.syntax.FrontMatterMalformedTest#rows")
  void everyMalformationIsMended(String row, String inner, String expected) {
    for (String eol : new String[] {"\n", "\r\n"}) {
      String text = ("\uFEFF---\n" + inner + "---\nbody\n").replace("\n", eol);
      FrontMatter before = FrontMatter.read(text);
      String mended = FrontMatterWriter.repaired(text).applyTo(text);
      FrontMatter after = FrontMatter.read(mended);
      assertThat(after.isRepaired()).as(mended).isFalse();
      assertThat(after.entry("original")).as(mended).isEmpty();
      before
          .entries()
          .forEach(
              e -> assertThat(after.values(e.key())).as(mended).isEqualTo(before.values(e.key())));
      assertThat(FrontMatterWriter.repaired(mended).applyTo(mended)).isEqualTo(mended);
      assertThat(mended).endsWith("---" + eol + "body" + eol);
      Object loaded = new org.yaml.snakeyaml.Yaml().load(after.inner().of(mended));
      assertThat(loaded).as(mended).isInstanceOf(Map.class);
    }
  }

  private static String repaired(String inner) {
    String text = "---\n" + inner + "---\nbody\n";
    String done = FrontMatterWriter.repaired(text).applyTo(text);
    assertThat(done).startsWith("---\n").endsWith("---\nbody\n");
    return done.substring(4, done.length() - 9);
  }
}
