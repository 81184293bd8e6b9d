package clipweave.graph;

/** The core number of every node (Batagelj and Zaversnik 2003): linear in the arcs. */
final class Cores {
  private Cores() {}

  /** {@code both}: the graph with every arc both ways. */
  static int[] of(Adjacency both) {
    int size = both.size();
    int[] degree = new int[size];
    int most = 0;
    for (int i = 0; i < size; i++) {
      degree[i] = both.degree(i);
      most = Math.max(most, degree[i]);
    }
    int[] firsts = new int[most + 2];
    int[] order = new int[size];
    int[] place = new int[size];
    sortByDegree(degree, firsts, order, place);
    peel(both, degree, firsts, order, place);
    return degree;
  }

  private static void sortByDegree(int[] degree, int[] firsts, int[] order, int[] place) {
    for (int d : degree) {
      firsts[d + 1]++;
    }
    for (int d = 1; d < firsts.length; d++) {
      firsts[d] += firsts[d - 1];
    }
    int[] next = firsts.clone();
    for (int i = 0; i < degree.length; i++) {
      place[i] = next[degree[i]]++;
      order[place[i]] = i;
    }
  }

  /** Takes the node of the smallest degree away, again and again. */
  private static void peel(Adjacency both, int[] degree, int[] firsts, int[] order, int[] place) {
    for (int i = 0; i < order.length; i++) {
      int node = order[i];
      for (int k = both.start(node); k < both.start(node + 1); k++) {
        int other = both.target(k);
        if (degree[other] > degree[node]) {
          int first = firsts[degree[other]]++;
          int swap = order[first];
          order[first] = other;
          order[place[other]] = swap;
          place[swap] = place[other];
          place[other] = first;
          degree[other]--;
        }
      }
    }
  }
}
