package clipweave.graph;

/** The smallest upright rectangle around points. */
record Bounds(float left, float top, float right, float bottom) {
  static Bounds of(float[] xs, float[] ys) {
    if (xs.length == 0) {
      return new Bounds(0, 0, 0, 0);
    }
    float left = xs[0];
    float right = xs[0];
    float top = ys[0];
    float bottom = ys[0];
    for (int i = 1; i < xs.length; i++) {
      left = Math.min(left, xs[i]);
      right = Math.max(right, xs[i]);
      top = Math.min(top, ys[i]);
      bottom = Math.max(bottom, ys[i]);
    }
    return new Bounds(left, top, right, bottom);
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }
}
