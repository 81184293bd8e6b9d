package clipweave;

import clipweave.disk.ClipFile;
import clipweave.disk.ClipFiles;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.vault.Card;
import clipweave.vault.Identity;
import clipweave.vault.Manifest;
import clipweave.vault.Uniting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints, for every folder below a folder of real clips, the clips that have one URL key, and what
 * becomes of them: the clips of one line are one note, two lines are two notes of the same source.
 * Run it with {@code src/bench/groups [FOLDER]}.
 */
final class SameUrlGroups {
  private int groups;
  private int files;
  private int notes;
  private int united;

  private SameUrlGroups() {}

  public static void main(String[] args) throws IOException {
    SameUrlGroups all = new SameUrlGroups();
    try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        all.print(folder);
      }
    }
    System.out.printf(
        "%d groups of %d clips: %d notes, %d of them united%n",
        all.groups, all.files, all.notes, all.united);
  }

  private void print(Path folder) throws IOException {
    List<Card> drafts = new ArrayList<>();
    for (ClipFile file : ClipFiles.list(folder, List.of(folder)).clips()) {
      if (TextFile.read(file.path()) instanceof Reading.Text text) {
        drafts.add(
            ClipCard.read(file.name(), text.text(), Optional.empty())
                .card(file.name(), Optional.empty()));
      }
    }
    TreeMap<String, List<Card>> byKey = new TreeMap<>();
    for (Card card : Uniting.of(Identity.of(drafts, Manifest.empty()).cards())) {
      String key = card.urlKey().orElse("text " + card.fingerprint());
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
    }
    System.out.println("# " + folder.getFileName());
    byKey.forEach(this::print);
  }

  private void print(String key, List<Card> cards) {
    int clips = cards.stream().mapToInt(c -> c.clips().size()).sum();
    if (clips < 2) {
      return;
    }
    groups++;
    files += clips;
    notes += cards.size();
    System.out.println(key);
    for (Card card : cards) {
      united += card.clips().size() > 1 ? 1 : 0;
      String verdict = card.clips().size() > 1 ? "united" : cards.size() > 1 ? "apart " : "alone ";
      System.out.println("  " + verdict + " " + String.join(" | ", card.clips()));
    }
  }
}
