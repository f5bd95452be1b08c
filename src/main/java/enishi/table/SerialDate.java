package enishi.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Days since the turn of 1900 or of 1904, as workbooks count dates. */
final class SerialDate {
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  /** Day 1 is 1900-01-01; day 60 is a 29 February that never was. */
  private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);

  private static final LocalDate FROM_MARCH_1900 = LocalDate.of(1899, 12, 30);
  private static final long LAST = 2_958_465;
  private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86_400);

  private SerialDate() {}

  /**
   * ISO text: a date, a time, or both where the day has a time; null where there is no such day.
   */
  static @Nullable String text(BigDecimal serial, DateFormat format, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST + 1)) >= 0) {
      return null;
    }
    long seconds = serial.multiply(DAY_SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = seconds / 86_400;
    long second = seconds % 86_400;
    return switch (format) {
      case ELAPSED -> "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
      case TIME -> LocalTime.ofSecondOfDay(second).toString();
      case DAY -> day(day, second, from1904);
    };
  }

  private static @Nullable String day(long day, long second, boolean from1904) {
    if (!from1904 && (day == 0 || day == 60)) {
      return null;
    }
    LocalDate first = from1904 ? FROM_1904 : day < 60 ? BEFORE_MARCH_1900 : FROM_MARCH_1900;
    LocalDate date = first.plusDays(day);
    return second == 0
        ? date.toString()
        : LocalDateTime.of(date, LocalTime.ofSecondOfDay(second)).toString();
  }
}
