package clipweave.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A name in a tree, in git's order: by bytes, a folder as if it ended with a slash. */
record GitName(byte[] bytes, byte[] key) implements Comparable<GitName> {
  static GitName of(String name, boolean isFolder) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return new GitName(bytes, isFolder ? withSlash(bytes) : bytes);
  }

  private static byte[] withSlash(byte[] name) {
    byte[] key = Arrays.copyOf(name, name.length + 1);
    key[name.length] = '/';
    return key;
  }

  @Override
  public int compareTo(GitName other) {
    return Arrays.compareUnsigned(key, other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GitName name && Arrays.equals(key, name.key);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }
}
