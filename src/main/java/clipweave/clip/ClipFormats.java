package clipweave.clip;

import java.util.List;
import java.util.stream.Stream;

/** Every shape we recognise, the most particular first. To add one, write it and list it here. */
public final class ClipFormats {
  /** A YAML block of nobody we know. */
  public static final String YAML = "yaml";

  /** Markdown or text without a header. */
  public static final String PLAIN = "plain";

  public static final List<ClipFormat> ALL =
      Stream.of(
              ReadingFormats.ALL,
              WebFormats.ALL,
              List.of(ClipFormat.of(YAML, Head::hasYaml), ClipFormat.of(PLAIN, head -> true)))
          .flatMap(List::stream)
          .toList();

  private ClipFormats() {}

  /** The first format that recognises a head. */
  static ClipFormat of(Head head) {
    return ALL.stream().filter(f -> f.mark().test(head)).findFirst().orElseThrow();
  }

  /** The format of that name; {@code plain} for a name nobody has. */
  public static ClipFormat named(String name) {
    return ALL.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElse(ALL.get(ALL.size() - 1));
  }

  /** Whether a clipping's dialect is a clipper's, not only {@code yaml} or {@code plain}. */
  public static boolean isDialect(String name) {
    return named(name).isDialect();
  }
}
