package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final String MILL =
      """
      ## The Great Flour Question

      The mill at the weir was bought by Brimstone Labs, and the engineer Tova Lindqvist said that
      it is not for sale. We asked the people of [GrainWorks](https://grain.example) about it.

      Have you seen the wheel? Tova Lindqvist has. JUST as well: the Office of Slow Bread (OSB) is
      on to it, and the OSB does not sleep. It was the OSB that we met.

      Read More

      Subscribe Now
      """;

  private static final String LEDGER =
      """
      Have they read this? Brimstone Labs is what the ledger says of the mill. It was the OSB that
      asked for it, and the engineer Tova Lindqvist is on the page with the people of GrainWorks.

      JUST read it, and you have all of this. Read More
      """;

  private static final String GERMAN =
      """
      Die Muehle am Bach hat der Gemeinde gehoert, und der Mueller hat das Wasser geliebt. Die
      Gemeinde hat dem Mueller das Rad verkauft, und der Mueller hat das Rad aus dem Bach gehoben.
      """;

  @Test
  void findsWhatClipsOfTwoSourcesName() {
    assertThat(of(MILL, LEDGER))
        .filteredOn(Found::isLikely)
        .extracting(Found::name)
        .containsExactlyInAnyOrder("Brimstone Labs", "Tova Lindqvist", "GrainWorks", "OSB");
  }

  @Test
  void tellsPeopleByWhatTheyAreCalled() {
    assertThat(one("Tova Lindqvist", of(MILL, LEDGER)).kind()).isEqualTo(Found.Kind.PERSON);
    assertThat(one("GrainWorks", of(MILL, LEDGER)).kind()).isEqualTo(Found.Kind.TOPIC);
  }

  @Test
  void lettersAndTheirLongFormAreOneName() {
    assertThat(one("OSB", of(MILL, LEDGER)).variants()).containsExactly("Office of Slow Bread");
  }

  @Test
  void whatOneSourceNamesIsNotLikely() {
    Discovery discovery = new Discovery();
    read(discovery, "a", "one.example", MILL);
    read(discovery, "b", "one.example", LEDGER);
    assertThat(discovery.found()).noneMatch(Found::isLikely);
  }

  @Test
  void germanNounsAreNoNames() {
    assertThat(of(GERMAN, GERMAN + GERMAN)).isEmpty();
  }

  @Test
  void neitherHeadlinesNorButtonsNorOpenersAreNames() {
    assertThat(of(MILL, LEDGER, MILL + "\n", LEDGER + "\n"))
        .extracting(Found::name)
        .doesNotContain("Have", "JUST", "Read More", "Subscribe Now", "Great Flour Question", "We");
  }

  @Test
  void neitherPeoplesNorSurnamesInListsOfWorksAreNames() {
    String text =
        """
        The engineer of the mill said that Filipinos have the best flour of all, and that Filipinos
        know it. It is in what the Austrians and the Danes wrote on it, as the page of the book has
        it. See also: Orlo, B., Quarn, T., and Vost, E. (1998). The wheel and the weir. And in
        Quarn, T. (2001) it is the same, as the people of the weir have it.
        """;
    assertThat(of(text, text + text))
        .extracting(Found::name)
        .doesNotContain("Filipinos", "Austrians", "Orlo", "Quarn", "Vost");
  }

  @Test
  void theOrderOfClipsDoesNotMatter() {
    List<String> texts = new ArrayList<>(List.of(MILL, LEDGER, GERMAN, MILL + LEDGER));
    List<Found> expected = of(texts.toArray(String[]::new));
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Random random = new Random(5);
    for (int turn = 0; turn < 10; turn++) {
      Collections.shuffle(order, random);
      Discovery discovery = new Discovery();
      order.forEach(i -> read(discovery, "clip" + i, i + ".example", texts.get(i)));
      assertThat(discovery.found()).isEqualTo(expected);
    }
  }

  @Test
  void aLinkOrEmphasisIsPartOfItsSentence() {
    String text =
        "It is what the **Brimstone** Labs of [GrainWorks](https://a.example) said to `Code Word`.";
    char[] prose = Prose.of(text, new Span(0, text.length()), outline(text));
    assertThat(new String(prose).replace("\u0001", "").replace("\u0000", "~"))
        .isEqualTo("It is what the Brimstone Labs of GrainWorks said to ~~~~~~~~~~~.");
  }

  private static Found one(String name, List<Found> found) {
    return found.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Found> of(String... texts) {
    Discovery discovery = new Discovery();
    for (int i = 0; i < texts.length; i++) {
      read(discovery, "clip" + i, i + ".example", texts[i]);
    }
    return discovery.found();
  }

  private static void read(Discovery discovery, String id, String source, String text) {
    discovery.read(id, source, text, new Span(0, text.length()), outline(text));
  }

  private static Outline outline(String text) {
    return Outline.scan(text, new Span(0, text.length()));
  }
}
