package clipweave;

import java.util.List;

/** Bodies that end inside of something, where our region is to follow; and regions of their own. */
final class HostileEnds {
  private static final List<String> OPEN =
      List.of(
          "```",
          "```\n",
          "```js\nlet x;",
          "~~~\n",
          "````\n```\n",
          "> ```\n> x",
          "- ```\n  x",
          "    code",
          "\tcode\n",
          "%%",
          "%% open\n",
          "%%\nopen\n\n",
          "a %% b",
          "%",
          "%%%",
          "a %% b %% c %%",
          "<!--",
          "<!-- open\n\n",
          "<!-- a --",
          "a <!-- b",
          "$$",
          "$$\nx = 1\n",
          "$",
          "a $x",
          "`",
          "``a",
          "<div>",
          "<div>\n",
          "<pre>\n",
          "<script>\nx\n\n",
          "<style>",
          "<textarea>\n",
          "<?php\n",
          "<![CDATA[\n",
          "<!DOCTYPE",
          "<table>\n<tr>",
          "<a href=\"",
          "</",
          "<",
          "[",
          "[[",
          "[[a",
          "[[a|",
          "[a](",
          "[a](<b",
          "![",
          "![[",
          "[^1]: note",
          "[^1]:",
          "[a]: ",
          "[a]:\n",
          "| a | b |\n|---|---|\n| c | d |",
          "| a",
          "- item",
          "- item\n",
          "1. x\n\n   y",
          "- [ ] ",
          "> quote",
          "> [!note]",
          ">",
          "Setext",
          "Setext\n-",
          "# H",
          "#",
          "---",
          "---\n",
          "***",
          "\\",
          "a  ",
          "a\\\n",
          "a\r",
          "a\r\n",
          "\n\n\n\n",
          "\t",
          "\u00a0",
          "\u2028",
          "\u0085",
          "^block",
          "a ^b1\n",
          "#tag",
          "key:: v",
          "\ufeff",
          "{{",
          "==a",
          "~~a",
          "**a",
          "&",
          "http://",
          "https://heron.example/everybody-cites-this",
          "\u202e",
          "e\u0301",
          "🦆\u200d");

  private static final String BEGIN = "%% clipweave:begin links %%\n";
  private static final String END = "%% clipweave:end links %%\n";
  private static final List<String> MARKED =
      List.of(
          BEGIN + "- [[Elsewhere]] · cited here\n" + END,
          BEGIN + END,
          BEGIN,
          END,
          END + BEGIN,
          BEGIN + BEGIN + END + END,
          BEGIN + "one\n" + END + "\n" + BEGIN + "two\n" + END,
          "%% clipweave:begin backlinks %%\n- [[X]]\n%% clipweave:end backlinks %%\n",
          "%% clipweave:begin unknown-name %%\nx\n%% clipweave:end unknown-name %%\n",
          "%% clipweave:begin links\n" + END,
          "%%clipweave:begin links%%\nx\n%%clipweave:end links%%\n",
          "```\n" + BEGIN + "in code\n" + END + "```\n",
          "> " + BEGIN + "> x\n> " + END,
          "text " + BEGIN + "x\n" + END,
          "  " + BEGIN + "x\n  " + END,
          BEGIN.replace("\n", "\r\n") + "x\r\n" + END.replace("\n", "\r\n"),
          BEGIN + "x\n" + END + "words behind\n",
          BEGIN + "x\n" + END.strip(),
          (BEGIN + END).repeat(100),
          BEGIN.repeat(3000),
          "%% clipweave:begin links %%\u2028x\u2028%% clipweave:end links %%\n",
          "<!-- clipweave:begin links -->\nx\n<!-- clipweave:end links -->\n");

  private HostileEnds() {}

  static void put(Hostile.Into into) {
    for (int i = 0; i < OPEN.size(); i++) {
      String head = Hostile.head("Open end " + i);
      into.put("open-" + i + ".md", head + "\n" + Hostile.CITES + "\n" + OPEN.get(i));
    }
    for (int i = 0; i < MARKED.size(); i++) {
      String head = Hostile.head("Marked " + i);
      into.put("marked-" + i + ".md", head + Hostile.CITES + MARKED.get(i));
      into.put("marked-bare-" + i + ".md", MARKED.get(i) + "Bare " + i + ". " + Hostile.CITES);
    }
  }
}
