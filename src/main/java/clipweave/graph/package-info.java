/**
 * Who points at whom.
 *
 * <p>Invariant: deterministic, byte for byte; texts are read one by one and forgotten. Start
 * reading at {@link clipweave.graph.GraphBuilder}, which makes a {@link clipweave.graph.Graph} of
 * notes; {@link clipweave.graph.GraphMetrics} measures it, {@link clipweave.graph.GraphFormats}
 * draws it.
 */
package clipweave.graph;
