package clipweave.syntax;

import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The values of nested maps, each under all its keys joined by dots: {@code layout: {people: X}}
 * and {@code layout.people: X} are the same. Every value is the text that was written.
 */
public final class YamlLeaves {
  /**
   * One value.
   *
   * @param key all keys on the way to it, joined by dots
   * @param value its text; empty where it is no text
   * @param isText whether it is one, and not a list, an alias or an empty map
   * @param items the texts of a list of texts; empty for anything else
   * @param line where its key stands, counted from 1
   */
  public record Leaf(String key, String value, boolean isText, List<String> items, int line) {}

  private record Branch(String key, FrontMatterNode map) {}

  private final Lines lines;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Deque<Branch> branches = new ArrayDeque<>();

  private YamlLeaves(String text) {
    this.lines = Lines.of(text);
  }

  /** All values in the order of the text; empty where the text is no map that YAML takes. */
  public static Optional<List<Leaf>> read(String text) {
    String plain = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
    if (plain.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"))) {
      return Optional.of(List.of());
    }
    return FrontMatterEvents.read(plain, new Span(0, plain.length()))
        .filter(FrontMatterNode::isMap)
        .map(root -> new YamlLeaves(plain).below(root));
  }

  private List<Leaf> below(FrontMatterNode root) {
    branches.add(new Branch("", root));
    while (!branches.isEmpty()) {
      Branch branch = branches.remove();
      List<FrontMatterNode> nodes = branch.map().children();
      for (int i = 0; i + 1 < nodes.size(); i += 2) {
        add(branch.key(), nodes.get(i), nodes.get(i + 1));
      }
    }
    return leaves.stream().sorted(Comparator.comparingInt(Leaf::line)).toList();
  }

  private void add(String above, FrontMatterNode key, FrontMatterNode value) {
    String name = above.isEmpty() ? key.text() : above + "." + key.text();
    if (value.isMap() && !value.children().isEmpty()) {
      branches.add(new Branch(name, value));
    } else {
      int line = lines.place(key.span().start()).line();
      leaves.add(new Leaf(name, value.text(), value.isScalar(), items(value), line));
    }
  }

  private static List<String> items(FrontMatterNode value) {
    boolean isTexts = value.isList() && value.children().stream().allMatch(n -> n.isScalar());
    return isTexts ? value.children().stream().map(FrontMatterNode::text).toList() : List.of();
  }
}
