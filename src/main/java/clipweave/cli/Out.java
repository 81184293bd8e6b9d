package clipweave.cli;

import clipweave.note.CannotGoOn;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text, UTF-8 in every locale. Nobody reading any more is not an error; a full disk is.
 */
final class Out extends Writer {
  private final OutputStream stream;
  private boolean isClosed;

  Out(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, 1 << 14);
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
      if (!isClosedPipe(e)) {
        throw CannotGoOn.failed("standard output", "cannot write: " + e.getMessage(), e);
      }
    }
  }

  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("Stream closed");
  }
}
