package enishi.office.backup;

import static enishi.model.EnishiException.badInput;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long backups are kept: the last one of each of so many days, ISO weeks and months that have
 * one. Our setting: 7 days, 4 weeks, 12 months.
 */
public record Retention(int daily, int weekly, int monthly) {
  public static final Retention STANDARD = new Retention(7, 4, 12);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,4}),([0-9]{1,4}),([0-9]{1,4})");

  public Retention {
    if (daily < 1) {
      throw badInput("backups of at least 1 day must be kept, not of %d", daily);
    }
  }

  /** Reads {@code 7,4,12}. */
  public static Retention parse(String text) {
    Matcher parts = FORM.matcher(text.replace(" ", ""));
    if (!parts.matches()) {
      throw badInput("enishi.backup.keep (%s) must be days, weeks and months.%nMaybe 7,4,12", text);
    }
    return new Retention(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  /** Those to keep of backups that were taken at these moments. */
  Set<Instant> keep(Collection<Instant> taken, ZoneId zone) {
    List<Instant> newestFirst =
        new TreeSet<>(taken).descendingSet().stream().sorted(Comparator.reverseOrder()).toList();
    Set<Instant> kept = new HashSet<>();
    lastOfEach(newestFirst, daily, at -> day(at, zone), kept);
    lastOfEach(newestFirst, weekly, at -> week(day(at, zone)), kept);
    lastOfEach(newestFirst, monthly, at -> YearMonth.from(day(at, zone)), kept);
    return kept;
  }

  private static <T> void lastOfEach(
      List<Instant> newestFirst, int count, Function<Instant, T> span, Set<Instant> kept) {
    Set<T> seen = new HashSet<>();
    for (Instant at : newestFirst) {
      if (seen.size() < count && seen.add(span.apply(at))) {
        kept.add(at);
      }
    }
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  private static String week(TemporalAccessor day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
