package enishi.programme;

import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a programme pays for, as its rule file says. Amounts are whole yen.
 *
 * @param source where it is published
 * @param ours whether a number in it is our reading
 * @param locatedIn where the organization must be; null for anywhere
 * @param kinds of organizations that are admitted
 * @param needsRepresentative whether an unincorporated body needs rules that name one
 * @param leastNights of one stay
 * @param from the first day of the programme
 * @param through its last day
 * @param onlyHosts whether the municipality must be one of the programme's hosts, within the dates
 *     it set itself
 * @param withOtherSubsidies whether another subsidy may pay too
 * @param nightCap at most so much for a person's night
 * @param transport whether transport is paid
 * @param personCap at most so much for a person in a fiscal year
 * @param organizationCap at most so much for an organization in a fiscal year
 * @param yearBegins the month in which a fiscal year begins, 1 to 12
 */
public record SubsidyRule(
    String name,
    int version,
    String label,
    String labelEn,
    String source,
    boolean ours,
    List<Note> notes,
    @Nullable Id locatedIn,
    Set<OrganizationKind> kinds,
    boolean needsRepresentative,
    int leastNights,
    LocalDate from,
    LocalDate through,
    boolean onlyHosts,
    boolean withOtherSubsidies,
    long nightCap,
    boolean transport,
    long personCap,
    long organizationCap,
    int yearBegins)
    implements Rule {
  public SubsidyRule {
    notes = List.copyOf(notes);
    kinds = Set.copyOf(kinds);
  }

  /** A remark in both languages. */
  public record Note(String ja, String en) {}

  /** The fiscal year of a day, by the calendar year in which it began. */
  int fiscalYear(LocalDate day) {
    return day.getMonthValue() >= yearBegins ? day.getYear() : day.getYear() - 1;
  }
}
