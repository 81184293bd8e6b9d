package clipweave.cli;

import java.util.Map;

/** Colour, or none (X3). */
enum Paint {
  ON,
  OFF;

  /** When to use colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** A flag wins over {@code FORCE_COLOR}, that over {@code NO_COLOR} and {@code TERM=dumb}. */
  static Paint of(When when, Map<String, String> env, boolean isScreen) {
    return switch (when) {
      case ALWAYS -> ON;
      case NEVER -> OFF;
      case AUTO -> wanted(env, isScreen) ? ON : OFF;
    };
  }

  private static boolean wanted(Map<String, String> env, boolean isScreen) {
    String force = env.getOrDefault("FORCE_COLOR", "");
    if (!force.isEmpty()) {
      return !force.equals("0");
    }
    return isScreen
        && env.getOrDefault("NO_COLOR", "").isEmpty()
        && !env.getOrDefault("TERM", "").equals("dumb");
  }

  String bold(String text) {
    return with("1", text);
  }

  String green(String text) {
    return with("32", text);
  }

  String yellow(String text) {
    return with("33", text);
  }

  String red(String text) {
    return with("31", text);
  }

  String cyan(String text) {
    return with("36", text);
  }

  private String with(String code, String text) {
    return this == OFF ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
