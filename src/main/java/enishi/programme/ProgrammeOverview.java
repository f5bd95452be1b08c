package enishi.programme;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme: where it leads, who went, and what it paid. Amounts are whole yen.
 *
 * @param hub the municipality that connects firms and hosts
 * @param ruleName what the programme names; null where it names none
 * @param rule null where there is none, or none of that name
 * @param hosts the rows of the catalogue, in its order
 * @param detailed whether the asker may see the single parties; else their lists are empty
 * @param parties by their first days
 * @param people of all parties
 * @param personNights people times nights
 * @param unnamedOrganizations parties of which no organization is recorded; they are never taken
 *     for the same
 * @param reasons what parties gave as reasons, the most frequent first
 * @param returning organizations that went more than once
 * @param meetings parties that were in one place on the same days: possible meetings, no more
 * @param payment to all organizations; null without a rule
 * @param most what the stays could bring at most, whatever they cost; null likewise
 */
public record ProgrammeOverview(
    LocalDate asOf,
    Id id,
    String name,
    @Nullable Id hub,
    @Nullable String hubName,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String ruleName,
    Subsidy.@Nullable Rule rule,
    List<Host> hosts,
    boolean detailed,
    List<Party> parties,
    int people,
    int personNights,
    int unnamedOrganizations,
    List<Reason> reasons,
    List<Returning> returning,
    List<Meeting> meetings,
    @Nullable Long payment,
    @Nullable Long most) {
  public ProgrammeOverview {
    hosts = List.copyOf(hosts);
    parties = List.copyOf(parties);
    reasons = List.copyOf(reasons);
    returning = List.copyOf(returning);
    meetings = List.copyOf(meetings);
  }

  /** How many hosts had guests. */
  public long used() {
    return hosts.stream().filter(host -> host.parties() > 0).count();
  }

  /** How many parties have no costs recorded, so that nothing can be paid for them. */
  public long withoutCosts() {
    return parties.stream().filter(party -> !party.costsRecorded()).count();
  }

  /**
   * A row of the catalogue.
   *
   * @param source where the row came from; null where the import's stands
   */
  public record Host(
      Id municipality,
      String name,
      @Nullable String title,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      int parties,
      int people,
      int personNights,
      @Nullable String source) {}

  /**
   * A party.
   *
   * @param organization null where none is recorded
   * @param strength of the organization with the municipality, 0..1; null where nothing is recorded
   * @param named those of its persons whom the asker may see
   * @param costsRecorded whether anything is recorded of what it cost
   */
  public record Party(
      Id stay,
      @Nullable Id organization,
      @Nullable String organizationName,
      @Nullable Double strength,
      Id municipality,
      String municipalityName,
      LocalDate startsOn,
      LocalDate endsOn,
      int nights,
      int people,
      int personNights,
      List<Guest> named,
      List<String> reasons,
      boolean costsRecorded,
      @Nullable String source) {
    public Party {
      named = List.copyOf(named);
      reasons = List.copyOf(reasons);
    }
  }

  public record Guest(Id person, String name) {}

  /** A reason and how many parties gave it. */
  public record Reason(String text, int parties) {}

  /** An organization that went more than once, and where. */
  public record Returning(Id organization, String name, int parties, List<String> municipalities) {
    public Returning {
      municipalities = List.copyOf(municipalities);
    }
  }

  /**
   * Two parties in one place.
   *
   * @param from their first day together
   * @param through their last
   * @param pairs who of the one could have met whom of the other, as far as they are recorded and
   *     the asker may see them
   * @param judgement null where nobody said whether they met
   */
  public record Meeting(
      Id municipality,
      String name,
      Id first,
      Id second,
      LocalDate from,
      LocalDate through,
      int people,
      List<Pair> pairs,
      @Nullable Judgement judgement) {
    public Meeting {
      pairs = List.copyOf(pairs);
    }

    /** The first parties' stay and the second's, as a form sends them. */
    public String key() {
      return keyOf(first, second);
    }

    static String keyOf(Id first, Id second) {
      return first.value() + " " + second.value();
    }
  }

  public record Pair(Guest first, Guest second) {
    /** The two ids, as a form sends them. */
    public String key() {
      return first.person().value() + " " + second.person().value();
    }
  }

  /**
   * What somebody said of a possible meeting.
   *
   * @param by the account's name
   * @param ties how many ties were recorded for it
   */
  public record Judgement(boolean met, String by, LocalDate on, int ties) {}
}
