package clipweave;

import clipweave.history.History;
import clipweave.history.Run;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Sha256;
import clipweave.vault.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A run as the history kept it: what was remembered before and after it, and the texts. */
final class PastRun {
  private final History history;
  private final Run run;
  private final Manifest before;
  private final Manifest after;
  private final Map<String, Entry> written = new HashMap<>();
  private final Map<String, Entry> woven;

  PastRun(History history, Run run) {
    this.history = history;
    this.run = run;
    this.before = manifest(history, run.number() - 1);
    this.after = manifest(history, run.number());
    this.woven = after.wovenByPath();
    after.entries().stream().filter(e -> !e.isNote()).forEach(e -> written.put(e.path(), e));
  }

  private static Manifest manifest(History history, int number) {
    return history
        .manifest(number)
        .flatMap(m -> Manifest.read(string(m)))
        .orElseGet(Manifest::empty);
  }

  /** What it did. */
  Run run() {
    return run;
  }

  /** What was remembered before it. */
  Manifest before() {
    return before;
  }

  /** What was remembered after it. */
  Manifest after() {
    return after;
  }

  /** What it remembered of a file that is ours, be it deleted. */
  Optional<Entry> entry(String path) {
    return Optional.ofNullable(written.get(path));
  }

  /** What it remembered of the links in a note that is not ours. */
  Optional<Entry> woven(String path) {
    return Optional.ofNullable(woven.get(path));
  }

  /** The text that a step found; empty if it is not known, or not that text. */
  Optional<String> found(Step step) {
    return text(history.found(run.number(), step.path()), step.pre());
  }

  /** The text that a step left; empty if it is not known, or not that text. */
  Optional<String> written(Step step) {
    return text(history.written(run.number(), step.path()), step.post());
  }

  /** What lay at a path that the run cleared. */
  Optional<String> cleared(String path) {
    return history.found(run.number(), path).map(PastRun::string);
  }

  /** The base that was kept before the run. */
  Optional<Content> base(String path) {
    return history.base(run.number() - 1, path).map(PastRun::string).map(Contents::of);
  }

  private static Optional<String> text(Optional<byte[]> bytes, Optional<String> hash) {
    return bytes.filter(b -> hash.equals(Optional.of(Sha256.of(b)))).map(PastRun::string);
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
