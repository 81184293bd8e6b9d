package clipweave.weave;

import java.util.Set;

/** Parts of the world, countries and large towns, as English texts call them. */
final class Places {
  private static final Set<String> NAMES =
      Set.of(
          """
          africa|america|antarctica|asia|australia|europe|north america|south america|latin america|
          middle east|far east|southeast asia|western europe|eastern europe|argentina|austria|
          bangladesh|belgium|brazil|britain|great britain|bulgaria|cambodia|canada|chile|china|
          colombia|congo|croatia|cuba|czech republic|denmark|egypt|england|estonia|ethiopia|finland|
          france|germany|ghana|greece|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|
          israel|italy|jamaica|japan|jordan|kenya|korea|latvia|lebanon|libya|lithuania|luxembourg|
          malaysia|mexico|morocco|myanmar|nepal|netherlands|new zealand|nigeria|north korea|norway|
          pakistan|peru|philippines|poland|portugal|romania|russia|saudi arabia|scotland|serbia|
          singapore|slovakia|slovenia|south africa|south korea|soviet union|spain|sri lanka|sudan|
          sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|
          united arab emirates|united kingdom|united states|united states of america|uruguay|us|u.s.|
          usa|u.s.a.|uk|u.k.|eu|uae|venezuela|vietnam|wales|yemen|zimbabwe|amsterdam|athens|bangalore|
          bangkok|barcelona|beijing|berlin|boston|brussels|budapest|cairo|chicago|copenhagen|delhi|
          dubai|dublin|frankfurt|geneva|hamburg|helsinki|istanbul|jakarta|lisbon|london|los angeles|
          madrid|manhattan|melbourne|miami|milan|montreal|moscow|mumbai|munich|nairobi|new york|
          new york city|nyc|osaka|oslo|paris|philadelphia|prague|rome|san francisco|seattle|seoul|
          shanghai|shenzhen|stockholm|sydney|tel aviv|tokyo|toronto|vancouver|vienna|warsaw|
          washington|washington d.c.|zurich|california|texas|florida|hawaii|oregon|virginia|
          massachusetts|pennsylvania|colorado|arizona|michigan|minnesota|ohio|illinois
          """
              .replaceAll("\\s*\n\\s*", "")
              .split("\\|"));

  private Places() {}

  /** Whether a name in small letters is one of them. */
  static boolean has(String key) {
    return NAMES.contains(key);
  }
}
