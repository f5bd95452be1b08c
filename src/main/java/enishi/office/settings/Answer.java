package enishi.office.settings;

import enishi.model.Word;
import java.util.Locale;

/** What rests on a number. */
enum Answer implements Word {
  STRENGTHS,
  PATHS,
  VERDICTS,
  TIERS,
  COUNTS,
  COMMUNITIES,
  MATCHES,
  EVENTS,
  WEEK,
  REQUESTS,
  LEDGERS,
  SUBSIDIES;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
