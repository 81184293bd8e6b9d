package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two notes are: the cosine of the weights of their words (TF-IDF). */
final class Topics {
  private static final int BUCKETS = 1 << 20;
  private static final int KEPT = 40;

  private final int[] notesWith = new int[BUCKETS];
  private int notes;
  private final Map<String, Vector> targets = new HashMap<>();

  record Vector(int[] words, float[] weights) {}

  /** Counts the words of a note. */
  void count(SourceNote note) {
    notes++;
    for (int word : words(note).keySet()) {
      notesWith[word]++;
    }
  }

  /** Remembers what a note is about; after all are counted. */
  void keep(SourceNote note) {
    targets.put(note.path(), top(vector(note)));
  }

  Map<Integer, Float> vector(SourceNote note) {
    Map<Integer, Float> v = new HashMap<>();
    double norm = 0;
    for (Map.Entry<Integer, Integer> e : words(note).entrySet()) {
      double w =
          (1 + Math.log(e.getValue())) * Math.log((1.0 + notes) / (1 + notesWith[e.getKey()]));
      norm += w * w;
      v.put(e.getKey(), (float) w);
    }
    float scale = (float) (norm == 0 ? 0 : 1 / Math.sqrt(norm));
    v.replaceAll((k, w) -> w * scale);
    return v;
  }

  double similarity(Map<Integer, Float> note, String target) {
    Vector t = targets.get(target);
    if (t == null) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < t.words.length; i++) {
      Float w = note.get(t.words[i]);
      if (w != null) {
        sum += w * t.weights[i];
      }
    }
    return sum;
  }

  int size(String target) {
    Vector t = targets.get(target);
    return t == null ? 0 : t.words.length;
  }

  private static Vector top(Map<Integer, Float> v) {
    List<Map.Entry<Integer, Float>> all = new ArrayList<>(v.entrySet());
    all.sort(
        Comparator.comparingDouble((Map.Entry<Integer, Float> e) -> -e.getValue())
            .thenComparingInt(Map.Entry::getKey));
    int n = Math.min(KEPT, all.size());
    int[] words = new int[n];
    float[] weights = new float[n];
    for (int i = 0; i < n; i++) {
      words[i] = all.get(i).getKey();
      weights[i] = all.get(i).getValue();
    }
    return new Vector(words, weights);
  }

  private static Map<Integer, Integer> words(SourceNote note) {
    Map<Integer, Integer> words = new HashMap<>();
    Span body = note.body();
    String text = note.text();
    int hash = 0;
    int length = 0;
    int before = 0;
    for (int i = body.start(); i <= body.end(); i++) {
      int c = i < body.end() ? text.charAt(i) : ' ';
      boolean isWide = c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7af;
      if (!isWide && Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        length++;
        before = 0;
        continue;
      }
      if (length > 1) {
        words.merge(bucket(hash), 1, Integer::sum);
      }
      hash = 0;
      length = 0;
      if (isWide && before != 0) {
        words.merge(bucket(before * 31 + c), 1, Integer::sum);
      }
      before = isWide ? c : 0;
    }
    return words;
  }

  private static int bucket(int hash) {
    int h = hash * 0x9E3779B9;
    return (h ^ h >>> 15) & BUCKETS - 1;
  }
}
