package clipweave.cli;

/** The two streams of a run and how they look. */
record Voices(Terminal terminal, Out out, Out err) {
  static Voices of(Terminal terminal) {
    return new Voices(terminal, Out.data(terminal.out()), Out.talk(terminal.err()));
  }

  Paint outPaint(Paint.When when) {
    return Paint.of(when, terminal.env(), terminal.isOutScreen());
  }

  Talk talk(Paint.When when) {
    return new Talk(err, Paint.of(when, terminal.env(), terminal.isErrScreen()));
  }

  /** A bar where somebody looks (X3), else nothing. */
  ProgressLine progress() {
    return new ProgressLine(err, terminal.columns());
  }

  boolean showsProgress(boolean isQuiet) {
    boolean isDumb = terminal.env().getOrDefault("TERM", "").equals("dumb");
    return terminal.isErrScreen() && !isQuiet && !isDumb;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
