package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipweave.names.Fold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of clips does not matter: within a run nothing depends on it, and over several runs the
 * notes have the same ids and say the same. What a later run may not take back stays as it was: the
 * copy that came first gives the words, and a spelling that the vault has is the one that stays.
 */
class OrderTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("clips");

  @TempDir private Path temp;

  @Test
  void filesUnderOtherNamesGiveTheSameNotes() {
    Random random = new Random(11);
    for (int round = 0; round < 8; round++) {
      Map<String, String> clips = clips(random);
      Vaults one = new Vaults(temp.resolve("a" + round));
      one.run(clips);
      List<String> names = new ArrayList<>(clips.keySet());
      Collections.shuffle(names, random);
      Map<String, String> renamed = new TreeMap<>();
      int i = 0;
      for (String text : clips.values()) {
        renamed.put(names.get(i++), text);
      }
      Vaults other = new Vaults(temp.resolve("b" + round));
      other.run(renamed);
      assertThat(said(other)).as("round %s", round).isEqualTo(said(one));
    }
  }

  @Test
  void anyNumberOfRunsGivesTheSameIdsAndFields() {
    Random random = new Random(12);
    for (int round = 0; round < 8; round++) {
      Map<String, String> clips = clips(random);
      Vaults whole = new Vaults(temp.resolve("whole" + round));
      whole.run(clips);
      Vaults parts = new Vaults(temp.resolve("parts" + round));
      for (Map<String, String> part : parts(clips, 1 + random.nextInt(4), random)) {
        parts.run(part);
      }
      assertThat(said(parts)).as("round %s", round).isEqualTo(said(whole));
      parts.run(clips);
      assertThat(parts.run(clips).changes()).as("round %s, once more", round).isEmpty();
      assertThat(said(parts)).as("round %s, once more", round).isEqualTo(said(whole));
    }
  }

  @Test
  void realClipsHaveTheSameIdsInAnyNumberOfRuns() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no real clips at hand");
    Random random = new Random(13);
    for (Path folder : folders()) {
      Map<String, String> clips = texts(folder);
      Vaults whole = new Vaults(temp.resolve("whole " + folder.getFileName()));
      whole.run(clips);
      Vaults parts = new Vaults(temp.resolve("parts " + folder.getFileName()));
      for (Map<String, String> part : parts(clips, 2, random)) {
        parts.run(part);
      }
      assertThat(parts.fields().keySet()).as("%s", folder).isEqualTo(whole.fields().keySet());
      parts.run(clips);
      assertThat(said(parts)).as("%s", folder).isEqualTo(said(whole));
    }
  }

  /** Pages with copies, bookmarks and other texts, none of which contradicts another. */
  private static Map<String, String> clips(Random random) {
    Map<String, String> clips = new TreeMap<>();
    for (int page = 0; page < 6; page++) {
      String body = "Words of page " + page + ".\n";
      int copies = random.nextInt(4);
      boolean hasOther = random.nextInt(3) == 0;
      for (int copy = 0; copy <= copies; copy++) {
        boolean isBookmark = !hasOther && random.nextInt(3) == 0;
        put(clips, page, copy, isBookmark ? "" : body, random);
      }
      if (hasOther) {
        put(clips, page, 9, "Other words.\n", random);
      }
    }
    return clips;
  }

  private static void put(
      Map<String, String> clips, int page, int copy, String body, Random random) {
    String tracking = random.nextBoolean() ? "?utm_source=mail" : "";
    String text =
        """
        ---
        title: Page %d
        source: https://pages.example/%d%s
        author: Author of %d
        created: 2024-0%d-1%d
        tags: [page, from-%c]
        only-%d: %d
        ---

        """
            .formatted(
                page,
                page,
                tracking,
                page,
                1 + random.nextInt(9),
                random.nextInt(9),
                'a' + copy,
                copy,
                copy);
    clips.put("%d %s %d.md".formatted(page, random.nextInt(90), copy), text + body);
  }

  static List<Map<String, String>> parts(Map<String, String> clips, int count, Random random) {
    List<Map<String, String>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new TreeMap<>());
    }
    clips.forEach((name, text) -> parts.get(random.nextInt(count)).put(name, text));
    parts.removeIf(Map::isEmpty);
    return parts;
  }

  /** The fields of every note by its id, the words as they are folded; the URL without its tail. */
  private static SortedMap<String, SortedMap<String, TreeSet<String>>> said(Vaults vault) {
    SortedMap<String, SortedMap<String, TreeSet<String>>> said = new TreeMap<>();
    vault
        .fields()
        .forEach(
            (id, fields) -> {
              SortedMap<String, TreeSet<String>> plain = new TreeMap<>();
              List.of("tags", "created", "author")
                  .forEach(key -> plain.put(key, plain(fields.getOrDefault(key, new TreeSet<>()))));
              fields.keySet().stream()
                  .filter(k -> k.startsWith("only-"))
                  .forEach(k -> plain.put(k, fields.get(k)));
              said.put(id, plain);
            });
    return said;
  }

  private static TreeSet<String> plain(TreeSet<String> values) {
    return values.stream()
        .map(
            v ->
                v.startsWith("[[") ? v.substring(v.indexOf('|') + 1).replaceAll("[\\[\\]]", "") : v)
        .map(Fold::title)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Tree.read(folder)
        .only(n -> n.endsWith(".md"))
        .files()
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}
