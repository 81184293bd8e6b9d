package clipweave.graph;

import clipweave.note.Problem;
import clipweave.note.Severity;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code check} tells of a vault.
 *
 * @param links how many links to notes and files there are, broken ones included
 * @param broken links that mean no file, or no heading or block of theirs
 * @param ambiguous links whose bare name several files have
 * @param orphans notes that nothing links and that link nothing
 * @param wanted names that are linked and have no note, the most linked first
 * @param duplicates notes of one page, or with the same words
 * @param candidates notes that may be one, for a person to look at
 * @param tags tags that mean the same, or look as if they did
 * @param flaws odd tags and fields
 */
public record VaultCheck(
    int links,
    List<Broken> broken,
    List<Ambiguous> ambiguous,
    List<String> orphans,
    List<Wanted> wanted,
    List<Duplicate> duplicates,
    List<Duplicate> candidates,
    List<AlikeTags> tags,
    List<Problem> flaws) {
  /**
   * A link that leads nowhere.
   *
   * @param target as written, with {@code #} and what follows it
   * @param isAnchor whether the note is there, and only the heading or block is not
   * @param nearest the files whose names are nearest
   * @param severity a note where it asks for a note that nobody has written yet: no name is near
   */
  public record Broken(
      String source,
      Place place,
      String target,
      boolean isAnchor,
      List<String> nearest,
      Severity severity) {
    public Broken {
      nearest = List.copyOf(nearest);
      Objects.requireNonNull(severity);
    }
  }

  /** A link by a bare name: the file it means, and those it could mean as well. */
  public record Ambiguous(
      String source, Place place, String target, String means, List<String> others) {
    public Ambiguous {
      others = List.copyOf(others);
    }
  }

  /** A name without a note: how often it is linked, and from where. */
  public record Wanted(String name, int links, List<String> sources) {
    public Wanted {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Notes that seem to be one.
   *
   * @param because {@code same page}, {@code same words}; of candidates {@code nearly the same
   *     address}, {@code nearly the same words}
   */
  public record Duplicate(List<String> paths, String because) {
    public Duplicate {
      paths = List.copyOf(paths);
    }
  }

  /** Tags that a vault writes in several ways ({@code one tag}), or that {@code look alike}. */
  public record AlikeTags(List<String> tags, String because) {
    public AlikeTags {
      tags = List.copyOf(tags);
    }
  }

  public VaultCheck {
    broken = List.copyOf(broken);
    ambiguous = List.copyOf(ambiguous);
    orphans = List.copyOf(orphans);
    wanted = List.copyOf(wanted);
    duplicates = List.copyOf(duplicates);
    candidates = List.copyOf(candidates);
    tags = List.copyOf(tags);
    flaws = List.copyOf(flaws);
  }

  /** Checks what a builder has read. */
  public static VaultCheck of(GraphBuilder vault) {
    return of(vault, Excluded.NOTHING);
  }

  /** The same; files that the user excludes are no orphans. */
  public static VaultCheck of(GraphBuilder vault, Excluded excluded) {
    List<Found> all = vault.links();
    List<Found> links =
        all.stream().filter(f -> f.reference().form() != Reference.Form.URL).toList();
    Map<String, List<String>> nearest = new HashMap<>();
    List<Broken> broken = new ArrayList<>();
    List<Ambiguous> ambiguous = new ArrayList<>();
    for (Found found : links) {
      Reference reference = found.reference();
      if (found.isBroken() || found.isAnchorMissing()) {
        List<String> names =
            found.isBroken()
                ? nearest.computeIfAbsent(reference.target(), t -> vault.resolver().candidates(t))
                : List.of();
        broken.add(broken(found, names));
      }
      if (!found.others().isEmpty()) {
        ambiguous.add(
            new Ambiguous(
                found.source(),
                reference.place(),
                reference.target(),
                found.target(),
                found.others()));
      }
    }
    Duplicates duplicates = Duplicates.of(vault.readings());
    return new VaultCheck(
        links.size(),
        broken,
        ambiguous,
        orphans(vault, all).stream().filter(id -> !excluded.has(id)).toList(),
        wanted(links),
        duplicates.certain(),
        duplicates.likely(),
        TagCheck.of(vault.readings()),
        vault.readings().stream().flatMap(r -> r.flaws().stream()).sorted().toList());
  }

  private static Broken broken(Found found, List<String> nearest) {
    Reference reference = found.reference();
    boolean isWanted = found.isBroken() && nearest.isEmpty() && reference.type() != EdgeType.EMBED;
    return new Broken(
        found.source(),
        reference.place(),
        written(reference),
        !found.isBroken(),
        nearest,
        isWanted ? Severity.NOTE : Severity.LOOK);
  }

  private static String written(Reference reference) {
    boolean isWhole = reference.form() == Reference.Form.MARKDOWN || reference.subpath().isEmpty();
    return isWhole ? reference.target() : reference.target() + "#" + reference.subpath();
  }

  private static List<String> orphans(GraphBuilder vault, List<Found> links) {
    Set<String> joined = new HashSet<>();
    for (Found found : links) {
      boolean isNote =
          found.reference().form() != Reference.Form.URL
              || found.reference().type() == EdgeType.CITED;
      if (isNote && !found.source().equals(found.target())) {
        joined.add(found.source());
        joined.add(found.target());
      }
    }
    return vault.readings().stream()
        .map(NoteReading::node)
        .filter(n -> n.kind().isNote())
        .map(Node::id)
        .filter(id -> !joined.contains(id))
        .toList();
  }

  private static List<Wanted> wanted(List<Found> links) {
    Map<String, List<String>> sources = new TreeMap<>();
    for (Found found : links) {
      if (found.isBroken()) {
        sources.computeIfAbsent(found.target(), t -> new ArrayList<>()).add(found.source());
      }
    }
    List<Wanted> wanted = new ArrayList<>();
    sources.forEach(
        (name, from) ->
            wanted.add(new Wanted(name, from.size(), List.copyOf(new LinkedHashSet<>(from)))));
    wanted.sort(
        (a, b) -> a.links() != b.links() ? b.links() - a.links() : a.name().compareTo(b.name()));
    return wanted;
  }

  /**
   * Whether there is nothing to look at; orphans, wanted notes, candidates and alike tags are no
   * fault.
   */
  public boolean isClean() {
    return broken.stream().allMatch(b -> b.severity() == Severity.NOTE)
        && ambiguous.isEmpty()
        && duplicates.isEmpty()
        && flaws.isEmpty();
  }

  @Override
  public String toString() {
    return Objects.toString(links)
        + " links, "
        + broken.size()
        + " broken, "
        + ambiguous.size()
        + " ambiguous, "
        + orphans.size()
        + " orphans";
  }
}
