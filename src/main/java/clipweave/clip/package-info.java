/**
 * What a clipper saved, read: header layers, dialects, fields and their values.
 *
 * <p>Invariant: reading never fails; it returns what it understood and the problems it met.
 */
package clipweave.clip;
