package clipweave.graph;

import clipweave.names.Secrets;
import clipweave.names.TagNames;
import clipweave.names.UrlKey;
import clipweave.note.Link;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a note says of itself: title, tags, dates, where it comes from. */
record Properties(Node node, List<String> aliases, Optional<String> source) {
  private static final int FIELDS = 24;
  private static final Set<String> SHOWN_ELSEWHERE = Set.of("title", "tags", "tag", "cssclasses");

  static Properties of(NoteText note, FrontMatter front, Outline outline, Lines lines) {
    Optional<String> source = source(front);
    if (source.isEmpty()) {
      source = inlineSource(note.text(), outline, lines);
    }
    String stem = NoteText.stem(note.path());
    String title = first(front, "title").orElse(stem);
    Node node =
        Node.of(note.path(), title, kind(note, stem, source))
            .withTags(tags(front, outline))
            .withDates(
                date(front, PropertyKinds::isClipDate),
                date(front, PropertyKinds::isPublicationDate))
            .withFields(facts(front));
    return new Properties(node, aliases(front), source);
  }

  private static NodeKind kind(NoteText note, String stem, Optional<String> source) {
    if (note.kind() != NodeKind.NOTE) {
      return note.kind();
    }
    if (Days.in(stem).filter(stem::equals).isPresent()) {
      return NodeKind.DAY;
    }
    return source.isPresent() ? NodeKind.CLIP : NodeKind.NOTE;
  }

  private static Optional<String> first(FrontMatter front, String key) {
    for (String value : values(front, key)) {
      String line = Plain.line(value).strip();
      if (!line.isEmpty()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static List<String> values(FrontMatter front, String key) {
    Optional<FrontMatter.Entry> entry = front.entry(key);
    return entry.isEmpty() ? List.of() : entry.get().values();
  }

  private static Optional<String> source(FrontMatter front) {
    for (FrontMatter.Entry entry : front.entries()) {
      if (PropertyKinds.isSource(entry.key())) {
        for (String value : entry.values()) {
          if (UrlKey.isWeb(value.strip())) {
            return Optional.of(value.strip());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code source:: [Title](URL)} among the first lines. */
  private static Optional<String> inlineSource(String text, Outline outline, Lines lines) {
    for (Outline.Part part : outline.parts()) {
      if (part.kind() == Outline.Kind.FIELD_KEY && PropertyKinds.isSource(key(part.span(), text))) {
        int line = lines.lineOf(part.span().start());
        return outline.links().stream()
            .filter(l -> lines.lineOf(l.span().start()) == line)
            .map(Link::target)
            .filter(t -> UrlKey.isWeb(t))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static String key(Span span, String text) {
    String key = span.of(text);
    int colons = key.indexOf("::");
    return colons < 0 ? key : key.substring(0, colons);
  }

  private static List<String> aliases(FrontMatter front) {
    List<String> aliases = values(front, "aliases");
    return aliases.isEmpty()
        ? aliases
        : aliases.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
  }

  /** Those of the properties (T3: also scalars, commas and blanks) and those in the text. */
  private static List<String> tags(FrontMatter front, Outline outline) {
    TreeSet<String> tags = new TreeSet<>(outline.tags());
    for (String key : List.of("tags", "tag")) {
      for (String value : values(front, key)) {
        for (String part : value.split("[, \t]")) {
          String tag = part.startsWith("#") ? part.substring(1) : part;
          if (TagNames.isValid(tag)) {
            tags.add(tag);
          }
        }
      }
    }
    if (tags.size() < 2) {
      return List.copyOf(tags);
    }
    TreeSet<String> once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return tags.stream().filter(once::add).toList();
  }

  private interface Asks {
    boolean isMeant(String key);
  }

  private static Optional<String> date(FrontMatter front, Asks asks) {
    for (FrontMatter.Entry entry : front.entries()) {
      if (asks.isMeant(entry.key())) {
        for (String value : entry.values()) {
          Optional<String> day = Days.in(value);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The fields as a reader may want to see them, without title and tags. */
  private static List<Node.Fact> facts(FrontMatter front) {
    List<Node.Fact> facts = new ArrayList<>();
    for (FrontMatter.Entry entry : front.entries()) {
      String key = PropertyKinds.folded(entry.key());
      boolean isShownElsewhere = SHOWN_ELSEWHERE.contains(key);
      String value = Plain.line(String.join(", ", entry.values())).strip();
      if (!isShownElsewhere && !value.isEmpty() && facts.size() < FIELDS) {
        String shown = Secrets.mask(Plain.shortened(value, 500));
        facts.add(new Node.Fact(Plain.line(entry.key()), shown));
      }
    }
    return facts;
  }
}
