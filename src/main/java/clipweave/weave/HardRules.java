package clipweave.weave;

import clipweave.names.NameForm;
import java.util.Optional;

/** Where no score can make a name a link: each rule has a name that {@code explain} shows. */
final class HardRules {
  private static final int ACRONYM = 5;

  private final NamePolicy policy;

  HardRules(NamePolicy policy) {
    this.policy = policy;
  }

  /** The rule that refuses a candidate. */
  Optional<String> refusal(
      LinkEvidence e, SourceNote note, DoubtfulGround doubtful, Captions captions) {
    String words = e.candidate.span().of(note.text());
    if (policy.decided().isRefused(words, e.candidate.target())) {
      return Optional.of("refused");
    }
    if (words.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of("number");
    }
    if (e.isOneHan) {
      return Optional.of("one-character");
    }
    if (doubtful.has(e.candidate.span())) {
      return Optional.of("doubtful-ground");
    }
    if (captions.has(e.candidate.span())) {
      return Optional.of("caption");
    }
    boolean isOwnWay = e.linked > 0 || e.is(NameForm.Origin.LEARNED);
    if (e.isOneWord && e.isNameCapital && e.isLower && !isOwnWay) {
      return Optional.of("lower-case");
    }
    if (isAcronym(e.candidate.name().text()) && !e.candidate.isExact() && !isOwnWay) {
      return Optional.of("acronym");
    }
    return Optional.empty();
  }

  private static boolean isAcronym(String name) {
    return name.length() <= ACRONYM
        && name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isLowerCase);
  }
}
