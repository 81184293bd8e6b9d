package clipweave.vault;

import clipweave.names.LinkStyle;
import clipweave.names.Resolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The lines that our regions hold: one link a line, then when and why. */
public final class RegionLines {
  /** The region at the end of a clip's note. */
  public static final String LINKS = "links";

  /** The region of a person's, a site's or a day's note. */
  public static final String BACKLINKS = "backlinks";

  /** The region of the index. */
  public static final String INDEX = "index";

  /** The index lists so many clips, the newest, and counts the others. */
  private static final int MOST_LISTED = 500;

  private static final Comparator<Card> NEWEST_FIRST =
      Comparator.comparing((Card c) -> c.clipped().orElse(""))
          .reversed()
          .thenComparing(Card::title)
          .thenComparing(Card::id);

  private final Resolver resolver;
  private final LinkStyle style;
  private final Map<String, String> paths;
  private final UnaryOperator<String> people;

  /**
   * @param paths where the note of each clip lies, by id
   * @param people what the note of a person is called, however a clip spells his name
   */
  public RegionLines(
      Resolver resolver, LinkStyle style, Map<String, String> paths, UnaryOperator<String> people) {
    this.resolver = resolver;
    this.style = style;
    this.paths = paths;
    this.people = people;
  }

  /** What the note at {@code from} says of the clips it belongs with. */
  public List<String> links(String from, List<Relation> relations) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Relation relation : relations.stream().sorted(byPlace()).toList()) {
      words.merge(relation.to(), words(relation), (a, b) -> a + ", " + b);
    }
    return words.entrySet().stream().map(e -> line(from, e.getKey(), e.getValue())).toList();
  }

  private Comparator<Relation> byPlace() {
    return Comparator.comparing(Relation::kind).thenComparing(r -> paths.get(r.to()));
  }

  /** The clips a hub gathers, the newest first. */
  public List<String> backlinks(String from, Hubs.Gathering gathering) {
    boolean isDay = gathering.hub().kind() == Hub.Kind.DAY;
    return gathering.cards().stream()
        .sorted(NEWEST_FIRST)
        .map(card -> isDay ? onItsDay(from, card) : clip(from, card, role(gathering, card)))
        .toList();
  }

  /** A clip that only mentions a person is not by him. */
  private static String role(Hubs.Gathering gathering, Card card) {
    Hub.Kind kind = gathering.hub().kind();
    boolean isBy = card.authors().stream().anyMatch(gathering.spellings()::contains);
    return kind == Hub.Kind.PERSON && !isBy ? Hub.Kind.TOPIC.role() : kind.role();
  }

  /** The index: the newest clips, month by month. */
  public List<String> index(String from, Collection<Card> cards) {
    List<String> lines = new ArrayList<>();
    String heading = "";
    for (Card card : cards.stream().sorted(NEWEST_FIRST).limit(MOST_LISTED).toList()) {
      String month = card.clipped().filter(c -> c.length() >= 7).orElse("undated").substring(0, 7);
      if (!month.equals(heading)) {
        lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
        lines.addAll(List.of("## " + month, ""));
        heading = month;
      }
      lines.add(clip(from, card, authors(card)));
    }
    if (cards.size() > MOST_LISTED) {
      lines.addAll(List.of("", "and " + (cards.size() - MOST_LISTED) + " older clippings"));
    }
    return lines;
  }

  /** A day's own note need not say which day it is. */
  private String onItsDay(String from, Card card) {
    return line(from, card.id(), Hub.Kind.DAY.role());
  }

  private String authors(Card card) {
    return card.authors().stream().map(people).distinct().collect(Collectors.joining(", "));
  }

  private String clip(String from, Card card, String role) {
    return line(from, card.id(), joined(card.day().orElse(""), role));
  }

  private String line(String from, String id, String words) {
    String to = paths.get(id);
    String link = resolver.link(from, to, shown(Paths.stem(to), id), style);
    return "- " + link + (words.isEmpty() ? "" : " · " + words);
  }

  /** A name without the piece of the id that tells it apart: what its reader knows it by. */
  private static String shown(String name, String id) {
    int blank = name.lastIndexOf(' ');
    boolean isTold =
        blank > 0 && blank + 4 < name.length() && id.startsWith(name.substring(blank + 1));
    return isTold ? name.substring(0, blank) : name;
  }

  private static String words(Relation relation) {
    return relation.why().isEmpty()
        ? relation.kind().words()
        : relation.kind().words() + " " + relation.why();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
  }
}
