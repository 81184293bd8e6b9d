package clipweave;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * The program and its libraries in one jar, whose classes lie ready in an archive: it is started
 * thousands of times. Signatures are left out, since Java archives no class of a signed jar.
 */
final class Program {
  private final Path jar;
  private final Path archive;

  /**
   * @param temp where it is put together, and tried once on a clip
   */
  Program(Path temp) throws IOException, InterruptedException {
    jar = temp.resolve("program.jar");
    archive = temp.resolve("program.jsa");
    List<Path> parts = new ArrayList<>(List.of(Path.of("target/classes")));
    for (String part : System.getProperty("runtime.jars").split(File.pathSeparator)) {
      parts.add(Path.of(part));
    }
    join(parts);
    World world = new World(Files.createDirectory(temp.resolve("practice")));
    world.newClip(new Random(1), false);
    List<String> command = new ArrayList<>(java("-XX:ArchiveClassesAtExit=" + archive));
    command.addAll(List.of("sync", "clips", "--vault", "vault"));
    ProcessBuilder.Redirect nowhere = ProcessBuilder.Redirect.DISCARD;
    new ProcessBuilder(command)
        .directory(world.root.toFile())
        .redirectError(nowhere)
        .redirectOutput(nowhere)
        .start()
        .waitFor();
  }

  /** What starts it, but for its own words. */
  List<String> java() {
    return java("-XX:SharedArchiveFile=" + archive);
  }

  private List<String> java(String option) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmn64m",
        "-Xms96m",
        "-Xlog:disable",
        option,
        "-cp",
        jar.toString(),
        "clipweave.cli.Main");
  }

  private void join(List<Path> parts) throws IOException {
    Set<String> names = new HashSet<>();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.setLevel(0);
      for (Path part : parts) {
        if (Files.isDirectory(part)) {
          Tree.read(part).files().forEach((name, bytes) -> add(out, names, name, bytes));
        } else {
          add(out, names, part);
        }
      }
    }
  }

  private static void add(JarOutputStream out, Set<String> names, Path part) throws IOException {
    try (JarFile jar = new JarFile(part.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            add(out, names, entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  private static void add(JarOutputStream out, Set<String> names, String name, byte[] bytes) {
    boolean isAboutTheJar = name.matches("META-INF/[^/]*\\.(MF|SF|RSA|DSA)");
    if (isAboutTheJar || !names.add(name)) {
      return;
    }
    try {
      out.putNextEntry(new JarEntry(name));
      out.write(bytes);
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
