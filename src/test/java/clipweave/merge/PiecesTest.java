package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void aSentenceOwnsTheSpaceBehindIt() {
    assertThat(Pieces.sentences("One two. \"Three!\" Four 1.5 five\nsix  "))
        .containsExactly("One two. ", "\"Three!\" ", "Four 1.5 five\n", "six  ");
  }

  @Test
  void aChineseSentenceNeedsNoSpace() {
    assertThat(Pieces.sentences("今天。\u201c好！\u201d走吧？"))
        .containsExactly("今天。", "\u201c好！\u201d走吧？");
    assertThat(Pieces.sentences("「好。」走。")).containsExactly("「好。」", "走。");
  }

  @Test
  void aWordOwnsTheSpaceBehindIt() {
    assertThat(Pieces.words("  On 2023-05-07, [[a b]]\n\nx"))
        .containsExactly("  ", "On ", "2023-05-07, ", "[[a ", "b]]\n\n", "x");
  }

  @Test
  void anIdeographIsAWordWithItsMarks() {
    assertThat(Pieces.words("用Java写か\u3099。")).containsExactly("用", "Java", "写", "か\u3099", "。");
  }

  @Test
  void piecesAreTheText() {
    Random random = new Random(8);
    String[] parts = {
      "a", ". ", "。", "」", "\n", " ", "!?", "\ud840\udc00", "\ud840", "\u0301", "か"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(String.join("", Pieces.sentences(text.toString()))).isEqualTo(text.toString());
      assertThat(String.join("", Pieces.words(text.toString()))).isEqualTo(text.toString());
    }
  }
}
