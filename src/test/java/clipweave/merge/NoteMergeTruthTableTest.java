package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.Merged.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What comes of a key, a list and a body block that each side left, changed or took out. */
class NoteMergeTruthTableTest {
  private static final String NONE = "-";

  /** Base, yours, theirs, what the note says then, and the outcome; "-" is not there. */
  private static final String SCALAR =
      """
      Moat | Moat     | Moat     | Moat     | YOURS
      Moat | Moat     | New moat | New moat | THEIRS
      Moat | Moat     | -        | -        | THEIRS
      Moat | My moat  | Moat     | My moat  | YOURS
      Moat | My moat  | New moat | My moat  | CONFLICT
      Moat | My moat  | -        | My moat  | CONFLICT
      Moat | -        | Moat     | -        | YOURS
      Moat | -        | New moat | -        | CONFLICT
      Moat | -        | -        | -        | YOURS
      """;

  private static final String LIST =
      """
      a, b | a, b    | a, b    | a, b       | YOURS
      a, b | a, b    | b, c    | b, c       | THEIRS
      a, b | a, b    | -       | -          | THEIRS
      a, b | a, mine | a, b    | a, mine    | YOURS
      a, b | b, mine | a, b, c | b, mine, c | BOTH
      a, b | a, mine | -       | mine       | BOTH
      a, b | -       | a, b    | -          | YOURS
      a, b | -       | b, c    | c          | BOTH
      a, b | -       | -       | -          | YOURS
      """;

  private static final String BLOCK =
      """
      A moat. | A moat.  | A moat.   | A moat.  | YOURS
      A moat. | A moat.  | No moat.  | No moat. | THEIRS
      A moat. | A moat.  | -         | -        | THEIRS
      A moat. | My moat. | A moat.   | My moat. | YOURS
      A moat. | My moat. | No moat.  | My moat. | CONFLICT
      A moat. | My moat. | -         | My moat. | CONFLICT
      A moat. | -        | A moat.   | -        | YOURS
      A moat. | -        | No moat.  | -        | CONFLICT
      A moat. | -        | -         | -        | YOURS
      """;

  @TestFactory
  Stream<DynamicTest> aScalarKey() {
    return SCALAR.lines().map(row -> test(row, NoteMergeTruthTableTest::withTitle));
  }

  @TestFactory
  Stream<DynamicTest> aList() {
    return LIST.lines().map(row -> test(row, NoteMergeTruthTableTest::withTags));
  }

  @TestFactory
  Stream<DynamicTest> aBodyBlock() {
    return BLOCK.lines().map(row -> test(row, NoteMergeTruthTableTest::withBlock));
  }

  private static DynamicTest test(String row, java.util.function.UnaryOperator<String> note) {
    String[] cells = row.split("\\|");
    return DynamicTest.dynamicTest(
        row,
        () -> {
          String yours = note.apply(cells[1].strip());
          String theirs = note.apply(cells[2].strip());
          Merged merged = NoteMerge.of(note.apply(cells[0].strip()), yours, theirs);
          assertThat(merged.text()).as(row).isEqualTo(note.apply(cells[3].strip()));
          assertThat(merged.outcome()).as(row).isEqualTo(Outcome.valueOf(cells[4].strip()));
          assertThat(merged.clashes())
              .as(row)
              .hasSize(merged.outcome() == Outcome.CONFLICT ? 1 : 0);
        });
  }

  private static String withTitle(String title) {
    String line = title.equals(NONE) ? "" : "title: " + title + "\n";
    return "---\n" + line + "rating: 5\n---\nbody\n";
  }

  private static String withTags(String tags) {
    StringBuilder lines = new StringBuilder();
    if (!tags.equals(NONE)) {
      lines.append("tags:\n");
      Stream.of(tags.split(", ")).forEach(tag -> lines.append("  - ").append(tag).append('\n'));
    }
    return "---\n" + lines + "rating: 5\n---\nbody\n";
  }

  private static String withBlock(String block) {
    return "---\nrating: 5\n---\nfirst\n\n" + (block.equals(NONE) ? "" : block + "\n\n") + "last\n";
  }
}
