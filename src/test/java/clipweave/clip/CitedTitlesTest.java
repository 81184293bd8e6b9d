package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedTitlesTest {
  @Test
  void theQuotedPartIsTheTitle() {
    assertThat(titles("Link: Quarry \"We Have No Hammer\"\n")).containsExactly("We Have No Hammer");
    assertThat(titles("- **Via**: “One stone” and «Two stones»"))
        .containsExactly("One stone", "Two stones");
    assertThat(titles("来源：《石头的记忆》")).containsExactly("石头的记忆");
  }

  @Test
  void withoutQuotesTheRestOfTheLineIs() {
    assertThat(titles("Link: On moss and stones  \nmore")).containsExactly("On moss and stones");
    assertThat(titles("Source: Somewhere")).isEmpty();
  }

  @Test
  void aLineWithALinkNeedsNoTitle() {
    assertThat(titles("Link: https://a.example \"x y z\"")).isEmpty();
    assertThat(titles("Link: [a b](c)")).isEmpty();
    assertThat(titles("Link: [[A note]]")).isEmpty();
  }

  @Test
  void codeIsPassedOver() {
    assertThat(titles("```\nLink: \"In a fence\"\n```\nLink: \"Behind it\"\n"))
        .containsExactly("Behind it");
  }

  @Test
  void theSpanIsTheTitleInTheText() {
    String text = "x\r\nLink: A \"B c d\"\r\n";
    CitedTitles.Cited cited = CitedTitles.in(text, new Span(3, text.length())).get(0);
    assertThat(cited.span().of(text)).isEqualTo("B c d");
  }

  @Test
  void proseThatOnlyMentionsALinkIsLeftAlone() {
    assertThat(titles("The link: \"not a label\"")).isEmpty();
    assertThat(titles("")).isEmpty();
  }

  private static List<String> titles(String text) {
    return CitedTitles.in(text, new Span(0, text.length())).stream()
        .map(CitedTitles.Cited::title)
        .toList();
  }
}
