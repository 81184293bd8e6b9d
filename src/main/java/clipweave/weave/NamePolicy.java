package clipweave.weave;

import java.util.Objects;

/**
 * How careful the weaver is with names.
 *
 * @param precision how sure it has to be to write a link
 * @param isSuggestOnly whether it writes none, and only says which it would
 * @param decided what the user settled about a name
 */
public record NamePolicy(Precision precision, boolean isSuggestOnly, Decided decided) {
  /** How sure the weaver has to be. */
  public enum Precision {
    BALANCED,
    /** Few links, nearly all of them right. */
    HIGH
  }

  /** What the user settled about a name. */
  public interface Decided {
    /** Whether {@code words} never are a link to the note at {@code target}. */
    boolean isRefused(String words, String target);
  }

  public static final NamePolicy DEFAULT =
      new NamePolicy(Precision.BALANCED, false, (words, target) -> false);

  public NamePolicy {
    Objects.requireNonNull(precision);
    Objects.requireNonNull(decided);
  }
}
