package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final int SIZE = Clue.values().length;

  @Test
  void theWeightsThatMadeTheExamplesAreFoundAgain() {
    Random random = new Random(7);
    double[] truth = new double[SIZE + 1];
    for (int i = 0; i <= SIZE; i++) {
      truth[i] = random.nextGaussian() / 2;
    }
    List<Example> examples = new ArrayList<>();
    for (int n = 0; n < 40000; n++) {
      double[] clues = random.doubles(SIZE, -1, 1).toArray();
      examples.add(new Example(clues, random.nextDouble() < Weights.probability(truth, clues), 1));
    }
    assertThat(Weights.none().learn(examples, 1).list()).containsExactly(truth, within(0.12));
  }

  @Test
  void withoutExamplesWeightsStayAsTheyAre() {
    assertThat(ShippedWeights.WARM.learn(List.of(), 30).list())
        .containsExactly(ShippedWeights.WARM.list());
  }
}
