package clipweave.weave;

/**
 * How a note is tied to one that it may name.
 *
 * @param similarity of what they are about
 * @param bond what their names have in common
 * @param density how many names the note has, for its length
 * @param named how many notes the note names as they are called
 * @param words of the note
 * @param targets how many notes the name can mean
 * @param learnedNotes how many notes link the target by these words, where they are a learned name
 */
record Ties(
    double similarity,
    Company.Bond bond,
    double density,
    int named,
    int words,
    int targets,
    int learnedNotes) {}
