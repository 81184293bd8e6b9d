package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTitleTest {
  @ParameterizedTest
  @ValueSource(strings = {"Overview", "As well as", "Q1", "3b", "The", "about"})
  void whatSaysNothingOfItsClipIsNoName(String title) {
    assertThat(ClipTitle.isName(title)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kingfisher", "How the tide turns", "Open water", "Q12024", "K9 units", "\u6f6e"})
  void whatSaysSomethingIsAName(String title) {
    assertThat(ClipTitle.isName(title)).isTrue();
  }
}
