package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "2023-05-07 > 2023-05-07",
        "2025.03.10 > 2025-03-10",
        "2024/4/8 > 2024-04-08",
        "20240305 > 2024-03-05",
        "２０２４年３月５日 > 2024-03-05",
        "2024年3月5日 > 2024-03-05",
        "2024년 3월 5일 > 2024-03-05",
        "[[2021-09-30-Thursday]] > 2021-09-30",
        "[[Journal/2021-09-30|that day]] > 2021-09-30",
        "[[Nov 18th, 2023]] > 2023-11-18",
        "[[05/23/2024]] > 2024-05-23",
        "[[Thu, 2024/04/18]] > 2024-04-18",
        "[2022-01-05](2022-01-05) > 2022-01-05",
        "'\"2022-01-05\"' > 2022-01-05",
        "2025-06-05T16:28 > 2025-06-05T16:28:00",
        "2024-04-29T17:03:54.321Z > 2024-04-29T17:03:54",
        "2023-05-07T10:20:30+02:00 > 2023-05-07T10:20:30",
        "2022-03-05T10:11:12+0800 > 2022-03-05T10:11:12",
        "2024-08-11T22:50:05 (UTC -03:00) > 2024-08-11T22:50:05",
        "2022-02-01 12:38:00Z > 2022-02-01T12:38:00",
        "2014-04-30 03:55:32 +0000 > 2014-04-30T03:55:32",
        "2025-12-23 11:15 > 2025-12-23T11:15:00",
        "2022-06-11T00:00:00.000Z > 2022-06-11",
        "2019-01-01 00:00:00 > 2019-01-01",
        "Friday, September 12th 2025, 3:23:18 pm > 2025-09-12T15:23:18",
        "Tue Apr 14 16:47:02 +0000 2026 > 2026-04-14T16:47:02",
        "Tuesday, 22 August 2023 16:06:33 > 2023-08-22T16:06:33",
        "Sunday, May 7, 2023 12:05:00 AM > 2023-05-07T00:05:00",
        "May 7, 2023 12:05 PM > 2023-05-07T12:05:00",
        "Saturday, 26 July 14 21:37:48 GMT+01:00 > 2014-07-26T21:37:48",
        "lunes, 30 de septiembre de 2019 18:00:39 > 2019-09-30T18:00:39",
        "mercredi 16 août 2017 02:14:10 > 2017-08-16T02:14:10",
        "1er mars 2020 > 2020-03-01",
        "Sonntag, 7. Mai 2023 um 10:20 > 2023-05-07T10:20:00",
        "sexta-feira, 29 de novembro de 2019 18:00:13 > 2019-11-29T18:00:13",
        "mercoledì 16 agosto 2017 02:14:10 > 2017-08-16T02:14:10",
        "5 марта 2024 г. > 2024-03-05",
        "2017年11月13日星期一 上午9:00:00 > 2017-11-13T09:00:00",
        "2017年11月13日星期一 下午9:00:00 > 2017-11-13T21:00:00",
        "2026年8月11日（火） 午後1:02:03 > 2026-08-11T13:02:03",
        "23/05/2024 > 2024-05-23",
        "31.12.2023 > 2023-12-31",
        "05/05/2024 > 2024-05-05",
        "2024-02-29 > 2024-02-29",
        "2023-05-07 and later > 2023-05-07"
      })
  void aDateIsRead(String written, String expected) {
    assertThat(Dates.read(written).text()).isEqualTo(expected);
    assertThat(Dates.read(written).isDate()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"05/06/2024", "[[05/06/2024]]", "5.6.2024", "1-2-2023"})
  void dayAndMonthAreNeverGuessed(String written) {
    assertThat(Dates.read(written))
        .isEqualTo(new Dates.Reading(Dates.Sense.AMBIGUOUS, written, "ambiguous", 0));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2024", "2024-03", "March 2024"})
  void aDateWithoutDayIsPartial(String written) {
    assertThat(Dates.read(written).sense()).isEqualTo(Dates.Sense.PARTIAL);
    assertThat(Dates.read(written).text()).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "7th May",
        "Published 1 month ago",
        "2023-02-29",
        "2021-13-40",
        "yesterday",
        "12:30:45",
        "1696156200",
        "99/99/2024",
        "0000-01-01",
        "may",
        "[[]]",
        "20241399"
      })
  void whatIsNoDateStaysText(String written) {
    Dates.Reading reading = Dates.read(written);
    assertThat(reading.isDate()).isFalse();
    assertThat(reading.text()).isEqualTo(written);
  }

  @Test
  void secondsAreADateOnlyWhereTheFormatSaysSo() {
    assertThat(Dates.readEpoch("1680674828").text()).isEqualTo("2023-04-05T06:07:08");
    assertThat(Dates.readEpoch("1680674828000").text()).isEqualTo("2023-04-05T06:07:08");
    assertThat(Dates.readEpoch("2023-04-05").text()).isEqualTo("2023-04-05");
  }

  @Test
  void textBehindADateMakesItLessSure() {
    assertThat(Dates.read("2023-05-07").sure()).isEqualTo(1);
    assertThat(Dates.read("2023-05-07 (draft two)").sure()).isEqualTo(0.8);
  }

  @Test
  void theMachinesLocaleMakesNoDifference() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Dates.read("12 JULI 2024 3:05 PM").text()).isEqualTo("2024-07-12T15:05:00");
        assertThat(Dates.readEpoch("1680674828").text()).isEqualTo("2023-04-05T06:07:08");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  // Long because it is a table.
  void anyTextIsReadAndWhatIsUnderstoodReadsTheSameAgain() {
    Random random = new Random(7);
    String[] parts = {
      "2024",
      "05",
      "7",
      "13",
      "-",
      "/",
      ".",
      ":",
      "T",
      "Z",
      " ",
      ",",
      "年",
      "月",
      "日",
      "May",
      "de",
      "pm",
      "(",
      ")",
      "[[",
      "]]",
      "+",
      "99999999999",
      "上",
      "午",
      "UTC",
      "th",
      "\u0000",
      "\uD83D"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Dates.Reading reading = Dates.read(text.toString());
      if (reading.isDate()) {
        assertThat(Dates.read(reading.text()).text()).as(text.toString()).isEqualTo(reading.text());
      } else {
        assertThat(reading.text()).isEqualTo(text.toString());
      }
    }
  }
}
