package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clipweave.note.CannotGoOn;
import clipweave.note.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  @TempDir Path root;

  @Test
  void aVaultWithoutTheFileHasTheUsualSettings() {
    assertThat(load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void theExampleChangesNothing() {
    write(SettingsFile.example());
    assertThat(load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void theExampleShowsTheUsualSettings() {
    write(SettingsFile.example().replaceAll("(?m)^#(?=[a-z])", "").replaceAll("(?m)^#  ", "  "));
    Settings settings = load();
    assertThat(settings.folders()).isEqualTo(Settings.Folders.DEFAULT);
    assertThat(settings.clipFolders()).containsExactly("../Web Clips");
    assertThat(settings.names()).hasSize(7).allSatisfy((k, v) -> assertThat(v).isEqualTo(k));
  }

  @Test
  void keysAreNestedOrDotted() {
    write(
        """
        # mine
        layout:
          people: Who/They Are/
          clippings: ""
          index: Start.md
        layout.sites: Where
        hubs: {people: 2}
        hubs.sites: 3
        names:
          clipped: created
        """);
    assertThat(load())
        .isEqualTo(
            new Settings(
                new Settings.Folders(
                    "", "Who/They Are", "Where", "Topics", "Attachments", "Start.md"),
                2,
                3,
                Map.of("clipped", "created")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          layout.poeple: X          | no setting 'layout.poeple'; did you mean 'layout.people'?
          tags: X                   | no setting 'tags'
          layout: X                 | no setting 'layout'
          clips: []                 | 'clips' is not a list of folders
          clips: [a, [b]]           | 'clips' is not a list of folders
          clips: {a: ''}            | no setting 'clips.a'; did you mean 'clips'?
          clips: ''                 | 'clips' is not a list of folders
          layout.people: ../X       | '../X' is not a folder in the vault
          layout.people: /X         | '/X' is not a folder in the vault
          layout.people: .X         | '.X' is not a folder in the vault
          layout.people: a//b       | 'a//b' is not a folder in the vault
          layout.people: 'a:b'      | 'a:b' is not a folder in the vault
          layout.people: [a]        | 'layout.people' is not one value
          layout.index: Start       | 'Start' is not the path of a note, as 'Clippings.md' is
          layout.index: ../Start.md | '../Start.md' is not the path of a note, as 'Clippings.md' is
          weave.not-in: []          | 'weave.not-in' is not a list of folders and notes in the vault
          weave.not-in: [../X]      | 'weave.not-in' is not a list of folders and notes in the vault
          weave.names: yes          | 'yes' is not one of 'on', 'suggest' and 'off'
          weave.precision: best     | 'best' is not one of 'balanced' and 'high'
          hubs.people: 0            | '0' is not a number of clips, 1 or more
          hubs.people: many         | 'many' is not a number of clips, 1 or more
          names.clipped: 'a: b'     | 'a: b' cannot be the name of a property
          """,
      quoteCharacter = '`')
  void aWrongLineEndsTheRun(String line, String says) {
    write("# first\n" + line + "\n");
    CannotGoOn end = catchThrowableOfType(CannotGoOn.class, this::load);
    assertThat(end.kind()).isEqualTo(CannotGoOn.Kind.WRONG);
    assertThat(end.place()).isEqualTo("clipweave.yaml:2");
    assertThat(end.says()).isEqualTo(says);
  }

  @Test
  void clipFoldersAreOneOrAList() {
    write("clips: ../Web\n");
    assertThat(load().clipFolders()).containsExactly("../Web");
    write("clips:\n  - ../Web\n  - '/srv/more clips'\n");
    assertThat(load().clipFolders()).containsExactly("../Web", "/srv/more clips");
  }

  @Test
  void tagsAndCopiesAreDecidedHere() {
    write(
        """
        duplicates: link
        tags:
          synonyms: {ml: machine-learning}
          parents:
            llm: "#ai"
        """);
    assertThat(load().duplicates()).isEqualTo(Settings.Duplicates.LINK);
    assertThat(load().tags())
        .isEqualTo(new Settings.Tags(Map.of("ml", "machine-learning"), Map.of("llm", "ai")));
  }

  @Test
  void whatBecomesOfNamesIsDecidedHere() {
    write("weave:\n  names: suggest\n  precision: high\n  not-in:\n    - Old/\n    - Me.md\n");
    assertThat(load().weave())
        .isEqualTo(
            new Settings.Weave(
                Settings.Names.SUGGEST, Settings.Precision.HIGH, List.of("Old", "Me.md")));
    write("weave.not-in: Old\n");
    assertThat(load().weave().notIn()).containsExactly("Old");
  }

  @Test
  void aWayOfCopiesAndATagMustBeOne() {
    write("duplicates: never\n");
    assertThatThrownBy(this::load).hasMessageContaining("'never' is not one of");
    write("tags.synonyms.ml: '1984'\n");
    assertThatThrownBy(this::load).hasMessageContaining("'1984' cannot be a tag");
  }

  @Test
  void aSettingIsSetOnce() {
    write("layout:\n  people: A\nlayout.people: B\n");
    CannotGoOn end = catchThrowableOfType(CannotGoOn.class, this::load);
    assertThat(end.place() + ": " + end.says())
        .isEqualTo("clipweave.yaml:3: 'layout.people' is set twice");
  }

  @Test
  void whatIsNoYamlIsNamed() {
    write("layout: [\n");
    CannotGoOn end = catchThrowableOfType(CannotGoOn.class, this::load);
    assertThat(end.says()).isEqualTo("not settings that YAML takes");
  }

  @Test
  void noPrefixOfTheExampleThrowsAnythingElse() {
    String text = SettingsFile.example().replace("#", "");
    for (int end = 0; end < text.length(); end += 3) {
      write(text.substring(0, end));
      try {
        load();
      } catch (CannotGoOn wrong) {
        assertThat(wrong.kind()).isEqualTo(CannotGoOn.Kind.WRONG);
      }
    }
  }

  @Test
  void aNamedFileMustBeThere() {
    Optional<Path> named = Optional.of(root.resolve("other.yaml"));
    CannotGoOn end =
        catchThrowableOfType(CannotGoOn.class, () -> SettingsFile.load(vault(), named));
    assertThat(end.kind()).isEqualTo(CannotGoOn.Kind.WRONG);
    assertThat(end.says()).isEqualTo("cannot read: no such file or folder");
  }

  @Test
  void attachmentsGoWhereObsidianPutsThem() {
    obsidian("Files/Media");
    assertThat(load().folders().attachments()).isEqualTo("Files/Media");
    obsidian("/");
    assertThat(load().folders().attachments()).isEmpty();
    obsidian("./media");
    assertThat(load().folders().attachments()).isEqualTo("Clippings/media");
    obsidian("./");
    assertThat(load().folders().attachments()).isEqualTo("Clippings");
    obsidian("../out");
    assertThat(load().folders().attachments()).isEqualTo("Attachments");
    write("layout.attachments: Mine\n");
    assertThat(load().folders().attachments()).isEqualTo("Mine");
  }

  private void obsidian(String folder) {
    Tree.write(
        root.resolve(".obsidian/app.json"), "{\"attachmentFolderPath\": \"" + folder + "\"}");
  }

  private void write(String text) {
    Tree.write(root.resolve("clipweave.yaml"), text);
  }

  private VaultFolder vault() {
    return VaultFolder.open(root, VaultFolder.Missing.IS_WRONG);
  }

  private Settings load() {
    return SettingsFile.load(vault(), Optional.empty());
  }
}
