package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Lexicon lexicon(String... names) {
    return Lexicon.of(
        Arrays.stream(names).map(n -> new NameForm(n, n + ".md", NameForm.Origin.TITLE)).toList());
  }

  /** The texts that match, in the order they are told. */
  private static List<String> matches(String text, String... names) {
    return matches(text, new Span(0, text.length()), names);
  }

  private static List<String> matches(String text, Span span, String... names) {
    List<String> found = new ArrayList<>();
    lexicon(names).match(text, span, (start, end, id) -> found.add(text.substring(start, end)));
    return found;
  }

  @Test
  void aNameIsFoundInAnyCase() {
    assertThat(matches("The moat and THE MOAT.", "The Moat"))
        .containsExactly("The moat", "THE MOAT");
  }

  @Test
  void aNameIsNotFoundInsideAWord() {
    assertThat(matches("metal, ameta, meta_data, meta2, Meta", "Meta")).containsExactly("Meta");
  }

  @Test
  void nestedAndOverlappingMatchesAreAllToldTheLongestFirst() {
    assertThat(
            matches("New York Times Square", "York", "New York Times", "New York", "Times Square"))
        .containsExactly("New York Times", "New York", "York", "Times Square");
  }

  @Test
  void aPossessiveStaysOutside() {
    assertThat(matches("Meta's, Meta\u2019s, Metas", "Meta", "S")).containsExactly("Meta", "Meta");
    assertThat(matches("at McKay\u2019s", "McKay's")).containsExactly("McKay\u2019s");
  }

  @Test
  void symbolsOfANameMatchExactly() {
    String[] names = {"C", "C++", "C#", ".NET", "AT&T", "Dr. Who", "Yahoo!"};
    assertThat(matches("C, C++ and C# on .NET", names)).containsExactly("C", "C++", "C#", ".NET");
    assertThat(matches("AT&T hired Dr.  Who; Yahoo! did not", names))
        .containsExactly("AT&T", "Dr.  Who", "Yahoo!");
    assertThat(matches("ASP.NET, C++x, at t, Dr Who", names)).isEmpty();
  }

  @Test
  void blanksAreOneBlankButNoParagraphEnds() {
    assertThat(matches("a  b, a\u00A0b, a \n b, a\r\nb, a\n\nb", "a b"))
        .containsExactly("a  b", "a\u00A0b", "a \n b", "a\r\nb");
  }

  @Test
  void hyphensAndApostrophesComeInKinds() {
    assertThat(matches("o\u2019neil O\u02BCNeil x\u2011ray X\u2010Ray", "O'Neil", "x-ray"))
        .containsExactly("o\u2019neil", "O\u02BCNeil", "x\u2011ray", "X\u2010Ray");
  }

  @Test
  void diacriticsAndCompositionMakeNoDifference() {
    assertThat(matches("Cafe, Cafe\u0301, CAFÉ, smørrebrod", "café", "Smørrebrød"))
        .containsExactly("Cafe", "Cafe\u0301", "CAFÉ", "smørrebrod");
    assertThat(matches("мой мои Мои\u0306", "мой")).containsExactly("мой", "Мои\u0306");
    assertThat(matches("か\u3099 か", "が")).containsExactly("か\u3099");
  }

  @Test
  void scriptsWithoutBlanksHaveTheirOwnWords() {
    assertThat(matches("私は東京大学に行く", "東京", "京大", "東京大学")).containsExactly("東京大学", "東京", "京大");
    assertThat(matches("データベースとデータ", "データ", "ベース")).containsExactly("データ");
    assertThat(matches("서울은 수도", "서울")).containsExactly("서울");
    assertThat(matches("使用Rust语言", "Rust")).containsExactly("Rust");
    assertThat(matches("\u1112\u1161\u11AB국", "한국")).containsExactly("\u1112\u1161\u11AB국");
  }

  @Test
  void surrogatePairsStayWhole() {
    assertThat(matches("𠮷野家 and 𐐀𐐁", "𠮷野", "𐐨𐐩")).containsExactly("𠮷野", "𐐀𐐁");
    assertThat(matches("😀Meta😀", "Meta")).containsExactly("Meta");
  }

  @Test
  void aContractionIsNoNameAndASuffixBeginsNone() {
    assertThat(matches("Don't, DON\u2019T, Don, Meta's team", "Don", "s team", "T"))
        .containsExactly("Don");
  }

  @Test
  void onlyMatchesThatBeginInTheSpanAreTold() {
    String text = "Meta Metal Meta Meta";
    assertThat(matches(text, new Span(1, 12), "Meta")).containsExactly("Meta");
    assertThat(matches(text, new Span(2, 8), "Metal Meta", "al")).containsExactly("Metal Meta");
  }

  @Test
  void lowLinesAreWordCharactersInsideWordsOnly() {
    assertThat(matches("_Meta_ __Meta__ meta_data", "Meta", "data", "meta_data"))
        .containsExactly("Meta", "Meta", "meta_data");
  }

  @Test
  void namesWithoutALetterAreLeftOut() {
    assertThat(lexicon("", " ", "!!", "\u200d", "😀").size()).isZero();
    assertThat(lexicon("C", "3", "中").size()).isEqualTo(3);
  }

  @Test
  void formsThatFoldAlikeShareOneId() {
    NameForm title = new NameForm("Café", "b.md", NameForm.Origin.TITLE);
    NameForm alias = new NameForm("cafe", "a.md", NameForm.Origin.ALIAS);
    Lexicon lexicon = Lexicon.of(List.of(alias, title, alias));
    assertThat(lexicon.size()).isEqualTo(1);
    assertThat(lexicon.folded(0)).isEqualTo("cafe");
    assertThat(lexicon.forms(0)).containsExactly(title, alias);
  }
}
