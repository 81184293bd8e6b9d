package clipweave.clip;

import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Problem;
import clipweave.note.Reason;
import clipweave.syntax.FrontMatter;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a clipper saved: the layers of its header, which clipper it was, and where the body
 * begins. Reading never fails.
 */
public final class ClipReader {
  private static final int HEAD_LINES = 60;
  private static final Reason YAML = new Reason("yaml", 1, "a line of the YAML block");
  private static final Reason REPAIRED =
      new Reason("yaml-repaired", 0.9, "a line of a YAML block that had to be read line by line");

  private final Page page;
  private final FrontMatter matter;
  private final List<Field> fields = new ArrayList<>();

  private ClipReader(String file, String text) {
    this.page = Page.of(file, text);
    this.matter = FrontMatter.read(text);
  }

  /**
   * Reads one clip.
   *
   * @param file its path as the user gave it, with {@code /}
   * @param text all of it
   */
  public static Clipping read(String file, String text) {
    return new ClipReader(file, text).read();
  }

  private Clipping read() {
    matter.entries().forEach(e -> fields.add(field(e)));
    int bodyLine = afterYaml();
    InlineHeader inline = InlineHeader.read(page, bodyLine);
    fields.addAll(inline.fields());
    int start = offset(inline.end() == bodyLine ? skipBlankBehindYaml(bodyLine) : inline.end());
    int first = lineAt(start);
    addNew(MetadataList.read(page, first));
    addNew(SourceLines.read(page, first, fields.isEmpty()));
    ClipFormat format = ClipFormats.of(head(first));
    return new Clipping(
        page.file(),
        page.text(),
        format.name(),
        new Span(start, page.text().length()),
        named(format),
        problems());
  }

  /** What stands on lines that no layer before has read; fields behind an H1 stay in the body. */
  private void addNew(List<Field> more) {
    Set<Integer> read =
        fields.stream()
            .filter(f -> f.layer() != Layer.YAML)
            .map(f -> page.lineOf(f.span().start()))
            .collect(Collectors.toSet());
    more.stream().filter(f -> !read.contains(page.lineOf(f.span().start()))).forEach(fields::add);
  }

  private Field field(FrontMatter.Entry entry) {
    Span span = entry.valueSpan();
    Reason reason = matter.isRepaired() ? REPAIRED : YAML;
    return new Field(entry.key(), entry.key(), entry.values(), Layer.YAML, span, reason);
  }

  /** The line behind the YAML block; text that stands before a block keeps it in the body. */
  private int afterYaml() {
    boolean leads = matter.isPresent() && isBlankUpTo(matter.block().start());
    return leads ? lineAt(matter.block().end()) : 1;
  }

  /** The line that begins at an offset; behind the last for the end of the text. */
  private int lineAt(int offset) {
    return offset >= page.text().length() ? page.count() + 1 : page.lineOf(offset);
  }

  private boolean isBlankUpTo(int offset) {
    return page.text().substring(page.start(), Math.max(page.start(), offset)).isBlank();
  }

  private int skipBlankBehindYaml(int line) {
    return line > 1 ? page.skipBlank(line) : line;
  }

  /** Where a line begins; the end of the text for the line behind the last. */
  private int offset(int line) {
    return line > page.count() ? page.text().length() : page.span(line).start();
  }

  private Head head(int first) {
    List<String> lines = new ArrayList<>();
    for (int line = first; line <= page.count() && line < first + HEAD_LINES; line++) {
      lines.add(page.line(line).strip());
    }
    return new Head(matter.isPresent(), fields, lines);
  }

  /** The fields under our names, in the order of the text; a title of its own if none is there. */
  private List<Field> named(ClipFormat format) {
    List<Field> named =
        new ArrayList<>(
            fields.stream().map(f -> named(f, format)).flatMap(this::withLinkTitle).toList());
    named.sort(Comparator.comparingInt(f -> f.span().start()));
    if (named.stream().noneMatch(f -> f.name().equals(Field.TITLE) && !f.isEmpty())) {
      FileName.title(page.file(), format).ifPresent(named::add);
    }
    return named;
  }

  private static Field named(Field field, ClipFormat format) {
    if (field.key().isEmpty() || field.layer() == Layer.SOURCE_LINE) {
      return field;
    }
    String name = format.meaning(field.key()).orElse(field.key());
    return new Field(
        name, field.key(), field.values(), field.layer(), field.span(), field.reason());
  }

  /** A source written {@code [title](url)} names the title too, up to the last {@code ](}. */
  private Stream<Field> withLinkTitle(Field field) {
    boolean single = field.values().size() == 1 && field.name().equals(Field.SOURCE);
    if (!single || field.layer() == Layer.SOURCE_LINE) {
      return Stream.of(field);
    }
    Optional<Span> title =
        LineLink.whole(page.text(), inner(field.span()))
            .map(LineLink::text)
            .filter(t -> !WebAddress.isWeb(t.of(page.text())));
    return Stream.concat(Stream.of(field), title.stream().map(t -> linkTitle(field, t)));
  }

  /** Without the quotes of a YAML value. */
  private Span inner(Span span) {
    String value = span.of(page.text());
    boolean quoted = value.length() > 1 && (value.startsWith("\"[") || value.startsWith("'["));
    return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  private Field linkTitle(Field field, Span title) {
    Reason reason =
        new Reason("source-link", 0.95, "the text of the link in '" + field.key() + "'");
    List<String> values = List.of(title.of(page.text()));
    return new Field(Field.TITLE, field.key(), values, field.layer(), title, reason);
  }

  private List<Problem> problems() {
    Stream<Problem> flaws =
        matter.flaws().stream()
            .map(f -> Problem.note(page.file(), page.place(f.offset()), f.says(), f.did()));
    boolean empty = page.text().substring(page.start()).isBlank();
    Stream<Problem> nothing =
        empty
            ? Stream.of(Problem.look(page.file(), page.place(0), "nothing in it", "skipped"))
            : Stream.empty();
    return Stream.concat(flaws, nothing).sorted().toList();
  }
}
