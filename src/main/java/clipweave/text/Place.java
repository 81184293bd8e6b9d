package clipweave.text;

/** Where a person finds something: line and column, both from 1, the column in code points. */
public record Place(int line, int column) {
  public static final Place START = new Place(1, 1);
}
