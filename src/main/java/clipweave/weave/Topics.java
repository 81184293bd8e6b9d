package clipweave.weave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How alike two notes are: the cosine of the weights of their words (TF-IDF). */
final class Topics {
  private static final int KEPT = 40;

  private final int[] notesWith = new int[WordCounts.WORDS];
  private int notes;
  private final Map<String, Gist> targets = new HashMap<>();

  /** The words that say most of a note, and what they weigh. */
  record Gist(int[] words, float[] weights) {}

  /**
   * What a note is about.
   *
   * @param weights of its words, by their places
   */
  record Topic(WordCounts words, float[] weights) {
    float weight(int word) {
      return weights[words.place(word)];
    }
  }

  /** Counts the words of a note. */
  void count(WordCounts words) {
    notes++;
    for (int i = 0; i < words.places(); i++) {
      if (words.wordAt(i) >= 0) {
        notesWith[words.wordAt(i)]++;
      }
    }
  }

  /** What says most of a note; after all are counted. */
  Gist gist(WordCounts words) {
    return top(topic(words));
  }

  void keep(String path, Gist gist) {
    targets.put(path, gist);
  }

  Topic topic(WordCounts words) {
    float[] weights = new float[words.places()];
    double norm = 0;
    for (int i = 0; i < weights.length; i++) {
      if (words.wordAt(i) >= 0) {
        double w = weight(words.countAt(i), notesWith[words.wordAt(i)]);
        norm += w * w;
        weights[i] = (float) w;
      }
    }
    float scale = (float) (norm == 0 ? 0 : 1 / Math.sqrt(norm));
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scale;
    }
    return new Topic(words, weights);
  }

  private double weight(int count, int with) {
    return (1 + (count == 1 ? 0 : Math.log(count))) * Math.log((1.0 + notes) / (1 + with));
  }

  double similarity(Topic note, String target) {
    Gist t = targets.get(target);
    if (t == null) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < t.words.length; i++) {
      sum += note.weight(t.words[i]) * t.weights[i];
    }
    return sum;
  }

  /** Sorted by weight, the heaviest first, then by word: both in one number. */
  private static Gist top(Topic topic) {
    long[] all = new long[topic.words().size()];
    int count = 0;
    for (int i = 0; i < topic.words().places(); i++) {
      if (topic.words().wordAt(i) >= 0) {
        long weight = ~Float.floatToIntBits(topic.weights()[i]);
        all[count++] = weight << 32 | topic.words().wordAt(i);
      }
    }
    Arrays.sort(all);
    int n = Math.min(KEPT, count);
    int[] words = new int[n];
    float[] weights = new float[n];
    for (int i = 0; i < n; i++) {
      words[i] = (int) all[i];
      weights[i] = topic.weight(words[i]);
    }
    return new Gist(words, weights);
  }
}
