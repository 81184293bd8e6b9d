package clipweave.vault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the vault has to know of one clip to place and connect it; its text is read again when it is
 * written.
 *
 * @param id the {@code clip-id}: found again, or made from URL key and fingerprint
 * @param clips the files it comes from, as the user named them, with {@code /}; the first is the
 *     one its text is taken from, the others say the same
 * @param home the path in the vault of a clip that lies there; empty for one from outside
 * @param dialect the shape it was written in
 * @param title never empty
 * @param urlKey what its source points at; empty where it names none
 * @param site the name of its site; empty where it has none
 * @param authors the names of people, cleaned
 * @param tags without {@code #}, sorted by first use
 * @param clipped the day or time it was clipped, {@code YYYY-MM-DD…}; empty where unknown
 * @param fingerprint SHA-256 of the body's words
 * @param hasText whether the body holds anything but blanks
 * @param cites the keys of the URLs that its body shows, each once, in the order of the text
 * @param citedTitles the titles of works its body names without a URL, folded
 * @param mentions the accepted names that its body mentions, sorted
 */
public record Card(
    String id,
    List<String> clips,
    Optional<String> home,
    String dialect,
    String title,
    Optional<String> urlKey,
    Optional<String> site,
    List<String> authors,
    List<String> tags,
    Optional<String> clipped,
    String fingerprint,
    boolean hasText,
    List<String> cites,
    List<String> citedTitles,
    List<Mention> mentions)
    implements Comparable<Card> {
  public Card {
    Objects.requireNonNull(id);
    clips = List.copyOf(clips);
    Objects.requireNonNull(home);
    Objects.requireNonNull(dialect);
    Objects.requireNonNull(title);
    Objects.requireNonNull(urlKey);
    Objects.requireNonNull(site);
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    Objects.requireNonNull(clipped);
    Objects.requireNonNull(fingerprint);
    cites = List.copyOf(cites);
    citedTitles = List.copyOf(citedTitles);
    mentions = List.copyOf(mentions);
    if (clips.isEmpty()) {
      throw new IllegalArgumentException("a card without a clip: " + id);
    }
  }

  /** A clip of which it is not known yet what names it mentions. */
  public Card(
      String id,
      List<String> clips,
      Optional<String> home,
      String dialect,
      String title,
      Optional<String> urlKey,
      Optional<String> site,
      List<String> authors,
      List<String> tags,
      Optional<String> clipped,
      String fingerprint,
      boolean hasText,
      List<String> cites,
      List<String> citedTitles) {
    this(
        id,
        clips,
        home,
        dialect,
        title,
        urlKey,
        site,
        authors,
        tags,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        List.of());
  }

  /** The same clip, which mentions these names. */
  public Card mentioning(List<Mention> names) {
    return new Card(
        id,
        clips,
        home,
        dialect,
        title,
        urlKey,
        site,
        authors,
        tags,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        names);
  }

  /** The same clip under another id. */
  public Card withId(String newId) {
    return new Card(
        newId,
        clips,
        home,
        dialect,
        title,
        urlKey,
        site,
        authors,
        tags,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        mentions);
  }

  /** The same, from some of its files only. */
  Card withClips(List<String> some) {
    return new Card(
        id,
        some,
        home,
        dialect,
        title,
        urlKey,
        site,
        authors,
        tags,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        mentions);
  }

  /** The same clip in another shape. */
  public Card withDialect(String newDialect) {
    return new Card(
        id,
        clips,
        home,
        newDialect,
        title,
        urlKey,
        site,
        authors,
        tags,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        mentions);
  }

  /** The same clip with its tags written otherwise. */
  public Card withTags(List<String> others) {
    return new Card(
        id,
        clips,
        home,
        dialect,
        title,
        urlKey,
        site,
        authors,
        others,
        clipped,
        fingerprint,
        hasText,
        cites,
        citedTitles,
        mentions);
  }

  /** The file its text is taken from. */
  public String clip() {
    return clips.get(0);
  }

  /** The day it was clipped, {@code YYYY-MM-DD}. */
  public Optional<String> day() {
    return clipped.filter(c -> c.length() >= 10).map(c -> c.substring(0, 10));
  }

  @Override
  public int compareTo(Card other) {
    return id.compareTo(other.id);
  }
}
