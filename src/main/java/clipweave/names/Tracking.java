package clipweave.names;

import java.util.Locale;
import java.util.Set;

/**
 * Parameters that tell who sent a reader and never what he reads. A table of names: a parameter
 * that is not in it is kept, and names that mean something elsewhere ({@code r, s, ref, source})
 * are in it only together with the tail of newsletter parameters they come with.
 */
final class Tracking {
  private static final Set<String> BEGINNINGS =
      Set.of("utm_", "mtm_", "pk_", "hsa_", "itm_", "__hs", "_hs", "vero_", "oly_", "ml_sub");

  private static final Set<String> NAMES =
      Set.of(
          // clicks on advertisements
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "gad_source",
          "gad_campaignid",
          "msclkid",
          "yclid",
          "ysclid",
          "twclid",
          "ttclid",
          "li_fat_id",
          "igshid",
          "igsh",
          "epik",
          "irclickid",
          "rb_clickid",
          "scid",
          "srsltid",
          "_openstat",
          "wickedid",
          "rdt_cid",
          // newsletters
          "mc_cid",
          "cmdid",
          "mc_eid",
          "mkt_tok",
          "ck_subscriber_id",
          "_bhlid",
          "bxid",
          "cndid",
          "esrc",
          "sc_eh",
          "hsctatracking",
          "_kx",
          "_ke",
          "s_kwcid",
          // counters and shares
          "_ga",
          "_gl",
          "cmpid",
          "ncid",
          "xtor",
          "at_medium",
          "at_campaign",
          "at_custom1",
          "at_custom2",
          "at_custom3",
          "at_custom4",
          "fb_action_ids",
          "fb_action_types",
          "fb_ref",
          "fb_source",
          "ref_src",
          "ref_url",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "spm_id_from",
          "__twitter_impression",
          "sr_share",
          "wt_mc",
          "wt.mc_id",
          "trk_contact",
          "smid",
          "smtyp",
          "searchresultposition");

  private static final Set<String> LETTER_SIGNS =
      Set.of("publication_id", "triedRedirect", "triggerShare", "isFreemail", "showWelcomeOnShare");

  private static final Set<String> LETTER_TAIL =
      Set.of(
          "publication_id",
          "post_id",
          "isFreemail",
          "r",
          "triedRedirect",
          "triggerShare",
          "showWelcome",
          "showWelcomeOnShare",
          "initial_medium",
          "token");

  private Tracking() {}

  /** The query without what only tracks. */
  static Query removedFrom(Query query) {
    if (query.parameters().isEmpty()) {
      return query;
    }
    boolean isLetter = isNewsletterTail(query);
    return query.without(name -> isTracking(name) || (isLetter && isLetterTail(name)));
  }

  static boolean isTracking(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || BEGINNINGS.stream().anyMatch(lower::startsWith);
  }

  /** What Substack hangs on its links, at its own host and at those of its writers. */
  static boolean isLetterTail(String name) {
    return LETTER_TAIL.contains(name);
  }

  private static boolean isNewsletterTail(Query query) {
    boolean isShare =
        query.has("r")
            && query.first("utm_campaign").filter(c -> c.startsWith("post")).isPresent()
            && query.has("utm_medium");
    return isShare || LETTER_SIGNS.stream().anyMatch(query::has);
  }
}
