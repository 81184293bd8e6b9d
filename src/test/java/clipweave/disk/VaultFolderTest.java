package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.names.LinkStyle;
import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFolderTest {
  @TempDir Path root;

  @Test
  void theFilesOfAVaultAreListedWithoutDotFolders() {
    put("b.md", "A/a.md", "A/x.png", ".obsidian/app.json", ".trash/t.md", ".git/HEAD");
    assertThat(paths()).containsExactly("A/a.md", "A/x.png", "b.md");
  }

  @Test
  void aVaultInsideIsNotPartOfIt() {
    put("a.md", "Other/.obsidian/x", "Other/b.md", "Third/.renamed/app.json", "Third/sub/c.md");
    put("Fourth/.clipweave/state/stat", "Fourth/d.md", "Fifth/.hidden/note", "Fifth/e.md");
    assertThat(paths()).containsExactly("Fifth/e.md", "a.md");
  }

  @Test
  void linkedFoldersAreNotFollowed() throws IOException {
    put("A/a.md");
    Files.createSymbolicLink(root.resolve("B"), root.resolve("A"));
    Files.createSymbolicLink(root.resolve("A/up"), root);
    assertThat(paths()).containsExactly("A/a.md");
  }

  /** Else the next run would take a note with such a name for deleted. */
  @Test
  void aNameMayHoldTheSignForWhatCouldNotBeRead() {
    put("Caf\uFFFD/b\uFFFD.md");
    assertThat(vault().list().problems()).isEmpty();
    assertThat(paths()).containsExactly("Caf\uFFFD/b\uFFFD.md");
  }

  @Test
  void aPlaceholderCountsAsPresentAndALeftoverIsHandedOver() {
    put("A/.moat.md.icloud", "A/.clipweave-tmp-n-0123456789abcdef", "A/~$x.md");
    VaultListing listing = vault().list();
    assertThat(listing.files()).isEmpty();
    assertThat(listing.awaited()).containsExactly("A/moat.md");
    assertThat(listing.leftovers())
        .containsExactly(vault().root().resolve("A/.clipweave-tmp-n-0123456789abcdef"));
  }

  @Test
  void aListedFileIsAsItsStatSays() {
    put("A/a.md");
    VaultFile file = vault().list().files().get(0);
    assertThat(vault().stat("A/a.md")).contains(file);
    assertThat(file.size()).isEqualTo(1);
    assertThat(file.inode()).matches("[0-9]+");
    assertThat(vault().stat("A/b.md")).isEmpty();
  }

  @Test
  void aMissingVaultIsNewOrWrong() {
    Path missing = root.resolve("no/vault");
    assertThat(VaultFolder.open(missing, VaultFolder.Missing.IS_NEW).exists()).isFalse();
    assertThatThrownBy(() -> VaultFolder.open(missing, VaultFolder.Missing.IS_WRONG))
        .isInstanceOfSatisfying(
            CannotGoOn.class, e -> assertThat(e.hint()).contains("name the vault with --vault"))
        .hasMessage("no folder '" + missing + "'");
    assertThat(Tree.all(root)).isEmpty();
  }

  @Test
  void aFileIsNoVault() {
    put("a.md");
    assertThatThrownBy(() -> VaultFolder.open(root.resolve("a.md"), VaultFolder.Missing.IS_NEW))
        .hasMessage("'" + root.resolve("a.md") + "' is not a folder");
  }

  @Test
  void obsidiansSettingsAreRead() {
    json(
        "app.json",
        "{'newLinkFormat':'relative','useMarkdownLinks':true,"
            + "'attachmentFolderPath':'Files','userIgnoreFilters':['Old/','/^x/',3]}");
    json("daily-notes.json", "{'folder':'Days','format':'YYYY/MM-DD','template':'t'}");
    json("types.json", "{'types':{'clipped':'date','tags':'tags','odd':7}}");
    ObsidianSettings settings = vault().obsidian();
    assertThat(settings.linkStyle()).isEqualTo(new LinkStyle(LinkStyle.Path.RELATIVE, true));
    assertThat(settings.attachmentFolder()).contains("Files");
    assertThat(settings.dailyNotes())
        .contains(new ObsidianSettings.DailyNotes("Days", "YYYY/MM-DD"));
    assertThat(settings.types()).isEqualTo(Map.of("clipped", "date", "tags", "tags"));
    assertThat(settings.ignoreFilters()).containsExactly("Old/", "/^x/");
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void theSettingsFolderMayHaveAnotherName() {
    Tree.write(root.resolve(".config/app.json"), "{\"useMarkdownLinks\":true}");
    assertThat(vault().obsidian().linkStyle().isMarkdown()).isTrue();
  }

  @Test
  void aVaultWithoutSettingsHasTheUsualOnes() {
    assertThat(vault().obsidian())
        .isEqualTo(
            new ObsidianSettings(
                LinkStyle.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of()));
  }

  @Test
  void oddSettingsAreNamedAndTheUsualOnesUsed() {
    json("app.json", "{'newLinkFormat': oops");
    json("types.json", "[1]");
    json("daily-notes.json", "[".repeat(5000));
    ObsidianSettings settings = vault().obsidian();
    assertThat(settings.linkStyle()).isEqualTo(LinkStyle.DEFAULT);
    assertThat(settings.problems())
        .extracting(p -> p.file() + ": " + p.says() + "; " + p.did())
        .containsExactly(
            ".obsidian/app.json: not JSON; Obsidian's usual settings are used",
            ".obsidian/daily-notes.json: not JSON; Obsidian's usual settings are used");
  }

  @Test
  void dailyNotesAreThereWhenTheirPluginIsOn() {
    json("core-plugins.json", "{'daily-notes':true}");
    assertThat(vault().obsidian().dailyNotes())
        .contains(new ObsidianSettings.DailyNotes("", "YYYY-MM-DD"));
    json("core-plugins.json", "['graph','daily-notes']");
    assertThat(vault().obsidian().dailyNotes()).isPresent();
    json("daily-notes.json", "{'folder':'Days'}");
    json("core-plugins.json", "{'daily-notes':false}");
    assertThat(vault().obsidian().dailyNotes()).isEmpty();
  }

  private void json(String name, String text) {
    Tree.write(root.resolve(".obsidian").resolve(name), text.replace('\'', '"'));
  }

  private void put(String... paths) {
    for (String path : paths) {
      Tree.write(root.resolve(path), "x");
    }
  }

  private VaultFolder vault() {
    return VaultFolder.open(root, VaultFolder.Missing.IS_WRONG);
  }

  private List<String> paths() {
    return vault().list().files().stream().map(VaultFile::path).toList();
  }
}
