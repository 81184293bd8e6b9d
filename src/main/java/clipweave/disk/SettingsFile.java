package clipweave.disk;

import clipweave.note.CannotGoOn;
import clipweave.note.Settings;
import clipweave.syntax.YamlLeaves;
import clipweave.syntax.YamlLeaves.Leaf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The settings of a vault: {@code clipweave.yaml} at its root, or a file the user names. */
public final class SettingsFile {
  /** Its name in the vault. */
  public static final String NAME = "clipweave.yaml";

  /** What {@code init} writes: every setting with its usual value, none of them in force. */
  private static final String EXAMPLE =
      """
      # Settings of Clipweave for this vault. What begins with '#' is a comment: take it away
      # before a setting to change it. Keys may be nested, as here, or written 'layout.people: X'.

      # Where 'clipweave sync' looks for clips: folders, from this vault or from the root.
      #clips:
      #  - ../Web Clips

      # Where new notes are put: folders of the vault; '' is the vault itself.
      #layout:
      #  clippings: Clippings
      #  people: People
      #  sites: Sites
      #  topics: Topics
      #  attachments: Attachments      # if left out, as Obsidian does it
      #  index: Clippings.md

      # How many clips a person or a site needs for a note of its own.
      #hubs:
      #  people: 1
      #  sites: 1

      # Clips that are the same page with the same words: one note (merge), two that are linked
      # (link), or two (keep).
      #duplicates: merge

      # Names of notes become links where clips and notes mention them. What 'import' and 'sync' do
      # with them: on (write the links), suggest (only tell) or off. How sure they have to be:
      # balanced, or high for few links, nearly all of them right. Notes that get none, and folders
      # of them; one note also gets none when its property 'clipweave' says 'off'.
      #weave:
      #  names: on
      #  precision: balanced
      #  not-in:
      #    - Templates

      # Names that clips keep naming: propose them all in '.clipweave/entities.tsv', accept those that
      # are sure, or off. If left out they are proposed, and in a vault without notes of your own
      # those that are sure are accepted.
      #discover: propose

      # Tags to write in place of others, and tags that go below another ('ai/llm').
      #tags:
      #  synonyms:
      #    ml: machine-learning
      #  parents:
      #    llm: ai

      # What properties are called. Those left out are called as the vault's notes call them.
      #names:
      #  title: title
      #  source: source
      #  author: author
      #  site: site
      #  published: published
      #  clipped: clipped
      #  description: description
      """;

  private SettingsFile() {}

  /** A commented file to begin with, which changes nothing. */
  public static String example() {
    return EXAMPLE;
  }

  /**
   * Loads the settings; a vault without the file has the default ones. Attachments go where
   * Obsidian puts them, unless the settings say otherwise.
   *
   * @param named a file to use in place of the vault's own
   * @throws clipweave.note.CannotGoOn if the named file is not there, or a line of it is wrong
   */
  public static Settings load(VaultFolder vault, Optional<Path> named) {
    String shown = named.map(p -> p.getFileName().toString()).orElse(NAME);
    SettingsReader reader = new SettingsReader(shown, vault.obsidian().attachmentFolder());
    return reader.read(leaves(shown, text(vault, named, shown)));
  }

  private static String text(VaultFolder vault, Optional<Path> named, String shown) {
    if (named.isEmpty() && vault.stat(NAME).isEmpty()) {
      return "";
    }
    Reading reading = named.map(TextFile::readNote).orElseGet(() -> vault.read(NAME));
    if (reading instanceof Reading.Unreadable bad) {
      throw CannotGoOn.wrongIn(shown, bad.says(), "");
    }
    return ((Reading.Text) reading).text();
  }

  private static List<Leaf> leaves(String shown, String text) {
    return YamlLeaves.read(text)
        .orElseThrow(
            () ->
                CannotGoOn.wrongIn(
                    shown, "not settings that YAML takes", "'clipweave init' writes an example"));
  }
}
