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
 * @param mentions the accepted names that its body mentions, sorted; none while that is not known
 */
public record Card(
    String id,
    List<String> clips,
    Optional<String> home,
    String dialect,
    Header header,
    Body body,
    List<Mention> mentions)
    implements Comparable<Card> {
  /**
   * What a clip says of itself.
   *
   * @param title never empty
   * @param urlKey what its source points at; empty where it names none
   * @param site the name of its site; empty where it has none
   * @param authors the names of people, cleaned
   * @param tags without {@code #}, sorted by first use
   * @param clipped the day or time it was clipped, {@code YYYY-MM-DD...}; empty where unknown
   */
  public record Header(
      String title,
      Optional<String> urlKey,
      Optional<String> site,
      List<String> authors,
      List<String> tags,
      Optional<String> clipped) {
    public Header {
      Objects.requireNonNull(title);
      Objects.requireNonNull(urlKey);
      Objects.requireNonNull(site);
      authors = List.copyOf(authors);
      tags = List.copyOf(tags);
      Objects.requireNonNull(clipped);
    }

    private Header withTags(List<String> others) {
      return new Header(title, urlKey, site, authors, others, clipped);
    }
  }

  /**
   * What tells a clip's text from others.
   *
   * @param fingerprint SHA-256 of its words
   * @param hasText whether it holds anything but blanks
   * @param cites the keys of the URLs that it shows, each once, in the order of the text
   * @param citedTitles the titles of works it names without a URL, folded
   */
  public record Body(
      String fingerprint, boolean hasText, List<String> cites, List<String> citedTitles) {
    public Body {
      Objects.requireNonNull(fingerprint);
      cites = List.copyOf(cites);
      citedTitles = List.copyOf(citedTitles);
    }
  }

  public Card {
    Objects.requireNonNull(id);
    clips = List.copyOf(clips);
    Objects.requireNonNull(home);
    Objects.requireNonNull(dialect);
    Objects.requireNonNull(header);
    Objects.requireNonNull(body);
    mentions = List.copyOf(mentions);
    if (clips.isEmpty()) {
      throw new IllegalArgumentException("a card without a clip: " + id);
    }
  }

  /** The same clip, which mentions these names. */
  public Card mentioning(List<Mention> names) {
    return new Card(id, clips, home, dialect, header, body, names);
  }

  /** The same clip under another id. */
  public Card withId(String newId) {
    return new Card(newId, clips, home, dialect, header, body, mentions);
  }

  /** The same, from some of its files only. */
  Card withClips(List<String> some) {
    return new Card(id, some, home, dialect, header, body, mentions);
  }

  /** The same clip in another shape. */
  public Card withDialect(String newDialect) {
    return new Card(id, clips, home, newDialect, header, body, mentions);
  }

  /** The same clip with its tags written otherwise. */
  public Card withTags(List<String> others) {
    return new Card(id, clips, home, dialect, header.withTags(others), body, mentions);
  }

  /** The file its text is taken from. */
  public String clip() {
    return clips.get(0);
  }

  public String title() {
    return header.title();
  }

  public Optional<String> urlKey() {
    return header.urlKey();
  }

  public Optional<String> site() {
    return header.site();
  }

  public List<String> authors() {
    return header.authors();
  }

  public List<String> tags() {
    return header.tags();
  }

  public Optional<String> clipped() {
    return header.clipped();
  }

  /** The day it was clipped, {@code YYYY-MM-DD}. */
  public Optional<String> day() {
    return clipped().filter(c -> c.length() >= 10).map(c -> c.substring(0, 10));
  }

  public String fingerprint() {
    return body.fingerprint();
  }

  public boolean hasText() {
    return body.hasText();
  }

  public List<String> cites() {
    return body.cites();
  }

  public List<String> citedTitles() {
    return body.citedTitles();
  }

  @Override
  public int compareTo(Card other) {
    return id.compareTo(other.id);
  }
}
