package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clipweave.graph.VaultCheck.Duplicate;
import clipweave.names.Resolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Notes that may be copies are listed for a person to look at, and nothing else is. */
class CandidatesTest {
  private final Random random = new Random(31);

  @Test
  void aTextThatWasChangedALittleIsACandidate() {
    List<String> words = words(400);
    assertThat(
            candidates(
                Map.of(
                    "a.md", text(words),
                    "b.md", text(changed(words, 20)),
                    "c.md", text(words(400)))))
        .containsExactly(new Duplicate(List.of("a.md", "b.md"), "nearly the same words"));
  }

  @Test
  void aTextThatWasMostlyWrittenAnewIsNone() {
    List<String> words = words(400);
    assertThat(candidates(Map.of("a.md", text(words), "b.md", text(changed(words, 130)))))
        .isEmpty();
  }

  @Test
  void scriptsWithoutBlanksAreCompared() {
    String text = signs(300);
    assertThat(
            candidates(
                Map.of(
                    "a.md",
                    text,
                    "b.md",
                    text.substring(0, 150) + signs(4) + text.substring(150),
                    "c.md",
                    signs(300))))
        .containsExactly(new Duplicate(List.of("a.md", "b.md"), "nearly the same words"));
  }

  @Test
  void linksAndRegionsDoNotMakeATextAnother() {
    List<String> words = words(300);
    String woven = text(words).replace(words.get(30), "[[Somewhere/Else|" + words.get(30) + "]]");
    String region =
        "\n\n%% clipweave:begin links %%\n- [[" + text(words(90)) + "]]\n%% clipweave:end links %%";
    VaultCheck check = check(Map.of("a.md", text(words), "b.md", woven + region));
    assertThat(check.duplicates())
        .containsExactly(new Duplicate(List.of("a.md", "b.md"), "same words"));
    assertThat(check.candidates()).isEmpty();
  }

  @Test
  void whatManyNotesWereWrittenByIsNoText() {
    List<String> form = words(150);
    Map<String, String> notes = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      notes.put("day " + i + ".md", text(form) + "\n\n" + text(words(60)));
    }
    assertThat(candidates(notes)).isEmpty();
  }

  @Test
  void shortNotesTellNothing() {
    List<String> words = words(40);
    assertThat(candidates(Map.of("a.md", text(words), "b.md", text(words) + " more"))).isEmpty();
  }

  @Test
  void anAddressThatDiffersInSchemeFrontOrSlashIsACandidate() {
    Map<String, String> notes =
        Map.of(
            "a.md", from("http://quay.example/tides"),
            "b.md", from("https://www.quay.example/tides/"),
            "c.md", from("https://quay.example/tides?utm_source=mail"),
            "d.md", from("https://quay.example/tides?page=2"));
    VaultCheck check = check(notes);
    assertThat(check.duplicates()).isEmpty();
    assertThat(check.candidates())
        .containsExactly(new Duplicate(List.of("a.md", "b.md", "c.md"), "nearly the same address"));
  }

  @Test
  void candidatesAreNoFault() {
    assertThat(
            check(
                    Map.of(
                        "a.md", from("http://quay.example/tides"),
                        "b.md", from("https://quay.example/tides")))
                .isClean())
        .isTrue();
  }

  @Test
  void copiesThatAreNamedAlreadyAreNotNamedAgain() {
    List<String> words = words(400);
    String head = "---\nsource: https://quay.example/tides\n---\n";
    assertThat(
            check(
                    Map.of(
                        "a.md", head + text(words),
                        "b.md", head + text(changed(words, 9)),
                        "c.md", text(changed(words, 9))))
                .candidates())
        .containsExactly(new Duplicate(List.of("a.md", "c.md"), "nearly the same words"));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    Map<String, String> notes = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      List<String> words = words(200 + random.nextInt(400));
      notes.put(i + ".md", text(words));
      notes.put(i + " again.md", text(changed(words, random.nextInt(30))));
    }
    List<Duplicate> found = candidates(notes);
    assertThat(found).hasSizeGreaterThan(30);
    for (int round = 0; round < 5; round++) {
      List<String> paths = new ArrayList<>(notes.keySet());
      Collections.shuffle(paths, random);
      GraphBuilder builder = builder(paths);
      paths.forEach(p -> builder.add(new NoteText(p, notes.get(p), NodeKind.NOTE)));
      assertThat(VaultCheck.of(builder).candidates()).isEqualTo(found);
    }
  }

  @Test
  void theLikenessOfSketchesIsThatOfTheTexts() {
    for (int round = 0; round < 60; round++) {
      List<String> words = words(100 + random.nextInt(3000));
      List<String> other = changed(words, random.nextInt(words.size() / 5));
      double truth = likeness(words, other);
      Sketch one = Sketch.of(text(words)).orElseThrow();
      Sketch two = Sketch.of(text(other)).orElseThrow();
      assertThat(one.likeness(two, h -> false)).isCloseTo(truth, within(0.2));
      assertThat(two.likeness(one, h -> false)).isEqualTo(one.likeness(two, h -> false));
      assertThat(one.likeness(one, h -> false)).isEqualTo(1.0);
    }
  }

  /** What of all runs of five words is common to both. */
  private static double likeness(List<String> words, List<String> others) {
    Set<List<String>> one = runs(words);
    Set<List<String>> both = new HashSet<>(one);
    both.retainAll(runs(others));
    Set<List<String>> all = new HashSet<>(one);
    all.addAll(runs(others));
    return (double) both.size() / all.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      runs.add(words.subList(i, i + 5));
    }
    return runs;
  }

  private List<String> words(int count) {
    String[] words = new String[count];
    Arrays.setAll(words, i -> Long.toString(random.nextLong(40_000_000L), 36) + "e");
    return List.of(words);
  }

  private List<String> changed(List<String> words, int times) {
    List<String> changed = new ArrayList<>(words);
    for (int i = 0; i < times; i++) {
      changed.set(random.nextInt(changed.size()), words(1).get(0));
    }
    return changed;
  }

  private String signs(int count) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < count; i++) {
      signs.appendCodePoint(0x4E00 + random.nextInt(3000));
    }
    return signs.toString();
  }

  private static String text(List<String> words) {
    return String.join(" ", words);
  }

  private static String from(String url) {
    return "---\nsource: " + url + "\n---\nShort.\n";
  }

  private static List<Duplicate> candidates(Map<String, String> notes) {
    return check(notes).candidates();
  }

  private static VaultCheck check(Map<String, String> notes) {
    GraphBuilder builder = builder(List.copyOf(notes.keySet()));
    notes.forEach((path, text) -> builder.add(new NoteText(path, text, NodeKind.NOTE)));
    return VaultCheck.of(builder);
  }

  private static GraphBuilder builder(List<String> paths) {
    return new GraphBuilder(paths, Resolver.of(paths), GraphOptions.NOTES_ONLY);
  }
}
