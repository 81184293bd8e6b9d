package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.graph.Graph;
import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphOptions;
import clipweave.graph.MentionFinder;
import clipweave.graph.NoteLinks;
import clipweave.graph.NoteReading;
import clipweave.vault.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells who points at a note, and where it points itself. */
public final class LinksFlow {
  private LinksFlow() {}

  /**
   * The links of the note that {@code name} names: its path, its file's name, its title or an
   * alias. Nothing is written.
   *
   * @param wantsSuggestions whether names in it that could be links are looked for, too
   * @throws clipweave.note.CannotGoOn if there is no vault, or no such note
   */
  public static LinksAnswer run(
      VaultRequest request, String name, boolean wantsSuggestions, Progress progress) {
    try (Looking vault = Looking.around(request, name)) {
      GraphBuilder notes = vault.readLinks(GraphOptions.DEFAULT, progress);
      Graph graph = notes.build();
      String id = new NoteName(vault, notes, graph).find(name, request.folder());
      MentionFinder finder =
          reading(notes, id).map(MentionFinder::of).orElse(MentionFinder.of(id, List.of()));
      List<NoteLinks.Mention> mentions = vault.notes(finder::in, progress);
      NoteLinks links = NoteLinks.of(graph, id, mentions);
      List<Suggestion> suggestions =
          wantsSuggestions ? vault.suggestions(List.of(id), progress) : List.of();
      return new LinksAnswer(links, inOrder(suggestions), vault.prefix(), vault.problems());
    }
  }

  private static List<Suggestion> inOrder(List<Suggestion> suggestions) {
    return suggestions.stream()
        .sorted(
            Comparator.comparing((Suggestion s) -> s.name().place().line())
                .thenComparing(s -> s.name().place().column()))
        .toList();
  }

  private static Optional<NoteReading> reading(GraphBuilder notes, String id) {
    return notes.readings().stream().filter(r -> r.node().id().equals(id)).findFirst();
  }
}
