package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddedLinksTest {
  private static final String BASE =
      "---\ntitle: A\n---\n\nThe [[Weir]] and the [[Mill]] at noon.\n";

  @Test
  void whatWeWroteIsNotAdded() {
    assertThat(AddedLinks.of(BASE, BASE)).isEmpty();
    assertThat(AddedLinks.of(BASE, BASE + "\nMore of it.\n")).isEmpty();
  }

  @Test
  void bracketsAroundWordsThatWereThereAreAdded() {
    assertThat(AddedLinks.of(BASE, BASE.replace("noon", "[[Twelve|noon]]")))
        .containsExactly("[[Twelve|noon]]");
  }

  @Test
  void aLinkInANewLineIsAdded() {
    assertThat(AddedLinks.of(BASE, BASE + "\nSee [[Ferry]].\n")).containsExactly("[[Ferry]]");
  }

  @Test
  void aLinkOfOursWrittenAnewIsNotAdded() {
    assertThat(AddedLinks.of(BASE, BASE.replace("[[Weir]]", "[[The old weir|Weir]]"))).isEmpty();
    assertThat(AddedLinks.of(BASE, BASE.replace("[[Weir]]", "[[Sluice]]"))).isEmpty();
  }

  @Test
  void aSecondLinkLikeOneOfOursIsNotAdded() {
    assertThat(AddedLinks.of(BASE, BASE + "\nThe [[Weir]] again.\n")).isEmpty();
  }

  @Test
  void propertiesHoldNoLinksThatTeach() {
    assertThat(AddedLinks.of(BASE, BASE.replace("title: A", "title: A\nup: \"[[Ferry]]\"")))
        .isEmpty();
  }
}
