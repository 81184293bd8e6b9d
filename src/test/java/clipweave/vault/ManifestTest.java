package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Edit;
import clipweave.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String HASH = Sha256.of("text");

  @Test
  void whatIsWrittenIsRead() {
    Card card =
        new Card(
            "3f9a",
            List.of("a.md", "b\tc\n.md"),
            Optional.of("Clippings/A.md"),
            "web-clipper",
            new Card.Header(
                "Back\\slash \\t and\r\nlines",
                Optional.of("https://example.com/a"),
                Optional.of("example.com"),
                List.of("Ann Lee", "Bo\u001FX"),
                List.of("a/b"),
                Optional.of("2024-05-06")),
            new Card.Body(HASH, true, List.of("https://example.org/x"), List.of()),
            List.of());
    Edit back = new Edit(new Span(3, 9), "a\u001Eb", "cited \u001F title");
    Entry clip =
        new Entry(
            "3f9a",
            Entry.Kind.CLIP,
            "Clippings/A.md",
            false,
            HASH,
            1,
            List.of(back),
            Optional.of(card));
    Entry hub = Entry.plain("person:Ann Lee", Entry.Kind.HUB, "People/Ann Lee.md", HASH).deleted();
    String text = Manifest.of(List.of(hub, clip)).write();
    Manifest read = Manifest.read(text).orElseThrow();
    assertThat(read.entries()).containsExactly(clip, hub);
    assertThat(read.write()).isEqualTo(text);
  }

  @Test
  void everyCutTextIsDamagedOrAtALineEnd() {
    Entry hub = Entry.plain("site:example.com", Entry.Kind.HUB, "Sites/example.com.md", HASH);
    String text = Manifest.of(List.of(hub)).write();
    for (int i = 0; i < text.length(); i++) {
      Optional<Manifest> read = Manifest.read(text.substring(0, i));
      assertThat(read.isPresent())
          .as("cut at %d", i)
          .isEqualTo(text.charAt(Math.max(0, i - 1)) == '\n' && i > 0);
    }
  }

  @Test
  void linksInANoteStandBesideItsOwnEntry() {
    Edit back = new Edit(new Span(3, 9), "Moat", "name 0.9 the name of a note");
    Entry clip = Entry.plain("3f9a", Entry.Kind.CLIP, "Clippings/A.md", HASH);
    Entry links = Entry.note("3f9a", "Clippings/A.md", HASH, List.of(back));
    Manifest read = Manifest.read(Manifest.of(List.of(clip, links)).write()).orElseThrow();
    assertThat(read.entries()).containsExactly(clip, links);
    assertThat(read.byPath()).containsExactly(Map.entry("Clippings/A.md", clip));
    assertThat(read.wovenByPath()).containsExactly(Map.entry("Clippings/A.md", links));
    assertThat(links.basePath()).isNotEqualTo(clip.basePath());
    assertThat(Entry.ofBase(links.basePath())).isEqualTo("Clippings/A.md");
    assertThat(read.renamed(Map.of("3f9a", "77")).entries())
        .extracting(Entry::id)
        .containsExactly("77", "note:77");
  }

  @Test
  void theFirstVersionIsRead() {
    Entry hub = Entry.plain("site:example.com", Entry.Kind.HUB, "Sites/example.com.md", HASH);
    String text = Manifest.of(List.of(hub)).write();
    String old = text.replaceFirst("manifest 2", "manifest 1");
    assertThat(Manifest.read(old).orElseThrow().write()).isEqualTo(text);
    assertThat(Manifest.isNewer("clipweave-manifest 2\n")).isFalse();
    assertThat(Manifest.isNewer("clipweave-manifest 3\n")).isTrue();
  }

  @Test
  void anotherVersionIsNotRead() {
    assertThat(Manifest.read("clipweave-manifest 3\n")).isEmpty();
    assertThat(Manifest.read("")).isEmpty();
  }

  @Test
  void aDeletedNoteStandsAtNoPath() {
    Entry gone = Entry.plain("a", Entry.Kind.CLIP, "Clippings/A.md", HASH).deleted();
    assertThat(Manifest.of(List.of(gone)).byPath()).isEmpty();
  }
}
