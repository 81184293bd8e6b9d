package clipweave.vault;

import java.util.Objects;

/**
 * What a note should be, as far as we are concerned.
 *
 * @param entry what the state will remember when it is written; its {@code base} is the hash of the
 *     content
 * @param content its text
 * @param links how many links are in it
 */
public record Rendering(Entry entry, Content content, int links) {
  public Rendering {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(content);
    if (!entry.base().equals(content.hash())) {
      throw new IllegalArgumentException("the base is not what is written: " + entry.path());
    }
  }
}
