package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Engagement;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Period;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects entities and single rows, in any order, for {@link Facts}. A fact lives only while every
 * person it names is described: without a card nobody knows what that person consented to.
 */
public final class FactsBuilder {
  private final SortedMap<Id, Entity> entities = new TreeMap<>();
  private final List<Engagement> engagements = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Referral> referrals = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final List<IntroductionRequest> requests = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private long revision;

  FactsBuilder() {}

  public FactsBuilder revision(long number) {
    revision = number;
    return this;
  }

  /** Adds a thing as it is finally described; the same id again replaces it. */
  public FactsBuilder add(Entity entity) {
    entities.put(entity.id(), entity);
    return this;
  }

  public FactsBuilder add(Engagement row) {
    engagements.add(row);
    return this;
  }

  public FactsBuilder add(Tie row) {
    ties.add(row);
    return this;
  }

  /** A referral of a person to themselves is refused here. */
  public FactsBuilder add(Referral row) {
    if (row.referrer().equals(row.candidate())) {
      throw badInput(
          "referral of (%s) to %s is by the candidate, expected another person as referrer.%n"
              + "Maybe the columns referrer and candidate hold the same person.",
          row.candidate(), row.project());
    }
    referrals.add(row);
    return this;
  }

  /** Adds a row of a party, or a whole party. */
  public FactsBuilder add(Stay row) {
    stays.add(row);
    return this;
  }

  public FactsBuilder add(IntroductionRequest row) {
    requests.add(row);
    return this;
  }

  public FactsBuilder add(Proposal row) {
    proposals.add(row);
    return this;
  }

  public FactsBuilder add(Registration row) {
    registrations.add(row);
    return this;
  }

  public Facts build() {
    Map<Id, LocalDate> starts = starts();
    FactRows rows =
        new FactRows(
            engagements.stream()
                .filter(row -> areDescribed(row.subject(), row.object()))
                .map(row -> dated(row, starts))
                .toList(),
            ties.stream()
                .filter(row -> areDescribed(row.a(), row.b()))
                .map(row -> dated(row, starts))
                .toList(),
            referrals.stream()
                .filter(row -> areDescribed(row.referrer(), row.candidate()))
                .toList(),
            stays.stream().map(this::withDescribedPersons).toList(),
            requests.stream()
                .filter(row -> areDescribed(row.requester(), row.introducer(), row.target()))
                .toList(),
            proposals.stream().filter(row -> areDescribed(row.person())).toList(),
            registrations.stream().filter(row -> areDescribed(row.person())).toList());
    return new Facts(revision, entities, rows);
  }

  private boolean areDescribed(Id... ids) {
    return Stream.of(ids).allMatch(id -> !id.is(EntityKind.PERSON) || entities.containsKey(id));
  }

  private Stay withDescribedPersons(Stay row) {
    List<Id> described =
        row.persons().stream().filter(person -> areDescribed(person)).sorted().distinct().toList();
    return new Stay(
        row.id(),
        row.organization(),
        described,
        Math.max(row.headcount(), row.persons().size()),
        row.municipality(),
        row.startsOn(),
        row.endsOn(),
        row.programme(),
        row.evidence());
  }

  private Map<Id, LocalDate> starts() {
    Map<Id, LocalDate> starts = new HashMap<>();
    for (Entity entity : entities.values()) {
      if (entity instanceof Event event && event.startsOn() != null) {
        starts.put(event.id(), event.startsOn());
      }
    }
    for (Stay stay : stays) {
      starts.merge(stay.id(), stay.startsOn(), (a, b) -> a.isBefore(b) ? a : b);
    }
    return starts;
  }

  private static Engagement dated(Engagement row, Map<Id, LocalDate> starts) {
    if (row.when().on() != null) {
      return row;
    }
    LocalDate start = starts.get(row.object());
    if (start == null && row.context() != null) {
      start = placeOf(row.context()).map(starts::get).orElse(null);
    }
    return start == null
        ? row
        : new Engagement(
            row.subject(),
            row.kind(),
            row.object(),
            Period.of(start, row.when().until()),
            row.role(),
            row.amount(),
            row.context(),
            row.evidence());
  }

  private static Tie dated(Tie row, Map<Id, LocalDate> starts) {
    @Nullable LocalDate start = row.event() == null ? null : starts.get(row.event());
    if (row.when().on() != null || start == null) {
      return row;
    }
    Period when = Period.of(start, row.when().until());
    return new Tie(row.a(), row.b(), row.kind(), when, row.event(), row.evidence());
  }

  /** The event or stay that a context names, if it names one. */
  private static Optional<Id> placeOf(String context) {
    return Id.find(context).filter(id -> id.is(EntityKind.EVENT) || id.is(EntityKind.STAY));
  }
}
