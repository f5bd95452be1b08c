package enishi.office.settings;

import enishi.model.Word;
import java.util.Locale;

/** What a number counts. */
enum Unit implements Word {
  POINTS,
  DAYS,
  MONTHS,
  PEOPLE,
  MILLIS,
  CONNECTIONS,
  PATHS,
  PROBABILITY,
  SHARE,
  FACTOR,
  TIMES,
  RUNS,
  NUMBER,
  FILES;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
