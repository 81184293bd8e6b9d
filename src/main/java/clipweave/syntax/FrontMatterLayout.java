package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import java.util.List;

/**
 * How a block is laid out: its line ends, and how far its keys and the dashes of lists stand in.
 */
record FrontMatterLayout(String eol, String keyIndent, String dashIndent) {
  /** As the block does it; two blanks before a dash where it has no list to look at. */
  static FrontMatterLayout of(String text, FrontMatter front) {
    String keyIndent =
        front.entries().isEmpty() || isFlow(text, front)
            ? ""
            : indent(text, front.entries().get(0).keySpan().start());
    String dashIndent =
        front.entries().stream()
            .filter(entry -> isBlockList(text, entry))
            .map(entry -> indent(text, entry.valueSpan().start()))
            .filter(indent -> indent.startsWith(keyIndent) && indent.indexOf('\t') < 0)
            .findFirst()
            .orElse(keyIndent + "  ");
    return new FrontMatterLayout(eol(text), keyIndent, dashIndent);
  }

  /** The line end of the first line that has one. */
  static String eol(String text) {
    int newline = text.indexOf('\n');
    return newline > 0 && text.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Whether the block is a map in braces, be it an empty one. */
  static boolean isFlow(String text, FrontMatter front) {
    return front.isFlow()
        || front.entries().isEmpty() && front.inner().of(text).stripLeading().startsWith("{");
  }

  static boolean isBlockList(String text, Entry entry) {
    int start = entry.valueSpan().start();
    return entry.shape() == Shape.LIST
        && FrontMatterListLook.isDash(text, start, text.length())
        && start > FrontMatterText.lineEnd(text, entry.keySpan().end());
  }

  static String indent(String text, int at) {
    int start = FrontMatterText.lineStart(text, at);
    return text.substring(start, FrontMatterText.skipBlanks(text, start, at));
  }

  String lines(List<Property> properties) {
    StringBuilder out = new StringBuilder();
    for (Property property : properties) {
      out.append(keyIndent).append(Yaml.scalar(property.key())).append(':');
      out.append(value(property)).append(eol);
    }
    return out.toString();
  }

  private String value(Property property) {
    if (property.values().isEmpty()) {
      return "";
    }
    return switch (property.kind()) {
      case TEXT -> " " + Yaml.scalar(property.values().get(0));
      case BARE -> " " + Yaml.bare(property.values().get(0));
      case LIST -> items(property.values());
    };
  }

  /** The lines of a list, each with the line end before it. */
  String items(List<String> values) {
    StringBuilder out = new StringBuilder();
    values.forEach(value -> out.append(item(value)));
    return out.toString();
  }

  String item(String value) {
    return eol + dashIndent + "- " + Yaml.scalar(value);
  }

  static String flow(List<String> values) {
    return "[" + String.join(", ", values.stream().map(Yaml::flowScalar).toList()) + "]";
  }
}
