package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WovenLinksTest {
  private static final String PLAIN = "A Moat and a Weir.\nThe end.\n";
  private static final Edits LINKS =
      Edits.of(
          List.of(
              new Edit(new Span(2, 6), "[[Moat]]", "name 0.9 a"),
              new Edit(new Span(13, 17), "[[Weir (river)|Weir]]", "name 0.8 b")));
  private static final String BASE = LINKS.applyTo(PLAIN);
  private static final Entry ENTRY =
      Entry.note("A.md", "A.md", Sha256.of(BASE), LINKS.inverse(PLAIN).list());

  @Test
  void whatStandsIsTakenOutAndMadeAgain() {
    WovenLinks links = WovenLinks.of(ENTRY, BASE, BASE);
    assertThat(links.plain()).isEqualTo(PLAIN);
    assertThat(links.out().applyTo(BASE)).isEqualTo(PLAIN);
    assertThat(links.standing().list()).isEqualTo(LINKS.list());
    assertThat(links.refused().isEmpty()).isTrue();
    assertThat(links.inNote(2)).isEqualTo(2);
    assertThat(links.inNote(13)).isEqualTo(17);
    assertThat(links.inNote(PLAIN.length())).isEqualTo(BASE.length());
  }

  @Test
  void bracketsThatWereTakenOffAreARefusal() {
    String text = BASE.replace("[[Weir (river)|Weir]]", "Weir").replace("The end", "An end");
    WovenLinks links = WovenLinks.of(ENTRY, BASE, text);
    assertThat(links.plain()).isEqualTo(PLAIN.replace("The end", "An end"));
    assertThat(links.standing().list()).isEqualTo(LINKS.list().subList(0, 1));
    assertThat(links.refused().list()).isEqualTo(LINKS.list().subList(1, 2));
  }

  @Test
  void aLinkThatWasChangedIsNotOursAnyMore() {
    String text = BASE.replace("[[Moat]]", "[[Castle|Moat]]");
    WovenLinks links = WovenLinks.of(ENTRY, BASE, text);
    assertThat(links.plain()).isEqualTo(PLAIN.replace("Moat", "[[Castle|Moat]]"));
    assertThat(links.refused().isEmpty()).isTrue();
  }

  @Test
  void aPassageThatIsGoneTakesItsLinkAlong() {
    WovenLinks links = WovenLinks.of(ENTRY, BASE, "The end.\n");
    assertThat(links.plain()).isEqualTo("The end.\n");
    assertThat(links.standing().isEmpty()).isTrue();
    assertThat(links.refused().isEmpty()).isTrue();
  }
}
