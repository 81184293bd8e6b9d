package clipweave.graph;

/**
 * What becomes a node beside the notes.
 *
 * @param urls whether outside addresses that notes cite do
 * @param tags whether tags do
 */
public record GraphOptions(boolean urls, boolean tags) {
  public static final GraphOptions DEFAULT = new GraphOptions(true, false);
  public static final GraphOptions NOTES_ONLY = new GraphOptions(false, false);
}
