package clipweave.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which spellings of people's and organisations' names mean the same one. Precision first: two
 * names with different digits are two, and nothing is joined because it is merely similar.
 */
public final class PersonNames {
  private PersonNames() {}

  /**
   * One person or organisation.
   *
   * @param name the spelling to show: the most used, then the longest, then the first by code
   *     points; {@code Last, First} only where there is no other
   * @param variants all spellings with the name itself, sorted
   * @param because {@code same}, {@code fold} (case, blanks, accents, punctuation, order, legal
   *     form) or {@code surname}
   */
  public record Group(String name, List<String> variants, String because) {
    public Group {
      variants = List.copyOf(variants);
    }
  }

  /** The form under which two names are one; a text to compare, not to show. */
  public static String key(String name) {
    return PersonKey.of(name);
  }

  /** The groups that folding alone makes, sorted by name; for names of any kind. */
  public static List<Group> byFold(Map<String, Integer> uses) {
    Map<String, List<String>> byKey = new TreeMap<>(CodePointOrder.PLAIN);
    for (String name : uses.keySet()) {
      byKey.computeIfAbsent(PersonKey.of(name), k -> new ArrayList<>()).add(name);
    }
    return sorted(byKey.values().stream().map(names -> group(names, "fold", uses)).toList());
  }

  /**
   * The same for names of people only, where a surname that stands alone joins the one person who
   * has it, and a name that was cut behind a particle the one it is the beginning of; not where
   * somebody has the surname as a first name.
   */
  public static List<Group> byFoldAndSurname(Map<String, Integer> uses) {
    List<Group> folded = byFold(uses);
    Set<String> firstNames = new HashSet<>();
    Map<String, List<Group>> bySurname = new TreeMap<>(CodePointOrder.PLAIN);
    folded.forEach(g -> PersonKey.firstName(g.name()).ifPresent(firstNames::add));
    for (Group group : folded) {
      PersonKey.surname(group.name())
          .filter(s -> !firstNames.contains(s))
          .ifPresent(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(group));
    }
    Map<String, List<Group>> byCut = new TreeMap<>(CodePointOrder.PLAIN);
    for (Group group : folded) {
      PersonKey.cuts(group.name())
          .forEach(c -> byCut.computeIfAbsent(c, k -> new ArrayList<>()).add(group));
    }
    Map<String, List<Group>> joined = new TreeMap<>(CodePointOrder.PLAIN);
    for (Group group : folded) {
      Group home = home(group, bySurname, byCut);
      joined.computeIfAbsent(home.name(), k -> new ArrayList<>()).add(group);
    }
    List<Group> groups = new ArrayList<>();
    joined.forEach(
        (name, parts) -> groups.add(parts.size() == 1 ? parts.get(0) : union(name, parts)));
    return sorted(groups);
  }

  /** The one person with a surname that stands alone or a name that was cut; else itself. */
  private static Group home(
      Group group, Map<String, List<Group>> bySurname, Map<String, List<Group>> byCut) {
    String key = PersonKey.of(group.name());
    List<Group> bearers = List.of();
    if (PersonKey.isSurnameOnly(group.name())) {
      bearers = bySurname.getOrDefault(key, List.of());
    } else if (PersonKey.isCut(group.name())) {
      bearers = byCut.getOrDefault(key, List.of());
    }
    return bearers.size() == 1 ? bearers.get(0) : group;
  }

  private static Group union(String name, List<Group> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.variants()));
    all.sort(CodePointOrder.PLAIN);
    return new Group(name, all, "surname");
  }

  private static Group group(Collection<String> names, String because, Map<String, Integer> uses) {
    Comparator<String> better =
        Comparator.comparing(PersonKey::isTurned)
            .thenComparing(uses::get, Comparator.reverseOrder())
            .thenComparing(name -> name.codePointCount(0, name.length()), Comparator.reverseOrder())
            .thenComparing(CodePointOrder.PLAIN);
    List<String> variants = names.stream().sorted(CodePointOrder.PLAIN).toList();
    String best = names.stream().min(better).orElseThrow();
    return new Group(best, variants, variants.size() == 1 ? "same" : because);
  }

  private static List<Group> sorted(List<Group> groups) {
    return groups.stream().sorted(Comparator.comparing(Group::name, CodePointOrder.PLAIN)).toList();
  }

  /** The spellings that give way, each with the name it gives way to. */
  public static Map<String, String> table(Collection<Group> groups) {
    Map<String, String> table = new TreeMap<>(CodePointOrder.PLAIN);
    for (Group group : groups) {
      Set.copyOf(group.variants()).stream()
          .filter(variant -> !variant.equals(group.name()))
          .forEach(variant -> table.put(variant, group.name()));
    }
    return table;
  }
}
