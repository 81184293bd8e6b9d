package clipweave.history;

import clipweave.vault.Change;
import clipweave.vault.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A run as text.
 *
 * <pre>
 * run TAB NUMBER
 * undoes TAB NUMBER                                  if it does
 * word TAB WORD                                      one line a word of the command
 * made TAB PATH                                      one line a folder that was made
 * OP TAB PATH TAB FROM TAB PRE TAB POST TAB TEMP     one line a step; empty for none
 * </pre>
 *
 * Backslash, tab and line ends are written as {@code \\ \t \n \r}.
 */
final class Journal {
  private static final int FIELDS = 6;

  private Journal() {}

  static byte[] write(Run run) {
    StringBuilder text = new StringBuilder();
    text.append("run\t").append(run.number()).append('\n');
    run.undoes().ifPresent(number -> text.append("undoes\t").append(number).append('\n'));
    run.command().forEach(word -> text.append("word\t").append(escape(word)).append('\n'));
    run.folders().forEach(path -> text.append("made\t").append(escape(path)).append('\n'));
    run.steps().forEach(step -> line(text, step));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, Step step) {
    text.append(step.op().word()).append('\t').append(escape(step.path()));
    for (Optional<String> field : List.of(step.from(), step.pre(), step.post(), step.temp())) {
      text.append('\t').append(escape(field.orElse("")));
    }
    text.append('\n');
  }

  /**
   * @throws IllegalArgumentException if it is no journal
   */
  static Run read(byte[] bytes) {
    int number = 0;
    Optional<Integer> undoes = Optional.empty();
    List<String> command = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "run" -> number = Integer.parseInt(value(fields));
        case "undoes" -> undoes = Optional.of(Integer.valueOf(value(fields)));
        case "word" -> command.add(unescape(value(fields)));
        case "made" -> folders.add(unescape(value(fields)));
        default -> steps.add(step(fields));
      }
    }
    return new Run(number, command, undoes, steps, folders);
  }

  private static String value(String[] fields) {
    if (fields.length != 2) {
      throw new IllegalArgumentException("no line of a journal");
    }
    return fields[1];
  }

  private static Step step(String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("no step of a journal");
    }
    return new Step(
        Change.Op.valueOf(fields[0].toUpperCase(Locale.ROOT)),
        unescape(fields[1]),
        optional(fields[2]),
        optional(fields[3]),
        optional(fields[4]),
        optional(fields[5]));
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(unescape(field));
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '\\' && i + 1 < text.length() ? plain(text.charAt(++i)) : c);
    }
    return out.toString();
  }

  private static char plain(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
