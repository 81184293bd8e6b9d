package clipweave;

import clipweave.disk.Reading;
import clipweave.disk.VaultFolder;
import clipweave.text.Edits;
import clipweave.vault.Change;
import clipweave.vault.ChangedMeanwhile;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A note that gets links: what is going to stand there, and what the state is going to remember.
 *
 * @param base the text that {@code entry} speaks of
 */
record WovenNote(Change change, Entry entry, Content base) {
  /**
   * Makes the note; its texts are made once more when they are written.
   *
   * @param owner whose links they are ({@link Entry#note})
   * @param hash SHA-256 of the note as it is
   */
  static WovenNote of(VaultFolder folder, String path, String owner, String hash, NewLinks links) {
    Source source = new Source(folder, path, hash, links.ours().out());
    Content text = source.with(links.shown(), links.ours().plain());
    Content base = source.with(links.all(), links.ours().plain());
    Change change =
        new Change(
            Change.Op.CHANGE,
            path,
            Optional.empty(),
            Optional.of(hash),
            Optional.of(text),
            List.of(),
            "",
            links.fresh().list().size());
    return new WovenNote(change, Entry.note(owner, path, base.hash(), links.back()), base);
  }

  /**
   * The note as it is.
   *
   * @param out what takes our links out of it
   */
  private record Source(VaultFolder folder, String path, String hash, Edits out) {
    Content with(Edits links, String plain) {
      String sum = Sha256.of(links.applyTo(plain));
      return Contents.madeAgain(sum, () -> again(links));
    }

    private byte[] again(Edits links) throws ChangedMeanwhile {
      if (folder.read(path) instanceof Reading.Text now && now.hash().equals(hash)) {
        return links.applyTo(out.applyTo(now.text())).getBytes(StandardCharsets.UTF_8);
      }
      throw new ChangedMeanwhile();
    }
  }
}
