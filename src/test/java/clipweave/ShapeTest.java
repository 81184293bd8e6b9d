package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * How long files and methods are. What is longer with reason says so in a comment that begins with
 * {@code Long because}, in a file's first lines or right above a method.
 */
class ShapeTest {
  private static final int FILE = 300;
  private static final int METHOD = 40;
  private static final String REASON = "// Long because";

  @Test
  void noFileIsLong() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources("src")) {
      List<String> lines = Files.readAllLines(file);
      boolean hasReason = lines.stream().limit(60).anyMatch(l -> l.strip().startsWith(REASON));
      if (lines.size() > FILE && !hasReason) {
        found.add(file + " has " + lines.size() + " lines");
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noMethodIsLong() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  d -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources("src")));
      Methods methods = new Methods(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree unit : task.parse()) {
        methods.scan(unit, unit);
      }
      assertThat(methods.seen).isGreaterThan(100);
      assertThat(methods.found).isEmpty();
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(sources("src/main/java"))
        .allSatisfy(f -> assertThat(f.resolveSibling("package-info.java")).exists());
  }

  @Test
  void nothingIsPutOff() throws IOException {
    List<String> words = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X", "@Dis" + "abled");
    for (Path file : sources("src")) {
      assertThat(Files.readString(file)).as("%s", file).doesNotContain(words);
    }
  }

  @Test
  void namesSayWhatAThingIs() throws IOException {
    assertThat(sources("src/main/java"))
        .extracting(f -> f.getFileName().toString())
        .noneMatch(n -> n.matches("\\w+(Manager|Helper|Utils?|Impl|Base)\\.java"));
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Every method that is too long, without its comment and annotations. */
  private static final class Methods extends TreeScanner<Void, CompilationUnitTree> {
    private final SourcePositions positions;
    private final List<String> found = new ArrayList<>();
    private int seen;

    Methods(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      seen++;
      if (method.getBody() != null) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        if (last - first + 1 > METHOD && !hasReason(unit, first)) {
          String name = method.getName().toString();
          found.add(unit.getSourceFile().getName() + ": " + name + ", " + (last - first + 1));
        }
      }
      return super.visitMethod(method, unit);
    }

    private static boolean hasReason(CompilationUnitTree unit, long first) {
      try {
        List<String> lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
        return lines.subList((int) Math.max(0, first - 4), (int) first).stream()
            .anyMatch(l -> l.strip().startsWith(REASON));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
