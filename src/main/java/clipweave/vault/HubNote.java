package clipweave.vault;

import clipweave.merge.Regions;
import clipweave.note.Problem;
import clipweave.syntax.Yaml;
import clipweave.text.Edits;
import clipweave.text.Place;
import java.io.IOException;
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
      Pattern.compile("|## [\\d-]+|- \\[\\[[^\\[\\]]++\\]\\]( · [\\d-]{10})?( · (author|site))?");

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
   * @throws IOException if the note is there and cannot be read
   */
  public Decision decide(String id, String path, String region, List<String> lines, String fresh)
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
    return updated(known, next, region, lines);
  }

  /** A new hub: what it is, and the names its clips use for it. */
  public static String fresh(Hub hub, List<String> spellings) {
    StringBuilder out = new StringBuilder("---\nkind: ").append(hub.kind().word()).append('\n');
    List<String> others =
        spellings.stream().filter(s -> !s.equals(Paths.stem(hub.path()))).toList();
    if (!others.isEmpty()) {
      out.append("aliases:\n");
      others.forEach(s -> out.append("  - ").append(Yaml.scalar(s)).append('\n'));
    }
    return out.append("---\n").toString();
  }

  private static Decision created(Entry next, String region, List<String> lines, String fresh) {
    String text = Regions.in(fresh).put(region, lines, BECAUSE).applyTo(fresh);
    return Decision.one(
        change(Change.Op.CREATE, next.path(), Optional.empty(), text, lines.size()), next);
  }

  private Decision updated(Optional<Entry> known, Entry next, String region, List<String> lines)
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
            edits.applyTo(text),
            lines.size()),
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

  static String lines(String inner) {
    String text = inner.replace("\r\n", "\n");
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
