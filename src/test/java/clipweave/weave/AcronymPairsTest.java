package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymPairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We ask the Office of Slow Bread (OSB) first.          | OSB   | Office of Slow Bread
          It uses a grain flow network (GFN) again.             | GFN   | grain flow network
          Many Slow Bread Ovens (SBOs) stand there.             | SBOs  | Slow Bread Ovens
          A peer-to-peer mill (P2PM) is new.                    | P2PM  | peer-to-peer mill
          The OSB (Office of Slow Bread) said so.               | OSB   | Office of Slow Bread
          the Board of Bread, Oats and Rye (BBOR) met.          | BBOR  | Board of Bread, Oats and Rye
          with a wheel of weighted water (WW, also WOW)         | WW    | weighted water
          """)
  void lettersAndWhatTheyStandFor(String text, String shortForm, String longForm) {
    assertThat(AcronymPairs.in(text))
        .extracting(AcronymPairs.Pair::shortForm, AcronymPairs.Pair::longForm)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(shortForm, longForm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The miller (Smith) went home.
          It fell by half (see below).
          In the spring (May) it rained.
          The old mill (GFN) stands still.
          A word. (OSB) and more.
          It is the choice for buns, and for flatbread (CUDA).
          An open (bracket without an end
          """)
  void otherBrackets(String text) {
    assertThat(AcronymPairs.in(text)).isEmpty();
  }

  @Test
  void manyBracketsTakeNoTime() {
    assertThat(AcronymPairs.in("(A ".repeat(40_000))).isEqualTo(List.of());
  }
}
