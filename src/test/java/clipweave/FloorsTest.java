package clipweave;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house of STYLE.md, checked on the compiled classes by the JDK's own {@code jdeps}. */
class FloorsTest {
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          entry("clipweave.text", 0),
          entry("clipweave.note", 1),
          entry("clipweave.syntax", 2),
          entry("clipweave.names", 3),
          entry("clipweave.merge", 3),
          entry("clipweave.clip", 4),
          entry("clipweave.weave", 4),
          entry("clipweave.graph", 4),
          entry("clipweave.vault", 4),
          entry("clipweave.disk", 5),
          entry("clipweave.history", 5),
          entry("clipweave", 6),
          entry("clipweave.cli", 7));

  /** The packages that may know a library. */
  private static final Map<String, Set<String>> DOORS =
      Map.of(
          "com.vladsch.flexmark.", Set.of("clipweave.syntax"),
          "org.yaml.snakeyaml.", Set.of("clipweave.syntax"),
          "org.eclipse.jgit.", Set.of("clipweave.merge", "clipweave.history"),
          "com.google.gson.", Set.of("clipweave.cli", "clipweave.disk", "clipweave.graph"),
          "picocli.", Set.of("clipweave.cli"),
          "me.tongfei.progressbar.", Set.of("clipweave.cli"));

  /** The process's own two streams are files to Java, and only the command line opens them. */
  private static final Set<String> STREAMS =
      Set.of("java.io.FileOutputStream", "java.io.FileDescriptor");

  private static List<Arrow> arrows;

  /** That one class knows another. */
  private record Arrow(String from, String to) {
    String fromPackage() {
      return packageOf(from);
    }

    String toPackage() {
      return packageOf(to);
    }

    private static String packageOf(String type) {
      return type.substring(0, type.lastIndexOf('.'));
    }

    int fromFloor() {
      return FLOORS.getOrDefault(fromPackage(), -1);
    }
  }

  @BeforeAll
  static void askJdeps() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    PrintWriter writer = new PrintWriter(out);
    jdeps.run(writer, writer, "-verbose:class", "target/classes");
    Matcher line =
        Pattern.compile("(?m)^ +(clipweave\\.\\S+) +-> +(\\S+\\.\\S+) ").matcher(out.toString());
    arrows = line.results().map(r -> new Arrow(r.group(1), r.group(2))).toList();
  }

  @Test
  void jdepsSawTheHouse() {
    assertThat(arrows).hasSizeGreaterThan(200);
    assertThat(arrows).contains(new Arrow("clipweave.cli.Cli", "picocli.CommandLine"));
  }

  @Test
  void everyPackageHasAFloor() {
    assertThat(arrows).extracting(Arrow::fromPackage).isSubsetOf(FLOORS.keySet());
  }

  @Test
  void aPackageKnowsOnlyFloorsBelowIt() {
    assertNone(
        a ->
            FLOORS.containsKey(a.toPackage())
                && !a.toPackage().equals(a.fromPackage())
                && FLOORS.get(a.toPackage()) >= a.fromFloor());
  }

  @Test
  void everyLibraryHasItsDoor() {
    DOORS.forEach(
        (library, doors) ->
            assertNone(a -> a.to().startsWith(library) && !doors.contains(a.fromPackage())));
  }

  @Test
  void onlyKnownLibrariesAreUsed() {
    assertNone(
        a ->
            !a.to().startsWith("java.")
                && !a.to().startsWith("clipweave.")
                && DOORS.keySet().stream().noneMatch(a.to()::startsWith));
  }

  @Test
  void onlyFloorFiveTouchesFiles() {
    assertNone(a -> a.fromFloor() != 5 && touchesFiles(a.to()) && !opensStreams(a));
  }

  private static boolean touchesFiles(String type) {
    return type.equals("java.nio.file.Files")
        || type.startsWith("java.nio.file.FileS")
        || type.startsWith("java.nio.channels.")
        || type.startsWith("java.io.File")
        || type.equals("java.io.RandomAccessFile");
  }

  private static boolean opensStreams(Arrow arrow) {
    return arrow.from().equals("clipweave.cli.Terminal") && STREAMS.contains(arrow.to());
  }

  @Test
  void theLowerFloorsKnowNoPlaceNoTimeAndNoChance() {
    Set<String> forbidden =
        Set.of(
            "java.nio.file.Path",
            "java.time.Clock",
            "java.time.Instant",
            "java.util.Random",
            "java.util.UUID",
            "java.util.Scanner",
            "java.util.TimeZone",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");
    assertNone(a -> a.fromFloor() < 5 && forbidden.contains(a.to()));
  }

  @Test
  void onlyTheCommandLinePrints() {
    assertNone(a -> a.to().equals("java.io.PrintStream") && a.fromFloor() != 7);
    assertNone(a -> a.to().startsWith("java.util.logging.") && a.fromFloor() != 2);
  }

  @Test
  void nothingOpensASocketOrStartsAProgram() {
    Set<String> harmless =
        Set.of(
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.IDN",
            "java.net.URLDecoder",
            "java.net.URLEncoder");
    assertNone(a -> a.to().startsWith("java.net.") && !harmless.contains(a.to()));
    assertNone(a -> a.to().startsWith("javax.net.") || a.to().startsWith("java.rmi."));
    assertNone(a -> a.to().startsWith("java.lang.Process") && !a.to().endsWith("ProcessHandle"));
  }

  private static void assertNone(Predicate<Arrow> forbidden) {
    assertThat(arrows.stream().filter(forbidden).distinct().toList()).isEmpty();
  }
}
