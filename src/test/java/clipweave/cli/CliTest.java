package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CliTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aClosedPipeIsNoError() {
    assertThat(run(failing("Broken pipe"), "help")).isZero();
    assertThat(said()).isEmpty();
  }

  @Test
  void aFullDiskIsOne() {
    assertThat(run(failing("No space left on device"), "help")).isEqualTo(3);
    assertThat(said()).isEqualTo("standard output: cannot write: No space left on device\n");
  }

  @Test
  void nobodyListeningToTalkChangesNothing() {
    Terminal deaf =
        new Terminal(out, failing("Input/output error"), Set.of(), 80, Map.of(), here());
    assertThat(Cli.run(deaf, "nonsense")).isEqualTo(2);
  }

  @Test
  void everyCommandIsCompletedInFish() {
    assertThat(run(out, "completion", "fish")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("-a import -d 'Read clips")
        .contains("-a unweave -d 'Print a note\\'s body")
        .contains("complete -c clipweave -s n -l dry-run -d 'say what")
        .contains("complete -c clipweave -l vault -r -d 'the vault");
  }

  @Test
  void everyCommandIsCompletedInBashAndZsh() {
    for (String shell : new String[] {"bash", "ZSH"}) {
      out.reset();
      assertThat(run(out, "completion", shell)).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains(
              "import sync weave graph links entities check explain undo unweave log init completion"
                  + " help")
          .contains("--dry-run")
          .endsWith("\n");
    }
  }

  @Test
  void colourAloneDoesNotEatTheWordAfterIt() {
    assertThat(run(out, "--color", "imprt")).isEqualTo(2);
    assertThat(said())
        .isEqualTo("\u001b[1mclipweave:\u001b[0m no command 'imprt'\n  did you mean 'import'?\n");
  }

  @Test
  void aWordAfterTwoDashesIsNoOption() {
    assertThat(run(out, "help", "--", "--color")).isEqualTo(2);
    assertThat(said()).startsWith("clipweave: no option '--color'");
  }

  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(run(out, "\u001b[2Jimport\u202e")).isEqualTo(2);
    assertThat(said()).startsWith("clipweave: no command '\\u001b[2Jimport\\u202e'\n");
  }

  @Test
  void anOptionMayStandBeforeItsCommand() {
    assertThat(run(out, "--quiet", "--json", "help", "import")).isZero();
  }

  private int run(OutputStream to, String... args) {
    return Cli.run(new Terminal(to, err, Set.of(), 80, Map.of(), here()), args);
  }

  private static Path here() {
    return Path.of("");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
