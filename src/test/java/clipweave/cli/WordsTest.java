package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void controlAndDirectionSignsAreShown() {
    assertThat(Visible.of("a\u001b[31mb\u202ec\u0085d\ne\u009b"))
        .isEqualTo("a\\u001b[31mb\\u202ec\\u0085d\\ne\\u009b");
  }

  @Test
  void everyScriptStaysAsItIs() {
    String text = "Zoë 雨燕 стриж \ud83d\udc69\u200d\ud83d\udd2c";
    assertThat(Visible.of(text)).isSameAs(text);
  }

  @Test
  void theNearestWordIsTheOneMeant() {
    List<String> words = List.of("import", "explain", "unweave");
    assertThat(Nearest.to("imprt", words)).contains("import");
    assertThat(Nearest.to("improt", words)).contains("import");
    assertThat(Nearest.to("explian", words)).contains("explain");
    assertThat(Nearest.to("frobnicate", words)).isEmpty();
    assertThat(Nearest.to("", words)).isEmpty();
  }

  @Test
  void swappedNeighboursAreOneMistake() {
    assertThat(Nearest.distance("vualt", "vault")).isEqualTo(1);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "abc")).isZero();
  }

  @Test
  void colourIsForScreensAlone() {
    assertThat(auto(Map.of(), true)).isEqualTo(Paint.ON);
    assertThat(auto(Map.of(), false)).isEqualTo(Paint.OFF);
    assertThat(auto(Map.of("TERM", "dumb"), true)).isEqualTo(Paint.OFF);
    assertThat(auto(Map.of("NO_COLOR", "1"), true)).isEqualTo(Paint.OFF);
    assertThat(auto(Map.of("NO_COLOR", ""), true)).isEqualTo(Paint.ON);
  }

  @Test
  void forcedColourWinsOverNoColourAndAFlagOverBoth() {
    Map<String, String> both = Map.of("FORCE_COLOR", "1", "NO_COLOR", "1");
    assertThat(auto(both, false)).isEqualTo(Paint.ON);
    assertThat(auto(Map.of("FORCE_COLOR", "0"), true)).isEqualTo(Paint.OFF);
    assertThat(Paint.of(Paint.When.NEVER, both, true)).isEqualTo(Paint.OFF);
    assertThat(Paint.of(Paint.When.ALWAYS, Map.of("NO_COLOR", "1"), false)).isEqualTo(Paint.ON);
  }

  private static Paint auto(Map<String, String> env, boolean isScreen) {
    return Paint.of(Paint.When.AUTO, env, isScreen);
  }
}
