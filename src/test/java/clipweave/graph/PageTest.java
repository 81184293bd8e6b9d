package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: what a person does and what he then sees. */
class PageTest {
  private static final String NAUGHTY = "<img src=x onerror=window.hurt=1>";

  @TempDir private static Path folder;
  private static Browser browser;
  private static String address;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Browser.program().isPresent(), "no chromium on this machine");
    Graph demo = DemoGraph.of(300, 1);
    List<Node> nodes = new ArrayList<>(demo.nodes());
    nodes.add(
        Node.of("Naughty.md", NAUGHTY, NodeKind.NOTE)
            .withTags(List.of("<b>"))
            .withFields(List.of(new Node.Fact("source", "javascript:window.hurt=2"))));
    List<Edge> edges = new ArrayList<>(demo.edges());
    Edge.Place place = new Edge.Place(4, "see [[Naughty|<script>window.hurt=3</script>]] there");
    edges.add(new Edge("People/Ada Varga.md", "Naughty.md", EdgeType.LINK, List.of(place)));
    StringBuilder page = new StringBuilder();
    GraphFormats.named("html")
        .orElseThrow()
        .draw(new Graph(nodes, edges), new DrawOptions("My vault & more", ""), page);
    Path file = Files.writeString(folder.resolve("graph.html"), page);
    address = file.toUri().toString();
    browser =
        Browser.open(
            folder.resolve("profile"), "--use-angle=swiftshader", "--enable-unsafe-swiftshader");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void load() {
    browser.load("about:blank");
    browser.load(address);
  }

  /** Drivers of graphics cards speak of themselves; that is not ours. */
  private static List<String> complaints() {
    return browser.said().stream().filter(s -> !s.contains("GL Driver Message")).toList();
  }

  @Test
  void thePageOpensWithoutAWordAndAsksForNothing() {
    assertThat(browser.text("#title")).isEqualTo("My vault & more");
    assertThat(browser.text("#counts")).contains("notes").contains("links");
    assertThat(complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(u -> u.startsWith("file:") || u.startsWith("data:") || u.startsWith("about:"));
  }

  @Test
  void searchingAndPressingEnterOpensTheNote() {
    browser.key("/");
    browser.type("ada varg");
    assertThat(browser.text("#hits li")).startsWith("Ada Varga");
    browser.key("Enter");
    browser.settle();
    assertThat(browser.text("#panel h2")).isEqualTo("Ada Varga");
    assertThat(browser.text("#panel")).contains("A long look at Ada Varga");
    assertThat(browser.text("#panel mark")).isEqualTo("Ada Varga");
    assertThat(browser.run("location.hash")).isEqualTo("#note=People%2FAda%20Varga.md");
    browser.key("Escape");
    assertThat(browser.run("document.getElementById('panel').hidden")).isEqualTo("true");
  }

  @Test
  void anAddressOpensItsNoteAndObsidianIsOneClickAway() {
    browser.load("about:blank");
    browser.load(address + "#note=" + "People%2FAda%20Varga.md");
    assertThat(browser.text("#panel h2")).isEqualTo("Ada Varga");
    assertThat(browser.run("document.querySelector('#panel a.action').href"))
        .isEqualTo("obsidian://open?vault=My%20vault%20%26%20more&file=People%2FAda%20Varga.md");
  }

  @Test
  void hostileNamesStayNames() {
    browser.load("about:blank");
    browser.load(address + "#note=Naughty.md");
    assertThat(browser.text("#panel h2")).isEqualTo(NAUGHTY);
    assertThat(browser.text("#panel mark")).isEqualTo("<script>window.hurt=3</script>");
    assertThat(browser.run("document.querySelectorAll('#panel .fields a').length")).isEqualTo("0");
    assertThat(browser.run("String(window.hurt)")).isEqualTo("undefined");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aKindCanBeHidden() {
    String all = browser.text("#counts");
    browser.click("#kinds button");
    assertThat(browser.text("#counts")).isNotEqualTo(all).contains(" of ");
    browser.click("#reset");
    assertThat(browser.text("#counts")).isEqualTo(all);
  }

  @Test
  void aCommunityAndATagCanBePicked() {
    String number = browser.text("#communities button .n");
    browser.click("#communities button");
    assertThat(browser.text("#counts")).startsWith(number + " notes of ");
    browser.click("#reset");
    browser.run("document.getElementById('tagbox').open = true; 1");
    String tagged = browser.text("#tags button .n");
    browser.click("#tags button");
    assertThat(browser.text("#counts")).startsWith(tagged + " notes of ");
  }

  @Test
  void timeTakesNotesAway() {
    String all = browser.text("#counts");
    browser.run(
        "(() => { const to = document.getElementById('to'); to.value = Number(to.min) + 900;"
            + " to.dispatchEvent(new Event('input')); return 1; })()");
    browser.settle();
    assertThat(browser.text("#counts")).isNotEqualTo(all).contains(" of ");
  }

  @Test
  void theListHoldsTheSameNotesAndWorksByKeyboard() {
    browser.key("l");
    browser.settle();
    assertThat(browser.text("#columns")).contains("TITLE").contains("BACKLINKS");
    assertThat(browser.run("document.querySelectorAll('#rows tr').length")).isEqualTo("200");
    browser.click("#more");
    assertThat(Integer.parseInt(browser.run("document.querySelectorAll('#rows tr').length")))
        .isGreaterThan(300);
    browser.click("#rows button");
    assertThat(browser.run("document.getElementById('list').hidden")).isEqualTo("true");
    assertThat(browser.run("document.activeElement.id")).isEqualTo("panel");
  }

  @Test
  void neighboursOnlyShowsTheNoteAndWhatItTouches() {
    browser.load("about:blank");
    browser.load(address + "#note=Naughty.md");
    browser.click("#panel button.action");
    assertThat(browser.text("#counts")).startsWith("2 notes of ");
  }

  @Test
  void aClickOnADiscOpensIt() {
    browser.load("about:blank");
    browser.load(address + "#note=People%2FAda%20Varga.md");
    browser.click("#panel .icon");
    assertThat(browser.run("document.getElementById('panel').hidden")).isEqualTo("true");
    double x = (312 + 1400 - 396) / 2.0;
    double y = Double.parseDouble(browser.run("String((10 + innerHeight - 64) / 2)"));
    browser.mouse("mousePressed", x, y);
    browser.mouse("mouseReleased", x, y);
    browser.settle();
    assertThat(browser.text("#panel h2")).isEqualTo("Ada Varga");
  }

  @Test
  void withoutAGraphicsCardItIsDrawnAllTheSame() {
    browser.load("about:blank");
    browser.load(address + "#plain");
    assertThat(browser.run("document.documentElement.dataset.painter")).isEqualTo("canvas");
    String painted =
        "(() => { const c = document.getElementById('base'); const d = c.getContext('2d')"
            + ".getImageData(0, 0, c.width, c.height).data; let n = 0;"
            + " for (let i = 3; i < d.length; i += 4) n += d[i] > 0; return String(n); })()";
    assertThat(Integer.parseInt(browser.run(painted))).isGreaterThan(10_000);
  }
}
