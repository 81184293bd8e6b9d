package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Author;
import clipweave.note.Facts;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote it, without what clippers put around a name (LINKING 9.12). */
class AuthorsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "Ann Lee => Ann Lee",
        "[[Ann Lee]] => Ann Lee",
        "\u202eAnn\u2066 Lee\u061c => Ann Lee",
        "[[People/Ann Lee|Ann]] => Ann Lee",
        "[[Ann Lee]], [[Bob Ray]] => Ann Lee; Bob Ray",
        "[[a b c]] [[D E]] => a b c TEXT; D E",
        "by [[Ann Lee]] => Ann Lee",
        "By Ann Lee => Ann Lee",
        "Posted by Ann Lee => Ann Lee",
        "作者：李木 => 李木",
        "Ann Lee. => Ann Lee",
        "Ann B. => Ann B.",
        "Ann Lee Jr. => Ann Lee Jr.",
        "Ann Lee, PhD => Ann Lee",
        "Lee, PhD => Lee",
        "Ann Lee, Jr. => Ann Lee Jr.",
        "Acme Works, Inc. => Acme Works, Inc.",
        "Ann Lee, Bob Ray => Ann Lee; Bob Ray",
        "Ann Lee, Bob Ray and Cy Doe => Ann Lee; Bob Ray; Cy Doe",
        "Ann Lee, Bob Ray, and Cy Doe => Ann Lee; Bob Ray; Cy Doe",
        "Ann Lee & Bob Ray => Ann Lee; Bob Ray",
        "Ann Lee / Bob Ray => Ann Lee; Bob Ray",
        "Ann Lee; Bob Ray => Ann Lee; Bob Ray",
        "李木、王火 => 李木; 王火",
        "Black & Decker => Black & Decker",
        "Department of Sea and River Boats => Department of Sea and River Boats",
        "Lee, Ann => Ann Lee",
        "Le Roy, Ursula K. => Ursula K. Le Roy",
        "Ann Lee <ann@mail.example> => Ann Lee",
        "ann@mail.example (Ann Lee) => Ann Lee",
        "Ann Lee <a@b.example>, Bob Ray <b@b.example> => Ann Lee; Bob Ray",
        "@ann => @ann HANDLE @ann",
        "@ann on Twitter => @ann HANDLE @ann",
        "Ann Lee (@ann) => Ann Lee @ann",
        "Ann Lee on Twitter => Ann Lee",
        "by Ann@coast => Ann",
        "ann@mail.example => ann@mail.example HANDLE",
        "Ann Lee | The Coast => Ann Lee",
        "[coast.example]() => coast.example SITE",
        "coast.example => coast.example SITE",
        "https://www.coast.example/x => coast.example SITE",
        "https://coast.example/@ann => @ann HANDLE @ann",
        "[Ann Lee](https://coast.example/ann) => Ann Lee",
        "[美]安娜·李 => 安娜·李",
        "renovate-bot => renovate-bot HANDLE",
        "[[github-actions[bot]]] => github-actions[bot] HANDLE",
        "Beth O''Hara => Beth O'Hara",
        "ANN LEE => ANN LEE",
        "She wrote all of it in one long night => She wrote all of it in one long night TEXT",
        "Nobody has room for Boats => Nobody has room for Boats TEXT",
        "Friends of the Sea and the Shore => Friends of the Sea and the Shore",
        "ann lee => ann lee",
        "las mareas => las mareas TEXT",
        "tar -X => tar -X TEXT",
        "Ann Lee - Nov 19 => Ann Lee",
        "Ann Lee · 5 Mai 2021 => Ann Lee",
        "Ann Lee - Coast Watch => Ann Lee - Coast Watch",
        "Ann Lee from The Coast => Ann Lee",
        "Ann from Coast Watch => Ann",
        "Letters from the Coast => Letters from the Coast",
        "Postcards from Mull => Postcards from Mull",
        "Authors AnnLee => AnnLee",
        "Authors Guild => Authors Guild",
        "Ann Leearchive => Ann Lee",
        "Internet Archive => Internet Archive",
        "安娜·李著 => 安娜·李",
        "李木火译 => 李木火",
        "张译 => 张译",
        "李木主编 => 李木",
        "爱看海的 => 爱看海的 TEXT",
        "木哥看海用 AI 写潮汐和风浪的故事 => 木哥看海用 AI 写潮汐和风浪的故事 TEXT",
        "海边大学海洋与风浪科学研究院 => 海边大学海洋与风浪科学研究院"
      })
  void authorsAreCleaned(String written, String expected) {
    assertThat(authors("author:: " + written)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      value = {
        "TernAndCo github.com/TernAndCo/nest => TernAndCo HANDLE",
        "Ann Lee github.com/ann/nest => Ann Lee",
        "Tern42 www.reddit.com/r/birds => Tern42 HANDLE",
        "Quay blog.quay.co.uk/tides => Quay SITE",
        "Quay quayside.example/tides => Quay",
        "Ann ann.letters.example => Ann",
        "Heron heron.quay.example/tides => Heron SITE",
        "Heron heron.substack.com/p/tides => Heron",
        "Gitlab herons.example/tides => Gitlab SITE"
      })
  void aWordIsWhatItsHostMakesIt(String written, String expected) {
    int at = written.lastIndexOf(' ');
    String clip = "author:: %s\nsource:: https://%s\n";
    assertThat(authors(clip.formatted(written.substring(0, at), written.substring(at + 1))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      value = {
        "Authors ToTern => ToTern TEXT",
        "InTern => InTern TEXT",
        "Tonya => Tonya",
        "ToTO => ToTO",
        "TernNest => TernNest"
      })
  void aSmallWordGluedToAnotherIsNobody(String written, String expected) {
    assertThat(authors("author:: " + written)).isEqualTo(expected);
  }

  @Test
  void oneWordOnAPageWithoutAHostIsNoPerson() {
    assertThat(authors("author:: Tern\nsource:: /app/1f2e\n")).isEqualTo("Tern HANDLE");
    assertThat(authors("author:: Ann Tern\nsource:: /app/1f2e\n")).isEqualTo("Ann Tern");
    assertThat(authors("author:: Tern\n")).isEqualTo("Tern");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "null",
        "Unknown",
        "admin",
        "()x",
        "Anonymous",
        "Posted on",
        "{{author}}",
        "[[]]",
        "()",
        "-",
        "\"\"",
        "佚名",
        "Guest Author",
        "...",
        "by "
      })
  void aPlaceholderIsNobody(String written) {
    assertThat(authors("author:: " + written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Re", "[[Archive »]]", "archives", "Home", "admin"})
  void whatAPageSaysInAnAuthorsPlaceIsNobody(String written) {
    assertThat(authors("author:: " + written)).isEmpty();
  }

  private static String authors(String clip) {
    return facts(clip + "\n").authors().stream()
        .map(AuthorsTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Author author) {
    String kind = author.isPerson() ? "" : " " + author.kind();
    return author.name() + kind + author.handle().map(h -> " @" + h).orElse("");
  }

  private static Facts facts(String clip) {
    return Normalizer.of(ClipReader.read("f.md", clip));
  }
}
