package clipweave.graph;

import java.io.IOException;
import java.util.List;

/** A line of a CSV file (RFC 4180) whose cells no spreadsheet takes for a formula. */
final class CsvRow {
  private CsvRow() {}

  static void write(List<String> cells, Appendable out) throws IOException {
    String comma = "";
    for (String cell : cells) {
      out.append(comma).append(cell(cell));
      comma = ",";
    }
    out.append("\r\n");
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    String line = Plain.line(safe);
    boolean isBare = line.indexOf(',') < 0 && line.indexOf('"') < 0 && line.equals(line.strip());
    return isBare ? line : '"' + line.replace("\"", "\"\"") + '"';
  }

  /** What begins with one of these, blanks aside, is run by some spreadsheet. */
  private static boolean isFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    String stripped = text.strip();
    boolean isSigned =
        !stripped.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(stripped.charAt(0)) >= 0;
    return first == '\t' || first == '\r' || first == '\n' || isSigned;
  }
}
