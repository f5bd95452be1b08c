package enishi.ledger;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fiscal year that a ledger's name says: 2026年度, 令和8年度 or FY2026, from 1 April through 31
 * March. Another period of the same ledger is another name with another year in it.
 *
 * @param ledger the name without its year
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record LedgerPeriod(String ledger, LocalDate startsOn, LocalDate endsOn) {
  private static final Pattern YEAR =
      Pattern.compile("(?:(令和|平成|昭和)(元|[0-9]{1,2})|([0-9]{4}))年度|FY\\s?([0-9]{4})");

  /** Empty where the name says no year. */
  static Optional<LedgerPeriod> find(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    Matcher year = YEAR.matcher(plain);
    if (!year.find()) {
      return Optional.empty();
    }
    String era = year.group(1);
    int starts =
        era != null
            ? before(era) + (year.group(2).equals("元") ? 1 : Integer.parseInt(year.group(2)))
            : Integer.parseInt(year.group(3) == null ? year.group(4) : year.group(3));
    String rest = plain.substring(0, year.start()) + " " + plain.substring(year.end());
    return Optional.of(
        new LedgerPeriod(
            rest.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
            LocalDate.of(starts, 4, 1),
            LocalDate.of(starts + 1, 3, 31)));
  }

  /** The year before the first one of an era. */
  private static int before(String era) {
    return switch (era) {
      case "令和" -> 2018;
      case "平成" -> 1988;
      default -> 1925;
    };
  }

  boolean isFollowedBy(LedgerPeriod other) {
    return other.ledger.equals(ledger) && other.startsOn.equals(startsOn.plusYears(1));
  }

  /** How many days it has. */
  long days() {
    return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
  }

  /** How many of its days are over at the end of a day. */
  long daysOver(LocalDate day) {
    long over = ChronoUnit.DAYS.between(startsOn, day) + 1;
    return Math.clamp(over, 0, days());
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
