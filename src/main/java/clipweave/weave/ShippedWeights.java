package clipweave.weave;

/**
 * The weights that the program comes with, learned by {@code src/bench/weave} from public vaults:
 * for each {@link Clue} and, last, for none, first for a vault whose user links, then for one
 * without links.
 */
final class ShippedWeights {
  private static final String TABLE =
      """
      EXACT 2.633 1.875
      ALIAS -0.372 -0.629
      TITLE_FIELD -1.401 -2.278
      LEARNED -1.827 -1.463
      LEARNED_OFTEN 0.349 -0.393
      DERIVED -3.362 -2.124
      LINKED 1.062 1.014
      LINKED_SURELY -0.126 -0.113
      LINKED_EXACTLY 0.202 0.302
      SEEN 0.559 -0.046
      TARGET_LINKED 0.346 0.068
      NEVER_LINKED 0.534 -0.462
      RIVAL -1.520 -2.736
      FOLDER 0.223 -0.284
      BEFORE 0.892 -0.039
      BEFORE_SURELY -0.354 0.281
      AFTER 0.399 0.425
      UNDER 0.558 0.002
      UNDER_SURELY -0.278 0.251
      FOLDERS 0 0
      FOLDERS_SURELY 0 0
      KIND 0 0
      KIND_SURELY 0 0
      FOLDER_LINKED 0 0
      FOLDER_LINKED_SURELY 0 0
      SIGNS 0 0
      SIGNS_SURELY 0 0
      LINE 0 0
      LINE_SURELY 0 0
      COMMON -0.923 -0.252
      LENGTH 0.430 0.564
      ONE_WORD -0.249 -0.387
      INSIDE 1.138 1.369
      START 0.515 1.123
      LOWERED -1.166 -0.394
      RAISED -0.834 -0.425
      OTHER_CASE -1.674 -0.514
      CAPITALS -0.767 0.015
      AFTER_CAPITAL -1.812 -2.026
      BEFORE_CAPITAL -1.726 -1.853
      HYPHEN -0.929 -0.993
      SLASH -0.853 -0.737
      EMPHASIS -0.722 -0.155
      APOSTROPHE -0.593 -0.375
      ONE_HAN -0.045 -0.116
      TABLE -2.408 -3.603
      WHOLE_LINE 1.263 0.996
      LIST_ITEM 0 0
      QUOTED 0 0
      LINE_START 0 0
      LINE_END 0 0
      LINE_LENGTH 0 0
      OFFSET 0 0
      NOTE_LENGTH 0 0
      NAMES 0 0
      SIMILAR -0.412 0.147
      SIMILAR_EXACT 1.349 0.515
      SIMILAR_LINKED -0.954 -0.591
      NEAR 0.218 0.732
      DENSE 0.123 0.124
      COMPANY 0 0
      COMPANY_SHARE 0 0
      COMPANY_EXACT 0 0
      NAMED_BACK 0 0
      NAMED_BACK_EXACT 0 0
      SHARED_NAME 0 0
      ENGLISH 0 0
      RARE 0 0
      RARE_WORD 0 0
      NONE -1.696 -0.840
      """;

  static final Weights WARM = column(1);
  static final Weights COLD = column(2);

  private ShippedWeights() {}

  private static Weights column(int column) {
    return new Weights(
        TABLE.lines().mapToDouble(l -> Double.parseDouble(l.split(" ")[column])).toArray());
  }
}
