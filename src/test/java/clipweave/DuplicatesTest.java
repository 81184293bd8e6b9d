package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page is one note (DESIGN 3, Identity). */
class DuplicatesTest {
  private static final String PAGE =
      """
      ---
      title: Slow lifts
      source: https://lifts.example/slow?utm_source=mail
      created: 2024-03-02
      tags: [lifts]
      rating: 4
      ---

      Nobody minds waiting.
      """;
  private static final String COPY =
      """
      ---
      title: Slow lifts, a copy
      source: https://lifts.example/slow
      created: 2024-03-01
      tags: [patience]
      rating: 5
      shelf: blue
      ---

      Nobody  minds waiting.
      """;
  private static final String BOOKMARK =
      """
      ---
      title: lifts
      source: https://lifts.example/slow
      created: 2024-02-28
      tags: [later]
      why: for Tuesday
      ---
      """;

  @TempDir private Path temp;
  private Vaults vault;

  @BeforeEach
  void open() {
    vault = new Vaults(temp);
  }

  @Test
  void copiesOfAPageAreOneNoteThatHasWhatBothSay() {
    Report report = vault.run(Map.of("b/copy.md", COPY, "a/page.md", PAGE));
    assertThat(vault.clips()).containsOnlyKeys("Clippings/Slow lifts.md");
    assertThat(vault.clips().get("Clippings/Slow lifts.md"))
        .startsWith(
            """
            ---
            title: Slow lifts
            source: https://lifts.example/slow?utm_source=mail
            created: 2024-03-01
            tags: [lifts, patience]
            rating: 4
            """)
        .contains("shelf: blue\n---\n\nNobody minds waiting.\n");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox1/b/copy.md: the same page as 'inbox1/a/page.md'; both are in 'Clippings/Slow"
                + " lifts.md' (only this clip says title 'Slow lifts, a copy', source"
                + " 'https://lifts.example/slow', rating '5')");
  }

  @Test
  void aBookmarkOfAPageIsItsNoteWhicheverComesFirst() {
    vault.run(Map.of("page.md", PAGE, "mark.md", BOOKMARK));
    Vaults later = new Vaults(temp.resolve("later"));
    later.run(Map.of("page.md", PAGE));
    later.run(Map.of("mark.md", BOOKMARK));
    Vaults earlier = new Vaults(temp.resolve("earlier"));
    earlier.run(Map.of("mark.md", BOOKMARK));
    Report report = earlier.run(Map.of("page.md", PAGE));
    assertThat(vault.fields()).hasSize(1).isEqualTo(later.fields());
    assertThat(earlier.fields().keySet()).isEqualTo(vault.fields().keySet());
    assertThat(earlier.clips().values().iterator().next())
        .contains("why: for Tuesday", "2024-02-28", "Nobody minds waiting.");
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox2/page.md: the same page as 'mark.md'; both are in 'Clippings/lifts.md'");
  }

  @Test
  void aCopyThatComesLaterAddsAndDoesNotTakeTheNoteOver() {
    vault.run(Map.of("b.md", PAGE));
    String before = vault.text("Clippings/Slow lifts.md");
    Report report = vault.run(Map.of("a.md", COPY));
    String after = vault.text("Clippings/Slow lifts.md");
    assertThat(vault.clips()).hasSize(1);
    assertThat(after)
        .isEqualTo(
            before
                .replace("2024-03-02", "2024-03-01")
                .replace("[lifts]", "[lifts, patience]")
                .replace("\n---\n\n", "\nshelf: blue\n---\n\n"));
    assertThat(report.problems()).hasSize(1);
    assertThat(vault.run(Map.of("b.md", PAGE)).changes()).isEmpty();
    Report again = vault.run(Map.of("a.md", COPY));
    assertThat(again.changes()).isEmpty();
    assertThat(again.problems()).isEmpty();
    assertThat(vault.run(Map.of("b.md", PAGE, "a.md", COPY)).changes()).isEmpty();
  }

  @Test
  void whatIsWrittenIntoTheNoteMeanwhileStays() {
    vault.run(Map.of("mark.md", BOOKMARK));
    String path = "Clippings/lifts.md";
    vault.put(path, vault.text(path).replace("why: for Tuesday", "why: for Friday") + "\nMine.\n");
    vault.run(Map.of("page.md", PAGE));
    assertThat(vault.text(path)).contains("why: for Friday", "Mine.", "Nobody minds waiting.");
    assertThat(vault.clips()).hasSize(1);
  }

  @Test
  void anotherTextOfThePageIsAnotherNote() {
    vault.run(Map.of("page.md", PAGE, "other.md", PAGE.replace("minds", "likes")));
    assertThat(vault.clips()).hasSize(2);
    assertThat(vault.clips().values()).allMatch(n -> n.contains("same source"));
  }

  @Test
  void aBookmarkWithTwoTextsGoesWithOneAndIsNeverLost() {
    String other = PAGE.replace("minds", "likes");
    vault.run(Map.of("page.md", PAGE, "other.md", other, "mark.md", BOOKMARK));
    assertThat(vault.clips()).hasSize(2);
    assertThat(vault.clips().values()).filteredOn(n -> n.contains("why: for Tuesday")).hasSize(1);
  }

  @Test
  void aBookmarkWithTwoTextsGoesWithTheSameOneInAnyOrder() {
    String other = PAGE.replace("minds", "likes");
    vault.run(Map.of("page.md", PAGE, "other.md", other, "mark.md", BOOKMARK));
    Vaults turned = new Vaults(temp.resolve("turned"));
    turned.run(Map.of("a mark.md", BOOKMARK, "z page.md", PAGE, "b other.md", other));
    assertThat(turned.fields()).isEqualTo(vault.fields());
    Vaults later = new Vaults(temp.resolve("later"));
    later.run(Map.of("page.md", PAGE, "other.md", other));
    Report report = later.run(Map.of("mark.md", BOOKMARK));
    assertThat(later.fields()).isEqualTo(vault.fields());
    String path =
        later.clips().entrySet().stream()
            .filter(n -> n.getValue().contains("why: for Tuesday"))
            .findFirst()
            .orElseThrow()
            .getKey();
    String text = later.text(path).contains("minds") ? "page.md" : "other.md";
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox2/mark.md: the same page as '%s'; both are in '%s'".formatted(text, path)
                + ", one of 2 texts of the page");
  }

  @Test
  void whatOpensDoorsIsToldNowhere() {
    String secret = COPY.replace("/slow", "/slow?utm_source=x&access_token=hunter2");
    String page = PAGE.replace("utm_source=mail", "utm_source=y&access_token=hunter2");
    Report report =
        vault.run(
            Map.of(
                "a.md", page.replace("rating: 4", "password: one"),
                "b.md", secret.replace("rating: 5", "password: two")));
    assertThat(vault.clips()).hasSize(1);
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox1/b.md: the same page as 'inbox1/a.md'; both are in 'Clippings/Slow lifts.md'"
                + " (only this clip says title 'Slow lifts, a copy', source"
                + " 'https://lifts.example/slow?utm_source=x&access_token=***', password '***')");
  }

  @Test
  void trackingMakesNoOtherSourceButASlashDoes() {
    String other = PAGE.replace("minds", "likes");
    vault.run(Map.of("page.md", PAGE, "other.md", other.replace("utm_source=mail", "fbclid=x1y2")));
    assertThat(vault.clips().values()).hasSize(2).allMatch(n -> n.contains("same source"));
    for (String url : List.of("http://lifts.example/slow", "https://lifts.example/slow/")) {
      Vaults apart = new Vaults(temp.resolve(url.replaceAll("\\W+", "")));
      apart.run(
          Map.of(
              "page.md",
              PAGE,
              "other.md",
              other.replace("https://lifts.example/slow?utm_source=mail", url)));
      assertThat(apart.clips().values()).hasSize(2).noneMatch(n -> n.contains("same source"));
    }
  }

  @Test
  void aPageInTheVaultKeepsABookmarkOut() {
    vault.put("Mine/Slow.md", PAGE);
    vault.run(Map.of("x.md", "---\nsource: https://other.example/x\n---\nText.\n"));
    ImportFlow.run(
        new ImportRequest(
            temp,
            List.of(Path.of("vault/Mine/Slow.md")),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
    Report report = vault.run(Map.of("mark.md", BOOKMARK));
    assertThat(report.changes()).isEmpty();
    assertThat(Vaults.words(report.problems()))
        .containsExactly(
            "inbox2/mark.md: the same page lies in the vault as 'Mine/Slow.md'; left alone");
  }
}
