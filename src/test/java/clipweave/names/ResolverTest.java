package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L2 to L9. */
class ResolverTest {
  private static final LinkStyle RELATIVE = new LinkStyle(LinkStyle.Path.RELATIVE, false);
  private static final LinkStyle ABSOLUTE = new LinkStyle(LinkStyle.Path.ABSOLUTE, false);
  private static final LinkStyle MARKDOWN = new LinkStyle(LinkStyle.Path.SHORTEST, true);

  private static final Resolver VAULT =
      Resolver.of(
          List.of(
              "Tea.md",
              "pots/Tea.md",
              "pots/Rim.md",
              "cups/blue/Rim.md",
              "cups/old/Rim.md",
              "cups/Handle.MD",
              "pots/green/Leaf.md",
              "art/pot.png",
              "Node.js.md",
              "art/Node.js",
              "Café.md",
              "茶/壺.md",
              "C#.md",
              "a b/x|y.md",
              "100%.md",
              "50%25.md",
              "pots/Lid (old).md"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tea.md;;Tea.md;an empty target is the note itself (L6)
          Tea.md;#Brewing;Tea.md;and so is a heading alone
          cups/Handle.MD;Tea;Tea.md;a vault path comes first (L2)
          pots/Rim.md;Tea;Tea.md;even before the own folder
          pots/green/Leaf.md;Rim;pots/Rim.md;the shortest path, ancestors count for nothing
          cups/old/Rim.md;Rim;cups/old/Rim.md;the own folder before the shortest
          Tea.md;blue/rim;cups/blue/Rim.md;the end of a path (L4)
          Tea.md;lue/Rim;;only whole names of folders
          cups/blue/Rim.md;handle;cups/Handle.MD;case does not matter, nor that of .MD (L3)
          Tea.md;Cafe\u0301;Café.md;nor the normal form
          pots/Rim.md;./Tea;pots/Tea.md;from here (L4)
          pots/Rim.md;../Tea;Tea.md;from above
          pots/Rim.md;../../Tea;;not from outside
          pots/Rim.md;./Leaf;;and no falling back
          pots/Rim.md;/Tea;Tea.md;from the root
          pots/Rim.md;/Rim;;and no falling back
          Tea.md;pot;;other files need their ending (L6)
          Tea.md;pot.png;art/pot.png;and have it
          Tea.md;Node.js;Node.js.md;a vault path comes first, the .md left out
          cups/Handle.MD;Tea.md;Tea.md;the ending may be written
          Tea.md;https://tea.example;;a URL is no note (L6)
          Tea.md;' Tea ';Tea.md;blanks around do not count
          Tea.md;Tea#Brewing;Tea.md;a heading is left off
          Tea.md;C#;C#.md;unless it is a name
          Tea.md;壺;茶/壺.md;any script
          Tea.md;Kettle;;nothing is nothing
          Tea.md;pots/;;a folder is no note
          """)
  void aTargetMeansAFile(String from, String target, String file, String because) {
    String wanted = target == null ? "" : target.replace("\\u0301", "\u0301");
    assertThat(VAULT.resolve(from, wanted).orElse(""))
        .as(because)
        .isEqualTo(file == null ? "" : file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          pots/Lid%20(old).md;pots/Lid (old).md
          Lid%20(old)#rim;pots/Lid (old).md
          %E8%8C%B6/%E5%A3%BA.md;茶/壺.md
          100%.md;100%.md
          100%25.md;100%.md
          50%2525.md;50%25.md
          C%23.md;C#.md
          https://tea.example/Tea.md;
          mailto:Tea.md;
          //tea.example/Tea.md;
          #rim;Tea.md
          ../Tea.md;
          """)
  void aDestinationIsDecodedFirst(String destination, String file) {
    assertThat(VAULT.resolveMarkdown("Tea.md", destination).orElse(""))
        .isEqualTo(file == null ? "" : file);
  }

  @Test
  void ofSeveralThatDifferInCaseTheOneWrittenSoIsMeant() {
    Resolver vault = Resolver.of(List.of("a/tea.md", "a/Tea.md", "a/TEA.md"));
    assertThat(vault.resolve("x.md", "a/Tea")).contains("a/Tea.md");
    assertThat(vault.resolve("x.md", "a/tea")).contains("a/tea.md");
    assertThat(vault.resolve("x.md", "a/tEA")).contains("a/TEA.md");
  }

  @Test
  void aNameThatIsUniqueIsWrittenBare() {
    assertThat(VAULT.link("Tea.md", "pots/green/Leaf.md", "Leaf", LinkStyle.DEFAULT))
        .isEqualTo("[[Leaf]]");
    assertThat(VAULT.link("Tea.md", "pots/green/Leaf.md", "leaves", LinkStyle.DEFAULT))
        .isEqualTo("[[Leaf|leaves]]");
    assertThat(VAULT.link("Tea.md", "art/pot.png", "pot.png", LinkStyle.DEFAULT))
        .isEqualTo("[[pot.png]]");
  }

  @Test
  void aNameThatIsNotIsWrittenWithItsPath() {
    assertThat(VAULT.link("Tea.md", "pots/Rim.md", "Rim", LinkStyle.DEFAULT))
        .isEqualTo("[[pots/Rim|Rim]]");
    assertThat(VAULT.link("cups/x.md", "pots/Tea.md", "Tea", LinkStyle.DEFAULT))
        .isEqualTo("[[pots/Tea|Tea]]");
    assertThat(VAULT.linktext("cups/x.md", "Tea.md", LinkStyle.DEFAULT)).isEqualTo("Tea");
  }

  @Test
  void aNameThatLooksLikeAnotherFileKeepsItsEnding() {
    Resolver vault = Resolver.of(List.of("Node.js", "Node.js.md"));
    assertThat(vault.linktext("a.md", "Node.js.md", LinkStyle.DEFAULT)).isEqualTo("Node.js.md");
    assertThat(vault.linktext("a.md", "Node.js", LinkStyle.DEFAULT)).isEqualTo("Node.js");
  }

  @Test
  void theVaultsStyleIsKept() {
    assertThat(VAULT.linktext("pots/Rim.md", "pots/green/Leaf.md", RELATIVE))
        .isEqualTo("green/Leaf");
    assertThat(VAULT.linktext("pots/Rim.md", "cups/old/Rim.md", RELATIVE))
        .isEqualTo("../cups/old/Rim");
    assertThat(VAULT.linktext("pots/Rim.md", "pots/Tea.md", RELATIVE)).isEqualTo("./Tea");
    assertThat(VAULT.linktext("pots/Rim.md", "pots/green/Leaf.md", ABSOLUTE))
        .isEqualTo("pots/green/Leaf");
    assertThat(VAULT.link("Tea.md", "pots/Lid (old).md", "a [lid]", MARKDOWN))
        .isEqualTo("[a \\[lid\\]](Lid%20%28old%29.md)");
    assertThat(VAULT.link("Tea.md", "茶/壺.md", "壺", MARKDOWN)).isEqualTo("[壺](壺.md)");
  }

  @Test
  void aNameThatNoWikiLinkHoldsGetsAMarkdownLink() {
    assertThat(VAULT.link("Tea.md", "C#.md", "C#", LinkStyle.DEFAULT)).isEqualTo("[C#](C%23.md)");
    assertThat(VAULT.link("Tea.md", "a b/x|y.md", "xy", LinkStyle.DEFAULT))
        .isEqualTo("[xy](x%7Cy.md)");
    assertThat(VAULT.writesMarkdown("C#.md", LinkStyle.DEFAULT)).isTrue();
    assertThat(VAULT.writesMarkdown("Tea.md", LinkStyle.DEFAULT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a|b;[[Leaf|a|b]]
          a [b] c;[[Leaf|a [b] c]]
          a [b];[[Leaf|a (b)]]
          a]]b;[[Leaf|a))b]]
          [[a;[[Leaf|((a]]
          a\\n\\nb;[[Leaf|a b]]
          '';[[Leaf]]
          '  ';[[Leaf]]
          """)
  void aTextCannotBreakItsLink(String text, String link) {
    String shown = text.replace("\\n", "\n");
    assertThat(VAULT.link("Tea.md", "pots/green/Leaf.md", shown, LinkStyle.DEFAULT))
        .isEqualTo(link);
  }

  @Test
  void aBarInATableIsEscaped() {
    assertThat(VAULT.linkInTable("Tea.md", "pots/green/Leaf.md", "a|b", LinkStyle.DEFAULT))
        .isEqualTo("[[Leaf\\|a\\|b]]");
  }

  @Test
  void aFileThatIsNotThereIsNamedFromTheRoot() {
    assertThat(VAULT.linktext("Tea.md", "new/Kettle.md", LinkStyle.DEFAULT))
        .isEqualTo("/new/Kettle");
  }

  @Test
  void aBrokenLinkHasNearestNames() {
    Resolver vault =
        Resolver.of(
            List.of(
                "Emad Mostaque.md", "p/Emma Mosley.md", "OpenAI.md", "AI.md", "AR.md", "Tea.md"));
    assertThat(vault.candidates("Emad Mostaqe")).containsExactly("Emad Mostaque.md");
    assertThat(vault.candidates("people/Emda Mostaque.md")).containsExactly("Emad Mostaque.md");
    assertThat(vault.candidates("Open AI")).containsExactly("OpenAI.md");
    assertThat(vault.candidates("AA")).isEmpty();
    assertThat(vault.candidates("")).isEmpty();
    assertThat(vault.candidates("Something else")).isEmpty();
  }

  @Test
  void manyNamesakesAreToldApartByTheirFolder() {
    List<String> paths =
        IntStream.range(0, 2_000).mapToObj(i -> "f" + i % 40 + "/g" + i + "/index.md").toList();
    Resolver vault = Resolver.of(paths);
    assertThat(vault.resolve("a.md", "g1234/index")).contains("f34/g1234/index.md");
    assertThat(vault.resolve("a.md", "f34/g1234/index")).contains("f34/g1234/index.md");
    assertThat(vault.resolve("a.md", "f35/g1234/index")).isEmpty();
    assertThat(vault.resolve("f1/g1/x.md", "index")).contains("f1/g1/index.md");
    assertThat(vault.resolve("a.md", "index")).contains("f0/g0/index.md");
  }
}
