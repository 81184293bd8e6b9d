package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any names and any text. */
class LexiconLawTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "b",
          "é",
          "e\u0301",
          "E",
          "c",
          "n",
          "s",
          "t",
          "3",
          "'",
          "’",
          "-",
          "\u2011",
          "+",
          "#",
          ".",
          "_",
          " ",
          " ",
          " ",
          "\u00A0",
          "\n",
          "\r\n",
          "中",
          "国",
          "の",
          "カ",
          "ー",
          "한",
          "я",
          "Я",
          "ß",
          "Σ",
          "ς",
          "\uD842\uDFB7",
          "\uD801\uDC00",
          "\uD801\uDC28",
          "\uD83D\uDE00");
  private static final int ROUNDS = 1000;

  @Test
  void matchesAreThoseOfTryingEveryNameEverywhere() {
    Random random = new Random(20240517);
    int all = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> some = some(random);
      List<String> names = names(some, random);
      String text = text(concat(some, names), 25, random);
      int from = boundary(text, random);
      int until = Math.max(from, boundary(text, random));
      List<String> expected = new NaiveLexicon(names).matches(text, from, until);
      assertThat(matches(lexicon(names), text, new Span(from, until)))
          .as("'%s' from %d to %d, %s", text, from, until, names)
          .isEqualTo(expected);
      all += expected.size();
    }
    assertThat(all).isGreaterThan(1000);
  }

  @Test
  void theOrderOfNamesMakesNoDifference() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> names = names(PIECES, random);
      Lexicon one = lexicon(names);
      Collections.shuffle(names, random);
      Lexicon other = lexicon(names);
      assertThat(other.size()).isEqualTo(one.size());
      for (int id = 0; id < one.size(); id++) {
        assertThat(other.folded(id)).isEqualTo(one.folded(id));
        assertThat(other.forms(id)).isEqualTo(one.forms(id));
      }
    }
  }

  @Test
  void everyNameIsFoundInItsOwnTextAndItsForm() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      Lexicon lexicon = lexicon(names(PIECES, random));
      for (int id = 0; id < lexicon.size(); id++) {
        String folded = lexicon.folded(id);
        int wanted = id;
        List<Integer> ids = new ArrayList<>();
        lexicon.match(folded, new Span(0, folded.length()), (start, end, i) -> ids.add(i));
        assertThat(ids).as("'%s'", folded).contains(wanted);
        assertThat(FoldedNames.fold(folded)).isEqualTo(folded);
      }
    }
  }

  @Test
  void manyNamesAreEachFoundOnce() {
    List<String> names =
        IntStream.range(0, 20_000).mapToObj(i -> "w" + i + " of " + i % 7).toList();
    Lexicon lexicon = lexicon(names);
    String text = String.join(", ", names);
    List<String> found = new ArrayList<>();
    lexicon.match(text, new Span(0, text.length()), (s, e, id) -> found.add(text.substring(s, e)));
    assertThat(found).isEqualTo(names);
  }

  @Test
  void aTextOfOneWordIsReadOncePerNameLength() {
    List<String> names = IntStream.rangeClosed(1, 40).mapToObj("ha "::repeat).toList();
    String text = "ha ".repeat(100_000);
    long[] found = new long[1];
    lexicon(names).match(text, new Span(0, text.length()), (start, end, id) -> found[0]++);
    assertThat(found[0]).isEqualTo(40L * 100_000 - 40 * 39 / 2);
  }

  private static List<String> matches(Lexicon lexicon, String text, Span span) {
    List<String> found = new ArrayList<>();
    lexicon.match(
        text,
        span,
        (start, end, id) -> found.add(start + ".." + end + " " + texts(lexicon.forms(id))));
    return found;
  }

  private static TreeSet<String> texts(List<NameForm> forms) {
    return forms.stream().map(NameForm::text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Lexicon lexicon(List<String> names) {
    return Lexicon.of(
        names.stream().map(n -> new NameForm(n, "n.md", NameForm.Origin.TITLE)).toList());
  }

  /** A few pieces, so that they meet often; every seventh is a blank. */
  private static List<String> some(Random random) {
    return IntStream.range(0, 14)
        .mapToObj(i -> i % 7 == 0 ? " " : PIECES.get(random.nextInt(PIECES.size())))
        .toList();
  }

  private static List<String> concat(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<String> names(List<String> pieces, Random random) {
    return IntStream.range(0, 25)
        .mapToObj(i -> text(pieces, 5, random))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String text(List<String> pieces, int most, Random random) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
        .collect(Collectors.joining());
  }

  /** An offset that is not in a surrogate pair or before an accent. */
  private static int boundary(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    boolean isInside =
        at < text.length()
            && (Character.isLowSurrogate(text.charAt(at)) || text.charAt(at) == '\u0301');
    return isInside ? at - 1 : at;
  }
}
