package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code Key: value} lines below a {@code ## Metadata} heading, or, without a heading, in a run
 * right behind the title. They stay in the body.
 */
final class MetadataList {
  private static final int SEARCHED = 60;
  private static final int LONGEST = 200;
  private static final int LONGEST_SUMMARY = 10_000;
  private static final Set<String> HEADINGS =
      Set.of("metadata", "meta", "元数据", "メタデータ", "metadaten", "métadonnées");
  private static final Reason LISTED = new Reason("metadata", 0.95, "a line of the metadata list");
  private static final Reason RUN = new Reason("metadata", 0.8, "a 'Key: value' line at the top");
  private static final Reason QUOTED = new Reason("metadata", 0.9, "a field of a quote at the top");

  private final Page page;
  private final List<Field> fields = new ArrayList<>();

  private MetadataList(Page page) {
    this.page = page;
  }

  /** Reads from the body's first line on. */
  static List<Field> read(Page page, int from) {
    MetadataList list = new MetadataList(page);
    int heading = list.heading(from);
    if (heading > 0) {
      list.readSection(heading + 1);
    } else {
      list.readRun(from);
      list.readQuotes(from);
    }
    return List.copyOf(list.fields);
  }

  /** The line of the heading; 0 where there is none before the text proper. */
  private int heading(int from) {
    for (int line = from; line <= page.count() && line < from + SEARCHED; line++) {
      String text = page.line(line);
      if (text.startsWith("```") || text.startsWith("~~~")) {
        return 0;
      }
      if (isHeading(text)) {
        return line;
      }
    }
    return 0;
  }

  /** Whether a line is a heading over a list of metadata. */
  static boolean isHeading(String line) {
    return isAnyHeading(line) && HEADINGS.contains(FieldNames.fold(line.replace("#", "")));
  }

  private static boolean isAnyHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level < 7 && level < line.length() && line.charAt(level) == ' ';
  }

  private void readSection(int from) {
    boolean bullets = false;
    boolean gap = false;
    for (int line = from; line <= page.count() && line < from + LONGEST; line++) {
      if (isAnyHeading(page.line(line)) || page.line(line).startsWith("---")) {
        return;
      }
      if (page.isBlank(line)) {
        gap = true;
        continue;
      }
      Optional<KeyLine> key = entry(line, bullets);
      if (key.isPresent()) {
        bullets |= key.get().hasBullet();
        add(key.get(), LISTED);
      } else if (gap && !isQuoted(line) && !lastRunsOn()) {
        return;
      } else {
        runOn(line);
      }
      gap = false;
    }
  }

  /** In a list with bullets only bullets begin a field; without them only names we know. */
  private Optional<KeyLine> entry(int line, boolean bullets) {
    Optional<KeyLine> key = KeyLine.read(page, page.span(line));
    boolean nested = " \t".indexOf((page.line(line) + "x").charAt(0)) >= 0;
    if (nested && lastRunsOn()) {
      return Optional.empty();
    }
    return key.filter(k -> k.hasBullet() || (!bullets && (isKnown(k) || isInline(line))));
  }

  private boolean isInline(int line) {
    return InlineField.read(page, page.span(line)).isPresent();
  }

  private boolean isKnown(KeyLine line) {
    return FieldNames.name(line.key().of(page.text())).isPresent();
  }

  private static boolean isDescription(Field field) {
    return FieldNames.name(field.key()).filter(Field.DESCRIPTION::equals).isPresent();
  }

  private boolean lastRunsOn() {
    Field last = fields.isEmpty() ? null : fields.get(fields.size() - 1);
    return last != null && isDescription(last) && last.span().length() < LONGEST_SUMMARY;
  }

  private boolean isQuoted(int line) {
    return page.line(line).stripLeading().startsWith(">");
  }

  /** A summary goes on until the next key. */
  private void runOn(int line) {
    String text = page.line(line).replace('>', ' ').strip();
    boolean item = text.startsWith("- ") || text.startsWith("* ");
    if (lastRunsOn() && !item) {
      Field last = fields.remove(fields.size() - 1);
      Span span = new Span(last.span().start(), page.trim(page.span(line)).end());
      fields.add(field(last.key(), span, last.reason()));
    }
  }

  /** Two or more lines with names we know, right behind title and pictures. */
  private void readRun(int from) {
    int line = behindTitle(from);
    int start = line;
    while (line <= page.count() && line < start + LONGEST) {
      Optional<KeyLine> key = KeyLine.read(page, page.span(line));
      if (key.isEmpty() || !(isKnown(key.get()) || (line > start && key.get().hasBullet()))) {
        break;
      }
      add(key.get(), RUN);
      line++;
    }
    long telling = fields.stream().filter(f -> FieldNames.isTelling(f.key())).count();
    if (telling < 2) {
      fields.clear();
    }
  }

  private int behindTitle(int from) {
    int line = page.skipBlank(from);
    while (line <= page.count() && isOpening(page.line(line).strip())) {
      line = page.skipBlank(line + 1);
    }
    return line;
  }

  private static boolean isOpening(String line) {
    return line.startsWith("# ") || line.startsWith("![") || line.equals("---");
  }

  /** {@code > **key**:: value} lines of a callout. */
  private void readQuotes(int from) {
    for (int line = from; line <= page.count() && line < from + SEARCHED; line++) {
      if (isQuoted(line)) {
        InlineField.readQuoted(page, page.span(line))
            .filter(f -> FieldNames.name(f.key().of(page.text())).isPresent())
            .ifPresent(f -> fields.add(field(f.key().of(page.text()), f.value(), QUOTED)));
      }
    }
  }

  /** Lines of a quote without their marks. */
  private static String plain(String value) {
    if (value.indexOf('\n') < 0) {
      return value;
    }
    return value
        .lines()
        .map(l -> l.startsWith(">") ? l.substring(1).strip() : l.strip())
        .collect(Collectors.joining(" "));
  }

  private void add(KeyLine line, Reason reason) {
    fields.add(field(line.key().of(page.text()), line.value(), reason));
  }

  private Field field(String key, Span value, Reason reason) {
    List<String> values = value.isEmpty() ? List.of() : List.of(plain(value.of(page.text())));
    return new Field(key, key, values, Layer.METADATA, value, reason);
  }
}
