package clipweave.cli;

import clipweave.note.CannotGoOn;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text, UTF-8 in every locale. Nobody reading any more is not an error; a full disk is,
 * when it is data that is lost.
 */
final class Out extends Writer {
  private final OutputStream stream;
  private final boolean isData;
  private boolean isClosed;

  private Out(OutputStream stream, boolean isData) {
    this.stream = new BufferedOutputStream(stream, 1 << 14);
    this.isData = isData;
  }

  /** Standard output: what cannot be written ends the run. */
  static Out data(OutputStream stream) {
    return new Out(stream, true);
  }

  /** Standard error: what cannot be written is not said. */
  static Out talk(OutputStream stream) {
    return new Out(stream, false);
  }

  /** Prints a line, whatever it holds made visible. */
  void line(String text) {
    print(Visible.of(text));
    print("\n");
  }

  /** Prints a text as it is. */
  void print(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints bytes as they are. */
  void bytes(byte[] bytes) {
    attempt(() -> stream.write(bytes));
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    print(new String(buffer, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  @Override
  public void close() {
    flush();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) {
    if (isClosed) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      isClosed = true;
      if (isData && !isClosedPipe(e)) {
        throw CannotGoOn.failed("standard output", "cannot write: " + e.getMessage(), e);
      }
    }
  }

  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("Stream closed");
  }
}
