package clipweave.graph;

/**
 * How a node stands in its graph. Two nodes count as joined once however many links there are
 * between them, and a link to itself does not count.
 *
 * @param in how many nodes lead here
 * @param out how many nodes it leads to
 * @param pageRank the share of a random reader's time, damping .85
 * @param hub how much it points at what many point at (HITS)
 * @param authority how much it is pointed at by good hubs (HITS)
 * @param betweenness the share of shortest ways between others that lead through it, 0 to 1
 * @param core the largest k so that it belongs to a part where everyone has k neighbours
 * @param component which connected part it belongs to; 0 is the largest
 * @param community which community it belongs to; 0 is the largest
 */
public record Metrics(
    int in,
    int out,
    double pageRank,
    double hub,
    double authority,
    double betweenness,
    int core,
    int component,
    int community) {
  public int degree() {
    return in + out;
  }
}
