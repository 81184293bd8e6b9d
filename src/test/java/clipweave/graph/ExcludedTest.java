package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcludedTest {
  @Test
  void aFilterIsTheBeginningOfAPathOrAPattern() {
    Excluded excluded = Excluded.of(List.of("Old/", "A note.md", "/^Drafts?\\//"));
    assertThat(List.of("Old/a.md", "Old/b/c.md", "A note.md", "Draft/a.md", "Drafts/b.md"))
        .allMatch(excluded::has);
    assertThat(List.of("Older/a.md", "New/Old/a.md", "a/Drafts/b.md", "A note"))
        .noneMatch(excluded::has);
    assertThat(excluded.odd()).isEmpty();
  }

  @Test
  void anEmptyFilterExcludesNothing() {
    assertThat(Excluded.of(List.of("")).has("a.md")).isFalse();
    assertThat(Excluded.of(List.of("//")).has("a.md")).isFalse();
  }

  @Test
  void aPatternThatCannotBeReadIsNamed() {
    assertThat(Excluded.of(List.of("/[/", "Old/")).odd()).containsExactly("/[/");
  }

  @Test
  void aPatternWithoutEndIsNotWaitedFor() {
    Excluded excluded = Excluded.of(List.of("/(a+)+b(a+)+c$/", "/(a|a)*$x/"));
    assertThat(excluded.has("a".repeat(4_000) + ".md")).isFalse();
  }
}
