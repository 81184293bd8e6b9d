/**
 * Who points at whom.
 *
 * <p>Invariant: deterministic, byte for byte.
 */
package clipweave.graph;
