package clipweave.vault;

/**
 * How many of what a run met or made.
 *
 * @param clips files that were read as clips, the skipped ones included
 * @param created notes and files made, hubs included
 * @param changed notes written anew
 * @param unchanged notes that were right already
 * @param moved notes moved
 * @param trashed notes put into the trash
 * @param conflicts notes put beside one that its user had changed
 * @param skipped clips that became no note
 * @param problems problems of any severity
 */
public record Counts(
    int clips,
    int created,
    int changed,
    int unchanged,
    int moved,
    int trashed,
    int conflicts,
    int skipped,
    int problems) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
