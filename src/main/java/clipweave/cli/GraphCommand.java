package clipweave.cli;

import clipweave.GraphAnswer;
import clipweave.GraphFlow;
import clipweave.GraphRequest;
import clipweave.graph.EdgeType;
import clipweave.graph.GraphFilter;
import clipweave.graph.GraphFormat;
import clipweave.graph.GraphOptions;
import clipweave.graph.NodeKind;
import clipweave.note.CannotGoOn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave graph [-f FORMAT] [-o FILE] ...}. */
@Command(
    name = "graph",
    header = {
      "Show who points at whom, in any vault; nothing in it is changed.",
      "",
      "Examples:",
      "  clipweave graph --vault Notes -o graph.html           one page to explore it with",
      "  clipweave graph --vault Notes --report                hubs, bridges, orphans, communities",
      "  clipweave graph --vault Notes --report --since 3      and what changed since run 3",
      "  clipweave graph --around 'Nina Schick' --depth 2 -f mermaid",
      "  clipweave graph --kind clip,person --from 2024 -o people.graphml",
      ""
    })
final class GraphCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "json (if nothing else is said), html, svg, graphml, gexf, dot, mermaid, csv, csv-nodes",
        "or canvas; by the file's ending if there is one"
      })
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to; '-' is standard output")
  private Path output;

  @Option(
      names = "--around",
      paramLabel = "NOTE",
      description = "only this note and its neighbours")
  private String around;

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1",
      description = "how many links away a neighbour may be (1)")
  private int depth;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "only these: ${COMPLETION-CANDIDATES}")
  private Set<NodeKind> kinds = Set.of();

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      split = ",",
      description = "only notes with one of these tags, or one below it")
  private List<String> tags = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "only from this day (YYYY-MM-DD), month or year on")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", description = "only up to this day, month or year")
  private String to;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "only these links: ${COMPLETION-CANDIDATES}")
  private Set<EdgeType> types = Set.of();

  @Option(
      names = "--no-hubs",
      description = "without people, sites, topics, tags, days and indexes")
  private boolean withoutHubs;

  @Option(
      names = "--urls",
      description = "with every outside address; else pictures show those that two notes cite")
  private boolean urls;

  @Option(names = "--no-urls", description = "without outside addresses")
  private boolean withoutUrls;

  @Option(names = "--tags", description = "with a point for each tag")
  private boolean withTags;

  @Option(names = "--report", description = "in words: what a person wants to know of it")
  private boolean report;

  @Option(
      names = "--since",
      paramLabel = "RUN",
      description = "the report also tells what changed since that run")
  private Integer since;

  @Override
  public Integer call() {
    GraphRequest request = request();
    GraphAnswer answer = Reports.watched(root, progress -> GraphFlow.run(request, progress));
    new GraphPrinter(root, request, answer).print();
    return ExitCode.of(answer.problems()).number();
  }

  private GraphRequest request() {
    if (report && since == null && (format != null || output != null)) {
      throw CannotGoOn.wrong(
          "cannot use --report together with a format or file", "leave one of them out");
    }
    boolean isReport = report || since != null;
    return new GraphRequest(
        root.vaultRequest(),
        filter(),
        new GraphOptions(!withoutUrls && (urls || !isReport), withTags),
        Optional.ofNullable(since),
        isReport ? Optional.empty() : Optional.of(drawing()));
  }

  private GraphRequest.Drawing drawing() {
    Optional<Path> file = Optional.ofNullable(output).filter(o -> !o.toString().equals("-"));
    GraphFormat chosen = DrawingFormat.choose(Optional.ofNullable(format), file, root.wantsJson());
    return new GraphRequest.Drawing(chosen, urls, file, root.isDryRun());
  }

  private GraphFilter filter() {
    GraphFilter filter =
        GraphFilter.ALL
            .onlyKinds(kinds)
            .onlyTags(Set.copyOf(tags.stream().map(GraphCommand::bare).toList()))
            .onlyTypes(types)
            .between(DayOption.from(from), DayOption.to(to));
    GraphFilter kept = withoutHubs ? filter.noHubs() : filter;
    return around == null ? kept : kept.around(around, depth);
  }

  private static String bare(String tag) {
    return tag.startsWith("#") ? tag.substring(1) : tag;
  }
}
