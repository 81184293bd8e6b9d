package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our reading of URLs held against Node's {@code URL}.
 *
 * <p>Decided differently, and so kept out of the comparison: schemes other than http and https are
 * no web addresses (we answer nothing); right-to-left host names are taken without the checks of
 * the Bidi rule; a {@code ^} in a path is escaped as the standard now says (Node 20 leaves it); ẞ
 * in a host is ß, as newer tables of UTS 46 have it (Node 20: ss).
 */
class UrlOracleTest {
  private static final String SCRIPT =
      """
      const lines = require('fs').readFileSync(process.argv[1], 'utf8').split('\\n');
      const out = lines.filter(l => l).map(l => {
        try { const u = new URL(JSON.parse(l)); return /^https?:$/.test(u.protocol) ? u.href : ''; }
        catch (e) { return ''; }
      });
      process.stdout.write(out.join('\\n') + '\\n');
      """;

  private static final List<String> INVENTED =
      List.of(
          "http://h.example",
          "HTTP://H.Example:80",
          "https://h.example:443/a",
          "https://h.example:8443/a",
          "https:h.example/a",
          "https:/h.example/a",
          "https:///h.example/a",
          "https:\\\\h.example\\a\\b?c\\d",
          " \t https://h.example/a b \n",
          "ht\ntps://h.ex\tample/a\r\nb",
          "https://h.example/a/./b/../c/%2e%2E/d/..",
          "https://h.example/..//../a//b/",
          "https://h.example/%7Euser/%e4%b8%ad?q=%2f#%zz",
          "https://h.example/中文/ü?q=中文#é",
          "https://h.example/a%",
          "https://h.example?",
          "https://h.example#",
          "https://h.example/?#",
          "https://h.example/?q='\"<>`{}|",
          "https://h.example/'\"<>`{}|[]",
          "https://h.example/#'\"<>`{}|[]",
          "https://ann:p%40ss@h.example/a",
          "https://ann@h.example/",
          "https://ann:@h.example/",
          "https://:pw@h.example/",
          "https://a@b@h.example/",
          "https://@h.example/",
          "https://a b:c/d@h.example/",
          "https://ann:pw@",
          "https://",
          "https://?q",
          "https://h.example:",
          "https://h.example:0/",
          "https://h.example:00080/",
          "https://h.example:65535/",
          "https://h.example:65536/",
          "https://h.example:8a/",
          "https://h.example: 80/",
          "https://h example/",
          "https://h%20example/",
          "https://h%2eexample/",
          "https://%48.example/",
          "https://h.example./",
          "https://h..example/",
          "https://.h.example/",
          "https://bücher.example/",
          "https://BÜCHER.example/",
          "https://faß.example/",
          "https://ΣΊΣΥΦΟΣ.example/",
          "https://例え.テスト/路",
          "https://例え。テスト/",
          "https://ｈ．example/",
          "https://☃.example/",
          "https://xn--bcher-kva.example/",
          "https://xn--/",
          "https://xn--a/",
          "https://xn--zzzzzzzzz/",
          "https://XN--BCHER-KVA.example/",
          "https://a\u00adb.example/",
          "https://a\u200bb.example/",
          "https://h<.example/",
          "https://h|.example/",
          "https://h^.example/",
          "https://h_.example/",
          "https://h*.example/",
          "https://h!$&'()+,;=~.example/",
          "https://127.0.0.1/",
          "https://127.1/",
          "https://0x7f.1/",
          "https://0177.0.0.01/",
          "https://2130706433/",
          "https://256.1/",
          "https://1.2.3.4.5/",
          "https://1.2.3.256/",
          "https://1.2.3.09/",
          "https://a.1/",
          "https://a.0x/",
          "https://0x/",
          "https://0x.0x.0/",
          "https://4294967296/",
          "https://1.2.3.4./",
          "https://[::1]/",
          "https://[2001:DB8:0:0:1:0:0:1]:443/",
          "https://[1:2:3:4:5:6:7:8]/",
          "https://[1:2:3:4:5:6:7::]/",
          "https://[::ffff:1.2.3.4]/",
          "https://[::1.2.3]/",
          "https://[::01.2.3.4]/",
          "https://[1.2.3.4::]/",
          "https://[1::2::3]/",
          "https://[12345::]/",
          "https://[::1/",
          "https://[::1]x/",
          "https://[:1]/",
          "https://[1:2:3:4:5:6:7:8:9]/",
          "https://[1:2:3:4:5:6:7]/",
          "https://[0:0:1:0:0:0:1:0]/",
          "https://h.example/a;b=c,d!e$f(g)*h+i@j:k&l",
          "https://h.example/\u0001\u007f\u0080",
          "https://h.example/\ud83d\ude00",
          "https://en.wiki.example/wiki/C_(letter)",
          "not a url",
          "",
          "mailto:a@h.example",
          "//h.example/a",
          "http");

  private static final String[] HOSTS = {
    "h.example",
    "WWW.H.Example",
    "sub.h.example.",
    "xn--bcher-kva.example",
    "bücher.example",
    "例え.テスト",
    "localhost",
    "10.0.0.1",
    "0x10.1",
    "[::1]",
    "[1:0:0::a]",
    "a-b_c.example",
    "h%41.example",
    "straße.example",
    "ñandú.example",
    "h..example",
    "1.2.3",
    "09.example",
    "h.example.5"
  };
  private static final String[] PIECES = {
    "a",
    "B",
    "/",
    "/",
    "//",
    "\\",
    ".",
    "..",
    "/../",
    "/./",
    "%2e",
    "%2E%2e",
    "%7e",
    "%zz",
    "%",
    "?",
    "#",
    "&",
    "=",
    "x=1",
    "utm_source=n",
    " ",
    "\t",
    "\n",
    "ü",
    "中",
    "\ud83d\ude00",
    "'",
    "\"",
    "<",
    ">",
    "`",
    "{",
    "}",
    "|",
    "[",
    "]",
    "@",
    ":",
    ";",
    "+",
    "~",
    "!",
    "$",
    "(",
    ")",
    "*",
    ",",
    "\u0001",
    "\u007f",
    "\u00a0",
    "\u3000"
  };
  private static final String[] STARTS = {
    "http://", "https://", "HTTPS://", "https:/", "https:", "http:\\\\", " https://", "https:///"
  };
  private static final String[] BEFORE_HOST = {
    "", "", "", "", "ann@", "ann:pw@", "a b@", "@", ":@"
  };
  private static final String[] AFTER_HOST = {
    "", "", "", ":80", ":443", ":8080", ":", ":99999", ":8x"
  };

  @TempDir Path folder;

  @Test
  void nodeReadsTwoThousandUrlsAsWeDo() throws Exception {
    List<String> urls = new ArrayList<>(INVENTED);
    Random random = new Random(20230507);
    while (urls.size() < 2_000 + INVENTED.size()) {
      urls.add(generated(random));
    }
    List<String> theirs = node(urls);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      String ours = UrlKey.exact(urls.get(i)).orElse("");
      if (!ours.equals(theirs.get(i))) {
        differences.add(urls.get(i) + " ours " + ours + " theirs " + theirs.get(i));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String generated(Random random) {
    StringBuilder url = new StringBuilder(pick(random, STARTS));
    url.append(pick(random, BEFORE_HOST)).append(pick(random, HOSTS));
    url.append(pick(random, AFTER_HOST)).append(random.nextBoolean() ? "/" : "");
    for (int i = random.nextInt(12); i > 0; i--) {
      url.append(pick(random, PIECES));
    }
    return url.toString();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private List<String> node(List<String> urls) throws IOException, InterruptedException {
    Path input = folder.resolve("urls");
    Path output = folder.resolve("hrefs");
    Files.writeString(input, String.join("\n", urls.stream().map(UrlOracleTest::json).toList()));
    Process process;
    try {
      process =
          new ProcessBuilder("node", "-e", SCRIPT, input.toString())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "node is not here");
      throw e;
    }
    assumeTrue(process.waitFor() == 0, "node did not run");
    return Files.readString(output, StandardCharsets.UTF_8).lines().toList();
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      out.append(String.format("\\u%04x", (int) c));
    }
    return out.append('"').toString();
  }
}
