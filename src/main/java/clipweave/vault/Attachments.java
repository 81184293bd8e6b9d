package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.LinkStyle;
import clipweave.names.Resolver;
import clipweave.names.SafeName;
import clipweave.note.Link;
import clipweave.note.Reason;
import clipweave.note.Settings;
import clipweave.text.Edit;
import clipweave.text.Edits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where the files that clips show are put in the vault: each content once, under a free name. */
public final class Attachments {
  /** Why a clip's text shows a file by another path than its own. */
  public static final String SHOWN =
      new Reason("attachment", 1, "shows the file where it lies now").recorded();

  private static final int LONGEST_ENDING = 5;

  private final Map<String, String> paths = new TreeMap<>();
  private final Map<String, String> fresh = new TreeMap<>();
  private final Set<String> there;
  private final Set<String> taken = new HashSet<>();

  private Attachments(VaultView vault) {
    this.there = Set.copyOf(vault.paths());
    there.forEach(p -> taken.add(Fold.name(Paths.leaf(p))));
  }

  /**
   * Finds a place for each file.
   *
   * @param files what the clips show, in any order
   */
  public static Attachments of(
      Collection<LocalFile> files, Manifest state, VaultView vault, Settings settings) {
    Attachments attachments = new Attachments(vault);
    Map<String, String> names = new TreeMap<>();
    files.forEach(f -> names.merge(f.hash(), f.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    names.forEach((hash, name) -> attachments.place(hash, name, state, settings));
    return attachments;
  }

  /** The place of a content; empty for one that the user deleted from the vault. */
  public Optional<String> path(String hash) {
    return Optional.ofNullable(paths.get(hash));
  }

  /** The paths of those that are not there yet, by hash. */
  public Map<String, String> fresh() {
    return Map.copyOf(fresh);
  }

  /** What makes a clip's text show its files where they lie now; offsets of the clip's text. */
  public Edits edits(List<LocalFile> files, Resolver resolver, LinkStyle style, String from) {
    List<Edit> edits = new ArrayList<>();
    for (LocalFile file : files) {
      path(file.hash()).flatMap(to -> edit(file, to, resolver, style, from)).ifPresent(edits::add);
    }
    return Edits.of(edits);
  }

  private void place(String hash, String name, Manifest state, Settings settings) {
    Optional<Entry> known = state.entry(id(hash));
    if (known.isPresent()) {
      if (there.contains(known.get().path())) {
        paths.put(hash, known.get().path());
      }
      return;
    }
    String path = Paths.in(settings.folders().attachments(), free(name, hash));
    paths.put(hash, path);
    fresh.put(hash, path);
  }

  /** The id of its entry in the manifest. */
  public static String id(String hash) {
    return "file:" + hash;
  }

  private String free(String name, String hash) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : ending(name.substring(dot + 1));
    String stem = SafeName.of(dot < 0 ? name : name.substring(0, dot));
    String safe =
        taken.add(Fold.name(stem + ending))
            ? stem
            : SafeName.withSuffix(stem, hash.substring(0, 8));
    taken.add(Fold.name(safe + ending));
    return safe + ending;
  }

  /** As far as it is one on every file system: {@code .png} of {@code png?w=3}. */
  private static String ending(String written) {
    int end = 0;
    while (end < written.length() && end < LONGEST_ENDING && isPlain(written.charAt(end))) {
      end++;
    }
    return end == 0 ? "" : "." + written.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static Optional<Edit> edit(
      LocalFile file, String to, Resolver resolver, LinkStyle style, String from) {
    Link link = file.link();
    boolean isWiki = link.form() == Link.Form.WIKI;
    String target = resolver.linktext(from, to, new LinkStyle(path(style, isWiki), !isWiki));
    boolean isRight =
        isWiki
            ? resolver.resolve(from, link.target()).equals(Optional.of(to))
            : link.target().equals(target);
    if (isRight) {
      return Optional.empty();
    }
    return Optional.of(new Edit(link.targetSpan(), target, SHOWN));
  }

  /** A bare name in a Markdown link means something to Obsidian alone, a relative path to all. */
  private static LinkStyle.Path path(LinkStyle style, boolean isWiki) {
    boolean isBare = !isWiki && style.path() == LinkStyle.Path.SHORTEST;
    return isBare ? LinkStyle.Path.RELATIVE : style.path();
  }
}
