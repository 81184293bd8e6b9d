package clipweave.weave;

/** What a clue says of one candidate, for a person. Clues of one thing say it in the same words. */
final class ClueWords {
  private final LinkEvidence evidence;

  ClueWords(LinkEvidence evidence) {
    this.evidence = evidence;
  }

  /** Whether there is anything to tell of: no notes with links have the name, say. */
  boolean knows(Clue clue) {
    return switch (clue) {
      case LINKED, LINKED_SURELY, LINKED_EXACTLY, SIMILAR_LINKED -> evidence.linkingWith > 0;
      case COMMON, SEEN, RARE, RARE_WORD -> evidence.notesWith > 0;
      case COMPANY, COMPANY_SHARE, COMPANY_EXACT -> evidence.bond.both() > 0;
      case SIMILAR, SIMILAR_EXACT -> evidence.similarity > 0;
      default -> true;
    };
  }

  String of(Clue clue) {
    return switch (clue) {
      case EXACT, ALIAS, TITLE_FIELD, LEARNED, LEARNED_OFTEN, DERIVED -> origin();
      case LINKED, LINKED_SURELY, LINKED_EXACTLY -> linked();
      case TARGET_LINKED, NEVER_LINKED -> target();
      case COMMON, SEEN, RARE, RARE_WORD -> "in " + notes(evidence.notesWith);
      case COMPANY, COMPANY_SHARE, COMPANY_EXACT -> company();
      case FOLDER -> linking(evidence.folderLinks) + " to it from this folder";
      default ->
          clue.words()
              .replace("{words}", "" + evidence.words)
              .replace("{names}", "" + evidence.named)
              .replace("{targets}", "" + evidence.targets)
              .replace("{length}", "" + evidence.length)
              .replace("{capital}", "" + evidence.capital)
              .replace("{cases}", "" + (evidence.capital + evidence.lower))
              .replace("{alike}", Math.round(100 * evidence.similarity) + " %");
    };
  }

  private String origin() {
    return switch (evidence.candidate.name().origin()) {
      case TITLE -> "written as the note's name is";
      case ALIAS -> "an alias of the note";
      case HEADING -> "the title property of the note";
      case LEARNED -> "words by which " + linking(evidence.learnedNotes) + " to it";
      case DERIVED -> "another ending than the name's";
    };
  }

  private String linked() {
    int all = Math.max(evidence.linkingWith, evidence.linked);
    if (evidence.linked == 0) {
      return "linked in no note that has it";
    }
    return all == 1
        ? "linked in the one note that has it"
        : "linked in " + evidence.linked + " of " + all + " notes that have it";
  }

  private String target() {
    return evidence.inlinks == 0 ? "no note links to it yet" : linking(evidence.inlinks) + " to it";
  }

  private String company() {
    return notes(evidence.bond.both())
        + (evidence.bond.both() == 1 ? " is" : " are")
        + " named in both";
  }

  private static String linking(int count) {
    return notes(count) + (count == 1 ? " links" : " link");
  }

  private static String notes(int count) {
    return count + (count == 1 ? " note" : " notes");
  }
}
