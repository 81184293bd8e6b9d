package clipweave.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompanyTest {
  private final Company company = new Company();

  @Test
  void notesThatNameTheSameOthersShareThem() {
    company.keep("Marsh.md", List.of("Reed.md", "Heron.md", "Mud.md"));
    Set<Integer> here = company.ids(List.of("Reed.md", "Heron.md", "Tide.md"));
    Company.Bond bond = company.bond("Here.md", here, "Marsh.md");
    assertThat(bond.both()).isEqualTo(2);
    assertThat(bond.share()).isEqualTo(2 / (1.0 + 2 + 3 - 2));
    assertThat(bond.isNamedBack()).isFalse();
  }

  @Test
  void aNoteThatNamesTheOtherDoesSo() {
    company.keep("Marsh.md", List.of("Here.md", "Marsh.md"));
    assertThat(company.bond("Here.md", Set.of(), "Marsh.md"))
        .isEqualTo(new Company.Bond(0, 0, true));
  }

  @Test
  void ofANoteThatNobodyHasReadNothingIsKnown() {
    assertThat(company.bond("Here.md", Set.of(), "Marsh.md"))
        .isEqualTo(new Company.Bond(0, 0, false));
  }
}
