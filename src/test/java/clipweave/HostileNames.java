package clipweave;

import java.util.List;

/** Names of files and titles that a file system, a link or a terminal takes for something else. */
final class HostileNames {
  private static final List<String> FILES =
      List.of(
          "CON.md",
          "con.md",
          "nul.tar.md",
          "NUL .md",
          "LPT0.md",
          "com1.txt",
          "aux.markdown",
          "a:b.md",
          "a?b.md",
          "a\"b.md",
          "a<b>.md",
          "a|b.md",
          "a*b.md",
          "a\\b.md",
          "a#b.md",
          "a^b.md",
          "[a].md",
          "a]]b.md",
          "a%%b.md",
          "a%2fb.md",
          "line\nbreak.md",
          "tab\tname.md",
          "cr\rname.md",
          "\u001b[31mred.md",
          "\u202egnp.md",
          "\u200bzero.md",
          "trailing.md.md",
          "trailing .md",
          " leading.md",
          "dot..md",
          "...md",
          "~$open.md",
          "-dash.md",
          "--json.md",
          "$(id).md",
          "`id`.md",
          "'q'.md",
          "%%.md",
          "a&b;c.md",
          "Case.md",
          "case.md",
          "CASE.MD",
          "caf\u00e9.md",
          "cafe\u0301.md",
          "\ud83e\udd86.md",
          "x.MD",
          "y.Txt",
          "z.MARKDOWN",
          "two  blanks.md",
          "name 1.md",
          "Clippings.md",
          "Ottoline Reed.md",
          "heron.example.md",
          "\u3000.md",
          "\u00a0.md",
          "\ufeff.md",
          "a\u0000b".replace('\u0000', '_') + ".md",
          "note.sync-conflict-20240101-1.md");

  private static final List<String> TITLES =
      List.of(
          "../escape",
          "../../../../tmp/escape",
          "/etc/passwd",
          "C:\\\\Windows\\\\x",
          "..",
          ".",
          "",
          " ",
          "...",
          "CON",
          "nul.txt",
          "a/b/c",
          "x.md",
          "x.md.md",
          ".hidden",
          ".obsidian/app",
          ".clipweave/state/lock",
          "clipweave.yaml",
          "a]]b",
          "a|b",
          "a#b",
          "a^b",
          "%%a%%",
          "a%%b",
          "[[a]]",
          "![[a]]",
          "<script>alert(1)</script>",
          "\\u202Egpj",
          "\\u0000",
          "a\\nb",
          "a\\tb",
          "\\u001b[2J",
          "trailing.",
          "trailing ",
          "tra\u00efl",
          "trai\u0308l",
          "TWIN",
          "twin",
          "Twin",
          "Clippings",
          "People",
          "Ottoline Reed",
          "heron.example",
          "\ud83e\udd86",
          "\u200b",
          "\u00a0",
          "\u202e",
          "?",
          "***",
          "::::",
          "~$x",
          "-rf",
          "con.",
          "CON .txt",
          "\u00df",
          "SS",
          "\u0130",
          "i\u0307",
          "\ufb01",
          "fi",
          "\ud83d\udc69\u200d\ud83d\udcbb",
          "`x`",
          "$x$",
          "<!-- x",
          "{{title}}",
          "null",
          "Untitled",
          "untitled",
          "%% clipweave:begin links %%",
          "%% clipweave:end index %%",
          "\\n%% clipweave:end index %%\\n",
          "a\\\\",
          "a'b",
          "&amp;",
          "#tag",
          "^block",
          "- item",
          "> quote",
          "# head",
          "clipweave-tmp-x",
          ".clipweave-tmp-x");

  private HostileNames() {}

  static void put(Hostile.Into into) {
    for (int i = 0; i < FILES.size(); i++) {
      into.put("files/" + FILES.get(i), "Named " + i + ". " + Hostile.CITES);
    }
    into.put("files/" + "n".repeat(252) + ".md", "Long name.\n" + Hostile.CITES);
    into.put("files/" + "鷺".repeat(83) + ".md", "Long name in three bytes.\n" + Hostile.CITES);
    into.put("files/" + "🦆".repeat(62) + ".md", "Long name in four bytes.\n" + Hostile.CITES);
    for (int i = 0; i < TITLES.size(); i++) {
      String head =
          "---\ntitle: \"" + TITLES.get(i) + "\"\nsource: https://heron.example/t" + i + "\n---\n";
      into.put("titles/" + i + ".md", head + "Titled " + i + ". " + Hostile.CITES);
      String person = "---\nauthor: \"[[" + TITLES.get(i) + "]]\"\n---\n";
      into.put("authors/" + i + ".md", person + "By somebody, " + i + ". " + Hostile.CITES);
      String bare =
          "---\nauthor: \""
              + TITLES.get(i)
              + "\"\nsite: \""
              + TITLES.get(i)
              + "\"\ntags: [\""
              + TITLES.get(i)
              + "\"]\n---\n";
      into.put("bare/" + i + ".md", bare + "By bare, " + i + ". " + Hostile.CITES);
    }
    into.put("titles/long.md", "---\ntitle: " + "t".repeat(1000) + "\n---\nLong one.\n");
    into.put("titles/long-twin.md", "---\ntitle: " + "t".repeat(1000) + "\n---\nLong other.\n");
    into.put("one/same.md", "Same name, one.\n" + Hostile.CITES);
    into.put("two/same.md", "Same name, two.\n" + Hostile.CITES);
    into.put("one/copy.md", "Copy.\n" + Hostile.CITES);
    into.put("two/copy.md", "Copy.\n" + Hostile.CITES);
    into.put("folder.md/inside.md", "In a folder with the name of a clip.\n");
    into.put(".hidden/not-read.md", "Not to be read.\n");
    into.put(".obsidian/app.md", "Not to be read either.\n");
    into.put("files/.dotfile.md", "Hidden.\n");
    into.put("files/.cloud.md.icloud", "placeholder");
    into.put("files/other.xyz", "other");
  }
}
