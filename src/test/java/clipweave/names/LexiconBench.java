package clipweave.names;

import clipweave.text.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How fast names are found: all notes of a folder, with 100,000 names made of their file names,
 * aliases and pairs of words. See {@code src/bench/lexicon}.
 */
final class LexiconBench {
  private static final int NAMES = 100_000;
  private static final int ROUNDS = 7;

  private final List<String> notes = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private long bytes;
  private long found;

  private LexiconBench() {}

  public static void main(String[] args) throws IOException {
    LexiconBench bench = new LexiconBench();
    for (String folder : args) {
      bench.load(Path.of(folder));
    }
    bench.addPairs();
    bench.run();
  }

  private void load(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        bytes += content.length;
        String text = new String(content, StandardCharsets.UTF_8);
        notes.add(text);
        names.add(file.getFileName().toString().replace(".md", ""));
        addAliases(text);
      }
    }
  }

  private void addAliases(String text) {
    int at = text.indexOf("\naliases:");
    int end = at < 0 ? -1 : text.indexOf("\n---", at);
    if (end > 0) {
      text.substring(at + 9, end).lines().limit(10).map(String::strip).forEach(this::addAlias);
    }
  }

  private void addAlias(String line) {
    for (String alias : line.replaceAll("^- |[\\[\\]\"']", "").split(",")) {
      names.add(alias.strip());
    }
  }

  /** Fills up with pairs of neighbouring words, taken at even distances. */
  private void addPairs() {
    for (int step = 4096; names.size() < NAMES && step > 1; step /= 2) {
      for (int i = 0; i < notes.size() && names.size() < NAMES; i++) {
        addPairs(notes.get(i), step);
      }
    }
  }

  private void addPairs(String note, int step) {
    for (int i = step / 2; i < note.length() && names.size() < NAMES; i += step) {
      Words words = new Words(i, note.length(), note);
      if (words.has(1) && words.kind(0) != CharKind.SYMBOL && words.kind(1) != CharKind.SYMBOL) {
        names.add(note.substring(words.start(0), words.end(1)));
      }
    }
  }

  private void run() {
    List<NameForm> forms =
        names.stream().map(n -> new NameForm(n, n + ".md", NameForm.Origin.TITLE)).toList();
    long start = cpu();
    Lexicon lexicon = Lexicon.of(forms);
    say("%,d names, %,d forms", forms.size(), lexicon.size());
    say("first build %.2f s CPU", (cpu() - start) / 1e9);
    long before = heap();
    start = cpu();
    Lexicon other = Lexicon.of(forms);
    say("later build %.2f s CPU", (cpu() - start) / 1e9);
    long after = heap();
    say("heap %.1f MB beside the names (%d)", (after - before) / 1e6, other.size());
    say("%,d notes, %.1f MB", notes.size(), bytes / 1e6);
    for (int i = 0; i < ROUNDS; i++) {
      look();
      round(lexicon);
    }
  }

  /** What this machine can do at the moment: one look at every character. */
  private void look() {
    long sum = 0;
    long start = cpu();
    for (String note : notes) {
      for (int i = 0; i < note.length(); i++) {
        sum += CharTable.kind(note.charAt(i));
      }
    }
    double seconds = (cpu() - start) / 1e9;
    say("%.1f MB/s looking at each character (%,d)", bytes / seconds / 1e6, sum);
  }

  private void round(Lexicon lexicon) {
    found = 0;
    long start = cpu();
    for (String note : notes) {
      lexicon.match(note, new Span(0, note.length()), (from, to, id) -> found++);
    }
    double whole = (cpu() - start) / 1e9;
    long all = found;
    start = cpu();
    for (String note : notes) {
      matchLines(lexicon, note);
    }
    double lines = (cpu() - start) / 1e9;
    say("%.1f MB/s, by lines %.1f MB/s, %,d found", bytes / whole / 1e6, bytes / lines / 1e6, all);
  }

  private void matchLines(Lexicon lexicon, String note) {
    int from = 0;
    while (from < note.length()) {
      int end = note.indexOf('\n', from);
      end = end < 0 ? note.length() : end;
      lexicon.match(note, new Span(from, end), (start, to, id) -> found++);
      from = end + 1;
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
