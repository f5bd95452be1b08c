package enishi.ledger;

import enishi.directory.View;
import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts in the graph what a row of a ledger counts, as far as the asker may know it: members are
 * told no numbers of persons, researchers none below {@link #LEAST_TOLD}, organizers only those
 * whom they see.
 */
final class Counting {
  /** Fewer persons than this are not told to researchers; ours. */
  static final int LEAST_TOLD = 5;

  private final Network network;
  private final View view;
  private final Asker asker;
  private final @Nullable LedgerPeriod period;
  private final LocalDate asOf;

  /**
   * @param period what falls outside of it is not counted; null for all until the day
   */
  Counting(Network network, View view, Asker asker, @Nullable LedgerPeriod period, LocalDate asOf) {
    this.network = network;
    this.view = view;
    this.asker = asker;
    this.period = period;
    this.asOf = asOf;
  }

  /**
   * A count.
   *
   * @param number null where it may not be told
   * @param partial whether there may be more that the asker does not see
   */
  record Count(@Nullable Integer number, boolean partial) {
    static final Count HIDDEN = new Count(null, false);

    static Count of(int number) {
      return new Count(number, false);
    }
  }

  Count count(KpiDetail detail, String unit) {
    Id subject = detail.subject();
    if (subject == null) {
      return Count.HIDDEN;
    }
    return switch (detail.kind()) {
      case REGISTER -> register(subject);
      case STAYS -> stays(subject, unit);
      case ORGANIZATIONS -> Count.of(organizations(subject));
      case EVENTS -> Count.of(events(subject, detail.measure()));
      case CLAIM, KPI -> throw new IllegalArgumentException("nothing to count: " + detail.kind());
    };
  }

  private Count register(Id register) {
    List<Registration> listed = listed(register);
    boolean inScope =
        listed.stream()
            .map(Registration::municipality)
            .allMatch(town -> town != null && asker.scope().contains(town));
    return persons(
        (int) people(listed).stream().filter(view::sees).count(),
        asker.role() == Role.ORGANIZER && !inScope);
  }

  /** Who is on the register on the day; the day after the period's end is its last. */
  List<Registration> listed(Id register) {
    LocalDate day = last();
    return network.facts().registrationsOn(register).stream()
        .filter(one -> one.when().start().map(on -> !on.isAfter(day)).orElse(true))
        .filter(one -> one.when().end().map(until -> !until.isBefore(day)).orElse(true))
        .toList();
  }

  private static Set<Id> people(List<Registration> listed) {
    return listed.stream().map(Registration::person).collect(Collectors.toCollection(TreeSet::new));
  }

  private Count stays(Id municipality, String unit) {
    List<Stay> stays = stays(municipality);
    return Quantity.sameUnit(unit, "人")
        ? persons(stays.stream().mapToInt(Stay::headcount).sum(), false)
        : Count.of(stays.size());
  }

  private List<Stay> stays(Id municipality) {
    return network.facts().stays().stream()
        .filter(stay -> stay.municipality().equals(municipality))
        .filter(stay -> falls(stay.startsOn()))
        .toList();
  }

  private int organizations(Id municipality) {
    Set<Id> organizations = new TreeSet<>();
    for (Stay stay : stays(municipality)) {
      if (stay.organization() != null) {
        organizations.add(stay.organization());
      }
    }
    for (Engagement engagement : network.engagements().in(municipality)) {
      if (engagement.subject().is(EntityKind.ORGANIZATION)
          && falls(engagement.when().start().orElse(null))) {
        organizations.add(engagement.subject());
      }
    }
    return organizations.size();
  }

  private int events(Id of, String word) {
    return (int)
        network.facts().events().values().stream()
            .filter(event -> of.equals(event.project()) || of.equals(event.municipality()))
            .filter(event -> word.isEmpty() || names(event, word))
            .filter(event -> falls(event.startsOn()))
            .count();
  }

  private static boolean names(Event event, String word) {
    return event.name().contains(word) || String.valueOf(event.series()).contains(word);
  }

  private Count persons(int number, boolean partial) {
    boolean isHidden =
        asker.role() == Role.MEMBER || (view.isPseudonymous() && number < LEAST_TOLD);
    return isHidden ? Count.HIDDEN : new Count(number, partial);
  }

  /** What has no date counts only where the ledger has no period. */
  private boolean falls(@Nullable LocalDate on) {
    if (period == null) {
      return on == null || !on.isAfter(asOf);
    }
    return on != null && period.covers(on) && !on.isAfter(asOf);
  }

  private LocalDate last() {
    return period == null || asOf.isBefore(period.endsOn()) ? asOf : period.endsOn();
  }
}
