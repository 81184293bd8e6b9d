/**
 * What a clipper saved, read: header layers, dialects, fields and their values.
 *
 * <p>Invariant: reading never fails; it returns what it understood and the problems it met. Start
 * reading at {@link clipweave.clip.ClipReader}, which finds the fields, then {@link
 * clipweave.clip.Normalizer}, which makes facts of them. A new format is an entry of {@link
 * clipweave.clip.ClipFormats#ALL}.
 */
package clipweave.clip;
