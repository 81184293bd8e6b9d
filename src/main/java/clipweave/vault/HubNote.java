package clipweave.vault;

import clipweave.merge.Regions;
import clipweave.names.Fold;
import clipweave.note.Problem;
import clipweave.syntax.FrontMatter;
import clipweave.syntax.Yaml;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps our one region in a note that otherwise belongs to its user: a person, a site, a day, the
 * index. A region that he edited is left alone; one that he took out stays out.
 */
public final class HubNote {
  private static final Pattern OURS =
      Pattern.compile(
          "|## [\\d-]+|- \\[\\[[^\\[\\]]++\\]\\]( · [\\d-]{10})?( · (author|site|clipped|mentioned))?");

  private static final String BECAUSE = "the clips that name it";

  private final Manifest state;
  private final Map<String, String> hashes;
  private final Set<String> there;
  private final Texts texts;

  /**
   * @param state what we remember, every file where it lies now
   */
  public HubNote(Manifest state, VaultView vault, Texts texts) {
    this.state = state;
    this.hashes = vault.hashes();
    this.there = Set.copyOf(vault.paths());
    this.texts = texts;
  }

  /**
   * The decision that makes {@code lines} the lines of a hub's region.
   *
   * @param fresh the note to make where there is none
   * @param aliases names that a note we made is to get, if its header is still ours
   * @throws IOException if the note is there and cannot be read
   */
  public Decision decide(
      String id, String path, String region, List<String> lines, String fresh, List<String> aliases)
      throws IOException {
    Optional<Entry> known = state.entry(id);
    Entry next = Entry.plain(id, Entry.Kind.HUB, path, Sha256.of(String.join("\n", lines)));
    if (!hashes.containsKey(path)) {
      boolean isUseless = lines.isEmpty() || there.contains(path);
      return isUseless
          ? new Decision(List.of(), known, List.of())
          : created(next, region, lines, fresh);
    }
    if (known.isPresent() && known.get().base().equals(next.base())) {
      return Decision.nothing(next);
    }
    return updated(known, next, region, lines, aliases);
  }

  /** A new hub: what it is, and the names its clips use for it. */
  public static String fresh(Hub hub, List<String> spellings) {
    return header(hub.kind().word(), others(spellings, hub.path()));
  }

  /** Obsidian finds a name in any case. */
  private static List<String> others(List<String> spellings, String path) {
    String name = Fold.name(Paths.stem(path));
    return spellings.stream().filter(s -> !Fold.name(s).equals(name)).toList();
  }

  private static String header(String kind, List<String> aliases) {
    StringBuilder out = new StringBuilder("---\nkind: ").append(kind).append('\n');
    if (!aliases.isEmpty()) {
      out.append("aliases:\n");
      aliases.forEach(s -> out.append("  - ").append(Yaml.scalar(s)).append('\n'));
    }
    return out.append("---\n").toString();
  }

  /** New names of a hub whose header nobody wrote in; a name that its user took out stays out. */
  private static Edits named(String text, String path, List<String> spellings) {
    FrontMatter front = FrontMatter.read(text);
    List<String> before = front.values("aliases");
    List<String> all = new ArrayList<>(before);
    others(spellings, path).stream().filter(s -> !before.contains(s)).forEach(all::add);
    String kind = front.values("kind").stream().findFirst().orElse("");
    boolean isOurs = front.isPresent() && front.block().of(text).equals(header(kind, before));
    return isOurs && all.size() > before.size()
        ? Edits.of(List.of(new Edit(front.block(), header(kind, all), "another name of it")))
        : Edits.none();
  }

  private static Decision created(Entry next, String region, List<String> lines, String fresh) {
    String text = Regions.in(fresh).put(region, lines, BECAUSE).applyTo(fresh);
    return Decision.one(
        change(Change.Op.CREATE, next.path(), Optional.empty(), text, links(lines)), next);
  }

  private Decision updated(
      Optional<Entry> known, Entry next, String region, List<String> lines, List<String> aliases)
      throws IOException {
    String text = texts.vault(next.path()).orElse("");
    Regions regions = Regions.in(text);
    if (!regions.areSound()) {
      return left(known, next, "a marker of ours is missing or doubled");
    }
    Edits edits = regions.put(region, lines, BECAUSE);
    if (edits.isEmpty()) {
      return Decision.nothing(next);
    }
    Optional<String> inner = regions.find(region).map(r -> lines(r.inner().of(text)));
    if (inner.isEmpty() && known.isPresent()) {
      return Decision.nothing(next);
    }
    if (known.isPresent() && !Sha256.of(inner.get()).equals(known.get().base())) {
      return left(known, next, "the region '" + region + "' was edited");
    }
    if (known.isEmpty() && inner.isPresent() && !looksOurs(inner.get(), lines)) {
      return left(known, next, "the region '" + region + "' is not as we would write it");
    }
    return Decision.one(
        change(
            Change.Op.CHANGE,
            next.path(),
            Optional.of(hashes.get(next.path())),
            named(text, next.path(), aliases).and(edits).applyTo(text),
            links(lines)),
        next);
  }

  /** Without a record nobody knows who wrote a line, unless no person would have written it so. */
  private static boolean looksOurs(String inner, List<String> lines) {
    Set<String> ours = Set.copyOf(lines);
    return inner.lines().allMatch(l -> ours.contains(l) || OURS.matcher(l).matches());
  }

  private static Decision left(Optional<Entry> known, Entry next, String says) {
    Problem problem = Problem.note(next.path(), Place.START, says, "left alone");
    return new Decision(List.of(), known, List.of(problem));
  }

  private static Change change(
      Change.Op op, String path, Optional<String> pre, String text, int links) {
    return new Change(
        op, path, Optional.empty(), pre, Optional.of(Contents.of(text)), List.of(), "", links);
  }

  /** The index has headings too. */
  private static int links(List<String> lines) {
    return (int) lines.stream().filter(l -> l.startsWith("- ")).count();
  }

  static String lines(String inner) {
    String text = inner.replace("\r\n", "\n");
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
