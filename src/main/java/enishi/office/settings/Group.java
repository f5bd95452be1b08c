package enishi.office.settings;

import enishi.model.Word;
import java.util.Locale;

/** Numbers that are shown together; in the order of the page. */
enum Group implements Word {
  /** How facts add up to a strength. */
  STRENGTH,
  /** Stated ties and referrals. */
  DIRECT,
  /** What two persons share. */
  SHARED,
  /** Facts between somebody and a municipality. */
  TOWN,
  INTRODUCTION,
  REFERRAL,
  POPULATION,
  COMMUNITY,
  MATCHING,
  EVENT,
  OFFICE;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
