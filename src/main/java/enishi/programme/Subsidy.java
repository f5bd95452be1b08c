package enishi.programme;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme pays an organization, with every cap that binds and every condition that fails.
 * Amounts are whole yen.
 *
 * @param failed what the organization itself fails; then nothing is paid
 * @param years by fiscal years, the earliest first
 * @param total of all years
 * @param most what these stays could bring at most, whatever they cost
 */
public record Subsidy(
    LocalDate asOf,
    @Nullable Id organization,
    @Nullable String organizationName,
    @Nullable Id programme,
    @Nullable String programmeName,
    Rule rule,
    List<String> failed,
    List<Year> years,
    long total,
    long most) {
  public Subsidy {
    failed = List.copyOf(failed);
    years = List.copyOf(years);
  }

  /**
   * By which rule.
   *
   * @param ours whether a number in it is our reading
   */
  public record Rule(
      String name, int version, String label, String labelEn, String source, boolean ours) {
    static Rule of(SubsidyRule rule) {
      return new Rule(
          rule.name(), rule.version(), rule.label(), rule.labelEn(), rule.source(), rule.ours());
    }
  }

  /**
   * A fiscal year.
   *
   * @param year the calendar year in which it began
   * @param sum for all persons
   * @param capped whether the cap for an organization binds
   */
  public record Year(
      int year, List<Traveller> persons, long sum, long cap, boolean capped, long payment) {
    public Year {
      persons = List.copyOf(persons);
    }
  }

  /**
   * One person, or several unnamed ones of a party.
   *
   * @param person null for unnamed ones, and for one whom the asker may not see
   * @param people how many they are
   * @param sum what counts for each of them
   * @param capped whether the cap for a person binds
   * @param payable for all of them
   */
  public record Traveller(
      @Nullable Id person,
      @Nullable String name,
      int people,
      List<Stay> stays,
      long sum,
      long cap,
      boolean capped,
      long payable) {
    public Traveller {
      stays = List.copyOf(stays);
    }
  }

  /**
   * A person's stay.
   *
   * @param nights empty where lodging is not recorded
   * @param failed every condition that fails; then nothing is allowed
   * @param source where the row came from; null where the import's stands
   */
  public record Stay(
      Id stay,
      Id municipality,
      String municipalityName,
      LocalDate startsOn,
      LocalDate endsOn,
      List<SubsidyNight> nights,
      long transport,
      long allowed,
      List<String> failed,
      @Nullable String source) {
    public Stay {
      nights = List.copyOf(nights);
      failed = List.copyOf(failed);
    }
  }
}
