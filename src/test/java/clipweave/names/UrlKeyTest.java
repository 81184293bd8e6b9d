package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          HTTPS://Tea.Example:443/a/../B exact https://tea.example/B
          http://tea.example exact http://tea.example/
          https://tea.example/%e4%b8%ad%7Ex exact https://tea.example/%E4%B8%AD~x
          https://ann:pw@tea.example/a exact https://tea.example/a
          https://tea.example/a?b=1&a=2 exact https://tea.example/a?b=1&a=2
          https://tea.example/a?ref=x&r=1&s=2 exact https://tea.example/a?ref=x&r=1&s=2
          https://tea.example/a?utm_source=n&id=7&fbclid=z tracking https://tea.example/a?id=7
          https://tea.example/a?UTM_Medium=n tracking https://tea.example/a
          https://tea.example/a?x=1&amp;utm_source=n tracking https://tea.example/a?x=1
          https://tea.example/a#part fragment https://tea.example/a
          https://tea.example/a#:~:text=leaf fragment https://tea.example/a
          https://tea.example/#/green:~:text=leaf fragment https://tea.example/#/green
          https://tea.example/#!green exact https://tea.example/#!green
          https://tea.example/sheet#gid=4 exact https://tea.example/sheet#gid=4
          https://tea.example/a# exact https://tea.example/a
          https://tea.example/p/x?publication_id=1&post_id=2&isFreemail=true&r=8j&triedRedirect=true tracking https://tea.example/p/x
          https://tea.example/p/x?utm_campaign=post&utm_medium=web&r=8j tracking https://tea.example/p/x
          https://youtu.be/a1B2c3D4e5F?si=zz&t=30 youtube https://www.youtube.com/watch?v=a1B2c3D4e5F
          https://m.youtube.com/watch?list=L&v=a1B2c3D4e5F&new=1 youtube https://www.youtube.com/watch?v=a1B2c3D4e5F&new=1
          https://www.youtube.com/shorts/a1B2c3D4e5F youtube https://www.youtube.com/watch?v=a1B2c3D4e5F
          https://www.youtube.com/playlist?list=PL1 exact https://www.youtube.com/playlist?list=PL1
          http://arxiv.org/pdf/2301.04567v2.pdf arxiv https://arxiv.org/abs/2301.04567
          https://arxiv.org/abs/hep-th/9901001v3 arxiv https://arxiv.org/abs/hep-th/9901001
          https://ar5iv.labs.arxiv.org/html/2301.04567 arxiv https://arxiv.org/abs/2301.04567
          https://arxiv.org/list/cs/new exact https://arxiv.org/list/cs/new
          http://mp.weixin.qq.com/s?mid=2&__biz=A==&idx=1&sn=c&chksm=d&scene=21#wechat_redirect wechat https://mp.weixin.qq.com/s?__biz=A==&mid=2&idx=1&sn=c
          https://mp.weixin.qq.com/s/aBc_1?from=x wechat https://mp.weixin.qq.com/s/aBc_1
          https://twitter.com/ann/status/123?s=20&t=x x https://x.com/i/status/123
          https://mobile.twitter.com/ann/status/123/photo/1 x https://x.com/i/status/123
          https://x.com/Ann x https://x.com/ann
          https://GitHub.com/Ann/Teapot.git github https://github.com/ann/teapot
          https://github.com/Ann/Teapot/blob/main/A.md?plain=1#L3 github https://github.com/ann/teapot/blob/main/A.md?plain=1
          https://github.com/Ann/Teapot/?tab=readme-ov-file#brew github https://github.com/ann/teapot
          https://open.substack.com/pub/leaf/p/steam?r=8j&utm_medium=web substack https://leaf.substack.com/p/steam
          https://leaf.substack.com/p/steam?token=abc&s=r substack https://leaf.substack.com/p/steam
          https://medium.com/@ann/on-steam-0123456789ab?source=rss medium https://medium.com/p/0123456789ab
          https://ann.medium.com/on-steam-0123456789ab medium https://medium.com/p/0123456789ab
          https://en.m.wikipedia.org/wiki/teapot_%28pot%29?wprov=sfti1 wikipedia https://en.wikipedia.org/wiki/Teapot_(pot)
          https://en.wikipedia.org/w/index.php?title=Teapot wikipedia https://en.wikipedia.org/wiki/Teapot
          https://en.wikipedia.org/w/index.php?title=Teapot&oldid=4 wikipedia https://en.wikipedia.org/w/index.php?title=Teapot&oldid=4
          https://www.google.com/amp/s/tea.example/steam/ amp https://tea.example/steam/
          https://tea-example.cdn.ampproject.org/c/s/tea.example/steam amp https://tea.example/steam
          https://tea.example/2023/how-steam-rises/amp/ amp https://tea.example/2023/how-steam-rises/
          https://tea.example/steam?amp=1&id=2 amp https://tea.example/steam?id=2
          https://tea.example/guitars/amp exact https://tea.example/guitars/amp
          """)
  void aUrlHasAKeyByANamedRule(String url, String rule, String key) {
    UrlKey found = UrlKey.of(url).orElseThrow();
    assertThat(found.key()).isEqualTo(key.replace("(", "%28").replace(")", "%29"));
    assertThat(found.rule()).isEqualTo(rule);
    assertThat(UrlKey.of(found.key()).orElseThrow().key()).isEqualTo(found.key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "readwise", "mailto:ann@tea.example", "file:///a", "javascript:alert(1)", "https://",
        "https://a b/", "https://[::1", "https://h:99999/", "//tea.example", "[[Note]]",
            "https://%zz/"
      })
  void whatIsNoWebAddressHasNoKey(String url) {
    assertThat(UrlKey.of(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Tea.example/a,tea.example",
    "https://xn--bcher-kva.example/,bücher.example",
    "https://faß.example/,faß.example",
    "https://youtu.be/a1B2c3D4e5F,youtube.com",
    "http://tea.example:8080/,tea.example",
    "https://www/,www"
  })
  void theHostIsForPeople(String url, String host) {
    assertThat(UrlKey.of(url).orElseThrow().host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://tea.example/a/",
        "https://www.tea.example/a",
        "https://m.tea.example/a/",
        "https://tea.example/a#x"
      })
  void aHintIsLooserThanAKey(String url) {
    assertThat(UrlKey.of(url).orElseThrow().hint()).isEqualTo("https://tea.example/a");
  }

  @Test
  void differentPagesStayApart() {
    assertThat(key("https://faß.example/")).isNotEqualTo(key("https://fass.example/"));
    assertThat(key("https://tea.example/a")).isNotEqualTo(key("https://tea.example/A"));
    assertThat(key("https://tea.example/a%2Fb")).isNotEqualTo(key("https://tea.example/a/b"));
    assertThat(key("https://tea.example/?p=1")).isNotEqualTo(key("https://tea.example/?p=2"));
    assertThat(key("http://tea.example/")).isNotEqualTo(key("https://tea.example/"));
  }

  // Long because it is a table.
  @Test
  void noTextMakesItFailAndAKeyIsItsOwnKey() {
    String[] pieces = {
      "https://",
      "http:",
      "/",
      "\\",
      "youtu.be/",
      "www.google.com/amp/s/",
      "arxiv.org/abs/",
      "x.com/",
      "mp.weixin.qq.com/s?__biz=1&mid=2",
      "github.com/",
      "en.m.wikipedia.org/wiki/",
      "a.substack.com/",
      "medium.com/",
      "xn--",
      "[::",
      "]",
      "0x",
      ".",
      "..",
      "%",
      "%2e",
      "?",
      "&",
      "=",
      "#",
      ":~:",
      "@",
      ":",
      "1",
      "é",
      "ß",
      "\ud800",
      "\u0000",
      "-",
      "amp",
      "status/1",
      "v=a1B2c3D4e5F",
      "title=a",
      "www.",
      " "
    };
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder url = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://");
      for (int i = random.nextInt(9); i >= 0; i--) {
        url.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = url.toString();
      String masked = Secrets.mask(text);
      assertThat(Secrets.mask(masked)).isEqualTo(masked);
      Optional<String> key = UrlKey.of(text).map(UrlKey::key);
      if (!key.equals(key.flatMap(UrlKey::of).map(UrlKey::key))) {
        assertThat(key).as(text).isEmpty();
      }
      UrlKey.of(text).ifPresent(found -> assertThat(found.hint()).startsWith("https://"));
    }
  }

  private static String key(String url) {
    return UrlKey.of(url).orElseThrow().key();
  }
}
