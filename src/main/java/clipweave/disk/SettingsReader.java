package clipweave.disk;

import clipweave.names.SafeName;
import clipweave.names.SlipDistance;
import clipweave.names.TagNames;
import clipweave.note.CannotGoOn;
import clipweave.note.Field;
import clipweave.note.Settings;
import clipweave.syntax.YamlLeaves.Leaf;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes settings of the lines of a file; the first line that is wrong ends the run. */
final class SettingsReader {
  private static final String NAMES = "names.";
  private static final String CLIPS = "clips";
  private static final String DUPLICATES = "duplicates";
  private static final String NOT_IN = "weave.not-in";
  private static final String DISCOVER = "discover";
  private static final String SYNONYMS = "tags.synonyms.";
  private static final String PARENTS = "tags.parents.";
  private static final Set<String> LISTS = Set.of(CLIPS, NOT_IN);
  private static final List<String> KEYS =
      List.of(
          CLIPS,
          DUPLICATES,
          DISCOVER,
          "layout.clippings",
          "layout.people",
          "layout.sites",
          "layout.topics",
          "layout.attachments",
          "layout.index",
          "hubs.people",
          "hubs.sites",
          "weave.names",
          "weave.precision",
          NOT_IN,
          NAMES + Field.TITLE,
          NAMES + Field.SOURCE,
          NAMES + Field.AUTHOR,
          NAMES + Field.SITE,
          NAMES + Field.PUBLISHED,
          NAMES + Field.CLIPPED,
          NAMES + Field.DESCRIPTION);

  private final String file;
  private final Optional<String> obsidianAttachments;
  private final Map<String, Leaf> found = new TreeMap<>();

  /**
   * @param file as it is to be named
   * @param obsidianAttachments where Obsidian puts attachments, if it was told
   */
  SettingsReader(String file, Optional<String> obsidianAttachments) {
    this.file = file;
    this.obsidianAttachments = obsidianAttachments;
  }

  Settings read(List<Leaf> leaves) {
    leaves.forEach(this::take);
    return new Settings(
        folders(),
        count("hubs.people"),
        count("hubs.sites"),
        names(),
        new Settings.Tags(tags(SYNONYMS), tags(PARENTS)),
        choice(DUPLICATES, Settings.Duplicates.class),
        clips(),
        discover(),
        weave());
  }

  private void take(Leaf leaf) {
    boolean isTag = leaf.key().startsWith(SYNONYMS) || leaf.key().startsWith(PARENTS);
    if (!isTag && !KEYS.contains(leaf.key())) {
      throw wrong(leaf, "no setting '" + leaf.key() + "'" + meant(leaf.key()));
    }
    if (!leaf.isText() && !LISTS.contains(leaf.key())) {
      throw wrong(leaf, "'" + leaf.key() + "' is not one value");
    }
    if (found.put(leaf.key(), leaf) != null) {
      throw wrong(leaf, "'" + leaf.key() + "' is set twice");
    }
  }

  private static String meant(String key) {
    int reach = Math.max(1, key.length() / 3);
    return KEYS.stream()
        .filter(k -> SlipDistance.between(key, k, reach) <= reach)
        .min(Comparator.comparingInt(k -> SlipDistance.between(key, k, reach)))
        .map(k -> "; did you mean '" + k + "'?")
        .orElse("");
  }

  private Settings.Folders folders() {
    Settings.Folders usual = Settings.Folders.DEFAULT;
    String clippings = folder("layout.clippings", usual.clippings());
    return new Settings.Folders(
        clippings,
        folder("layout.people", usual.people()),
        folder("layout.sites", usual.sites()),
        folder("layout.topics", usual.topics()),
        folder("layout.attachments", attachments(clippings, usual.attachments())),
        index(usual.index()));
  }

  /** {@code ./x} is a folder beside each note; ours lie in the clippings' folder. */
  private String attachments(String clippings, String usual) {
    String told = obsidianAttachments.orElse(usual);
    boolean isBeside = told.equals(".") || told.startsWith("./");
    String below = isBeside ? told.substring(Math.min(2, told.length())) : told;
    String path = isBeside && !clippings.isEmpty() ? clippings + "/" + below : below;
    String trimmed = trimmed(path);
    return isFolder(trimmed) ? trimmed : usual;
  }

  private String folder(String key, String usual) {
    Leaf leaf = found.get(key);
    if (leaf == null) {
      return usual;
    }
    String path = trimmed(leaf.value().strip());
    if (!isFolder(path)) {
      throw wrong(leaf, "'" + leaf.value() + "' is not a folder in the vault");
    }
    return path;
  }

  private String index(String usual) {
    Leaf leaf = found.get("layout.index");
    if (leaf == null) {
      return usual;
    }
    String path = leaf.value().strip();
    boolean isNote = path.endsWith(".md") && isPath(path.substring(0, path.length() - 3));
    if (!isNote) {
      throw wrong(leaf, "'" + leaf.value() + "' is not the path of a note, as 'Clippings.md' is");
    }
    return path;
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Parts that every system takes as names, none of them a step up or hidden. */
  private static boolean isFolder(String path) {
    return path.isEmpty() || isPath(path);
  }

  private static boolean isPath(String path) {
    return Arrays.stream(path.split("/", -1)).allMatch(part -> SafeName.of(part).equals(part));
  }

  /** One folder or a list of them. */
  private List<String> clips() {
    Leaf leaf = found.get(CLIPS);
    if (leaf == null) {
      return List.of();
    }
    List<String> folders = leaf.isText() ? List.of(leaf.value()) : leaf.items();
    if (folders.isEmpty() || folders.stream().anyMatch(f -> f.isBlank() || !isPossible(f))) {
      throw wrong(leaf, "'" + CLIPS + "' is not a list of folders");
    }
    return folders.stream().map(String::strip).toList();
  }

  /** A path of this system, whether anything is there or not. */
  private static boolean isPossible(String path) {
    try {
      return !Path.of(path).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** One of some words; the first of them where nothing is said. */
  private <T extends Enum<T>> T choice(String key, Class<T> choices) {
    Leaf leaf = found.get(key);
    List<T> all = List.of(choices.getEnumConstants());
    if (leaf == null) {
      return all.get(0);
    }
    return all.stream()
        .filter(c -> word(c).equals(leaf.value()))
        .findFirst()
        .orElseThrow(() -> wrong(leaf, "'" + leaf.value() + "' is not one of " + words(all)));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String words(List<? extends Enum<?>> choices) {
    List<String> words = choices.stream().map(c -> "'" + word(c) + "'").toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private Settings.Weave weave() {
    return new Settings.Weave(
        choice("weave.names", Settings.Names.class),
        choice("weave.precision", Settings.Precision.class),
        notIn());
  }

  /** One folder or note, or a list of them. */
  private List<String> notIn() {
    Leaf leaf = found.get(NOT_IN);
    if (leaf == null) {
      return List.of();
    }
    List<String> given = leaf.isText() ? List.of(leaf.value()) : leaf.items();
    List<String> paths = given.stream().map(p -> trimmed(p.strip())).toList();
    if (paths.isEmpty() || !paths.stream().allMatch(SettingsReader::isFolderOrNote)) {
      throw wrong(leaf, "'" + NOT_IN + "' is not a list of folders and notes in the vault");
    }
    return paths;
  }

  private static boolean isFolderOrNote(String path) {
    return isPath(path.endsWith(".md") ? path.substring(0, path.length() - 3) : path);
  }

  private Settings.Discover discover() {
    Leaf leaf = found.get(DISCOVER);
    if (leaf == null) {
      return Settings.Discover.USUAL;
    }
    return switch (leaf.value()) {
      case "propose" -> Settings.Discover.PROPOSE;
      case "accept" -> Settings.Discover.ACCEPT;
      case "off" -> Settings.Discover.OFF;
      default ->
          throw wrong(leaf, "'" + leaf.value() + "' is not one of 'propose', 'accept' and 'off'");
    };
  }

  /** The tags to write, by those that were found, both without their sign. */
  private Map<String, String> tags(String table) {
    Map<String, String> tags = new HashMap<>();
    for (Leaf leaf : found.values()) {
      if (leaf.key().startsWith(table)) {
        String tag = leaf.value().startsWith("#") ? leaf.value().substring(1) : leaf.value();
        if (!TagNames.isValid(tag)) {
          throw wrong(leaf, "'" + leaf.value() + "' cannot be a tag");
        }
        tags.put(leaf.key().substring(table.length()), tag);
      }
    }
    return tags;
  }

  private int count(String key) {
    Leaf leaf = found.get(key);
    if (leaf == null) {
      return 1;
    }
    if (!leaf.value().matches("[1-9][0-9]{0,8}")) {
      throw wrong(leaf, "'" + leaf.value() + "' is not a number of clips, 1 or more");
    }
    return Integer.parseInt(leaf.value());
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Leaf leaf : found.values()) {
      if (leaf.key().startsWith(NAMES)) {
        if (!leaf.value().matches("\\p{L}[\\p{L}\\p{N} _-]{0,80}") || leaf.value().endsWith(" ")) {
          throw wrong(leaf, "'" + leaf.value() + "' cannot be the name of a property");
        }
        names.put(leaf.key().substring(NAMES.length()), leaf.value());
      }
    }
    return names;
  }

  private CannotGoOn wrong(Leaf leaf, String says) {
    return CannotGoOn.wrongIn(file + ":" + leaf.line(), says, "");
  }
}
