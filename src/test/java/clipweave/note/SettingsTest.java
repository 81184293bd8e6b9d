package clipweave.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  /** A run with nothing to do knows by the words that the settings are what they were. */
  @Test
  void theWordsOfSettingsTellEveryDecision() throws Exception {
    Settings settings =
        new Settings(
            new Settings.Folders("in", "who", "where", "what", "files", "All.md"),
            3,
            7,
            Map.of("clipped", "created"),
            new Settings.Tags(Map.of("ml", "ai"), Map.of("llm", "ai")),
            Settings.Duplicates.KEEP,
            List.of("~/inbox"),
            Settings.Discover.OFF,
            new Settings.Weave(Settings.Names.SUGGEST, Settings.Precision.HIGH, List.of("Raw")));
    assertToldIn(settings.toString(), settings);
    assertToldIn(settings.toString(), settings.folders());
    assertToldIn(settings.toString(), settings.tags());
    assertToldIn(settings.toString(), settings.weave());
  }

  private static void assertToldIn(String words, Record record) throws Exception {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      assertThat(words)
          .as(component.getName())
          .contains(component.getAccessor().invoke(record).toString());
    }
  }
}
