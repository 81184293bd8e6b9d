package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Settings.Duplicates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {
  @Test
  void copiesHaveOneIdOnlyWhereTheyAreMerged() {
    List<Card> copies = List.of(clip("b.md", "words"), clip("a.md", "words"));
    assertThat(ids(Identity.of(copies, Manifest.empty(), Duplicates.MERGE))).hasSize(1);
    assertThat(ids(Identity.of(copies, Manifest.empty(), Duplicates.LINK))).hasSize(2);
  }

  @Test
  void copiesThatStayApartKeepTheirIds() {
    List<Card> copies = List.of(clip("a.md", "words"), clip("b.md", "words"));
    List<Card> first = Identity.of(copies, Manifest.empty(), Duplicates.KEEP).cards();
    Manifest state = Manifest.of(first.stream().map(IdentityTest::entry).toList());
    assertThat(Identity.of(copies, state, Duplicates.KEEP).cards()).isEqualTo(first);
    assertThat(Identity.of(copies.subList(1, 2), state, Duplicates.KEEP).cards())
        .isEqualTo(first.subList(1, 2));
  }

  @Test
  void copiesThatStayApartAreLinkedOrNot() {
    List<Card> copies = List.of(clip("a.md", "words"), clip("b.md", "words"));
    List<Card> apart = Identity.of(copies, Manifest.empty(), Duplicates.LINK).cards();
    String id = apart.get(0).id();
    assertThat(Relations.of(apart, Duplicates.LINK).of(id)).hasSize(1);
    assertThat(Relations.of(apart, Duplicates.KEEP).of(id)).isEmpty();
  }

  @Test
  void anEditedClipKeepsItsIdAndAnEditedCopyGetsItsOwn() {
    Card first = clip("a.md", "words");
    Card copy = clip("b.md", "words");
    List<Card> united = Uniting.of(Identity.of(List.of(first, copy), Manifest.empty()).cards());
    Manifest state = Manifest.of(united.stream().map(IdentityTest::entry).toList());
    Card edited = clip("a.md", "other words");
    assertThat(ids(Identity.of(List.of(edited), state))).containsExactly(first.id());
    Card editedCopy = clip("b.md", "other words");
    assertThat(ids(Identity.of(List.of(editedCopy), state))).containsExactly(editedCopy.id());
    assertThat(ids(Identity.of(List.of(edited, copy), state)))
        .containsExactly(edited.id(), first.id());
  }

  @Test
  void aBookmarksNoteGoesOnUnderTheIdOfItsPage() {
    Card bookmark = clip("mark.md", "");
    Manifest state = Manifest.of(List.of(entry(bookmark)));
    Card page = clip("page.md", "words");
    Identity identity = Identity.of(List.of(page), state);
    assertThat(identity.renamed()).containsExactly(Map.entry(bookmark.id(), page.id()));
    assertThat(ids(identity)).containsExactly(page.id());
  }

  @Test
  void aBookmarkThatGetsATextItselfStaysItself() {
    Card bookmark = clip("mark.md", "");
    Manifest state = Manifest.of(List.of(entry(bookmark)));
    Identity identity = Identity.of(List.of(clip("mark.md", "words")), state);
    assertThat(identity.renamed()).isEmpty();
    assertThat(ids(identity)).containsExactly(bookmark.id());
  }

  @Test
  void twoNotesThatAreThereAreNeverMadeOne() {
    Card bookmark = clip("mark.md", "");
    Card page = clip("page.md", "words");
    Manifest state = Manifest.of(List.of(entry(bookmark), entry(page)));
    Identity identity = Identity.of(List.of(bookmark, page), state);
    assertThat(identity.renamed()).isEmpty();
    assertThat(ids(identity)).containsExactly(bookmark.id(), page.id());
  }

  private static List<String> ids(Identity identity) {
    return identity.cards().stream().map(Card::id).distinct().toList();
  }

  private static Entry entry(Card card) {
    return new Entry(
        card.id(), Entry.Kind.CLIP, card.clip(), false, "", 0, List.of(), Optional.of(card));
  }

  private static Card clip(String name, String body) {
    Optional<String> key = Optional.of("https://lifts.example/slow");
    String fingerprint = Fingerprint.of(body);
    return new Card(
        Fingerprint.id(key, fingerprint),
        List.of(name),
        Optional.empty(),
        "plain",
        new Card.Header(
            "Slow lifts", key, Optional.empty(), List.of(), List.of(), Optional.empty()),
        new Card.Body(fingerprint, !body.isBlank(), List.of(), List.of()),
        List.of());
  }
}
