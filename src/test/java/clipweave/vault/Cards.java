package clipweave.vault;

import java.util.List;
import java.util.Optional;

/** Cards for tests, with what does not matter left out. */
final class Cards {
  private Cards() {}

  static Card titled(String id, String title) {
    return card(id, title, Optional.empty(), List.of(), List.of(), List.of());
  }

  static Card from(String id, String urlKey) {
    return card(id, "Clip " + id, Optional.of(urlKey), List.of(), List.of(), List.of());
  }

  static Card citing(String id, String... urlKeys) {
    return card(id, "Clip " + id, Optional.empty(), List.of(), List.of(urlKeys), List.of());
  }

  static Card citingTitle(String id, String foldedTitle) {
    return card(id, "Clip " + id, Optional.empty(), List.of(), List.of(), List.of(foldedTitle));
  }

  static Card by(String id, String... authors) {
    return card(id, "Clip " + id, Optional.empty(), List.of(authors), List.of(), List.of());
  }

  private static Card card(
      String id,
      String title,
      Optional<String> urlKey,
      List<String> authors,
      List<String> cites,
      List<String> citedTitles) {
    return new Card(
        id,
        List.of(id + ".md"),
        Optional.empty(),
        "plain",
        new Card.Header(title, urlKey, Optional.empty(), authors, List.of(), Optional.empty()),
        new Card.Body("f-" + id, true, cites, citedTitles),
        List.of());
  }
}
