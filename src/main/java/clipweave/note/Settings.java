package clipweave.note;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a vault's user has decided ({@code clipweave.yaml}).
 *
 * @param folders where notes are put
 * @param peopleFrom how many clips a person needs for a hub; at least 1
 * @param sitesFrom how many clips a site needs for a hub; at least 1
 * @param names the property names to write, by canonical name; what is missing follows the vault
 * @param clipFolders where {@code sync} looks for clips, as written: a path from the vault or from
 *     the root
 */
public record Settings(
    Folders folders,
    int peopleFrom,
    int sitesFrom,
    Map<String, String> names,
    List<String> clipFolders) {
  /**
   * Folders in the vault, without a slash at either end; empty for the vault itself.
   *
   * @param index the path of the index note
   */
  public record Folders(
      String clippings,
      String people,
      String sites,
      String topics,
      String attachments,
      String index) {
    public static final Folders DEFAULT =
        new Folders("Clippings", "People", "Sites", "Topics", "Attachments", "Clippings.md");

    public Folders {
      Objects.requireNonNull(clippings);
      Objects.requireNonNull(people);
      Objects.requireNonNull(sites);
      Objects.requireNonNull(topics);
      Objects.requireNonNull(attachments);
      Objects.requireNonNull(index);
    }
  }

  public static final Settings DEFAULT = new Settings(Folders.DEFAULT, 1, 1, Map.of());

  public Settings {
    Objects.requireNonNull(folders);
    names = Map.copyOf(names);
    clipFolders = List.copyOf(clipFolders);
    if (peopleFrom < 1 || sitesFrom < 1) {
      throw new IllegalArgumentException("a hub needs at least one clip");
    }
  }

  /** Settings that name no clip folders. */
  public Settings(Folders folders, int peopleFrom, int sitesFrom, Map<String, String> names) {
    this(folders, peopleFrom, sitesFrom, names, List.of());
  }
}
