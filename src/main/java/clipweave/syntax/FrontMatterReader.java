package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatterNode.Style;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the block and has it read: by SnakeYAML where that takes it, else line by line. */
final class FrontMatterReader {
  static final FrontMatter ABSENT =
      new FrontMatter(Span.at(0), Span.at(0), List.of(), false, List.of());

  private final String text;
  private final FrontMatterFences fences;
  private final List<Flaw> flaws = new ArrayList<>();

  private FrontMatterReader(String text, FrontMatterFences fences) {
    this.text = FrontMatterText.printable(text, fences.inner());
    this.fences = fences;
    if (this.text != text) {
      controls(text);
    }
  }

  static FrontMatter read(String text) {
    List<FrontMatterFences> ways = FrontMatterFences.of(text);
    for (FrontMatterFences way : ways) {
      Optional<FrontMatter> read = new FrontMatterReader(text, way).byYaml();
      if (read.isPresent()) {
        return read.get();
      }
    }
    for (FrontMatterFences way : ways) {
      Optional<FrontMatter> read = new FrontMatterReader(text, way).byLines();
      if (read.isPresent()) {
        return read.get();
      }
    }
    return ABSENT;
  }

  private Optional<FrontMatter> byYaml() {
    if (fences.inner().of(text).isBlank()) {
      return fences.hasLead() ? Optional.empty() : Optional.of(of(List.of(), fences.isGlued()));
    }
    return FrontMatterPlain.read(text, fences.inner())
        .or(() -> FrontMatterEvents.read(text, fences.inner()))
        .filter(this::fitsItsPlace)
        .flatMap(new FrontMatterMeaning(text, fences.inner().end(), flaws)::entries)
        .filter(entries -> !entries.isEmpty() || !fences.hasLead())
        .map(entries -> of(entries, fences.isGlued()));
  }

  /** Behind a line that is not blank, one key could be prose: there it takes two, or a heading. */
  private boolean fitsItsPlace(FrontMatterNode root) {
    String lead = fences.lead().of(text).strip();
    return root.isMap()
        && (lead.isEmpty() || lead.startsWith("#") || root.children().size() > 2)
        && (lead.isEmpty() || root.style() == Style.BLOCK_MAP);
  }

  private Optional<FrontMatter> byLines() {
    if (!fences.lead().of(text).isBlank()) {
      return Optional.empty();
    }
    FrontMatterLines lines = new FrontMatterLines(text, fences.inner()).read();
    flaws.addAll(lines.flaws());
    return lines.isPlausible() ? Optional.of(of(lines.entries(), true)) : Optional.empty();
  }

  private FrontMatter of(List<Entry> entries, boolean isRepaired) {
    if (fences.hasLead()) {
      flaws.add(new Flaw(fences.block().start(), "not on the first line", "read all the same"));
    }
    if (fences.isGlued()) {
      String says = "the closing '---' stands behind a value, not on a line of its own";
      flaws.add(new Flaw(fences.inner().end(), says, "read as the end of the block"));
    }
    repeated(entries);
    List<Flaw> sorted = flaws.stream().sorted(Comparator.comparingInt(Flaw::offset)).toList();
    return new FrontMatter(fences.block(), fences.inner(), entries, isRepaired, sorted);
  }

  private void repeated(List<Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(FrontMatterText.folded(entry.key()))) {
        String says = "the key " + FrontMatterText.quoted(entry.key()) + " is written twice";
        flaws.add(
            new Flaw(
                entry.keySpan().start(),
                says,
                "lists are united, of single values the last counts"));
      }
    }
  }

  private void controls(String original) {
    for (int i = fences.inner().start(); i < fences.inner().end(); i++) {
      if (original.charAt(i) != text.charAt(i)) {
        String says =
            String.format(Locale.ROOT, "a control character (U+%04X)", (int) original.charAt(i));
        flaws.add(new Flaw(i, says, "read as a blank"));
      }
    }
  }
}
