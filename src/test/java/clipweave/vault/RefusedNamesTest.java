package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedNamesTest {
  @Test
  void aNameIsRefusedWhateverItIsTheNameOf() {
    EntityDecisions decisions =
        EntityDecisions.read("person\tOrla  Quint\trefuse\nsite\tLanterns\trefuse\n");
    assertThat(decisions.isRefused("orla quint")).isTrue();
    assertThat(decisions.isRefused("Lanterns")).isTrue();
    assertThat(decisions.isRefused("Orla")).isFalse();
    assertThat(EntityDecisions.NONE.isRefused("Orla Quint")).isFalse();
  }

  @Test
  void theLastLineCounts() {
    EntityDecisions decisions =
        EntityDecisions.read("person\tOrla Quint\trefuse\nperson\tOrla Quint\taccept\n");
    assertThat(decisions.isRefused("Orla Quint")).isFalse();
  }
}
