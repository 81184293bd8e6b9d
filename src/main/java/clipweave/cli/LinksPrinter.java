package clipweave.cli;

import clipweave.LinksAnswer;
import clipweave.graph.Edge;
import clipweave.graph.EdgeType;
import clipweave.graph.Node;
import clipweave.graph.NodeKind;
import clipweave.graph.NoteLinks;
import java.util.List;

/** The links of one note for a person: each with its place and the sentence around it. */
final class LinksPrinter {
  private final Out out;
  private final Paint paint;
  private final LinksAnswer answer;

  LinksPrinter(Out out, Paint paint, LinksAnswer answer) {
    this.out = out;
    this.paint = paint;
    this.answer = answer;
  }

  void print() {
    NoteLinks links = answer.links();
    head(links.note());
    section("Backlinks", links.backlinks().size());
    links.backlinks().forEach(this::backlink);
    section("Leads to", links.outgoing().size());
    links.outgoing().forEach(this::outgoing);
    section("Same source", links.sameSource().size());
    links.sameSource().forEach(n -> out.line("  " + place(n)));
    section("Mentioned without a link", links.mentions().size());
    links.mentions().forEach(this::mention);
    section("Could be links", answer.suggestions().size());
    NameLines names = new NameLines(out, paint, "  ");
    answer.suggestions().forEach(s -> names.print(answer.prefix() + s.path(), s.name()));
  }

  /**
   * {@code 3 backlinks, 2 links, 1 note of the same source, 4 mentions without a link, 5 possible
   * links}.
   */
  static String summary(LinksAnswer answer) {
    NoteLinks links = answer.links();
    int possible = answer.suggestions().size();
    return Words.count(links.backlinks().size(), "backlink")
        + ", "
        + Words.count(links.outgoing().size(), "link")
        + ", "
        + links.sameSource().size()
        + " of the same source, "
        + Words.count(links.mentions().size(), "mention")
        + " without a link"
        + (possible == 0 ? "" : ", " + Words.count(possible, "possible link"));
  }

  private void head(Node note) {
    out.print(paint.bold(Visible.of(place(note))) + "\n");
    String dates =
        note.clipped().map(d -> ", clipped " + d).orElse("")
            + note.published().map(d -> ", published " + d).orElse("");
    String tags = note.tags().isEmpty() ? "" : ", #" + String.join(" #", note.tags());
    out.line("  " + note.title() + " (" + note.kind().word() + dates + tags + ")");
  }

  private void section(String title, int count) {
    if (count > 0) {
      out.line("");
      out.print(paint.bold(title) + " (" + count + ")\n");
    }
  }

  private void backlink(NoteLinks.Neighbour from) {
    List<Edge.Place> places = from.places();
    if (places.isEmpty()) {
      out.line("  " + place(from.node()) + role(from.type()));
    }
    for (Edge.Place place : places) {
      out.print("  " + paint.cyan(Visible.of(place(from.node()) + ":" + place.line())));
      out.line(role(from.type()));
      sentence(place.text());
    }
  }

  private void outgoing(NoteLinks.Neighbour to) {
    out.print("  " + paint.cyan(Visible.of(place(to.node()))));
    out.line(role(to.type()) + lines(to.places()));
  }

  private static String lines(List<Edge.Place> places) {
    if (places.isEmpty()) {
      return "";
    }
    List<String> lines =
        places.stream().map(p -> String.valueOf(p.line())).distinct().limit(6).toList();
    return (lines.size() == 1 ? "  line " : "  lines ") + String.join(", ", lines);
  }

  private void mention(NoteLinks.Mention mention) {
    String place = answer.prefix() + mention.path() + ":" + mention.line() + ":" + mention.column();
    out.print("  " + paint.cyan(Visible.of(place)) + "\n");
    sentence(mention.text());
  }

  private void sentence(String text) {
    if (!text.isBlank()) {
      out.line("    " + text);
    }
  }

  private static String role(EdgeType type) {
    return type == EdgeType.LINK ? "" : "  " + type.word();
  }

  /** A path that a terminal can open; a name or an address as it is. */
  private String place(Node node) {
    boolean isFile = node.kind().isNote() || node.kind() == NodeKind.FILE;
    if (isFile || node.kind() == NodeKind.CANVAS) {
      return answer.prefix() + node.id();
    }
    return node.kind() == NodeKind.WANTED ? "'" + node.id() + "', no note yet" : node.id();
  }
}
