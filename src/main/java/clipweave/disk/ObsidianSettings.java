package clipweave.disk;

import clipweave.names.LinkStyle;
import clipweave.note.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user told Obsidian about his vault, as far as it concerns us (L8, P3).
 *
 * @param linkStyle {@code newLinkFormat} and {@code useMarkdownLinks}
 * @param attachmentFolder {@code attachmentFolderPath}, an empty text for the vault's root; empty
 *     where nothing is said
 * @param dailyNotes empty where the vault has none
 * @param types the type of each property, by name
 * @param ignoreFilters {@code userIgnoreFilters}: path prefixes, or {@code /regex/}
 * @param problems files that could not be read
 */
public record ObsidianSettings(
    LinkStyle linkStyle,
    Optional<String> attachmentFolder,
    Optional<DailyNotes> dailyNotes,
    Map<String, String> types,
    List<String> ignoreFilters,
    List<Problem> problems) {
  /** Where daily notes lie, and how they are named (Moment tokens). */
  public record DailyNotes(String folder, String format) {
    static final DailyNotes DEFAULT = new DailyNotes("", "YYYY-MM-DD");
  }

  public ObsidianSettings {
    types = Collections.unmodifiableMap(new TreeMap<>(types));
    ignoreFilters = List.copyOf(ignoreFilters);
    problems = List.copyOf(problems);
  }

  /** All of it; written out, as a record's own words cost a run its first 20 ms. */
  @Override
  public String toString() {
    return linkStyle.path()
        + "\n"
        + linkStyle.isMarkdown()
        + "\n"
        + attachmentFolder
        + "\n"
        + dailyNotes.map(d -> d.folder() + "\n" + d.format())
        + "\n"
        + types
        + "\n"
        + ignoreFilters
        + "\n"
        + problems;
  }
}
