/**
 * The nouns: what a clipping, a link, a field, a problem is.
 *
 * <p>Invariant: records that check themselves and never change. Start reading at {@link
 * clipweave.note.Clipping}.
 */
package clipweave.note;
