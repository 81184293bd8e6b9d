package clipweave;

import clipweave.names.Fold;
import clipweave.vault.Card;
import clipweave.weave.Discovery;
import clipweave.weave.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the names that a folder's clips keep naming: {@code DiscoveryPrint FOLDER}. */
public final class DiscoveryPrint {
  private DiscoveryPrint() {}

  public static void main(String[] args) throws IOException {
    Discovery discovery = new Discovery();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(f -> f.toString().matches(".*\\.(md|txt|markdown)")).sorted().toList();
    }
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      ClipCard clip = ClipCard.read(file.toString(), text, Optional.empty());
      Card card = clip.card(file.toString(), Optional.empty());
      discovery.read(
          card.id(),
          card.site().orElse(card.id()),
          clip.clipping().text(),
          clip.clipping().body(),
          clip.outline());
    }
    List<Found> all = discovery.found();
    for (Found f : all) {
      System.out.printf(
          Locale.ROOT,
          "%.2f %d clips %d sources %d places %s %s %s %s%n",
          f.p(),
          f.clips().size(),
          f.sources(),
          f.places(),
          f.kind(),
          f.name(),
          f.variants(),
          f.reasons());
    }
    System.out.println(Fold.name("names ") + all.size());
  }
}
