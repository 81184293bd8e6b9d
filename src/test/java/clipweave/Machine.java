package clipweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program as a process of its own, and {@code strace} between it and the machine: it counts the
 * calls that change files, ends the process at one of them or lets the call fail.
 */
final class Machine {
  private static final String CHANGING =
      "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,write,pwrite64,"
          + "ftruncate,fsync,fdatasync,utimensat,chmod,fchmod";

  /** {@code 4711 mkdir("/x", 0777) = 0}. */
  private static final Pattern CALL = Pattern.compile("(?m)^(\\d+) +([a-z0-9]+)\\(([^\\n]*)$");

  private final Path folder;
  private final Path trace;
  private final Program program;

  /**
   * @param folder where the commands are given
   * @param temp where the program is put together, and what was traced lies
   */
  Machine(Path folder, Path temp) throws IOException, InterruptedException {
    this.folder = folder;
    this.trace = temp.resolve("trace");
    this.program = new Program(temp);
  }

  /**
   * One call of a run.
   *
   * @param turn how often its thread made this kind of call before, and this time
   */
  record Call(String name, int turn) {}

  /** How a process ended, and what it said about it. */
  record End(int code, String said) {}

  static boolean isThere() {
    return Files.isExecutable(Path.of("/usr/bin/strace"));
  }

  /** The calls that change files, of an undisturbed run; each kind of call and turn once. */
  List<Call> changes(List<String> words) {
    run(CHANGING, "", words);
    return calls("");
  }

  /** The calls that open one of our files. */
  List<Call> opens(List<String> words) {
    run("openat", "", words);
    return calls(folder.toString());
  }

  End killed(Call call, List<String> words) {
    return run(call.name(), call.name() + ":signal=SIGKILL:when=" + call.turn(), words);
  }

  /**
   * @param forever whether every later call of the kind fails too
   */
  End failing(Call call, String error, boolean forever, List<String> words) {
    String when = call.turn() + (forever ? "+" : "");
    return run(call.name(), call.name() + ":error=" + error + ":when=" + when, words);
  }

  private List<Call> calls(String about) {
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Call> calls = new TreeMap<>();
    Matcher call = CALL.matcher(traced());
    while (call.find()) {
      int turn = turns.merge(call.group(1) + " " + call.group(2), 1, Integer::sum);
      if (call.group(3).contains(about)) {
        calls.put(String.format("%s %05d", call.group(2), turn), new Call(call.group(2), turn));
      }
    }
    return List.copyOf(calls.values());
  }

  private String traced() {
    try {
      return Files.readString(trace, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without anybody between. */
  End run(List<String> words) {
    return end(java(words));
  }

  private End run(String traced, String inject, List<String> words) {
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-s", "300"));
    command.addAll(List.of("-o", trace.toString(), "-e", "trace=" + traced));
    // the filter is quick, but counts no calls for an injection
    command.addAll(inject.isEmpty() ? List.of("--seccomp-bpf") : List.of("-e", "inject=" + inject));
    command.addAll(java(words));
    return end(command);
  }

  private List<String> java(List<String> words) {
    List<String> command = new ArrayList<>(program.java());
    command.addAll(words);
    return command;
  }

  private End end(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new End(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
