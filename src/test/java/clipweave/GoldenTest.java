package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import clipweave.note.Problem;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports as folders: {@code src/test/resources/vaults/CASE/} holds {@code clips/}, {@code vault/}
 * as it was before (if there was one), {@code expected/} as it is after, and {@code problems.txt}
 * where there are any. A case without {@code clips/} imports the vault's own {@code Clippings}.
 * What lies in {@code then/} is put over clips and vault after a first import, and all is expected
 * of a second one. {@code mvn test -Dgolden=update} records what came out, and fails all the same,
 * so that somebody reads the difference.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/vaults");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicNode> everyCase() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.of();
    }
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream().map(this::checks);
    }
  }

  private DynamicNode checks(Path folder) {
    List<DynamicTest> checks = new ArrayList<>();
    checks.add(check(folder, "gives what is expected", () -> expected(folder)));
    checks.add(check(folder, "changes nothing when run again", () -> again(folder)));
    checks.add(check(folder, "does the same in Turkey", () -> turkey(folder)));
    // A conflict note is named by its bytes: other line ends give it another name.
    if (!Files.isDirectory(folder.resolve("then/vault/Clippings"))) {
      checks.add(check(folder, "reads Windows line ends as others", () -> windows(folder)));
      checks.add(check(folder, "reads a byte-order mark as none", () -> mark(folder)));
    }
    return DynamicContainer.dynamicContainer(folder.getFileName().toString(), checks);
  }

  private static DynamicTest check(Path folder, String what, Executable test) {
    return DynamicTest.dynamicTest(folder.getFileName() + " " + what, test);
  }

  private void expected(Path folder) throws IOException {
    Run run = new Run(folder, fresh("plain"));
    Report report = run.run(t -> t);
    if ("update".equals(System.getProperty("golden"))) {
      record(folder, run, report);
    }
    assertSame(folder, run.result());
    assertThat(problems(report)).as("problems of %s", folder).isEqualTo(recorded(folder));
  }

  private void again(Path folder) throws IOException {
    Run run = new Run(folder, fresh("again"));
    run.run(t -> t);
    SortedMap<String, String> before = Prints.of(run.vault());
    Report second = run.once();
    assertThat(second.changes()).as("changes of the second run of %s", folder).isEmpty();
    assertThat(Prints.of(run.vault()))
        .as("files after the second run of %s", folder)
        .isEqualTo(before);
  }

  private void windows(Path folder) {
    Run run = new Run(folder, fresh("windows"));
    run.run(t -> unixEnds(t).replace("\n", "\r\n"));
    Tree expected = Tree.read(folder.resolve("expected")).withTexts(GoldenTest::unixEnds);
    assertSame(folder, expected, run.result().withTexts(GoldenTest::unixEnds));
  }

  private void mark(Path folder) {
    Run run = new Run(folder, fresh("mark"));
    run.run(t -> t.isEmpty() ? t : "\ufeff" + unmarked(t));
    Tree expected = Tree.read(folder.resolve("expected")).withTexts(GoldenTest::unmarked);
    assertSame(folder, expected, run.result().withTexts(GoldenTest::unmarked));
  }

  private void turkey(Path folder) {
    Locale before = Locale.getDefault();
    Run run = new Run(folder, fresh("turkey"));
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      run.run(t -> t);
    } finally {
      Locale.setDefault(before);
    }
    assertSame(folder, run.result());
  }

  private Path fresh(String name) {
    try {
      return Files.createTempDirectory(temp, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSame(Path folder, Tree actual) {
    assertSame(folder, Tree.read(folder.resolve("expected")), actual);
  }

  private static void assertSame(Path folder, Tree expected, Tree actual) {
    List<String> difference = expected.difference(actual);
    if (!difference.isEmpty()) {
      fail("%s is not as expected:%n%s", folder, String.join("\n", difference));
    }
  }

  private static String unixEnds(String text) {
    return text.replace("\r\n", "\n");
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String problems(Report report) {
    return report.problems().stream().map(GoldenTest::words).collect(Collectors.joining());
  }

  private static String words(Problem p) {
    String severity = p.severity().name().toLowerCase(Locale.ROOT);
    String place = p.file() + ":" + p.place().line() + ":" + p.place().column();
    String hint = p.hint().isEmpty() ? "" : "  " + p.hint() + "\n";
    return severity + " " + place + ": " + p.says() + "; " + p.did() + "\n" + hint;
  }

  private static String recorded(Path folder) throws IOException {
    Path file = folder.resolve("problems.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void record(Path folder, Run run, Report report) throws IOException {
    Path expected = folder.resolve("expected");
    for (String name : Tree.read(expected).files().keySet()) {
      Files.delete(expected.resolve(name));
    }
    run.result().write(expected);
    Path problems = folder.resolve("problems.txt");
    if (report.problems().isEmpty()) {
      Files.deleteIfExists(problems);
    } else {
      Files.writeString(problems, problems(report));
    }
    fail("%s was recorded anew: read the difference", folder);
  }

  /** The imports of a case, in a folder of their own. */
  private record Run(Path source, Path folder) {
    /** All that the case asks for, with the texts of its clips changed. */
    Report run(UnaryOperator<String> clip) {
      lay(source, clip);
      Report report = once();
      if (!Files.isDirectory(source.resolve("then"))) {
        return report;
      }
      lay(source.resolve("then"), clip);
      return once();
    }

    private void lay(Path from, UnaryOperator<String> clip) {
      Tree.read(from.resolve("clips")).withTexts(clip).write(folder.resolve("clips"));
      Tree vault = Tree.read(from.resolve("vault"));
      vault.only(n -> !isClip(n)).write(folder.resolve("vault"));
      vault.only(this::isClip).withTexts(clip).write(folder.resolve("vault"));
    }

    private boolean isClip(String name) {
      return named().stream().anyMatch(n -> ("vault/" + name).startsWith(n));
    }

    private List<String> named() {
      Path names = source.resolve("names.txt");
      try {
        return Files.exists(names) ? Files.readAllLines(names) : List.of("clips");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Report once() {
      return ImportFlow.run(
          new ImportRequest(
              folder,
              named().stream().map(Path::of).toList(),
              Optional.of(Path.of("vault")),
              false,
              false,
              Optional.empty(),
              0),
          Progress.NONE);
    }

    Path vault() {
      return folder.resolve("vault");
    }

    Tree result() {
      return Tree.read(vault()).only(n -> !n.startsWith(".clipweave/state/"));
    }
  }
}
