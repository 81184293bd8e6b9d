package clipweave.clip;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of months in en, de, fr, es, pt, it, ru, nl, sv and pl, and the words that stand around
 * them.
 */
final class MonthNames {
  private static final String[] NAMES = {
    "january jan januar jän jänner januari janvier janv enero ene janeiro gennaio gen января январь"
        + " янв stycznia styczeń sty",
    "february feb februar februari février fevrier févr fevr fév febrero fevereiro fev febbraio"
        + " февраля февраль фев февр lutego luty lut",
    "march mar märz maerz mrz mär mars marzo março marco maart mrt марта март мар marca marzec",
    "april apr avril avr abril abr aprile апреля апрель апр kwietnia kwiecień kwi",
    "may mai mayo maio maggio mag mei maj мая май maja",
    "june jun juni juin junio junho giugno giu июня июнь июн czerwca czerwiec cze",
    "july jul juli juillet juill juil julio julho luglio lug июля июль июл lipca lipiec lip",
    "august aug août aout agosto ago augustus augusti августа август авг sierpnia sierpień sie",
    "september sep sept septembre septiembre setembro set settembre сентября сентябрь сен сент"
        + " września wrzesień wrz",
    "october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт"
        + " października październik paź",
    "november nov novembre noviembre novembro ноября ноябрь ноя нояб listopada listopad lis",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря"
        + " декабрь дек grudnia grudzień gru"
  };

  private static final Map<String, Integer> MONTHS = months();

  /** Words a date may hold that say nothing: articles, weekdays, "at". */
  private static final Set<String> FILLERS =
      words(
          "de del di of the at on le la el il den der am um à às alle a г года год st nd rd th er"
              + " го е utc gmt z r roku op o om kl feira"
              + " monday tuesday wednesday thursday friday saturday sunday"
              + " mon tue tues wed weds thu thur thurs fri sat sun"
              + " montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend"
              + " mo di mi do fr sa so"
              + " lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"
              + " lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom"
              + " segunda terça quarta quinta sexta seg ter qua qui sex sab"
              + " lunedì martedì mercoledì giovedì venerdì sabato domenica gio"
              + " понедельник вторник среда четверг пятница суббота воскресенье"
              + " пн вт ср чт пт сб вс в"
              + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo"
              + " måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön"
              + " poniedziałek wtorek środa czwartek piątek sobota niedziela"
              + " pon pn wt śr czw pt sob sb niedz nd");

  private MonthNames() {}

  /** 1 to 12; 0 for a word that is no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      for (String name : NAMES[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
