package clipweave.clip;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months in en, de, fr, es, pt, it and ru, and the words that stand around them. */
final class MonthNames {
  private static final String[] NAMES = {
    "january jan januar jänner januari janvier janv enero ene janeiro gennaio gen января январь янв",
    "february feb februar februari février fevrier févr fevr febrero fevereiro fev febbraio"
        + " февраля февраль фев",
    "march mar märz maerz mrz mars marzo março marco марта март мар",
    "april apr avril avr abril abr aprile апреля апрель апр",
    "may mai mayo maio maggio mag мая май",
    "june jun juni juin junio junho giugno giu июня июнь июн",
    "july jul juli juillet juil julio julho luglio lug июля июль июл",
    "august aug août aout agosto ago августа август авг",
    "september sep sept septembre septiembre setembro set settembre сентября сентябрь сен сент",
    "october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт",
    "november nov novembre noviembre novembro ноября ноябрь ноя",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря"
        + " декабрь дек"
  };

  private static final Map<String, Integer> MONTHS = months();

  /** Words a date may hold that say nothing: articles, weekdays, "at". */
  private static final Set<String> FILLERS =
      words(
          "de del di of the at on le la el il den der am um à às alle a г года год st nd rd th er"
              + " го е utc gmt z"
              + " monday tuesday wednesday thursday friday saturday sunday"
              + " mon tue tues wed weds thu thur thurs fri sat sun"
              + " montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend"
              + " mo mi do fr sa so"
              + " lundi mardi mercredi jeudi vendredi samedi dimanche"
              + " lunes martes miércoles jueves viernes sábado domingo"
              + " segunda terça quarta quinta sexta feira"
              + " lunedì martedì mercoledì giovedì venerdì sabato domenica"
              + " понедельник вторник среда четверг пятница суббота воскресенье"
              + " пн вт ср чт пт сб вс в");

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
