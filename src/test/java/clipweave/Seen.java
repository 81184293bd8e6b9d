package clipweave;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that a person can see in a vault, the trash included.
 *
 * @param files texts by path
 */
record Seen(Map<String, String> files) {
  private static final Pattern TYPED = Pattern.compile("Words u\\d+");
  private static final Pattern ODD = Pattern.compile("odd\\d+: .*");

  /** The words that the person typed. */
  Set<String> typed() {
    return found(TYPED);
  }

  /** The lines of headers that nobody has a reason to write otherwise (P18). */
  Set<String> odd() {
    return found(ODD);
  }

  /** The notes that are the person's alone (P7). */
  Map<String, String> own() {
    Map<String, String> own = new TreeMap<>(files);
    own.keySet().removeIf(n -> !n.startsWith("Own"));
    return own;
  }

  private Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    for (String text : files.values()) {
      pattern.matcher(text).results().forEach(r -> found.add(r.group()));
    }
    return found;
  }
}
