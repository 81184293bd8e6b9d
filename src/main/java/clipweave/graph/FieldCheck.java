package clipweave.graph;

import clipweave.names.TagNames;
import clipweave.note.Problem;
import clipweave.syntax.FrontMatter;
import clipweave.text.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Odd tags and fields of one note (P1 to P5, T1 to T4). */
final class FieldCheck {
  private static final String KEPT = "left as it is";
  private static final Map<String, String> OUTDATED =
      Map.of("tag", "tags", "alias", "aliases", "cssclass", "cssclasses");

  private final String path;
  private final Lines lines;
  private final List<Problem> problems = new ArrayList<>();

  private FieldCheck(String path, Lines lines) {
    this.path = path;
    this.lines = lines;
  }

  static List<Problem> of(String path, FrontMatter front, Lines lines) {
    FieldCheck check = new FieldCheck(path, lines);
    front.flaws().forEach(f -> check.add(f.offset(), f.says(), f.did()));
    Set<String> seen = new HashSet<>();
    for (FrontMatter.Entry entry : front.entries()) {
      String key = PropertyKinds.folded(entry.key());
      if (!seen.add(key) && front.flaws().isEmpty()) {
        check.add(entry.keySpan().start(), "'" + entry.key() + "' stands here twice", KEPT);
      }
      check.entry(entry, key);
    }
    return List.copyOf(check.problems);
  }

  private void entry(FrontMatter.Entry entry, String key) {
    if (OUTDATED.containsKey(key)) {
      String says = "Obsidian no longer reads '" + entry.key() + "'";
      problems.add(
          Problem.note(path, lines.place(entry.keySpan().start()), says, KEPT)
              .withHint("write '" + OUTDATED.get(key) + "', with a list"));
    }
    boolean isLine = entry.shape() == FrontMatter.Shape.SCALAR;
    if (key.equals("aliases") && isLine) {
      add(entry.valueSpan().start(), "'aliases' is no list, so Obsidian ignores it", KEPT);
    }
    if (key.equals("tags") || key.equals("tag")) {
      entry.items().forEach(this::tag);
    } else if (PropertyKinds.isDate(key)) {
      entry.items().forEach(i -> date(entry.key(), i));
    }
  }

  private void tag(FrontMatter.Item item) {
    for (String part : item.text().split(",")) {
      String tag = part.strip().startsWith("#") ? part.strip().substring(1) : part.strip();
      if (!tag.isEmpty() && !TagNames.isValid(tag)) {
        String says = "'" + Plain.line(tag) + "' is not a tag";
        Problem problem = Problem.note(path, lines.place(item.span().start()), says, KEPT);
        problems.add(
            TagNames.of(tag).map(t -> problem.withHint("write '" + t + "'")).orElse(problem));
      }
    }
  }

  private void date(String key, FrontMatter.Item item) {
    boolean isTemplate = item.text().contains("{{");
    boolean isFlag = item.text().equals("true") || item.text().equals("false");
    if (!item.text().isBlank()
        && !isTemplate
        && !isFlag
        && Days.in(item.text().strip()).isEmpty()) {
      String says =
          "'" + key + "' is not a date: '" + Plain.shortened(Plain.line(item.text()), 60) + "'";
      add(item.span().start(), says, "kept as text");
    }
  }

  private void add(int offset, String says, String did) {
    problems.add(Problem.note(path, lines.place(offset), says, did));
  }
}
