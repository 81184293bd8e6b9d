package clipweave.weave;

import clipweave.names.NameForm.Origin;
import clipweave.weave.LinkPlaces.Place;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for or against making a name a link (LINKING 3): a number that is about -2 to 2, and
 * words for it. How much each weighs is learned ({@link Weights}).
 */
enum Clue {
  EXACT(e -> is(e.candidate.isExact())),
  ALIAS(e -> is(e.is(Origin.ALIAS))),
  TITLE_FIELD(e -> is(e.is(Origin.HEADING))),
  LEARNED(e -> is(e.is(Origin.LEARNED))),
  LEARNED_OFTEN(e -> e.is(Origin.LEARNED) ? Math.log1p(e.learnedNotes) : 0),
  DERIVED(e -> is(e.is(Origin.DERIVED))),
  LINKED(LinkEvidence::linkOdds),
  LINKED_SURELY(e -> e.linkOdds() * Math.log1p(e.linkingWith) / 2),
  LINKED_EXACTLY(e -> e.candidate.isExact() ? e.linkOdds() : 0),
  SEEN(e -> Math.log1p(e.linkingWith) / 1.5),
  TARGET_LINKED(LinkEvidence::targetOdds),
  NEVER_LINKED(e -> is(e.inlinks == 0)),
  RIVAL(
      "linked to other notes, too",
      e -> e.allLinked == 0 ? 0 : (e.allLinked - e.linked) / (double) e.allLinked),
  FOLDER(e -> Math.log1p(e.folderLinks)),
  BEFORE("the word before it", e -> e.lift(Place.BEFORE)),
  BEFORE_SURELY("the word before it", e -> e.sureLift(Place.BEFORE)),
  AFTER("the word behind it", e -> e.lift(Place.AFTER)),
  UNDER("the heading it stands under", e -> e.lift(Place.UNDER)),
  UNDER_SURELY("the heading it stands under", e -> e.sureLift(Place.UNDER)),
  FOLDERS("names of that folder in this one", e -> e.lift(Place.FOLDERS)),
  FOLDERS_SURELY("names of that folder in this one", e -> e.sureLift(Place.FOLDERS)),
  KIND("how names of this kind are treated here", e -> e.lift(Place.KIND)),
  KIND_SURELY("how names of this kind are treated here", e -> e.sureLift(Place.KIND)),
  FOLDER_LINKED("names of notes in that folder", e -> e.lift(Place.FOLDER)),
  FOLDER_LINKED_SURELY("names of notes in that folder", e -> e.sureLift(Place.FOLDER)),
  SIGNS("the signs around it", e -> e.lift(Place.SIGNS)),
  SIGNS_SURELY("the signs around it", e -> e.sureLift(Place.SIGNS)),
  LINE("how it stands in its line", e -> e.lift(Place.LINE)),
  LINE_SURELY("how it stands in its line", e -> e.sureLift(Place.LINE)),
  COMMON(e -> Math.log1p(e.notesWith) / 1.5),
  LENGTH("{length} characters", e -> Math.log(e.length) - 2),
  ONE_WORD("one word", e -> is(e.isOneWord)),
  INSIDE("a capital inside a sentence", e -> is(e.isCapital && !e.isStart)),
  START("where a sentence begins", e -> is(e.isStart)),
  LOWERED("in lower case, unlike the name", e -> is(e.isOneWord && e.isNameCapital && e.isLower)),
  RAISED(
      "with a capital, unlike the name", e -> is(e.isOneWord && !e.isNameCapital && e.isCapital)),
  OTHER_CASE("in another case than the name", e -> is(!e.isOneWord && !e.candidate.isExact())),
  CAPITALS(
      "a capital in {capital} of {cases} places",
      e -> e.isNameCapital ? (e.capital + 1) / (e.capital + e.lower + 2.0) : 0.5),
  AFTER_CAPITAL("a capitalised word before it", e -> is(e.isNameCapital && e.isAfterCapital())),
  BEFORE_CAPITAL("a capitalised word behind it", e -> is(e.isNameCapital && e.isBeforeCapital())),
  HYPHEN("part of a hyphened word", e -> is(e.charBefore() == '-' || e.charAfter() == '-')),
  SLASH("between slashes", e -> is(e.charBefore() == '/' || e.charAfter() == '/')),
  EMPHASIS("emphasised", e -> is(e.charBefore() == '*' || e.charBefore() == '_')),
  APOSTROPHE("an apostrophe behind it", e -> is("'\u2019\"".indexOf(e.charAfter()) >= 0)),
  ONE_HAN("one character", e -> is(e.isOneHan)),
  TABLE("in a table", e -> is(e.isInTable())),
  WHOLE_LINE("a line of its own", e -> is(e.isWholeLine())),
  LIST_ITEM("in a list", e -> is(e.spot.isListItem())),
  QUOTED("in a quote", e -> is(e.spot.isQuote())),
  LINE_START("where a line begins", e -> is(e.spot.isFirst())),
  LINE_END("where a line ends", e -> is(e.spot.isLast())),
  LINE_LENGTH(
      "the length of its line", e -> Math.log1p(e.spot.before() + e.length + e.spot.after()) / 3),
  OFFSET("how far down in the note", e -> Math.log1p(e.offset()) / 4),
  NOTE_LENGTH("a note of {words} words", e -> Math.log1p(e.words) / 3),
  NAMES("{names} names in this note", e -> Math.log1p(e.named)),
  SIMILAR("the notes are about {alike} alike", e -> 2 * Math.sqrt(e.similarity)),
  SIMILAR_EXACT(
      "the notes are about {alike} alike",
      e -> e.candidate.isExact() ? 2 * Math.sqrt(e.similarity) : 0),
  SIMILAR_LINKED("the notes are about {alike} alike", e -> Math.sqrt(e.similarity) * e.linkOdds()),
  NEAR("in folders near to each other", e -> e.sharedFolder),
  DENSE("many names in this note", e -> e.density),
  COMPANY(e -> Math.log1p(e.bond.both())),
  COMPANY_SHARE(e -> 3 * e.bond.share()),
  COMPANY_EXACT(
      "{both} notes are named in both", e -> e.candidate.isExact() ? Math.log1p(e.bond.both()) : 0),
  NAMED_BACK("its note names this one", e -> is(e.bond.isNamedBack())),
  NAMED_BACK_EXACT(
      "its note names this one", e -> is(e.bond.isNamedBack() && e.candidate.isExact())),
  SHARED_NAME("a name of {targets} notes", e -> is(e.targets > 1)),
  ENGLISH("a common English word", e -> is(e.isCommonWord())),
  RARE(LinkEvidence::rarity),
  RARE_WORD(e -> e.isOneWord ? e.rarity() : 0);

  /** Words that are the same for every candidate; of the others {@link ClueWords} knows more. */
  private final String words;

  private final ToDoubleFunction<LinkEvidence> value;

  Clue(String words, ToDoubleFunction<LinkEvidence> value) {
    this.words = words;
    this.value = value;
  }

  Clue(ToDoubleFunction<LinkEvidence> value) {
    this("", value);
  }

  String words() {
    return words;
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  double of(LinkEvidence evidence) {
    return value.applyAsDouble(evidence);
  }

  /** All of them for one candidate, by {@link #ordinal}. */
  static double[] all(LinkEvidence evidence) {
    Clue[] clues = values();
    double[] all = new double[clues.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = clues[i].of(evidence);
    }
    return all;
  }
}
