package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.graph.VaultCheck.Ambiguous;
import clipweave.graph.VaultCheck.Broken;
import clipweave.graph.VaultCheck.Wanted;
import clipweave.names.Resolver;
import clipweave.note.Severity;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From texts to the graph, its links and its faults. */
// Long because each construct has a case of its own.
class GraphBuilderTest {
  private static final Map<String, String> VAULT =
      new TreeMap<>(
          Map.of(
              "Clippings/Moat.md",
              """
              ---
              title: A moat
              author: "[[Nina Quist]]"
              site: "[[leaks.example]]"
              source: https://leaks.example/moat?utm_source=x
              clipped: 2023-05-07
              tags: [ai, clippings]
              ---
              We have no moat. It says so in [[Other|the other piece]]. Then more.
              See ![[graph.png]] and [[Missing]] and https://far.example/page.
              """,
              "Clippings/Other.md",
              """
              ---
              source: https://far.example/other
              ---
              As https://leaks.example/moat has it, and again [[Moat#No such heading]].
              Also https://far.example/page was read. `[[Code]]` is none. %% [[Comment]] %%

              %% clipweave:begin links %%
              - [[Moat]] \u00b7 same source
              %% clipweave:end links %%
              """,
              "Nina Quist.md",
              "Writes. [Moat](Clippings/Moat.md)\n",
              "leaks.example.md",
              "A site.\n",
              "Sub/Moat.md",
              "Another moat, [[missing]] too, [[2023-05-07]].\n",
              "2023-05-07.md",
              "Alone but for one.\n",
              "Lonely.md",
              "Nina quist, Nina Quister and nina quist are no links; [[#Self]] is one.\n"));

  private static final List<String> PATHS = paths();

  private static List<String> paths() {
    List<String> paths = new ArrayList<>(VAULT.keySet());
    paths.add("graph.png");
    return List.copyOf(paths);
  }

  private static GraphBuilder builder(List<String> order) {
    GraphBuilder builder = new GraphBuilder(PATHS, Resolver.of(PATHS), GraphOptions.DEFAULT);
    order.stream()
        .filter(VAULT::containsKey)
        .forEach(p -> builder.add(new NoteText(p, VAULT.get(p), NodeKind.NOTE)));
    return builder;
  }

  private static List<String> edges(Graph graph) {
    return graph.edges().stream()
        .map(e -> e.source() + " -" + e.type().word() + "-> " + e.target())
        .toList();
  }

  @Test
  void everyLinkIsAnEdgeOfItsType() {
    assertThat(edges(builder(PATHS).build()))
        .containsExactly(
            "Clippings/Moat.md -link-> Clippings/Other.md",
            "Clippings/Moat.md -link-> Missing",
            "Clippings/Moat.md -author-> Nina Quist.md",
            "Clippings/Moat.md -embed-> graph.png",
            "Clippings/Moat.md -link-> https://far.example/page",
            "Clippings/Moat.md -site-> leaks.example.md",
            "Clippings/Other.md -link-> Clippings/Moat.md",
            "Clippings/Other.md -same-source-> Clippings/Moat.md",
            "Clippings/Other.md -cited-> Clippings/Moat.md",
            "Clippings/Other.md -link-> https://far.example/page",
            "Lonely.md -link-> Lonely.md",
            "Nina Quist.md -link-> Clippings/Moat.md",
            "Sub/Moat.md -link-> 2023-05-07.md",
            "Sub/Moat.md -link-> Missing");
  }

  @Test
  void kindsAreGuessedFromWhatLinksThere() {
    Map<String, String> kinds = new TreeMap<>();
    builder(PATHS).build().nodes().forEach(n -> kinds.put(n.id(), n.kind().word()));
    assertThat(kinds)
        .containsEntry("Clippings/Moat.md", "clip")
        .containsEntry("Nina Quist.md", "person")
        .containsEntry("leaks.example.md", "site")
        .containsEntry("2023-05-07.md", "day")
        .containsEntry("Missing", "wanted")
        .containsEntry("https://far.example/page", "url")
        .containsEntry("graph.png", "file")
        .containsEntry("Lonely.md", "note");
  }

  @Test
  void aNodeKnowsItsFields() {
    Node moat = builder(PATHS).build().node("Clippings/Moat.md").orElseThrow();
    assertThat(moat.title()).isEqualTo("A moat");
    assertThat(moat.clipped()).contains("2023-05-07");
    assertThat(moat.tags()).containsExactly("ai", "clippings");
    assertThat(moat.fields()).contains(new Node.Fact("author", "[[Nina Quist]]"));
  }

  @Test
  void aPlaceIsItsLineAndItsText() {
    Graph graph = builder(PATHS).build();
    assertThat(graph.edges().get(0).places())
        .containsExactly(
            new Edge.Place(
                9, "We have no moat. It says so in [[Other|the other piece]]. Then more."));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    Graph expected = builder(PATHS).build();
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<String> order = new ArrayList<>(PATHS);
      Collections.shuffle(order, random);
      assertThat(builder(order).build()).isEqualTo(expected);
    }
  }

  @Test
  void backlinksAreTheLinksTheOtherWayRound() {
    Graph graph = builder(PATHS).build();
    List<Edge> back =
        graph.nodes().stream().flatMap(n -> graph.edgesTo(n.id()).stream()).sorted().toList();
    assertThat(back).isEqualTo(graph.edges());
  }

  @Test
  void resolvedAndBrokenAreAllLinks() {
    GraphBuilder builder = builder(PATHS);
    Graph graph = builder.build();
    for (Found found : builder.links()) {
      boolean isWanted = graph.node(found.target()).orElseThrow().kind() == NodeKind.WANTED;
      assertThat(isWanted).as(found.toString()).isEqualTo(found.isBroken());
    }
    int places = graph.edges().stream().mapToInt(e -> e.places().size()).sum();
    assertThat(builder.links()).hasSize(places);
  }

  @Test
  void tagsCanBeNodes() {
    GraphBuilder builder =
        new GraphBuilder(PATHS, Resolver.of(PATHS), new GraphOptions(false, true));
    builder.add(new NoteText("Lonely.md", "A #Big one.\n", NodeKind.NOTE));
    assertThat(edges(builder.build())).containsExactly("Lonely.md -tag-> #big");
  }

  @Test
  void secretsInAddressesAreMasked() {
    GraphBuilder builder = builder(List.of());
    builder.add(
        new NoteText(
            "Lonely.md",
            "Which? See https://x.example/a?token=abc123&b=1 there.\n",
            NodeKind.NOTE));
    Graph graph = builder.build();
    assertThat(graph.toString()).doesNotContain("abc123").contains("token=***&b=1");
  }

  @Test
  void theCheckNamesWhatIsBroken() {
    VaultCheck check = VaultCheck.of(builder(PATHS));
    assertThat(check.broken())
        .containsExactly(
            new Broken(
                "Clippings/Moat.md", new Place(10, 24), "Missing", false, List.of(), Severity.NOTE),
            new Broken(
                "Clippings/Other.md",
                new Place(4, 49),
                "Moat#No such heading",
                true,
                List.of(),
                Severity.LOOK),
            new Broken("Lonely.md", new Place(1, 55), "#Self", true, List.of(), Severity.LOOK),
            new Broken(
                "Sub/Moat.md", new Place(1, 15), "missing", false, List.of(), Severity.NOTE));
    assertThat(check.wanted())
        .containsExactly(new Wanted("Missing", 2, List.of("Clippings/Moat.md", "Sub/Moat.md")));
    assertThat(check.ambiguous())
        .containsExactly(
            new Ambiguous(
                "Clippings/Other.md",
                new Place(4, 49),
                "Moat",
                "Clippings/Moat.md",
                List.of("Sub/Moat.md")),
            new Ambiguous(
                "Clippings/Other.md",
                new Place(8, 3),
                "Moat",
                "Clippings/Moat.md",
                List.of("Sub/Moat.md")));
    assertThat(check.orphans()).containsExactly("Lonely.md");
  }

  @Test
  void notesThatNobodyHasWrittenYetAreNoFault() {
    GraphBuilder builder = builder(List.of());
    builder.add(new NoteText("Lonely.md", "[[Zebra crossing]] and [[Owls]]", NodeKind.NOTE));
    VaultCheck check = VaultCheck.of(builder);
    assertThat(check.broken()).extracting(Broken::severity).containsOnly(Severity.NOTE);
    assertThat(check.isClean()).isTrue();
  }

  @Test
  void whatIsShownAndNotThereNeedsALook() {
    GraphBuilder builder = builder(List.of());
    builder.add(new NoteText("Lonely.md", "![[Zebra crossing.png]]", NodeKind.NOTE));
    assertThat(VaultCheck.of(builder).isClean()).isFalse();
  }

  @Test
  void aBrokenLinkHasItsNearestNames() {
    GraphBuilder builder = builder(List.of());
    builder.add(new NoteText("Lonely.md", "[[Nina Quits]]", NodeKind.NOTE));
    assertThat(VaultCheck.of(builder).broken().get(0).nearest()).contains("Nina Quist.md");
  }

  @Test
  void twoNotesOfOnePageAreDuplicates() {
    GraphBuilder builder = builder(List.of("Clippings/Moat.md"));
    builder.add(
        new NoteText("Lonely.md", "---\nsource: https://leaks.example/moat\n---\n", NodeKind.NOTE));
    assertThat(VaultCheck.of(builder).duplicates())
        .containsExactly(
            new VaultCheck.Duplicate(List.of("Clippings/Moat.md", "Lonely.md"), "same page"));
  }

  @Test
  void oddFieldsAndTagsAreFlaws() {
    GraphBuilder builder = builder(List.of());
    builder.add(
        new NoteText(
            "Lonely.md",
            "---\naliases: One\ntag: x\ntags: [\"two words\", '1984']\nclipped: 7th May\n---\n",
            NodeKind.NOTE));
    assertThat(VaultCheck.of(builder).flaws())
        .extracting(p -> p.place().line() + " " + p.says())
        .containsExactly(
            "2 'aliases' is no list, so Obsidian ignores it",
            "3 Obsidian no longer reads 'tag'",
            "4 'two words' is not a tag",
            "4 '1984' is not a tag",
            "5 'clipped' is not a date: '7th May'");
  }

  @Test
  void theLinksOfANote() {
    GraphBuilder builder = builder(PATHS);
    Graph graph = builder.build();
    MentionFinder finder = MentionFinder.of("Nina Quist.md", List.of());
    List<NoteLinks.Mention> mentions =
        finder.in(new NoteText("Lonely.md", VAULT.get("Lonely.md"), NodeKind.NOTE));
    assertThat(mentions).extracting(NoteLinks.Mention::column).containsExactly(1, 30);
    NoteLinks links = NoteLinks.of(graph, "Clippings/Moat.md", mentions);
    assertThat(links.backlinks())
        .extracting(n -> n.node().id() + " " + n.type().word())
        .containsExactly(
            "Clippings/Other.md link",
            "Clippings/Other.md same-source",
            "Clippings/Other.md cited",
            "Nina Quist.md link");
    assertThat(links.outgoing()).hasSize(6);
    assertThat(links.sameSource()).extracting(Node::id).containsExactly("Clippings/Other.md");
  }

  @Test
  void aCanvasLeadsToItsCards() {
    GraphBuilder builder = builder(List.of());
    builder.add(
        CanvasReader.read(
            "Board.canvas",
            """
            {"nodes":[{"id":"1","type":"file","file":"Sub/Moat.md","x":0},
            {"id":"2","type":"text","text":"see [[Nina Quist]]"},
            {"id":"3","type":"link","url":"https://far.example/x"}, 7],"edges":[]}
            """));
    assertThat(edges(builder.build()))
        .containsExactly(
            "Board.canvas -link-> Nina Quist.md",
            "Board.canvas -embed-> Sub/Moat.md",
            "Board.canvas -link-> https://far.example/x");
  }

  @Test
  void noPrefixOfANoteOrCanvasFails() {
    String canvas = "{\"nodes\":[{\"type\":\"file\",\"file\":\"A.md\"}]}";
    for (int i = 0; i <= canvas.length(); i++) {
      CanvasReader.read("B.canvas", canvas.substring(0, i));
    }
    for (Map.Entry<String, String> note : VAULT.entrySet()) {
      for (int i = 0; i <= note.getValue().length(); i++) {
        GraphBuilder builder = builder(List.of());
        builder.add(new NoteText(note.getKey(), note.getValue().substring(0, i), NodeKind.NOTE));
        builder.build();
        VaultCheck.of(builder);
      }
    }
  }
}
