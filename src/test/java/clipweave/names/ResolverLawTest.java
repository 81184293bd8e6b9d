package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written for a file is read back as that file, from every note of random vaults (L8). */
class ResolverLawTest {
  private static final String[] FOLDERS = {
    "",
    "",
    "a/",
    "A/",
    "b/",
    "a/b/",
    "b/a/",
    "a/b/c/",
    "中/",
    "x.y/",
    "a b/",
    "tea/",
    ".hidden/",
    "b#/",
    "p%20/"
  };
  private static final String[] NAMES = {
    "Tea.md",
    "tea.md",
    "TEA.md",
    "Tea.MD",
    "a.md",
    "a",
    "a.md.md",
    "Node.js",
    "Node.js.md",
    "tea.png",
    "tea.png.md",
    "茶.md",
    "Café.md",
    "Cafe\u0301.md",
    "C#.md",
    "x|y.md",
    "[q].md",
    "Sq]uare.md",
    "q].md",
    " edge .md",
    "100%.md",
    "100%25.md",
    "Re: tea.md",
    "re:tea.md",
    "(a) b.md",
    "it's & more.md",
    "a&copy;.md",
    "...md",
    "..md",
    ".md",
    "`q`.md",
    "a\\b.md",
    "b\\.md",
    "%%x.md",
    "Straße.md",
    "STRASSE.md"
  };

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(8);
    for (int round = 0; round < 60; round++) {
      List<String> vault = List.copyOf(vault(random));
      Resolver resolver = Resolver.of(vault);
      for (String from : vault) {
        for (String to : vault) {
          for (LinkStyle style : styles()) {
            check(resolver, from, to, style);
          }
        }
      }
    }
  }

  private static void check(Resolver resolver, String from, String to, LinkStyle style) {
    String target = resolver.linktext(from, to, style);
    boolean isMarkdown = resolver.writesMarkdown(to, style);
    String read =
        (isMarkdown ? resolver.resolveMarkdown(from, target) : resolver.resolve(from, target))
            .orElse("");
    if (!read.equals(to)) {
      assertThat(read).as(from + " -> " + target + " " + style).isEqualTo(to);
    }
    String link = resolver.link(from, to, "t", style);
    String whole = isMarkdown ? "[t](" + target + ")" : "[[" + target + "|t]]";
    if (!link.equals(whole)) {
      assertThat(link).isEqualTo("[[t]]");
    }
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    Random random = new Random(9);
    for (int round = 0; round < 20; round++) {
      List<String> vault = new ArrayList<>(vault(random));
      Resolver one = Resolver.of(vault);
      Collections.shuffle(vault, random);
      Resolver other = Resolver.of(vault);
      for (String name : NAMES) {
        assertThat(other.resolve("a/x.md", name)).isEqualTo(one.resolve("a/x.md", name));
        assertThat(other.candidates(name)).isEqualTo(one.candidates(name));
      }
    }
  }

  private static Set<String> vault(Random random) {
    Set<String> vault = new TreeSet<>();
    for (int i = 3 + random.nextInt(25); i > 0; i--) {
      vault.add(FOLDERS[random.nextInt(FOLDERS.length)] + NAMES[random.nextInt(NAMES.length)]);
    }
    return vault;
  }

  private static List<LinkStyle> styles() {
    return List.of(LinkStyle.Path.values()).stream()
        .flatMap(p -> List.of(new LinkStyle(p, false), new LinkStyle(p, true)).stream())
        .toList();
  }
}
