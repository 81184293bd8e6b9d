package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Moat,MOAT",
    "Straße,STRASSE",
    "STRAẞE,strasse",
    "ΟΔΟΣ,οδος",
    "ﬁn,FIN",
    "\u212Bngström,ångström",
    "Cafe\u0301,CAFÉ",
    "İ,i\u0307"
  })
  void namesThatCollideSomewhereAreEqual(String one, String other) {
    assertThat(Fold.name(one)).isEqualTo(Fold.name(other));
  }

  @ParameterizedTest
  @CsvSource({"I,ı", "cafe,café", "Ａ,A", "か,が"})
  void namesThatNoSystemTakesForOneStayApart(String one, String other) {
    assertThat(Fold.name(one)).isNotEqualTo(Fold.name(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Open AI,openai",
    "OpenAI,openai",
    "We Have No Moat!,wehavenomoat",
    "'Ångström, Łódź & Smørrebrød',angstromłodzsmørrebrød",
    "Ｆｕｌｌ　Ｗｉｄｔｈ,fullwidth",
    "ｶﾞ,ガ",
    "Ёлка,елка",
    "мой,мой",
    "Ῥόδος,ροδοσ",
    "हिन्दी,हिन्दी",
    "二〇二四,二〇二四",
    "\ud83d\ude00 -- ¡!,''"
  })
  void aTitleIsLettersAndDigits(String title, String folded) {
    String expected = folded.replace("ł", "l").replace("ø", "o");
    assertThat(Fold.title(title)).isEqualTo(expected);
  }

  @Test
  void kanaMarksTellWordsApart() {
    assertThat(Fold.title("ハハ")).isNotEqualTo(Fold.title("パパ"));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int cp = 0; cp < 0x20000; cp = cp == 0x3400 ? 0xA000 : cp + 1) {
      String one = Character.toString(cp);
      String name = Fold.name(one);
      String title = Fold.title(one);
      if (!Fold.name(name).equals(name) || !Fold.title(title).equals(title)) {
        assertThat(Integer.toHexString(cp)).as("folds further").isEmpty();
      }
    }
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Fold.name("TITLE")).isEqualTo("title");
      assertThat(Fold.title("TITLE I")).isEqualTo("titlei");
    } finally {
      Locale.setDefault(before);
    }
  }
}
