package clipweave;

import clipweave.clip.CitedTitles;
import clipweave.clip.ClipReader;
import clipweave.clip.Normalizer;
import clipweave.merge.Regions;
import clipweave.names.Fold;
import clipweave.names.UrlKey;
import clipweave.note.Author;
import clipweave.note.ClipDate;
import clipweave.note.Clipping;
import clipweave.note.DayOrder;
import clipweave.note.Fact;
import clipweave.note.Facts;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Link;
import clipweave.note.Problem;
import clipweave.note.Reason;
import clipweave.syntax.FrontMatterWriter;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Span;
import clipweave.vault.Card;
import clipweave.vault.Fingerprint;
import clipweave.vault.Paths;
import clipweave.vault.Properties;
import clipweave.vault.RegionLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One clip as this run parsed it: the clipping, what it says of itself, what stands where.
 *
 * @param clipping with a header that YAML takes, repaired where it was not; the original for a clip
 *     in the vault
 */
record ClipCard(
    Clipping clipping,
    Facts facts,
    Outline outline,
    List<CitedTitles.Cited> citedTitles,
    List<Problem> problems) {
  /**
   * Reads a clip.
   *
   * @param name as the user named it
   * @param home its path in the vault, if it lies there
   */
  static ClipCard read(String name, String text, Optional<String> home) {
    return read(name, text, home, Optional.empty());
  }

  /** The same, where it is known which of day and month comes first in its dates. */
  static ClipCard read(String name, String text, Optional<String> home, Optional<DayOrder> order) {
    Clipping original = ClipReader.read(name, text);
    Optional<String> sound = home.isPresent() ? Optional.empty() : sound(text);
    Clipping clipping = sound.map(s -> ClipReader.read(name, s)).orElse(original);
    Facts read = Normalizer.of(clipping, order);
    Facts facts = home.map(path -> named(read, path)).orElse(read);
    Outline outline = Outline.scan(clipping.text(), clipping.body());
    List<CitedTitles.Cited> titles = CitedTitles.in(clipping.text(), clipping.body());
    List<Problem> problems = new ArrayList<>(original.problems());
    problems.addAll(facts.problems());
    if (home.isEmpty()) {
      foreignIds(original).forEach(problems::add);
    }
    return new ClipCard(clipping, facts, outline, titles, problems);
  }

  /** Ids that a clip from outside brought along. */
  private static Stream<Problem> foreignIds(Clipping clipping) {
    Lines lines = Lines.of(clipping.text());
    return clipping.fields().stream()
        .filter(f -> f.layer().isHeader() && f.key().equalsIgnoreCase(Properties.ID))
        .filter(f -> !f.isEmpty())
        .map(
            f ->
                Problem.note(
                    clipping.file(),
                    lines.place(f.span().start()),
                    "the id of another note: '" + String.join(", ", f.values()) + "'",
                    "kept as '" + Properties.FORMER_ID + "'"));
  }

  /** The text with a header that every reader of YAML takes; empty where it has one already. */
  private static Optional<String> sound(String text) {
    return Optional.of(FrontMatterWriter.repaired(text))
        .filter(edits -> !edits.isEmpty())
        .map(edits -> edits.applyTo(text));
  }

  /** A note in the vault has a name: its first line is a title only where nobody gave it one. */
  private static Facts named(Facts facts, String home) {
    if (!facts.title().reason().rule().equals("first-line")) {
      return facts;
    }
    Reason reason = new Reason("file-name", 0.9, "the name of the note");
    String name = Paths.stem(home);
    Field field = new Field(Field.TITLE, "", List.of(name), Layer.FILE_NAME, Span.at(0), reason);
    return facts.withTitle(new Fact(name, field, reason));
  }

  /** What the vault has to know of it, under an id made from its own words. */
  Card card(String name, Optional<String> home) {
    String body = ownBody(clipping, home);
    Optional<UrlKey> key = facts.source().map(Fact::text).flatMap(UrlKey::of);
    String fingerprint = Fingerprint.of(body);
    List<String> titles = citedTitles.stream().map(c -> Fold.title(c.title())).distinct().toList();
    return new Card(
        Fingerprint.id(key.map(UrlKey::key).or(() -> ownName(facts, body)), fingerprint),
        List.of(name),
        home,
        clipping.dialect(),
        header(key),
        new Card.Body(fingerprint, !body.isBlank(), cites(outline), titles),
        List.of());
  }

  private Card.Header header(Optional<UrlKey> key) {
    return new Card.Header(
        facts.title().text(),
        key.map(UrlKey::key),
        key.map(UrlKey::host).or(() -> facts.site().map(Fact::text)),
        facts.authors().stream().filter(Author::isPerson).map(Author::name).distinct().toList(),
        facts.tags().stream().map(Fact::text).distinct().toList(),
        facts.clipped().filter(ClipDate::isKnown).map(ClipDate::text));
  }

  /** Our region in a clip that is woven where it lies is not what its clipper said. */
  private static String ownBody(Clipping clipping, Optional<String> home) {
    String body = clipping.bodyText();
    return home.isEmpty()
        ? body
        : Regions.in(body).remove(RegionLines.LINKS, "the clip's own words").applyTo(body);
  }

  /**
   * Without a source, clips that hold the same words are one page only if they go by one title. A
   * title that was read from the body or the file's name tells nothing more, unless there is
   * nothing else.
   */
  private static Optional<String> ownName(Facts facts, String body) {
    boolean isOwn = facts.title().from().layer().isHeader() || body.isBlank();
    return Optional.of(facts.title().text()).filter(t -> isOwn).map(Fold::title);
  }

  private static List<String> cites(Outline outline) {
    Set<String> keys = new LinkedHashSet<>();
    outline.links().stream()
        .filter(l -> l.isExternal() && !l.isEmbed())
        .map(Link::target)
        .distinct()
        .forEach(t -> UrlKey.of(t).ifPresent(k -> keys.add(k.key())));
    return List.copyOf(keys);
  }
}
