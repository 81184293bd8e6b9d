package clipweave.note;

/**
 * Where in a clip a field was written, in the order of precedence. The first three are its header.
 */
public enum Layer {
  /** A YAML block between {@code ---} lines. */
  YAML,
  /** Leading {@code key:: value} lines (D4, D8). */
  INLINE,
  /** A line of nothing but {@code #tags} after the inline fields. */
  TAG_LINE,
  /** The bullets of a {@code ## Metadata} section; stays in the body. */
  METADATA,
  /** A line or quote that names the source, a heading, the first line; stays in the body. */
  SOURCE_LINE,
  /** The name of the file. */
  FILE_NAME;

  /** Whether fields of this layer are taken out of the body. */
  public boolean isHeader() {
    return this == YAML || this == INLINE || this == TAG_LINE;
  }
}
