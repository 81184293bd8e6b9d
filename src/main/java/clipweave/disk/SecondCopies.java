package clipweave.disk;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies that a sync service made of the user's decisions, because two devices wrote at once:
 * {@code tombstones (conflicted copy).tsv}. They are named; which lines are right, only he knows.
 */
public final class SecondCopies {
  private static final List<String> LISTS = List.of("entities", "tombstones");
  private static final String ENDING = ".tsv";

  private SecondCopies() {}

  /** One problem a copy, sorted. */
  public static List<Problem> in(VaultFolder vault) {
    List<Problem> problems = new ArrayList<>();
    Path ours = vault.root().resolve(VaultFolder.OURS);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ours, "*" + ENDING)) {
      files.forEach(f -> look(f.getFileName().toString(), problems));
    } catch (IOException noFolder) {
      return List.of();
    }
    return problems.stream().sorted().toList();
  }

  private static void look(String name, List<Problem> problems) {
    for (String list : LISTS) {
      if (name.startsWith(list) && !name.equals(list + ENDING)) {
        String own = "'" + list + ENDING + "'";
        problems.add(
            Problem.look(
                    VaultFolder.OURS + "/" + name,
                    Place.START,
                    "a second copy of " + own,
                    "not read")
                .withHint("move its lines to " + own + " and delete it"));
      }
    }
  }
}
