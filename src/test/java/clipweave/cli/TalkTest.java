package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TalkTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Out err = Out.data(bytes);
  private final Talk talk = new Talk(err, Paint.OFF);

  @Test
  void aProblemHasPlaceCauseAndHint() {
    talk.problem(
        Problem.note(
                "clips/moat.md",
                new Place(3, 11),
                "'clipped' is not a date: '7th May'",
                "kept as text")
            .withHint("write it like 2023-05-07 to have it in the calendar"));
    assertThat(said())
        .isEqualTo(
            """
            clips/moat.md:3:11: 'clipped' is not a date: '7th May'; kept as text
              write it like 2023-05-07 to have it in the calendar
            """);
  }

  @Test
  void aProblemOfAWholeFileHasNoLine() {
    talk.problem(
        Problem.look("clips/photo.md", Place.START, "not text (zero byte at 212)", "skipped"));
    assertThat(said()).isEqualTo("clips/photo.md: not text (zero byte at 212); skipped\n");
  }

  @Test
  void anEarlyEndSaysWhatToDo() {
    CannotGoOn end = CannotGoOn.wrong("no folder 'notes'", "name the vault with --vault");
    talk.failure(end, false);
    assertThat(said()).isEqualTo("clipweave: no folder 'notes'\n  name the vault with --vault\n");
    assertThat(ExitCode.of(end).number()).isEqualTo(2);
  }

  @Test
  void aFailedWriteNamesItsFile() {
    IOException cause = new IOException("no space left on device");
    CannotGoOn end =
        CannotGoOn.failed("notes/Moat.md", "cannot write: no space left on device", cause);
    talk.failure(end, false);
    assertThat(said()).isEqualTo("notes/Moat.md: cannot write: no space left on device\n");
    assertThat(ExitCode.of(end).number()).isEqualTo(3);
  }

  @Test
  void aHeldVaultHasItsOwnCode() {
    assertThat(ExitCode.of(CannotGoOn.busy("another run holds the vault")).number()).isEqualTo(75);
  }

  @Test
  void aBugIsOurFaultAndShowsNoTrace() {
    talk.failure(new IllegalStateException("edits 3..9 and 7..12 overlap"), false);
    assertThat(said())
        .isEqualTo(
            """
            clipweave: this is a bug, not your mistake: edits 3..9 and 7..12 overlap
              please report it; --verbose says more
            """);
  }

  @Test
  void aBugShowsItsTraceToWhomAsks() {
    talk.failure(new StackOverflowError(), true);
    assertThat(said())
        .startsWith("clipweave: this is a bug, not your mistake: StackOverflowError\n")
        .contains("aBugShowsItsTraceToWhomAsks");
  }

  private String said() {
    err.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
