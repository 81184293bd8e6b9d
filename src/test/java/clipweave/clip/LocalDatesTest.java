package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in words, in the languages that clips are written in. Names of days and months: CLDR. */
class LocalDatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en, January February March April May June July August September October November December,"
        + " Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec,"
        + " Monday Tuesday Wednesday Thursday Friday Saturday Sunday, Mon Tue Wed Thu Fri Sat Sun",
    "de, Januar Februar März April Mai Juni Juli August September Oktober November Dezember,"
        + " Jan. Feb. Mär Apr. Mai Jun Jul Aug. Sept. Okt. Nov. Dez.,"
        + " Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag, Mo. Di. Mi. Do. Fr. Sa. So.",
    "fr, janvier février mars avril mai juin juillet août septembre octobre novembre décembre,"
        + " janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.,"
        + " lundi mardi mercredi jeudi vendredi samedi dimanche,"
        + " lun. mar. mer. jeu. ven. sam. dim.",
    "es, enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre,"
        + " ene feb mar abr may jun jul ago sept oct nov dic,"
        + " lunes martes miércoles jueves viernes sábado domingo, lun mar mié jue vie sáb dom",
    "pt, janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro,"
        + " jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.,"
        + " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo,"
        + " seg. ter. qua. qui. sex. sáb. dom.",
    "it, gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        + " dicembre, gen feb mar apr mag giu lug ago set ott nov dic,"
        + " lunedì martedì mercoledì giovedì venerdì sabato domenica, lun mar mer gio ven sab dom",
    "ru, января февраля марта апреля мая июня июля августа сентября октября ноября декабря,"
        + " янв. февр. март апр. мая июн. июл. авг. сент. окт. нояб. дек.,"
        + " понедельник вторник среда четверг пятница суббота воскресенье, пн вт ср чт пт сб вс",
    "nl, januari februari maart april mei juni juli augustus september oktober november december,"
        + " jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.,"
        + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag, ma di wo do vr za zo",
    "sv, januari februari mars april maj juni juli augusti september oktober november december,"
        + " jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.,"
        + " måndag tisdag onsdag torsdag fredag lördag söndag, mån tis ons tors fre lör sön",
    "pl, stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
        + " listopada grudnia, sty lut mar kwi maj cze lip sie wrz paź lis gru,"
        + " poniedziałek wtorek środa czwartek piątek sobota niedziela, pon. wt. śr. czw. pt. sob."
        + " niedz."
  })
  void everyMonthAndWeekdayIsRead(
      String language, String months, String shortMonths, String days, String shortDays) {
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
      String month = word(months, day.getMonthValue());
      String shortMonth = word(shortMonths, day.getMonthValue());
      String name = word(days, day.getDayOfWeek().getValue());
      String shortName = word(shortDays, day.getDayOfWeek().getValue());
      int number = day.getDayOfMonth();
      String date = day.toString();
      List.of(
              "%d %s 2023".formatted(number, month),
              "%d %s 2023".formatted(number, shortMonth),
              "%s, %d %s 2023".formatted(name, number, month),
              "%s %d. %s 2023 10:20".formatted(name, number, shortMonth),
              "%s, %d %s 2023".formatted(shortName, number, month),
              "%s %d %s 2023".formatted(shortName, number, shortMonth),
              "%s %d, 2023".formatted(month, number),
              "%s %d, 2023".formatted(shortMonth, number))
          .forEach(t -> assertThat(Dates.read(t).text()).as(t).startsWith(date));
    }
  }

  private static String word(String words, int number) {
    return words.split(" ")[number - 1];
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "%1$d年%2$d月%3$d日",
        "%1$d年%2$02d月%3$02d日 星期二",
        "%1$d年%2$d月%3$d日(火)",
        "%1$d年%2$d月%3$d日 火曜日",
        "%1$d. %2$d. %3$d.",
        "%1$d년 %2$d월 %3$d일"
      })
  void everyDayInSignsIsRead(String form) {
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
      String text = form.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertThat(Dates.read(text).text()).as(text).isEqualTo(day.toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"mar 05/06/2024", "Tue 5.6.2024", "mar.", "May", "maj 2023 mar"})
  void aWeekdayDecidesNothing(String text) {
    assertThat(Dates.read(text).isDate()).isFalse();
  }
}
