package clipweave.weave;

/**
 * The weights that the program comes with, learned by {@code src/bench/weave} from public vaults:
 * for each {@link Clue} and, last, for none, first for a vault whose user links, then for one
 * without links. What weighs something else in every vault is 0: only its own links tell.
 */
final class ShippedWeights {
  private static final String TABLE =
      """
      EXACT 1.848 1.602
      ALIAS 0.063 -0.565
      TITLE_FIELD -1.299 -2.547
      LEARNED -1.086 -1.415
      LEARNED_OFTEN 0.224 -0.338
      DERIVED -2.153 -2.069
      LINKED 0.948 0.997
      LINKED_SURELY -0.146 0.024
      LINKED_EXACTLY 0.233 0.001
      SEEN 0.536 0.291
      TARGET_LINKED 0.351 0.228
      NEVER_LINKED 0.713 -0.295
      RIVAL -1.454 -1.586
      FOLDER 0.204 -0.674
      BEFORE 0.843 -0.025
      BEFORE_SURELY -0.382 0.184
      AFTER 0.306 0.137
      UNDER 0.461 0.275
      UNDER_SURELY -0.367 -0.014
      FOLDERS 0.214 -0.721
      FOLDERS_SURELY -0.009 0.866
      KIND 0.797 0.274
      KIND_SURELY -0.269 -0.143
      FOLDER_LINKED -0.320 0.089
      FOLDER_LINKED_SURELY 0.326 0.282
      SIGNS 0.781 -0.264
      SIGNS_SURELY -0.554 0.499
      LINE -0.382 0.244
      LINE_SURELY 0.482 -0.113
      COMMON -0.940 -0.086
      LENGTH 0.326 0.549
      ONE_WORD 0.324 0.189
      INSIDE 0.973 1.353
      START 0.477 1.101
      LOWERED -0.663 -0.342
      RAISED -0.571 -0.516
      OTHER_CASE -1.126 -0.558
      CAPITALS -0.990 -0.238
      AFTER_CAPITAL -1.720 -1.989
      BEFORE_CAPITAL -1.730 -1.695
      HYPHEN -0.805 -1.002
      SLASH -0.736 -0.819
      EMPHASIS -0.850 -0.306
      APOSTROPHE -0.640 -0.553
      ONE_HAN -0.008 -0.088
      TABLE -2.285 -3.687
      WHOLE_LINE 0.620 0.802
      LIST_ITEM 0 0
      QUOTED 0 0
      LINE_START 0 0
      LINE_END 0 0
      LINE_LENGTH 0 0
      OFFSET 0 0
      NOTE_LENGTH 0 0
      NAMES 0 0
      SIMILAR -0.233 0.311
      SIMILAR_EXACT 0.905 0.458
      SIMILAR_LINKED -0.702 -0.066
      NEAR 0.088 0.668
      DENSE 0.191 0.228
      COMPANY -0.470 0.483
      COMPANY_SHARE 0.126 -0.485
      COMPANY_EXACT 0.496 -0.164
      NAMED_BACK 0.143 0.501
      NAMED_BACK_EXACT 0.294 -0.185
      SHARED_NAME 0.037 -0.876
      ENGLISH -0.123 -0.418
      RARE 0.051 -0.252
      RARE_WORD 0.049 0.190
      NONE -0.967 -1.349
      """;

  static final Weights WARM = column(1);
  static final Weights COLD = column(2);

  private ShippedWeights() {}

  private static Weights column(int column) {
    return new Weights(
        TABLE.lines().mapToDouble(l -> Double.parseDouble(l.split(" ")[column])).toArray());
  }
}
