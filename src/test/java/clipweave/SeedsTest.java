package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.disk.VaultFolder;
import clipweave.note.Field;
import clipweave.syntax.FrontMatter;
import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.Paths;
import clipweave.vault.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two documents that the project was born from, where they are. */
class SeedsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("seeds").toAbsolutePath();

  @TempDir private static Path temp;

  private static String essay;
  private static String thread;
  private static Card essayCard;

  @BeforeAll
  static void importsTheSeeds() {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no seeds here");
    ImportFlow.run(
        new ImportRequest(
            temp, List.of(SEEDS), Optional.of(Path.of("vault")), false, false, Optional.empty(), 0),
        Progress.NONE);
    try (Session session = open()) {
      session.state().entries().stream()
          .filter(e -> e.kind() == Entry.Kind.CLIP)
          .forEach(SeedsTest::know);
    }
  }

  private static void know(Entry entry) {
    if (entry.card().orElseThrow().clip().endsWith(".txt")) {
      thread = Paths.stem(entry.path());
    } else {
      essay = Paths.stem(entry.path());
      essayCard = entry.card().orElseThrow();
    }
  }

  private static Session open() {
    return Session.toRead(temp.resolve("vault"), Optional.empty(), VaultFolder.Missing.IS_WRONG);
  }

  @Test
  void theEssaysFieldsAreRead() throws IOException {
    FrontMatter header = FrontMatter.read(note(essay));
    assertThat(header.entry(Field.AUTHOR).orElseThrow().values())
        .containsExactly("[[Nina Schick]]");
    assertThat(header.entry(Field.SOURCE).orElseThrow().values())
        .singleElement()
        .satisfies(s -> assertThat(s).startsWith("https://ninaschick.substack.com/"));
    assertThat(header.entry(Field.CLIPPED).orElseThrow().values()).containsExactly("2023-05-07");
    assertThat(header.entry(Field.PUBLISHED).orElseThrow().values()).isEmpty();
  }

  @Test
  void theThreadGetsNothingInvented() throws IOException {
    FrontMatter header = FrontMatter.read(note(thread));
    assertThat(header.entries())
        .extracting(FrontMatter.Entry::key)
        .containsExactly(Field.TITLE, "clip-id");
  }

  @Test
  void bothPointAtEachOther() throws IOException {
    assertThat(note(thread)).contains("\"[[" + essay + "|");
    assertThat(note(essay)).contains("- [[" + thread + "]] \u00b7 cites this");
  }

  @Test
  void theAuthorAndTheSiteHaveNotes() throws IOException {
    String line = "- [[" + essay + "]] \u00b7 2023-05-07 \u00b7 ";
    assertThat(read("People/Nina Schick.md")).contains(line + "author");
    assertThat(read("Sites/ninaschick.substack.com.md")).contains(line + "site");
    assertThat(Files.list(temp.resolve("vault/People"))).hasSize(1);
  }

  @Test
  void theStateKnowsWhatTheEssayCites() {
    assertThat(essayCard.cites()).isNotEmpty().allSatisfy(c -> assertThat(c).startsWith("http"));
  }

  private static String note(String name) throws IOException {
    return read("Clippings/" + name + ".md");
  }

  private static String read(String path) throws IOException {
    return Files.readString(temp.resolve("vault").resolve(path));
  }
}
