package clipweave.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class NormalTest {
  @Test
  void lettersAndMarksAreComposed() {
    assertThat(Normal.nfc("A\u030angstro\u0308m")).isEqualTo("\u00c5ngstr\u00f6m");
    assertThat(Normal.nfc("q\u0307\u0323")).isEqualTo("q\u0323\u0307");
    assertThat(Normal.of("\ufb01", Form.NFKC)).isEqualTo("fi");
    assertThat(Normal.nfc("")).isEmpty();
  }

  /** In the JDK's own way this takes ten minutes. */
  @Test
  void aLetterWithAMillionMarksIsReadAtOnce() {
    String text = "a" + "\u0301\u0323".repeat(500_000);
    String normal = Normal.nfc(text);
    assertThat(normal).startsWith("\u1ea1").hasSize(text.length() - 1);
    assertThat(Normal.nfc(normal).length()).isEqualTo(normal.length());
  }
}
