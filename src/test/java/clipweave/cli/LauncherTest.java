package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that only says how it was called. */
class LauncherTest {
  @TempDir private Path temp;

  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    Path home = temp.resolve("a program's home");
    launcher = home.resolve("bin/clipweave");
    Files.createDirectories(launcher.getParent());
    Files.copy(
        Path.of("src/main/launcher/clipweave"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/clipweave.jar"), "a jar");
    java("17.0.15");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    assertThat(run(launcher, Map.of(), "import", "a b", "", "*", "it's \"x\"").said())
        .endsWith("<import>\n<a b>\n<>\n<*>\n<it's \"x\">\n");
  }

  @Test
  void theJarIsFoundBehindSymbolicLinks() throws Exception {
    Path near = Files.createSymbolicLink(temp.resolve("near"), temp.relativize(launcher));
    Path far = Files.createSymbolicLink(temp.resolve("far"), near.toAbsolutePath());
    assertThat(run(far, Map.of(), "help").said())
        .contains("a program's home/lib/clipweave.jar>\n<clipweave.cli.Main>\n<help>\n");
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    java("11.0.2");
    Answer answer = run(launcher, Map.of());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.said())
        .startsWith("clipweave: needs Java 17 or newer; '")
        .contains("bin/java' is 11.0.2\n  install a newer one, or point JAVA_HOME to it\n");
  }

  @Test
  void aVeryOldJavaIsNamedToo() throws Exception {
    java("1.8.0_412");
    assertThat(run(launcher, Map.of()).said()).contains("is 1.8.0_412\n");
  }

  @Test
  void aMissingJavaIsSaid() throws Exception {
    Answer answer = run(launcher, Map.of("JAVA_HOME", "/none"));
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.said()).startsWith("clipweave: no bin/java in JAVA_HOME '/none'\n");
  }

  @Test
  void moreOptionsForJavaComeLastSoThatTheyWin() throws Exception {
    assertThat(run(launcher, Map.of("CLIPWEAVE_OPTS", "-Xmx4g -Da=b")).said())
        .containsSubsequence("<-Xmx1g>", "<-Xmx4g>\n<-Da=b>", "<clipweave.cli.Main>");
  }

  @Test
  void namesAreUtf8InTheOldLocaleToo() throws Exception {
    assertThat(run(launcher, Map.of("LC_ALL", "C")).said()).startsWith("LC_ALL=C.UTF-8\n");
    assertThat(run(launcher, Map.of("LC_ALL", "POSIX")).said()).startsWith("LC_ALL=C.UTF-8\n");
    assertThat(run(launcher, Map.of("LC_ALL", "C.UTF-8")).said()).startsWith("LC_ALL=C.UTF-8\n");
  }

  @Test
  void anUnwritableCacheIsNoMatter() throws Exception {
    Files.writeString(temp.resolve("file"), "");
    String cache = temp.resolve("file").resolve("below").toString();
    assertThat(run(launcher, Map.of("CLIPWEAVE_CACHE", cache), "help"))
        .satisfies(a -> assertThat(a.code()).isZero())
        .satisfies(a -> assertThat(a.said()).endsWith("<help>\n"));
  }

  private record Answer(int code, String said) {}

  private Answer run(Path program, Map<String, String> env, String... args) throws Exception {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", temp.resolve("java home").toString());
    builder.environment().put("CLIPWEAVE_CACHE", "off");
    builder.environment().putAll(env);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), said);
  }

  private void java(String version) throws IOException {
    Path java = temp.resolve("java home/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "LC_ALL=${LC_ALL:-}"
        printf '<%s>\\n' "$@"
        """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        temp.resolve("java home/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }
}
