package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.names.NameForm;
import clipweave.names.Resolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameWeaverTest {
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, List<NameForm>> aliases = new TreeMap<>();
  private NamePolicy policy = NamePolicy.DEFAULT;

  @Test
  void aNameIsWrittenWhereItStandsFirst() throws IOException {
    note("Tidal Flats", "Mud and birds.");
    assertThat(written("We walked to the Tidal Flats. The Tidal Flats were wet."))
        .containsExactly("Tidal Flats@17");
  }

  @Test
  void noNameIsWrittenWhereProgramsDisagreeOnWhatIsProse() throws IOException {
    note("Tidal Flats", "Mud and birds.");
    for (String text :
        List.of(
            "see [map of Tidal Flats](file:///a b/c.md) here",
            "- ```c\ncode }```\n- the Tidal Flats again",
            "[1]: about the Tidal Flats, in a definition",
            "walks at tidalflats.org/Tidal Flats.html today",
            "so #Tidal Flats it is",
            "so \\#mud\uff0cTidal Flats it is",
            "the ```reeds of the Tidal Flats (and `mud` too)",
            "- Tidal Flats::\n- walks",
            "a walk <via mud/Tidal Flats> today",
            "> [!Tidal Flats] walks",
            "it is $$\\mathbb{Tidal Flats}")) {
      assertThat(written(text)).as(text).isEmpty();
    }
  }

  @Test
  void aCaptionIsNoMention() throws IOException {
    note("Tidal Flats", "Mud and birds.");
    for (String text :
        List.of(
            "- Full Title: The birds of Tidal Flats, in May",
            "Tidal Flats: https://tides.example/flats",
            "**Tidal Flats**: <https://tides.example/flats>",
            "Tidal Flats\n\n```\n0 1 2\n```\n")) {
      assertThat(decide("The birds of Tidal Flats in May", text))
          .as(text)
          .extracting(NameDecision::rule)
          .containsExactly("caption");
    }
    assertThat(written("Tidal Flats: the mud, and https://tides.example/flats for more"))
        .hasSize(1);
  }

  @Test
  void aDomainOrAFileIsNoName() throws IOException {
    note("Marsh", "Reeds.");
    assertThat(written("We read about it at Marsh.org and in Marsh.pdf on Friday.")).isEmpty();
  }

  @Test
  void aNameOfTwoNotesIsListedAndNotWritten() throws IOException {
    note("north/Tidal Flats", "Mud.");
    note("south/Tidal Flats", "Sand.");
    List<NameDecision> decisions = decide("We walked to the Tidal Flats today.");
    assertThat(decisions)
        .extracting(NameDecision::state)
        .containsOnly(NameDecision.State.AMBIGUOUS);
    assertThat(decisions.get(0).others()).hasSize(1);
  }

  @Test
  void aNoteMeansItselfByANameItSharesWithAnother() throws IOException {
    note("north/Tidal Flats", "Mud.");
    note("south/Tidal Flats", "Sand.");
    assertThat(decide("north/Tidal Flats", "The Tidal Flats are wet.")).isEmpty();
  }

  @Test
  void aRefusedNameIsNotWrittenAndSaysSo() throws IOException {
    note("Tidal Flats", "Mud.");
    policy =
        new NamePolicy(NamePolicy.Precision.BALANCED, false, (w, t) -> w.equals("Tidal Flats"));
    assertThat(decide("We walked to the Tidal Flats today."))
        .extracting(d -> d.state() + " " + d.rule())
        .containsExactly("REFUSED refused");
  }

  @Test
  void onlySuggestingWritesNothing() throws IOException {
    note("Tidal Flats", "Mud.");
    policy = new NamePolicy(NamePolicy.Precision.BALANCED, true, (w, t) -> false);
    assertThat(decide("We walked to the Tidal Flats today."))
        .extracting(NameDecision::state)
        .containsExactly(NameDecision.State.SUGGESTED);
  }

  @Test
  void aNoteIsSuggestedOnceAndNotWhereItIsLinked() throws IOException {
    note("Tidal Flats", "Mud.");
    aliases.put(
        "Tidal Flats.md", List.of(new NameForm("marsh", "Tidal Flats.md", NameForm.Origin.ALIAS)));
    policy = new NamePolicy(NamePolicy.Precision.BALANCED, true, (w, t) -> false);
    assertThat(decide("They love the Tidal Flats, and the marsh is wide."))
        .extracting(NameDecision::words)
        .containsExactly("Tidal Flats");
    assertThat(decide("See [[Tidal Flats|them]]: the Tidal Flats, a marsh.")).isEmpty();
  }

  @Test
  void aNoteDoesNotLinkItselfNorTwice() throws IOException {
    note("Tidal Flats", "Mud.");
    assertThat(decide("Tidal Flats", "The Tidal Flats are wet.")).isEmpty();
    assertThat(written("See [[Tidal Flats|them]]: we love the Tidal Flats.")).isEmpty();
  }

  @Test
  void aLowerCaseWordIsNotACapitalisedName() throws IOException {
    note("Apple", "A firm.");
    assertThat(written("He ate an apple on the stairs.")).isEmpty();
  }

  @Test
  void whatTheUserAlwaysLinksIsLinked() throws IOException {
    note("Flood Gate", "It opens.");
    aliases.put(
        "Flood Gate.md", List.of(new NameForm("gate", "Flood Gate.md", NameForm.Origin.ALIAS)));
    assertThat(written("They shut the gate at noon, as ever.")).isEmpty();
    for (int i = 0; i < 30; i++) {
      note("Day " + i, "On day " + i + " they shut the [[Flood Gate|gate]] at noon.");
    }
    assertThat(written("They shut the gate at noon, as ever.")).containsExactly("gate@14");
  }

  @Test
  void theOrderOfNotesDoesNotMatter() throws IOException {
    for (int i = 0; i < 40; i++) {
      note(
          "Name " + (char) ('A' + i % 26) + i,
          "It is near [[Name " + (char) ('A' + i / 2 % 26) + i / 2 + "]].");
    }
    String text = "We saw Name C2 and Name D3, then Name B1 and the name z25.";
    List<NamedNote> notes = named();
    List<NameDecision> first = weaver(notes).decide(source("Here.md", text));
    Collections.shuffle(notes, new Random(4));
    assertThat(weaver(notes).decide(source("Here.md", text))).isEqualTo(first);
  }

  /** Each name once, all in one line of more than a megabyte: quick, or this takes minutes. */
  @Test
  void tenThousandNamesMayStandInOneLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 10000; i++) {
      note("Zor" + i + " Quint", "It is.");
      line.append("the Zor").append(i).append(" Quint and ").append("words that go on ".repeat(6));
    }
    assertThat(decide(line.toString())).hasSize(10000);
  }

  private void note(String name, String text) {
    texts.put(name + ".md", text);
  }

  private List<String> written(String text) throws IOException {
    return decide(text).stream()
        .filter(d -> d.state() == NameDecision.State.WRITTEN)
        .map(d -> d.words() + "@" + d.span().start())
        .toList();
  }

  private List<NameDecision> decide(String text) throws IOException {
    return decide("Here", text);
  }

  private List<NameDecision> decide(String name, String text) throws IOException {
    return weaver(named()).decide(source(name + ".md", text));
  }

  private SourceNote source(String path, String text) {
    return SourceNote.read(path, text, Resolver.of(texts.keySet()));
  }

  private NameWeaver weaver(List<NamedNote> notes) throws IOException {
    return NameWeaver.of(notes, texts::get, Resolver.of(texts.keySet()), policy);
  }

  private List<NamedNote> named() {
    List<NamedNote> notes = new ArrayList<>();
    for (String path : texts.keySet()) {
      String name = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
      List<NameForm> names = new ArrayList<>(aliases.getOrDefault(path, List.of()));
      names.add(new NameForm(name, path, NameForm.Origin.TITLE));
      notes.add(new NamedNote(path, names));
    }
    return notes;
  }
}
