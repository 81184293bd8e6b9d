package clipweave;

import clipweave.note.Link;
import clipweave.vault.Paths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Which of a clip's links show a file that lies beside it. */
final class ShownFile {
  private ShownFile() {}

  /** Whether a link shows, in place, a file here that is no note. */
  static boolean isOne(Link link, String target) {
    boolean isLocal = !link.isExternal() && !target.isBlank() && !target.startsWith("#");
    String leaf = Paths.leaf(target);
    int dot = leaf.lastIndexOf('.');
    boolean hasEnding = dot > 0 && leaf.length() - dot <= 6;
    boolean isFile = hasEnding && !Paths.isNote(leaf) && !target.startsWith("//");
    return isLocal && isFile && link.isEmbed() && link.form() != Link.Form.AUTOLINK;
  }

  /** What a link points at, with the escapes of a URL read. */
  static String target(Link link) {
    String target = link.target();
    int end = target.indexOf('#') > 0 ? target.indexOf('#') : target.length();
    String path = link.form() == Link.Form.WIKI ? target : target.substring(0, end);
    if (link.form() == Link.Form.WIKI || path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
