package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notice in the jar names every library that is shipped, and no other. */
class ThirdPartyTest {
  private static final List<String> LICENCES =
      List.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT");

  @Test
  void theNoticeNamesWhatIsShipped() throws IOException {
    List<String> shipped =
        Stream.of(System.getProperty("runtime.jars").split(File.pathSeparator))
            .map(jar -> Path.of(jar).getFileName().toString())
            .sorted()
            .toList();
    assertThat(rows().stream().map(r -> r[0] + "-" + r[1] + ".jar").sorted().toList())
        .isEqualTo(shipped);
  }

  @Test
  void everyLicenceIsOneWeMayShipUnder() throws IOException {
    assertThat(rows()).allSatisfy(r -> assertThat(LICENCES).contains(r[2]));
  }

  /** The lines below the table's head. */
  private static List<String[]> rows() throws IOException {
    try (InputStream in = ThirdPartyTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(l -> !l.startsWith("library "))
          .skip(1)
          .map(l -> l.split(" +"))
          .toList();
    }
  }
}
