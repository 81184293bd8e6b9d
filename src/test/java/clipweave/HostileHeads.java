package clipweave;

import java.util.ArrayList;
import java.util.List;

/** Headers: YAML that means harm, YAML that nobody escaped, and other things between fences. */
final class HostileHeads {
  private static final List<String> LINES =
      List.of(
          "created: Friday, September 12th 2025, 3:23:18 pm",
          "category: #x\ntags:\n  - #x\n  - y",
          "author: [[Ann Lee]], [[Bo Ek]]",
          "source: >-\n  [[broken wikilink",
          "source: readwise\nurl: https://heron.example/rw",
          "tags:\n  one: 1\n  two: {three: 3}",
          "\"quoted key\": v\n'other one': w\n键: 值\na key with blanks: x",
          "title: \"IT \"X\" Analyst\" - Citi",
          "title: @handle\nauthor: `tick`\nsite: %percent",
          "title: *star\nauthor: &anchor\nsite: !bang",
          "title: |\ndescription: >\nauthor:",
          "title: ? what\nauthor: - dash\nsite: : colon",
          "tags:\n\t- tab\n\t- tab2",
          "title: \"a \\( b \\~ c \\> d\"",
          "title: \"cut off\\\"",
          "description: 'Creative X' Breaks | Site",
          "aliases: [\"How to \"Level Up\" Fast\"]",
          "link: [[focus ]] [[Deep Work]]",
          "title: a\u0001b\u009cc\nauthor: d\u0085e",
          "title: \u200bzero\u00a0width\u200b",
          "source: https://heron.example/a)b(c|d e",
          "source: https://h\u00e9ron.example/\u9dfa#:~:text=find%20me",
          "source: https://heron.example/x?utm_source=a&publication_id=1&post_id=2&isFreemail=true&r=8jz&triedRedirect=true",
          "source: javascript:alert(1)\nauthor: '\"><script>alert(1)</script>'",
          "source: file:///etc/passwd\nimage: \"![[../../../../etc/passwd]]\"",
          "source: https://ann:secret@heron.example/?token=abc&X-Amz-Signature=12",
          "title: Twice\ntitle: Once more\ntags: [a]\ntags: [b]\nTags: c",
          "Title: Case\nTITLE: Other\ntitle: Third",
          "tags: [2024, 0777, 1e400, 190:20:30, no, ~, null, .inf]",
          "created: 2023-13-45\npublished: 0000-00-00",
          "created: {{date}}\nauthor: \"<% tp.file.title %>\"\ntitle: '{{title}}'",
          "sources:\n  - [\"\"](\"\"): \"\"",
          "clip-id: 0123456789\ntitle: Has an id",
          "clip-id: 0123456789\ntitle: Has the same id",
          "clip-id: [a, b]\ntitle: A list of ids",
          "clip-id: ../../etc\ntitle: A path of an id",
          "clip-id:\ntitle: No id",
          "aliases: 'a: b'\ntitle: 'c # d'",
          "aliases:\n  - \"x]]y|z\"\n  - '#tag'\n  - \"^block\"\ntitle: \"[[x]] | y\"",
          "author: \"[[a|b]]\"\nsite: \"[[c#d]]\"",
          "author: \"[[]]\"\nsite: \"[[ ]]\"",
          "author: '../../../escape'\nsite: '..'",
          "author: 'CON'\nsite: 'nul.txt'",
          "author: '.'\nsite: '/'",
          "author: \"Clippings\"\nsite: \"Clippings\"",
          "author: \"%% clipweave:begin links %%\"\ntitle: \"%% clipweave:end links %%\"",
          "author: \"line\\nbreak\\n%% clipweave:end backlinks %%\"\ntitle: \"t\\nu\"",
          "title: \"\\u202Egpj.exe\"\nauthor: \"\\u202Eann\"",
          "title: '\u001b]0;owned\u0007\u001b[2J'",
          "title: \"\\0 zero\"\nauthor: \"\\0\"",
          "title: \"\\uD800 half\"\nauthor: \"\\uDC00\"",
          "kind: !!java.net.URL [\"http://127.0.0.1/\"]",
          "kind: !!python/object/apply:os.system [\"true\"]",
          "kind: !!binary not/base64!",
          "<<: *none\na: *none",
          "a: &a [*a]",
          "? complex\n: key\n? [x, y]\n: z",
          "a: b\n...\nc: d",
          "%YAML 1.2",
          "- just\n- a list",
          "just a scalar",
          "{\"dg-publish\":true,\"title\":\"J\"}",
          "{\"dg-publish\":true,",
          "# only a comment",
          "title : blank before colon\nauthor:no blank",
          "title: 'open\nauthor: x",
          "title: \"open\nauthor: x",
          "title: [open\nauthor: x",
          "title: {open\nauthor: x",
          "title:\n\n\n\nauthor:\n\n",
          "  title: indented\n  author: too",
          "title: a\n   b\n  c\nauthor: d",
          "title: |2-\n    deep\n  less\nsource: https://heron.example/deep",
          "kind: person\naliases: [Ottoline Reed]",
          "tags: '#'\nkeywords: '##, ###'",
          "tags: [../a, a b, \"a,b\", C#, '-', '1', \"\ud83e\udd86\"]",
          "cssclasses: x\npublish: maybe\npermalink: ../../x");

  private HostileHeads() {}

  static void put(Hostile.Into into, int size) {
    for (int i = 0; i < LINES.size(); i++) {
      String body = "Body of header " + i + ".\n" + Hostile.CITES;
      into.put("line-" + i + ".md", "---\n" + LINES.get(i) + "\n---\n" + body);
    }
    shapes(into);
    bombs(into, size);
    inline(into, size);
  }

  private static void shapes(Hostile.Into into) {
    String body = Hostile.CITES;
    String one = "title: Shape\n";
    into.put("columns.md", "--- start-multi-column\n" + one + "---\n" + body);
    into.put("glued.md", "---\ntitle: Glued---\n" + body);
    into.put("end-of-file.md", "---\ntitle: End of file\n---");
    into.put("no-close.md", "---\ntitle: Never closed\n" + body);
    into.put("blank-before.md", "\n\n---\ntitle: Blank before\n---\n" + body);
    into.put("text-before.md", "Some words first\n---\ntitle: Text before\n---\n" + body);
    into.put("many-before.md", "\n".repeat(40) + "---\ntitle: Many before\n---\n" + body);
    into.put("rule-first.md", "---\n\nA rule, not a header.\n\n---\n" + body);
    into.put("four.md", "----\ntitle: Four dashes\n----\n" + body);
    into.put("fenced.md", "```yaml\ntitle: Fenced\n```\n" + body);
    into.put("two-blocks.md", "---\ntitle: First\n---\n---\ntitle: Second\n---\n" + body);
    into.put("nothing.md", "---\n---\n" + body);
    into.put("empty-then-fields.md", "---\n---\nauthor:: [[Ann (Lee)]]\nname:: Fields\n\n" + body);
    into.put("blank-block.md", "---\n\n---\n" + body);
    into.put("only-fences.md", "---\n---");
    into.put("one-fence.md", "---");
    into.put("fence-blanks.md", "---   \ntitle: Blanks\n---\t\n" + body);
    into.put("toml.md", "+++\ntitle = \"Toml\"\n+++\n" + body);
    into.put("json.md", "{\n\"title\": \"Json\"\n}\n" + body);
    into.put("mark-blank.md", "\ufeff\n---\ntitle: Mark and blank\n---\n" + body);
    into.put(
        "header-only.md", "---\ntitle: Header only\nsource: https://heron.example/only\n---\n");
    into.put("fields-only.md", "author:: Ann\nclipped:: [[2024-01-01]]");
    into.put(
        "everybody-cites-this.md",
        "---\ntitle: Everybody cites this\nsource: https://heron.example/everybody-cites-this\n---\nCited.\n");
  }

  private static void bombs(Hostile.Into into, int size) {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      laughs.append("a").append(i).append(": &a").append(i).append(" [");
      laughs.append(("*a" + (i - 1) + ", ").repeat(8)).append("*a").append(i - 1).append("]\n");
    }
    block(into, "laughs", laughs.toString());
    block(into, "deep-flow", "a: " + "[".repeat(5000) + "]".repeat(5000) + "\n");
    block(into, "deep-open", "a: " + "[".repeat(20_000) + "\n");
    block(into, "deep-maps", "a: " + "{b: ".repeat(3000) + "c" + "}".repeat(3000) + "\n");
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      nested.append(" ".repeat(i)).append("k:\n");
    }
    block(into, "deep-block", nested.toString());
    block(into, "deep-dashes", "a:\n  " + "- ".repeat(3000) + "x\n");
    block(into, "quarter-mib", "title: Quarter\nnotes: \"" + "n".repeat(256 * 1024) + "\"\n");
    block(into, "just-fits", "title: Fits\nnotes: \"" + "n".repeat(255 * 1024) + "\"\n");
    block(into, "large", "title: Large\nnotes: \"" + "w ".repeat(size / 2) + "\"\n");
    block(
        into,
        "large-lines",
        "title: Large lines\nnotes: >\n" + Hostile.many("  words here\n", size));
    longOnes(into, size);
  }

  private static void longOnes(Hostile.Into into, int size) {
    block(into, "many-keys", keys(Math.min(size / 12, 15_000)));
    block(into, "same-key", Hostile.many("again: x\n", Math.min(size, 120_000)));
    block(into, "many-tags", "tags:\n" + items(Math.min(size / 16, 10_000)));
    block(into, "many-authors", "author:\n" + "  - Ida Wren\n".repeat(2000));
    block(into, "long-key", "k".repeat(2000) + ": v\n");
    block(into, "long-title", "title: \"" + "long ".repeat(20_000) + "\"\n");
    block(into, "quotes", "title: " + "\"'".repeat(30_000) + "\n");
    block(into, "backslashes", "title: \"" + "\\".repeat(60_001) + "\"\n");
    block(into, "colons", "title: " + ": ".repeat(30_000) + "\n");
    block(into, "brackets", "author: " + "[[".repeat(30_000) + "\n");
    block(into, "hashes", "tags: " + "#".repeat(60_000) + "\n");
    block(into, "commas", "author: " + "a, ".repeat(20_000) + "\n");
    block(into, "ands", "author: " + "Ann and ".repeat(10_000) + "Bo\n");
    block(into, "percent", "source: https://heron.example/" + "%25".repeat(20_000) + "\n");
    block(into, "query", "source: https://heron.example/q?" + "utm_a=1&".repeat(10_000) + "\n");
    block(into, "dots", "source: https://" + "a.".repeat(20_000) + "example/\n");
    block(into, "spaces", "title:" + " ".repeat(60_000) + "x\n");
    block(into, "anchors", Hostile.many("k: &x *x\n", 40_000));
    block(into, "question", "? ".repeat(5000) + "x\n");
  }

  private static void inline(Hostile.Into into, int size) {
    String tail = "\n" + Hostile.CITES;
    into.put("inline-link.md", "source:: [" + "](".repeat(20_000) + "\n" + tail);
    into.put("inline-brackets.md", "author:: " + "[[a]] ".repeat(20_000) + "\n" + tail);
    into.put("inline-colons.md", "::".repeat(40_000) + "\n" + tail);
    into.put("inline-many.md", Hostile.many("key:: value\n", Math.min(size, 200_000)) + tail);
    into.put("inline-tags.md", "author:: Ann\n" + "#t ".repeat(20_000) + "\n" + tail);
    into.put("inline-hash.md", "author:: Ann\n" + "#".repeat(60_000) + "\n" + tail);
    into.put("inline-id.md", "author:: Ann\nclip-id:: 00000\n" + tail);
    into.put("metadata.md", "# T\n## Metadata\n" + "- Author: [[".repeat(10_000) + "\n" + tail);
    into.put(
        "metadata-summary.md",
        "# T2\n## Metadata\n- Summary: a\n" + "words\n".repeat(20_000) + tail);
    into.put(
        "kindle.md",
        "\ufeffBook (Last, First)\r\n- Your Highlight on page 1\r\n\r\nText\r\n==========\r\n");
    into.put("quote-lead.md", "> ".repeat(3000) + "[host](u)\n" + tail);
    into.put(
        "title-links.md",
        "[".repeat(5000) + "T" + "](https://heron.example/t)".repeat(3000) + "\n" + tail);
    into.put("cited.md", Hostile.head("Cited lines") + "Link: \"".repeat(10_000) + "\n" + tail);
    into.put(
        "cited-all.md",
        Hostile.head("Cited all") + "Link: Paper \"Everybody cites this\"\n".repeat(2000));
  }

  private static void block(Hostile.Into into, String name, String inner) {
    into.put(
        "bomb-" + name + ".md", "---\n" + inner + "---\nAfter " + name + ".\n" + Hostile.CITES);
  }

  private static String keys(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append("key").append(i).append(": v\n");
    }
    return out.toString();
  }

  private static String items(int count) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add("  - tag" + i + "\n");
    }
    return String.join("", items);
  }
}
