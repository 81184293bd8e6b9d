package clipweave.vault;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.vault.EntityFile.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFileTest {
  private static final Line BREAD =
      new Line(Hub.Kind.TOPIC, "Slow Bread", false, List.of("Slow Bread"), "2 clips");
  private static final Line KORN =
      new Line(Hub.Kind.PERSON, "Ida Korn", true, List.of("Ida Korn", "I. Korn"), "3 clips");

  @Test
  void whereNothingIsFoundThereIsNoFile() {
    assertThat(EntityFile.with("", List.of())).isEmpty();
  }

  @Test
  void acceptedNamesStandBeforeThoseThatWait() {
    assertThat(EntityFile.with("", List.of(BREAD, KORN)).lines().skip(2))
        .containsExactly(
            "person\tIda Korn\taccept\t\tI. Korn | Ida Korn\t3 clips",
            "topic\tSlow Bread\tpropose\t\tSlow Bread\t2 clips");
  }

  @Test
  void linesOfTheUserKeepTheirBytesAndPlaces() {
    String old = "# mine\r\n  topic\tFlour \trefuse\r\nnonsense\r\ntopic\tOld\tpropose\r\n";
    assertThat(EntityFile.with(old, List.of(BREAD)))
        .isEqualTo(
            "# mine\r\n  topic\tFlour \trefuse\r\nnonsense\r\n"
                + "topic\tSlow Bread\tpropose\t\tSlow Bread\t2 clips\r\n");
  }

  @Test
  void theSameNamesAgainChangeNothing() {
    String once = EntityFile.with("topic\tFlour\trefuse", List.of(BREAD, KORN));
    assertThat(EntityFile.with(once, List.of(BREAD))).isEqualTo(once);
  }

  @Test
  void aDecisionChangesOneWordOfItsLine() {
    String old = EntityFile.with("", List.of(BREAD, KORN));
    assertThat(EntityFile.decide(old, "slow bread", "refuse", ""))
        .isEqualTo(old.replace("propose\t", "refuse\t"));
    assertThat(EntityFile.decide(old, "I. Korn", "merge", "Ida"))
        .isEqualTo(old.replace("accept\t\t", "merge\tIda\t"));
  }

  @Test
  void aDecisionAboutANameThatIsNotThereIsANewLine() {
    assertThat(EntityFile.decide("topic\tFlour\trefuse", "Rye", "accept", ""))
        .isEqualTo("topic\tFlour\trefuse\ntopic\tRye\taccept\n");
  }

  @Test
  void anAcceptedNameHasTheSpellingsOfItsLine() {
    EntityDecisions decisions =
        EntityDecisions.read(
            "topic\tThe Slow Bread\taccept\t\tSlow Bread | Slowbread Inc\t\n"
                + "topic\tOSB\tmerge\tSlow Bread\n"
                + "person\tRye\trefuse\n"
                + "topic\tBarley\tpropose\n");
    assertThat(decisions.problems()).isEmpty();
    assertThat(decisions.ruling("slow-bread"))
        .hasValue(new EntityDecisions.Ruling(Hub.Kind.TOPIC, "The Slow Bread", false));
    assertThat(decisions.ruling("OSB").orElseThrow().name()).isEqualTo("The Slow Bread");
    assertThat(decisions.ruling("Rye").orElseThrow().isRefused()).isTrue();
    assertThat(decisions.ruling("Barley")).isEmpty();
  }
}
