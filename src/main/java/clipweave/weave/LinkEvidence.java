package clipweave.weave;

import clipweave.names.NameForm;
import clipweave.syntax.Outline;
import clipweave.weave.LinkPlaces.Place;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Everything that speaks for or against one candidate, as far as it is not yet weighed. */
final class LinkEvidence {
  /** More characters beside a name make its line more than that name. */
  private static final int MARKS = 4;

  final Candidate candidate;
  final boolean isStart;
  final boolean isCapital;
  final boolean isLower;
  final boolean isNameCapital;
  final boolean isOneWord;
  final boolean isOneHan;
  final int length;
  final int linked;
  final int allLinked;
  final int linkingWith;
  final int notesWith;
  final int inlinks;
  final int mentions;
  final int capital;
  final int lower;
  final int folderLinks;
  final int learnedNotes;
  final int notes;
  final double similarity;
  final double sharedFolder;
  final double density;
  final int named;
  final int words;
  final int targets;
  final LineSpot spot;
  final Company.Bond bond;
  private final Map<Place, double[]> lifts = new EnumMap<>(Place.class);
  private final SourceNote note;

  LinkEvidence(SourceNote note, Candidate candidate, Habits habits, LinkPlaces places, Ties ties) {
    this.note = note;
    this.candidate = candidate;
    similarity = ties.similarity();
    bond = ties.bond();
    density = ties.density();
    named = ties.named();
    words = ties.words();
    targets = ties.targets();
    spot = LineSpot.of(note.text(), candidate.span());
    learnedNotes = ties.learnedNotes();
    notes = habits.notes();
    String text = note.text();
    String name = candidate.name().text();
    int form = candidate.form();
    String target = candidate.target();
    int first = text.codePointAt(candidate.span().start());
    isStart = Sentences.startAt(text, candidate.span().start());
    isCapital = Character.isUpperCase(first);
    isLower = Character.isLowerCase(first);
    isNameCapital = Character.isUpperCase(name.codePointAt(0));
    long han = name.codePoints().filter(Candidate::isWide).count();
    isOneHan = han == 1 && name.codePointCount(0, name.length()) == 1;
    isOneWord = candidate.isOneWord();
    length = name.codePointCount(0, name.length());
    linked = habits.linked(form, target);
    allLinked = habits.linked(form);
    linkingWith = habits.linkingNotesWith(form);
    notesWith = habits.notesWith(form);
    inlinks = habits.inlinks(target);
    mentions = habits.mentions(target);
    capital = habits.capital(form);
    lower = habits.lower(form);
    folderLinks = habits.linkedInFolder(Folders.of(note.path()), target);
    sharedFolder = Folders.shared(note.path(), target);
    Surroundings at = Surroundings.of(note, candidate);
    for (Place place : Place.values()) {
      lifts.put(place, places.lift(place, at));
    }
  }

  boolean is(NameForm.Origin origin) {
    return candidate.name().origin() == origin;
  }

  boolean isInTable() {
    return note.outline().meets(Outline.Kind.TABLE, candidate.span());
  }

  char charBefore() {
    return at(candidate.span().start() - 1);
  }

  char charAfter() {
    return at(candidate.span().end());
  }

  private char at(int i) {
    char c = i < 0 || i >= note.text().length() ? '\n' : note.text().charAt(i);
    return c == '\r' ? '\n' : c;
  }

  /** The name is all that its line says, but for a mark or two. */
  boolean isWholeLine() {
    int before = 0;
    while (before <= MARKS && at(candidate.span().start() - before - 1) != '\n') {
      before++;
    }
    int after = 0;
    while (after <= MARKS && at(candidate.span().end() + after) != '\n') {
      after++;
    }
    return before + after <= MARKS;
  }

  /** A capitalised word stands right in front: the name may be the end of a longer one. */
  boolean isAfterCapital() {
    String text = note.text();
    int i = candidate.span().start() - 1;
    if (i < 1 || text.charAt(i) != ' ') {
      return false;
    }
    int end = i;
    while (i > 0 && end - i < 32 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i < end && Character.isUpperCase(text.charAt(i)) && !Sentences.startAt(text, i);
  }

  boolean isBeforeCapital() {
    return charAfter() == ' ' && Character.isUpperCase(at(candidate.span().end() + 1));
  }

  /** Characters of the body in front of it. */
  int offset() {
    return candidate.span().start() - note.body().start();
  }

  boolean isCommonWord() {
    return CommonWords.isCommon(candidate.name().text().toLowerCase(Locale.ROOT));
  }

  /** The share of the vault's notes that have it, in logarithms. */
  double rarity() {
    return Math.log((notesWith + 0.5) / (notes + 1)) / 2;
  }

  /** How much more often than elsewhere names are links in its place. */
  double lift(Place place) {
    return lifts.get(place)[0];
  }

  /** The same, more where it is well known. */
  double sureLift(Place place) {
    return lifts.get(place)[1];
  }

  /** How often this form is linked to this target, in logarithms of smoothed odds. */
  double linkOdds() {
    return odds(linked, Math.max(linkingWith, linked));
  }

  /** The same for the target under all its names. */
  double targetOdds() {
    return odds(inlinks, Math.max(mentions, inlinks));
  }

  private static double odds(double links, double of) {
    double p = (links + 0.6) / (of + 2);
    return Math.log(p / (1 - p)) / 1.5;
  }
}
