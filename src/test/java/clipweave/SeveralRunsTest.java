package clipweave;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.syntax.FrontMatter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The law of several runs, beyond {@link OrderTest}: however clips are parted into runs,
 *
 * <ul>
 *   <li>hubs have the same names and fields and gather the same clips, by their ids;
 *   <li>a bookmark of a page with several texts goes with one that is there when it comes, which is
 *       not the same in every order: the ids are the same all the same, and so is what the notes of
 *       the page say together. What a bookmark gave is not taken out of a note again.
 *   <li>every name that one run accepts unasked, several runs accept as well. They may accept more:
 *       what the first clips made likely stays accepted, for nothing that has a note is taken back.
 * </ul>
 */
class SeveralRunsTest {
  private static final int ROUNDS = 4;
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|]+)[^\\]]*\\]\\]");
  private static final List<String> NAMES =
      List.of("Brimstone Labs", "GrainWorks", "Tova Lindqvist", "OpenQuern", "Weir & Sons");
  private static final List<String> SENTENCES =
      List.of(
          "It was %s that bought the mill at the weir, as the page has it.",
          "The people of %s have said that it is not for sale, and that they will be there.",
          "We asked what the ledger says of %s, and it is all on the page.",
          "She wrote to the engineer at %s again, and he was on the way to the mill.",
          "Have you read what %s did with the flour? They think that it was well done.");

  @TempDir private Path temp;

  @Test
  void hubsAreTheSame() {
    Random random = new Random(21);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> clips = new TreeMap<>();
      for (int i = 0; i < 12; i++) {
        clips.put(
            i + ".md", page(i % 9, random.nextInt(4), "Words of page " + i % 9 + ".\n", random));
      }
      Vaults whole = whole(clips, round);
      assertThat(hubs(parts(clips, round, random))).as("round %s", round).isEqualTo(hubs(whole));
    }
  }

  @Test
  void bookmarksOfAPageWithTwoTextsGiveTheSameIdsAndTheSameInAll() {
    Random random = new Random(22);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> clips = new TreeMap<>();
      for (int page = 0; page < 4; page++) {
        for (int copy = 0; copy < 4; copy++) {
          String body = copy < 2 ? "" : "Text " + copy + " of page " + page + ".\n";
          clips.put(page + " " + copy + ".md", page(page, page, body, random));
        }
      }
      Vaults whole = whole(clips, round);
      Vaults parts = parts(clips, round, random);
      assertThat(parts.fields().keySet()).as("round %s", round).isEqualTo(whole.fields().keySet());
      assertThat(together(parts)).as("round %s", round).isEqualTo(together(whole));
    }
  }

  @Test
  void whatOneRunAcceptsSeveralRunsAcceptToo() {
    Random random = new Random(23);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> clips = new TreeMap<>();
      for (int i = 0; i < 8; i++) {
        clips.put(i + ".md", page(i, i, story(random), random));
      }
      SortedMap<String, TreeSet<String>> whole = hubs(whole(clips, round));
      SortedMap<String, TreeSet<String>> parts = hubs(parts(clips, round, random));
      assertThat(whole.keySet()).anyMatch(path -> path.startsWith("Topics/"));
      assertThat(parts).as("round %s", round).containsAllEntriesOf(whole);
    }
  }

  private static String story(Random random) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      story.append(SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(name)).append(' ');
    }
    return story.append("\n").toString();
  }

  private static String page(int page, int author, String body, Random random) {
    return """
        ---
        title: Page %d
        source: https://pages%d.example/%d
        author: Author Number %c
        created: 2024-0%d-1%d
        tags: [page, from-%c]
        ---

        """
            .formatted(
                page,
                page % 3,
                page,
                'A' + author,
                1 + random.nextInt(9),
                random.nextInt(9),
                'a' + random.nextInt(4))
        + body;
  }

  private Vaults whole(Map<String, String> clips, int round) {
    Vaults vault = new Vaults(temp.resolve("whole" + round));
    vault.run(clips);
    return vault;
  }

  private Vaults parts(Map<String, String> clips, int round, Random random) {
    Vaults vault = new Vaults(temp.resolve("parts" + round));
    for (Map<String, String> part : OrderTest.parts(clips, 2 + random.nextInt(4), random)) {
      vault.run(part);
    }
    return vault;
  }

  /** The clips of each hub, by their ids, and its fields. */
  private static SortedMap<String, TreeSet<String>> hubs(Vaults vault) {
    Map<String, String> ids = new TreeMap<>();
    vault
        .clips()
        .forEach((path, text) -> ids.put(path.substring(path.lastIndexOf('/') + 1), id(text)));
    SortedMap<String, TreeSet<String>> hubs = new TreeMap<>();
    for (String folder : List.of("People", "Sites", "Topics")) {
      vault.notes(folder).forEach((path, text) -> hubs.put(path, said(text, ids)));
    }
    return hubs;
  }

  private static TreeSet<String> said(String hub, Map<String, String> ids) {
    TreeSet<String> said = new TreeSet<>();
    FrontMatter.read(hub).entries().forEach(e -> said.add(e.key() + ": " + e.values()));
    Matcher links = LINK.matcher(hub);
    while (links.find()) {
      String name = links.group(1).substring(links.group(1).lastIndexOf('/') + 1);
      said.add(ids.getOrDefault(name + ".md", name));
    }
    return said;
  }

  private static String id(String note) {
    return FrontMatter.read(note).entry("clip-id").orElseThrow().values().get(0);
  }

  /** Of each page what its notes say together: its tags, its authors and its earliest day. */
  private static SortedMap<String, List<String>> together(Vaults vault) {
    SortedMap<String, TreeSet<String>> all = new TreeMap<>();
    SortedMap<String, TreeSet<String>> days = new TreeMap<>();
    for (SortedMap<String, TreeSet<String>> note : vault.fields().values()) {
      String page = note.get("source").first();
      TreeSet<String> said = all.computeIfAbsent(page, p -> new TreeSet<>());
      said.addAll(note.get("tags"));
      said.addAll(note.get("author"));
      days.computeIfAbsent(page, p -> new TreeSet<>()).addAll(note.get("created"));
    }
    return all.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> {
                  List<String> said = new ArrayList<>(e.getValue());
                  said.add(days.get(e.getKey()).first());
                  return said;
                },
                (a, b) -> a,
                TreeMap::new));
  }
}
