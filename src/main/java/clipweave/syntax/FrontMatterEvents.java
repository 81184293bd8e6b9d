package clipweave.syntax;

import clipweave.syntax.FrontMatterNode.Style;
import clipweave.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The door to SnakeYAML: its events put together into nodes with offsets. Nothing is resolved, so
 * every scalar stays the text that was written, and nothing here goes deeper than a counter.
 */
final class FrontMatterEvents {
  private static final int LONGEST = 256 * 1024;
  private static final int DEEPEST = 50;

  /** What {@code \P} stands for, a character that no block holds (it is not printable). */
  private static final char SLASH = '\u2029';

  private final boolean isJson;
  private final String yaml;
  private final int shift;
  private final int[] offsets;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> anchors = new HashSet<>();
  private FrontMatterNode root;

  /** A list or map whose end has not come yet. */
  private record Open(CollectionStartEvent event, List<FrontMatterNode> children) {}

  private FrontMatterEvents(String written, int shift) {
    this.isJson = written.stripLeading().startsWith("{");
    this.yaml = isJson ? withoutSlashEscapes(written) : written;
    this.shift = shift;
    this.offsets = offsets(this.yaml);
  }

  /** The one document in a span of printable text; empty where YAML does not take it. */
  static Optional<FrontMatterNode> read(String printable, Span span) {
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          new FrontMatterEvents(span.of(printable), span.start()).document());
    } catch (RuntimeException | StackOverflowError refused) {
      return Optional.empty();
    }
  }

  private FrontMatterNode document() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
    int documents = 0;
    for (Event event = parser.getEvent(); event != null; event = next(parser, event)) {
      documents += event.is(Event.ID.DocumentStart) ? 1 : 0;
      if (documents > 1 || event instanceof DocumentEndEvent stop && stop.getExplicit()) {
        throw new IllegalStateException("more than one document, or '...'");
      }
      take(event);
    }
    return root;
  }

  private static Event next(ParserImpl parser, Event event) {
    return event.is(Event.ID.StreamEnd) ? null : parser.getEvent();
  }

  private void take(Event event) {
    if (event instanceof CollectionStartEvent start) {
      anchors.add(start.getAnchor());
      open.push(new Open(start, new ArrayList<>()));
      if (open.size() > DEEPEST) {
        throw new IllegalStateException("too deep");
      }
    } else if (event instanceof ScalarEvent scalar) {
      anchors.add(scalar.getAnchor());
      add(scalar(scalar));
    } else if (event instanceof AliasEvent alias) {
      if (!anchors.contains(alias.getAnchor())) {
        throw new IllegalStateException("nothing has this anchor");
      }
      add(new FrontMatterNode("", Style.ALIAS, span(alias), List.of(), false));
    } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
      add(collection(open.pop(), event));
    }
  }

  private void add(FrontMatterNode node) {
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().children().add(node);
    }
  }

  private FrontMatterNode scalar(ScalarEvent event) {
    boolean isBlock = event.isLiteral() || event.isFolded();
    boolean isQuoted = event.isSQuoted() || event.isDQuoted();
    Style style = isBlock ? Style.BLOCK_TEXT : isQuoted ? Style.QUOTED : Style.PLAIN;
    Span span = isBlock ? trimmed(span(event)) : span(event);
    String text = isJson ? event.getValue().replace(SLASH, '/') : event.getValue();
    String whole = event.isDQuoted() ? FrontMatterText.wholePairs(text) : text;
    return new FrontMatterNode(whole, style, span, List.of(), isMarked(event));
  }

  /** JSON may write {@code \/} for a slash, which SnakeYAML refuses; the length stays. */
  private static String withoutSlashEscapes(String json) {
    StringBuilder out = new StringBuilder(json);
    for (int i = 0; i + 1 < json.length(); i++) {
      if (json.charAt(i) == '\\') {
        i++;
        if (json.charAt(i) == '/') {
          out.setCharAt(i, 'P');
        }
      }
    }
    return out.toString();
  }

  private FrontMatterNode collection(Open begun, Event end) {
    CollectionStartEvent start = begun.event();
    List<FrontMatterNode> children = List.copyOf(begun.children());
    boolean isMap = start instanceof MappingStartEvent;
    int from = offset(start.getStartMark().getIndex());
    if (start.isFlow()) {
      Style style = isMap ? Style.FLOW_MAP : Style.FLOW_LIST;
      Span span = new Span(from, Math.max(from, offset(end.getEndMark().getIndex())));
      return new FrontMatterNode("", style, span, children, isMarked(start));
    }
    int last = children.isEmpty() ? from : children.get(children.size() - 1).span().end();
    Style style = isMap ? Style.BLOCK_MAP : Style.BLOCK_LIST;
    return new FrontMatterNode(
        "", style, new Span(from, Math.max(from, last)), children, isMarked(start));
  }

  private static boolean isMarked(NodeEvent event) {
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    return event.getAnchor() != null || tag != null;
  }

  private Span span(Event event) {
    int from = offset(event.getStartMark().getIndex());
    return new Span(from, Math.max(from, offset(event.getEndMark().getIndex())));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && yaml.charAt(end - 1 - shift) <= ' ') {
      end--;
    }
    return new Span(span.start(), end);
  }

  private int offset(int codePoint) {
    return shift + (offsets.length == 0 ? codePoint : offsets[codePoint]);
  }

  /** Where each code point begins, and the end; empty where code points and characters agree. */
  private static int[] offsets(String yaml) {
    int count = yaml.codePointCount(0, yaml.length());
    if (count == yaml.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      at += Character.charCount(yaml.codePointAt(at));
    }
    offsets[count] = at;
    return offsets;
  }
}
