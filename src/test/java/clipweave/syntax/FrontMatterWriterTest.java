package clipweave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.text.Edits;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class FrontMatterWriterTest {
  @Test
  void aKeyIsRenamedInItsPlace() {
    assertThat(edited("a: 1 # c\n\"b\": 'x'\n", "b", (w, e) -> w.rename(e, "clipped")))
        .isEqualTo("a: 1 # c\nclipped: 'x'\n");
  }

  @Test
  void aTextKeepsItsQuotes() {
    assertThat(set("a: \"x\" # c\n", "y")).isEqualTo("a: \"y\" # c\n");
    assertThat(set("a: 'x'\n", "it's")).isEqualTo("a: 'it''s'\n");
    assertThat(set("a: 'x'\n", "y\n")).isEqualTo("a: \"y\\n\"\n");
    assertThat(set("a: x # c\n", "y: z")).isEqualTo("a: \"y: z\" # c\n");
  }

  @Test
  void anEmptyValueIsFilled() {
    assertThat(set("a:\nb: c\n", "v")).isEqualTo("a: v\nb: c\n");
    assertThat(set("a:   \nb: c\n", "v")).isEqualTo("a: v\nb: c\n");
    assertThat(set("a: # c\n", "v")).isEqualTo("a: v # c\n");
    assertThat(set("a: \"\"\n", "y")).isEqualTo("a: \"y\"\n");
  }

  @Test
  void aValueOfSeveralLinesGivesWay() {
    assertThat(set("a: >-\n  one\n  two\nb: c\n", "v")).isEqualTo("a: v\nb: c\n");
    assertThat(set("a: # c\n  - one\n  - two\nb: c\n", "v")).isEqualTo("a: v # c\nb: c\n");
  }

  @Test
  void anEmptyTextClearsTheValue() {
    assertThat(set("a: x # c\n", "")).isEqualTo("a: # c\n");
    assertThat(set("a:\n- x\nb: c\n", "")).isEqualTo("a:\nb: c\n");
  }

  @Test
  void theSameValueIsNoEdit() {
    assertThat(set("a: 'x'\n", "x")).isEqualTo("a: 'x'\n");
    assertThat(list("a: [ 'x' ]\n", "x")).isEqualTo("a: [ 'x' ]\n");
  }

  @Test
  void aMapIsNeverTouched() {
    assertThat(set("a:\n  b: c\n", "x")).isEqualTo("a:\n  b: c\n");
    assertThat(list("a: {b: c}\n", "x")).isEqualTo("a: {b: c}\n");
  }

  @Test
  void aDateStaysBare() {
    assertThat(edited("a:\n", "a", (w, e) -> w.setBare(e, "2024-05-01")))
        .isEqualTo("a: 2024-05-01\n");
    assertThat(set("a:\n", "2024-05-01")).isEqualTo("a: \"2024-05-01\"\n");
    assertThat(edited("a: \"x\"\n", "a", (w, e) -> w.setBare(e, "2024-05-01")))
        .isEqualTo("a: \"2024-05-01\"\n");
  }

  @Test
  void aListInLinesKeepsWhatStays() {
    String inner = "a:\n- \"x\" # one\n- y\n# between\n- 'z'\nb: c\n";
    assertThat(list(inner, "x", "z")).isEqualTo("a:\n- \"x\" # one\n# between\n- 'z'\nb: c\n");
    assertThat(list(inner, "x", "w", "z"))
        .isEqualTo("a:\n- \"x\" # one\n- w\n# between\n- 'z'\nb: c\n");
    assertThat(list(inner, "x", "y", "z", "[[v]]"))
        .isEqualTo("a:\n- \"x\" # one\n- y\n# between\n- 'z'\n- \"[[v]]\"\nb: c\n");
    assertThat(list(inner, "v", "x", "y", "z"))
        .isEqualTo("a:\n- v\n- \"x\" # one\n- y\n# between\n- 'z'\nb: c\n");
    assertThat(list(inner, "v")).isEqualTo("a:\n- \"v\" # one\nb: c\n");
    assertThat(list(inner)).isEqualTo("a:\nb: c\n");
  }

  @Test
  void aListInBracketsKeepsWhatStays() {
    String inner = "a: [ x, \"y\" , 'z'] # c\n";
    assertThat(list(inner, "x", "z")).isEqualTo("a: [ x , 'z'] # c\n");
    assertThat(list(inner, "y", "z")).isEqualTo("a: [ \"y\" , 'z'] # c\n");
    assertThat(list(inner, "x", "y")).isEqualTo("a: [ x, \"y\"] # c\n");
    assertThat(list(inner, "x", "y", "z", "v, w"))
        .isEqualTo("a: [ x, \"y\" , 'z', \"v, w\"] # c\n");
    assertThat(list(inner, "v", "x", "y", "z")).isEqualTo("a: [ v, x, \"y\" , 'z'] # c\n");
    assertThat(list(inner)).isEqualTo("a: [] # c\n");
    assertThat(list("a: []\n", "x")).isEqualTo("a: [x]\n");
  }

  @Test
  void aTextBecomesAList() {
    assertThat(add("a: X # c\nb: d\n", "W")).isEqualTo("a: # c\n  - X\n  - W\nb: d\n");
    assertThat(add("a:\nl:\n    - x\n", "W")).isEqualTo("a:\n    - W\nl:\n    - x\n");
    assertThat(add("a: X\n", "X")).isEqualTo("a: X\n");
  }

  @Test
  void anUnquotedTextIsQuotedWhereItStands() {
    assertThat(edited("a: Mixtape #4 X\n", "a", FrontMatterWriter::quoteRepair))
        .isEqualTo("a: \"Mixtape #4 X\"\n");
    assertThat(edited("a:\n- [[X]]\n- 'y'\n", "a", FrontMatterWriter::quoteRepair))
        .isEqualTo("a:\n- \"[[X]]\"\n- 'y'\n");
  }

  @Test
  void newKeysComeBeforeTheFence() {
    String text = "\uFEFF---\r\na: b\r\nl:\r\n- x\r\n---\r\nbody";
    List<Property> added =
        List.of(
            Property.text("t", "a: b"),
            Property.bare("d", "2024-05-01"),
            Property.empty("e"),
            Property.list("m", List.of("x", "[[y]]")));
    FrontMatterWriter writer = FrontMatterWriter.of(text, FrontMatter.read(text));
    assertThat(writer.append(added).applyTo(text))
        .isEqualTo(
            "\uFEFF---\r\na: b\r\nl:\r\n- x\r\nt: \"a: b\"\r\nd: 2024-05-01\r\ne:\r\nm:\r\n- x\r\n"
                + "- \"[[y]]\"\r\n---\r\nbody");
  }

  @Test
  void aTextWithoutABlockGetsOne() {
    List<Property> properties = List.of(Property.text("a", "b"), Property.list("l", List.of("x")));
    assertThat(FrontMatterWriter.addBlock("\uFEFFbody\r\n", properties).applyTo("\uFEFFbody\r\n"))
        .isEqualTo("\uFEFF---\r\na: b\r\nl:\r\n  - x\r\n---\r\nbody\r\n");
    assertThat(FrontMatterWriter.addBlock("body", List.of()).isEmpty()).isTrue();
  }

  @Test
  void editsOfOneReadingGoTogether() {
    String text = "---\ncreated: x\ntags:\n  - a\n---\n";
    FrontMatter front = FrontMatter.read(text);
    FrontMatterWriter writer = FrontMatterWriter.of(text, front);
    Edits edits =
        writer
            .append(List.of(Property.text("m", "z1")))
            .and(writer.addToList(front.entry("tags").orElseThrow(), List.of("b")))
            .and(writer.rename(front.entry("created").orElseThrow(), "clipped"))
            .and(writer.setBare(front.entry("created").orElseThrow(), "2024-05-01"));
    assertThat(edits.applyTo(text))
        .isEqualTo("---\nclipped: 2024-05-01\ntags:\n  - a\n  - b\nm: z1\n---\n");
  }

  @Test
  void jsonIsChangedInPlaceButDoesNotGrow() {
    String json = "{\"a\":\"x\",\"l\":[\"y\"]}\n";
    assertThat(set(json, "z")).isEqualTo("{\"a\":\"z\",\"l\":[\"y\"]}\n");
    assertThatThrownBy(() -> edited(json, "a", (w, e) -> w.append(List.of(Property.empty("k")))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String set(String inner, String value) {
    return edited(inner, "a", (writer, entry) -> writer.setScalar(entry, value));
  }

  private static String list(String inner, String... values) {
    return edited(inner, "a", (writer, entry) -> writer.setList(entry, List.of(values)));
  }

  private static String add(String inner, String... values) {
    return edited(inner, "a", (writer, entry) -> writer.addToList(entry, List.of(values)));
  }

  private static String edited(
      String inner, String key, BiFunction<FrontMatterWriter, Entry, Edits> change) {
    String text = "---\n" + inner + "---\nbody\n";
    FrontMatter front = FrontMatter.read(text);
    FrontMatterWriter writer = FrontMatterWriter.of(text, front);
    String done = change.apply(writer, front.entry(key).orElseThrow()).applyTo(text);
    assertThat(done).startsWith("---\n").endsWith("---\nbody\n");
    return done.substring(4, done.length() - 9);
  }
}
