package clipweave;

import java.util.List;

/** Bodies that cost a parser of Markdown its time or its stack. */
final class HostileBodies {
  private static final List<String> REPEATED =
      List.of(
          "[a](b) ",
          "[a][b] ",
          "[a]: b\n",
          "[ (](",
          "- ",
          "* - + ",
          "> ",
          ">",
          "[a](<b",
          "[a](",
          "![[]()",
          "a**b c* ",
          "*a **a ",
          "**a *b ",
          "_",
          "*",
          "~",
          "~~a ",
          "=",
          "==a ",
          "`",
          "`` ` ",
          "<",
          "<a ",
          "<a b=",
          "<!--",
          "<!",
          "<?",
          "<![CDATA[",
          "</",
          "<div>",
          "<script>",
          "<b><i>",
          "&",
          "&amp;",
          "&#",
          "[",
          "]",
          "[[",
          "]]",
          "[[a",
          "[[a|b]] ",
          "![[",
          "![",
          "![a](",
          "[^",
          "[^a]",
          "[^a]: x\n",
          "\\",
          "\\[",
          "$",
          "$$",
          "$a ",
          "%",
          "%%",
          "%% a ",
          "|",
          "| a ",
          "|a|b|\n",
          "|-|\n",
          ": a\n",
          ":",
          "#",
          "# ",
          "# a\n",
          "#a ",
          "^a ",
          "http://a.example/ ",
          "www.a.",
          "http://",
          "a@b.",
          "(",
          "\"",
          "'",
          "{{",
          "((",
          "\t",
          " ",
          "\n",
          "1. ",
          "1) a\n",
          "- [ ] a\n",
          "- a\n\n",
          "  - a\n",
          "---\n",
          "===\n",
          "a\n---\n",
          "a\n===\n",
          "***\n",
          "+++\n",
          "```\n",
          "~~~\n",
          "````",
          "    a\n",
          "\t- a\n",
          "> a\n\n",
          "> - > - ",
          "word ",
          "words\n",
          "鷺",
          "鷺 ",
          "\u0301",
          "🦆",
          "🦆\u200d",
          "A. B. ",
          "a\\\n",
          "a  \n",
          "key:: v\n",
          "[k:: v] ",
          "(k:: v) ",
          "Link: \"a\"\n",
          "\u00a0",
          "[[\n",
          "[a]\n",
          "[a](b\n",
          "<a\n",
          "%%\n",
          "$$\n",
          "<!-- a\n",
          "![a](data:image/png;base64,AAAA) ",
          "\r",
          "\r\n");

  private HostileBodies() {}

  static void put(Hostile.Into into, int size) {
    for (int i = 0; i < REPEATED.size(); i++) {
      String words = Hostile.many(REPEATED.get(i), size);
      String head = Hostile.head("Repeated " + i);
      into.put("repeated-" + i + ".md", head + "Start\n\n" + words + "\n\n" + Hostile.CITES);
    }
    nested(into, size);
    mixed(into, size);
    embeds(into);
  }

  private static void nested(Hostile.Into into, int size) {
    int deep = Math.min(size, 50_000);
    body(into, "quotes", "> ".repeat(deep / 2) + "deep\n");
    body(into, "brackets", "[".repeat(deep) + "a" + "]".repeat(deep) + "(b)\n");
    body(into, "emphasis", "*a ".repeat(deep / 3) + "b" + "*".repeat(deep / 3) + "\n");
    body(into, "divs", "<div>".repeat(deep / 5) + "a" + "</div>".repeat(deep / 5) + "\n");
    body(into, "parens", "[a](" + "(".repeat(deep) + ")".repeat(deep) + ")\n");
    body(into, "wiki", "[[".repeat(deep) + "a" + "]]".repeat(deep) + "\n");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      list.append("  ".repeat(i)).append("- item\n");
    }
    body(into, "list", list.toString());
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; ticks.length() < size; i++) {
      ticks.append("`".repeat(i)).append(" a ");
    }
    body(into, "ticks", ticks + "\n");
  }

  private static void mixed(Hostile.Into into, int size) {
    StringBuilder definitions = new StringBuilder();
    for (int i = 0; definitions.length() < size / 2; i++) {
      definitions.append("[r").append(i).append("]: https://heron.example/").append(i).append("\n");
    }
    body(into, "definitions", definitions + "\n" + Hostile.many("[r1] [r2] ", size / 2) + "\n");
    StringBuilder urls = new StringBuilder();
    for (int i = 0; urls.length() < size; i++) {
      urls.append("https://site").append(i).append(".example/p ");
    }
    body(into, "urls", urls + "\n");
    StringBuilder table = new StringBuilder("| a | b |\n| --- | --- |\n");
    while (table.length() < size) {
      table.append("| cell | [[Everybody cites this]] |\n");
    }
    body(into, "table", table.toString());
    body(into, "wide-table", "|" + " a |".repeat(size / 8) + "\n|" + "-|".repeat(size / 8) + "\n");
    body(into, "one-line", Hostile.many("no line ends here, ", size));
    body(into, "one-word", "w".repeat(size) + "\n");
    body(into, "comment", "a <!-- " + "c".repeat(Math.min(size, 300_000)) + " --> b\n");
    body(into, "title-in-quotes", "[a](b \"" + "t".repeat(Math.min(size, 300_000)) + "\")\n");
    body(into, "data-uri", "![x](data:image/png;base64," + "A".repeat(size) + ")\n");
    body(into, "rule", "-".repeat(Math.min(size, 300_000)) + "\n");
    body(into, "stars", "* ".repeat(Math.min(size, 300_000) / 2) + "\n");
    body(
        into,
        "script",
        "<script>alert('x')</script><svg onload=alert(1)><iframe src=x></iframe>\n");
    body(into, "callout", "> [!note]- Title\n> %% x\n> $$\n> ```\n");
    body(into, "footnotes", footnotes(Math.min(size / 20, 3000)));
    body(into, "headings", Hostile.many("# Heading\n\n", size));
    body(into, "second-block", "---\ntitle: Not me\nclip-id: 0000000000\n---\ntext\n");
  }

  private static String footnotes(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append("word[^").append(i).append("]\n\n[^").append(i).append("]: note\n\n");
    }
    return out.toString();
  }

  private static void embeds(Hostile.Into into) {
    body(into, "escape", "![x](../../../../../etc/hostname.txt) ![[../../../../etc/passwd.png]]\n");
    body(into, "absolute", "![x](/etc/hosts.png) ![x](file:///etc/hosts.png) ![x](C:\\x.png)\n");
    body(
        into,
        "percent",
        "![x](%2e%2e/%2e%2e/etc/x.png) ![x](%zz.png) ![x](%00.png) ![x](a%.png)\n");
    body(into, "zero", "![x](a\u0001b.png) ![[a\u202eb.png]] ![](.png) ![[.png]]\n");
    body(into, "long", "![x](" + "n".repeat(5000) + ".png) ![[" + "m".repeat(300) + ".png]]\n");
    body(into, "dots", "![x](..) ![x](.) ![x](./) ![[..]] ![[...png]] ![x](x/../y.png)\n");
    body(into, "missing", "![gone](gone.png) ![[gone.png|100]] ![q](gone.png?x=1#y)\n");
  }

  private static void body(Hostile.Into into, String name, String text) {
    into.put("body-" + name + ".md", Hostile.head("Body " + name) + text + "\n" + Hostile.CITES);
  }
}
