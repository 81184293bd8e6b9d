package clipweave.weave;

import java.util.Set;

/** English words that tell something about the name they belong to or stand beside. */
final class NameWords {
  /** Lower-case words that may stand inside a name. */
  private static final Set<String> JOINERS =
      CommonWords.words(
          """
          of the and for de la le du des der den von van zu di da del della dei dos das do e y el al
          bin ibn ben & in on to a at with from as an et n
          """);

  private static final Set<String> PARTICLES =
      CommonWords.words(
          "de la le du des der den von van zu di da del della dei dos das e y el al bin ibn ben et");

  private static final Set<String> HONORIFICS =
      CommonWords.words(
          "mr mrs ms miss mx dr prof sir dame lord lady rev sen rep gov gen col maj capt");

  private static final Set<String> TITLES =
      CommonWords.words(
          """
          mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother st
          president vice prime minister chancellor senator sen rep representative congressman
          congresswoman governor gov mayor secretary ambassador judge justice chief king queen prince
          princess emperor empress pope cardinal bishop archbishop general gen colonel col major maj
          captain capt lieutenant lt sergeant sgt commander admiral officer detective inspector coach
          ceo cto cfo coo chairman chairwoman chair director founder co-founder cofounder editor author
          king's deputy former actor actress singer premier foreign
          """);

  /** What a person is, in lower case before his name. */
  private static final Set<String> ROLES =
      CommonWords.words(
          """
          president minister chancellor senator governor mayor secretary ambassador judge king queen
          prince princess emperor pope bishop general colonel captain ceo chairman director founder
          co-founder actor actress singer songwriter musician guitarist drummer bassist rapper composer
          producer director poet novelist writer author playwright philosopher historian economist
          mathematician physicist chemist biologist astronomer scientist researcher engineer inventor
          politician activist lawyer journalist reporter columnist critic editor blogger entrepreneur
          investor billionaire analyst spokesman spokeswoman striker goalkeeper midfielder defender
          captain coach manager champion winner friend brother sister son daughter father mother wife
          husband colleague professor doctor artist painter sculptor architect designer photographer
          comedian host player wrestler boxer
          """);

  private static final Set<String> CALENDAR =
      CommonWords.words(
          """
          january february march april may june july august september october november december jan feb
          mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
          sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays
          fridays saturdays sundays spring summer autumn winter easter christmas am pm bc ad bce ce gmt
          utc est pst edt pdt cet
          """);

  private static final Set<String> LEGAL =
      CommonWords.words("inc inc. llc ltd ltd. corp corp. co co. gmbh plc llp ag sa limited");

  private static final Set<String> ORGANISATIONS =
      CommonWords.words(
          """
          university college school institute academy foundation association society council committee
          commission agency authority ministry department bureau office party union league federation
          confederation club team group company corporation bank fund trust partners ventures capital
          labs laboratory laboratories research press times post journal news herald tribune gazette
          review magazine records studios entertainment pictures media network systems technologies
          technology software industries motors airlines airways army navy force police court senate
          congress parliament house assembly orchestra band church hospital center centre museum
          organization organisation alliance coalition consortium board service services
          inc inc. llc ltd ltd. corp corp. gmbh plc llp
          """);

  private static final Set<String> PLACES =
      CommonWords.words(
          """
          city county state province district republic kingdom empire island islands mountain mountains
          mount lake river sea ocean bay valley street avenue road square park airport station bridge
          town village beach hill hills coast peninsula desert forest north south east west northern
          southern eastern western central upper lower
          """);

  private static final Set<String> EVENTS =
      CommonWords.words(
          """
          war battle award awards prize cup championship championships olympics games festival
          conference summit treaty act revolution election elections tour series season tournament
          trophy open medal
          """);

  /** Lower-case words that end the name of an event as encyclopaedias write it. */
  private static final Set<String> ENDS =
      CommonWords.words("election elections referendum primaries");

  /** And those that stand before them. */
  private static final Set<String> TAILS =
      CommonWords.words(
          """
          general federal presidential parliamentary legislative gubernatorial state local mayoral
          """);

  private static final Set<String> SAYING =
      CommonWords.words(
          """
          said says told wrote writes argued argues added adds announced explained explains thinks
          believes founded was is has had were are will who whose
          """);

  private static final Set<String> PEOPLES =
      CommonWords.words(
          """
          american british english french german dutch spanish swiss greek turkish irish scottish welsh
          danish swedish polish finnish chinese japanese portuguese russian italian canadian australian
          austrian belgian indian iranian iraqi israeli jewish korean mexican brazilian african european
          asian latin roman arab arabic muslim islamic christian catholic protestant buddhist hindu
          ukrainian norwegian czech hungarian romanian bulgarian croatian serbian cuban afghan pakistani
          bangladeshi thai vietnamese filipino egyptian americans germans europeans russians britons
          jews muslims christians catholics indians africans asians kurdish kurds democrats republicans
          democratic republican communist socialist nazi soviet western eastern
          """);

  private NameWords() {}

  static boolean isJoiner(String word) {
    return JOINERS.contains(word);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(bare(word));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(bare(word));
  }

  static boolean isRole(String word) {
    return ROLES.contains(word);
  }

  static boolean isCalendar(String word) {
    return CALENDAR.contains(bare(word));
  }

  static boolean isLegal(String word) {
    return LEGAL.contains(word);
  }

  static boolean isOrganisation(String word) {
    return ORGANISATIONS.contains(word);
  }

  static boolean isPlace(String word) {
    return PLACES.contains(word);
  }

  static boolean isEvent(String word) {
    return EVENTS.contains(word);
  }

  static boolean isTail(String word) {
    return TAILS.contains(word);
  }

  static boolean isEnd(String word) {
    return ENDS.contains(word);
  }

  static boolean isSaying(String word) {
    return SAYING.contains(word);
  }

  /** What belongs to a people or a creed: an adjective more often than a name of its own. */
  static boolean isPeople(String word) {
    boolean isPlural = word.endsWith("s") && PEOPLES.contains(word.substring(0, word.length() - 1));
    return PEOPLES.contains(word)
        || isPlural
        || (word.length() > 6
            && (word.endsWith("ians") || word.endsWith("ese") || word.endsWith("nian")));
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
