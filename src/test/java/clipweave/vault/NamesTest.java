package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private final Names names = new Names(List.of("Notes/Moat.md", "MOAT k12.md"));

  @Test
  void aNameThatIsTakenGetsTheFirstSuffixThatIsFree() {
    assertThat(names.takeFor("Tower", List.of())).isEqualTo("Tower");
    assertThat(names.takeFor("moat", List.of("k12", "k123"))).isEqualTo("moat k123");
  }

  @Test
  void whereEverySuffixIsTakenTooNumbersFollow() {
    assertThat(names.takeFor("moat", List.of("k12"))).isEqualTo("moat 2");
    assertThat(names.takeFor("moat", List.of("k12"))).isEqualTo("moat 3");
  }
}
