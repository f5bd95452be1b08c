package enishi.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Japanese offices write them. Meiji dates count from 1873, when Japan took the Gregorian
 * calendar; an era's last day and the next one's first are as the law has them.
 */
final class JapaneseDate {
  private record Era(String name, String letter, LocalDate first, LocalDate last) {}

  private static final LocalDate GREGORIAN = LocalDate.of(1873, 1, 1);
  private static final List<Era> ERAS =
      List.of(
          new Era("明治", "M", LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 29)),
          new Era("大正", "T", LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
          new Era("昭和", "S", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
          new Era("平成", "H", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
          new Era("令和", "R", LocalDate.of(2019, 5, 1), LocalDate.MAX));

  private static final String TAIL =
      "(?:\\((?<weekday>[月火水木金土日])(?:曜日?)?\\))?"
          + "(?:(?:T| )?(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|\\+09:00)?)?";
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?<year>\\d{4})(?:(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})"
              + "|年(?<month2>\\d{1,2})月(?<day2>\\d{1,2})日)"
              + TAIL);
  private static final Pattern COMPACT =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
  private static final Pattern BY_ERA =
      Pattern.compile(
          "(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])(?<year>\\d{1,2}|元)"
              + "(?:(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})"
              + "|年(?<month2>\\d{1,2})月(?<day2>\\d{1,2})日)"
              + TAIL);

  private JapaneseDate() {}

  static Optional<LocalDate> parse(String cell) {
    String text =
        CellText.plain(cell)
            .replaceAll("[\u2010-\u2015\u2212ー]", "-")
            .replaceAll("\\s+(?!\\d{1,2}:)|(?<=[^\\d日)])\\s+", "");
    try {
      Matcher compact = COMPACT.matcher(text);
      if (compact.matches()) {
        return Optional.of(date(number(compact, "year"), compact, "month", "day"));
      }
      Matcher western = WESTERN.matcher(text);
      if (western.matches()) {
        return checked(date(number(western, "year"), western), western);
      }
      Matcher byEra = BY_ERA.matcher(text);
      return byEra.matches() ? eraDate(byEra) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> eraDate(Matcher matcher) {
    String name = matcher.group("era");
    int year = matcher.group("year").equals("元") ? 1 : number(matcher, "year");
    for (Era era : ERAS) {
      if (era.name.equals(name) || era.letter.equalsIgnoreCase(name)) {
        LocalDate date = date(era.first.getYear() + year - 1, matcher);
        boolean inside =
            year > 0
                && !date.isBefore(era.first)
                && !date.isAfter(era.last)
                && !date.isBefore(GREGORIAN);
        return inside ? checked(date, matcher) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A weekday that contradicts the date leaves both in doubt. */
  private static Optional<LocalDate> checked(LocalDate date, Matcher matcher) {
    String weekday = matcher.group("weekday");
    return weekday == null || "月火水木金土日".indexOf(weekday) == date.getDayOfWeek().getValue() - 1
        ? Optional.of(date)
        : Optional.empty();
  }

  private static LocalDate date(int year, Matcher matcher) {
    return matcher.group("month") != null
        ? date(year, matcher, "month", "day")
        : date(year, matcher, "month2", "day2");
  }

  private static LocalDate date(int year, Matcher matcher, String month, String day) {
    if (year == 0) {
      throw new DateTimeException("no year 0");
    }
    return LocalDate.of(year, number(matcher, month), number(matcher, day));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
