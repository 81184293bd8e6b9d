package clipweave;

import clipweave.merge.Regions;
import clipweave.names.Resolver;
import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Link;
import clipweave.note.Reason;
import clipweave.syntax.Outline;
import clipweave.text.Edit;
import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.text.Span;
import clipweave.vault.Entry;
import clipweave.vault.Explanation.ExplainedLink;
import clipweave.vault.RegionLines;
import clipweave.vault.Relation;
import clipweave.vault.WovenLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every link in a note that we made, with its reason, as far as it can still be found. */
final class MadeLinks {
  private static final Set<String> WITH_HUBS = Set.of(Field.AUTHOR, Field.SITE);
  private static final String DOT = " \u00b7 ";

  private final String path;
  private final String text;
  private final Resolver resolver;
  private final Lines lines;
  private final List<ExplainedLink> found = new ArrayList<>();
  private int gone;

  /**
   * @param path where the note lies in the vault
   * @param text what it says now
   */
  MadeLinks(String path, String text, Resolver resolver) {
    this.path = path;
    this.text = text;
    this.resolver = resolver;
    this.lines = Lines.of(text);
  }

  /** All that were found, in the order of the text. */
  List<ExplainedLink> found() {
    return found.stream()
        .sorted(
            Comparator.comparing((ExplainedLink l) -> l.place().line())
                .thenComparing(l -> l.place().column()))
        .toList();
  }

  /** How many links we made that the text does not have any more. */
  int gone() {
    return gone;
  }

  /** The links to the people and the site that our properties hold. */
  void addProperties(Clipping note) {
    for (Field field : note.fields()) {
      if (field.layer().isHeader() && WITH_HUBS.contains(field.name())) {
        Reason reason = new Reason(field.name(), 1, "the note of this " + field.name());
        links(field.span(), true).forEach(link -> add(link, field.span(), reason));
      }
    }
  }

  /**
   * The links we put into the text.
   *
   * @param base the text we last wrote
   */
  void addWoven(Entry entry, String base) {
    int from = 0;
    for (Edit back : entry.back()) {
      String written = back.span().of(base);
      boolean isRegion = !Regions.in(written).all().isEmpty();
      int at = text.equals(base) ? back.span().start() : text.indexOf(written, from);
      if (!isRegion && at >= 0) {
        from = at + written.length();
        addWoven(new Span(at, from), back);
      }
      gone += !isRegion && at < 0 ? 1 : 0;
    }
  }

  /** The links that {@code weave} put in and that stand. */
  void addStanding(WovenLinks ours) {
    for (Edit link : ours.standing().list()) {
      int start = ours.inNote(link.span().start());
      Span span = new Span(start, start + link.text().length());
      addWoven(span, new Edit(span, link.span().of(ours.plain()), link.because()));
    }
  }

  private void addWoven(Span span, Edit back) {
    String written = span.of(text);
    String target = WrittenLink.targetOrName(written, path, resolver);
    String words = back.text().isEmpty() ? written : back.text();
    Reason reason = Reason.read(back.because());
    found.add(new ExplainedLink(lines.place(span.start()), words, target, reason));
  }

  /** The lines of our regions. */
  void addRegions() {
    Regions regions = Regions.in(text);
    for (Regions.Region region : regions.all()) {
      int last = lines.lineOf(region.inner().end());
      for (int line = lines.lineOf(region.inner().start()); line < last; line++) {
        Span span = lines.content(line);
        Reason reason = reason(region.name(), span.of(text));
        links(span, false).stream().limit(1).forEach(l -> add(l, span, reason));
      }
    }
  }

  private static Reason reason(String region, String line) {
    int dot = line.indexOf(DOT);
    String words = dot < 0 ? "" : line.substring(dot + DOT.length());
    if (!region.equals(RegionLines.LINKS)) {
      return new Reason(region, 1, words.isEmpty() ? "a clip of this vault" : words);
    }
    for (Relation.Kind kind : Relation.Kind.values()) {
      if (words.startsWith(kind.words())) {
        double sure = kind == Relation.Kind.RELATED ? 0.8 : 1;
        return new Reason(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), sure, words);
      }
    }
    return new Reason(region, 1, words);
  }

  private void add(Link link, Span around, Reason reason) {
    Place place = lines.place(Math.max(around.start(), link.span().start()));
    found.add(new ExplainedLink(place, link.text(), target(link.form(), link.target()), reason));
  }

  private String target(Link.Form form, String target) {
    Optional<String> to =
        form == Link.Form.WIKI
            ? resolver.resolve(path, target)
            : resolver.resolveMarkdown(path, target);
    return to.orElse(target);
  }

  /** The links of a part of the text, with offsets of the whole; of properties, wikilinks alone. */
  private List<Link> links(Span span, boolean areWiki) {
    String part = span.of(text);
    List<Link> links = new ArrayList<>();
    for (Link link : Outline.scan(part, new Span(0, part.length())).links()) {
      if (!areWiki || link.form() == Link.Form.WIKI) {
        links.add(
            new Link(
                link.span().shifted(span.start()),
                link.form(),
                link.isEmbed(),
                link.target(),
                link.subpath(),
                link.text(),
                link.targetSpan().shifted(span.start()),
                link.textSpan().shifted(span.start())));
      }
    }
    return links;
  }
}
