package clipweave.note;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a vault's user has decided ({@code clipweave.yaml}).
 *
 * @param folders where notes are put
 * @param peopleFrom how many clips a person needs for a hub; at least 1
 * @param sitesFrom how many clips a site needs for a hub; at least 1
 * @param names the property names to write, by canonical name; what is missing follows the vault
 * @param tags what becomes of tags
 * @param duplicates what becomes of clips that are the same page with the same words
 * @param clipFolders where {@code sync} looks for clips, as written: a path from the vault or from
 *     the root
 * @param discover what becomes of names that clips keep naming
 * @param weave what becomes of names in notes
 */
public record Settings(
    Folders folders,
    int peopleFrom,
    int sitesFrom,
    Map<String, String> names,
    Tags tags,
    Duplicates duplicates,
    List<String> clipFolders,
    Discover discover,
    Weave weave) {
  /** What becomes of names that clips keep naming. */
  public enum Discover {
    /** They are proposed; in a vault without notes of its own, those that are sure are accepted. */
    USUAL,
    /** They are proposed. */
    PROPOSE,
    /** Those that are sure are accepted, the others proposed. */
    ACCEPT,
    /** Nobody looks for them. */
    OFF
  }

  /** What becomes of clips that are the same page with the same words. */
  public enum Duplicates {
    /** They become one note. */
    MERGE,
    /** Each gets its note, and they are linked as the same source. */
    LINK,
    /** Each gets its note. */
    KEEP
  }

  /**
   * What the user says of tags, without {@code #}; case and separators of the keys do not matter.
   *
   * @param synonyms the tag to write, by the one that was found
   * @param parents the tag above, by the one below: {@code llm} below {@code ai} is {@code ai/llm}
   */
  public record Tags(Map<String, String> synonyms, Map<String, String> parents) {
    public static final Tags DEFAULT = new Tags(Map.of(), Map.of());

    public Tags {
      synonyms = sorted(synonyms);
      parents = sorted(parents);
    }

    @Override
    public String toString() {
      return synonyms + "\n" + parents;
    }
  }

  /**
   * What the user says of links that names become.
   *
   * @param names what {@code import} and {@code sync} do with names
   * @param precision how sure of a link we have to be
   * @param notIn notes, and folders of notes, that get none: paths in the vault
   */
  public record Weave(Names names, Precision precision, List<String> notIn) {
    public static final Weave DEFAULT = new Weave(Names.ON, Precision.BALANCED, List.of());

    public Weave {
      Objects.requireNonNull(names);
      Objects.requireNonNull(precision);
      notIn = List.copyOf(notIn);
    }

    @Override
    public String toString() {
      return names + "\n" + precision + "\n" + notIn;
    }
  }

  /** What {@code import} and {@code sync} do with names. */
  public enum Names {
    /** They become links. */
    ON,
    /** They are told to the user. */
    SUGGEST,
    OFF
  }

  /** How sure of a link we have to be. */
  public enum Precision {
    BALANCED,
    /** Few links, nearly all of them right. */
    HIGH
  }

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

    @Override
    public String toString() {
      return String.join("\n", clippings, people, sites, topics, attachments, index);
    }
  }

  public static final Settings DEFAULT = new Settings(Folders.DEFAULT, 1, 1, Map.of());

  public Settings {
    Objects.requireNonNull(folders);
    names = sorted(names);
    Objects.requireNonNull(tags);
    Objects.requireNonNull(duplicates);
    Objects.requireNonNull(discover);
    clipFolders = List.copyOf(clipFolders);
    Objects.requireNonNull(weave);
    if (peopleFrom < 1 || sitesFrom < 1) {
      throw new IllegalArgumentException("a hub needs at least one clip");
    }
  }

  /** Settings that leave tags, duplicates and weaving as by default, and name no clip folders. */
  public Settings(Folders folders, int peopleFrom, int sitesFrom, Map<String, String> names) {
    this(
        folders,
        peopleFrom,
        sitesFrom,
        names,
        Tags.DEFAULT,
        Duplicates.MERGE,
        List.of(),
        Discover.USUAL,
        Weave.DEFAULT);
  }

  /** All of it; written out, as a record's own words cost a run its first 20 ms. */
  @Override
  public String toString() {
    return folders
        + "\n"
        + peopleFrom
        + "\n"
        + sitesFrom
        + "\n"
        + names
        + "\n"
        + tags
        + "\n"
        + duplicates
        + "\n"
        + discover
        + "\n"
        + weave
        + "\n"
        + clipFolders;
  }

  /** In one order, so that equal settings are told in equal words. */
  private static Map<String, String> sorted(Map<String, String> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
