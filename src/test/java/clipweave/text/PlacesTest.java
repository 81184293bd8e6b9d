package clipweave.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void placesAreTheSameInWhateverOrderTheyAreAsked() {
    String text = "a\ud83d\ude00b\r\n\ud83d\ude00\ud83d\ude00 c\n\nd";
    Random random = new Random(1);
    Lines asked = Lines.of(text);
    for (int i = 0; i < 200; i++) {
      int offset = random.nextInt(text.length() + 1);
      assertThat(asked.place(offset)).isEqualTo(Lines.of(text).place(offset));
    }
  }
}
