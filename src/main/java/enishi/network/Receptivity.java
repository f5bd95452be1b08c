package enishi.network;

import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Person;
import enishi.model.RequestOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How willingly a person answers introduction requests: r = (accepted + 2) / (asked + 3), over the
 * requests to them as introducer or as target; one that was withdrawn counts as never asked.
 * Immutable.
 */
public final class Receptivity {
  private final Facts facts;
  private final Vertices vertices;
  private final List<IntroductionRequest> requests;
  private final Map<Id, List<IntroductionRequest>> requestsTo = new HashMap<>();

  /** answered[i] = day on which the i-th outcome was recorded, ascending. */
  private final int[] answered;

  Receptivity(Facts facts, Vertices vertices) {
    this(facts, vertices, facts.requests());
  }

  private Receptivity(Facts facts, Vertices vertices, List<IntroductionRequest> requests) {
    this.facts = facts;
    this.vertices = vertices;
    this.requests = requests;
    for (IntroductionRequest request : requests) {
      if (request.asked() != null) {
        add(request.asked(), request);
        continue;
      }
      add(request.introducer(), request);
      if (!request.target().equals(request.introducer())) {
        add(request.target(), request);
      }
    }
    requestsTo.replaceAll((id, list) -> List.copyOf(list));
    answered =
        requests.stream()
            .filter(request -> request.outcome() != null && request.answeredOn() != null)
            .filter(request -> request.outcome() != RequestOutcome.WITHDRAWN)
            .mapToInt(request -> Day.orNever(request.answeredOn()))
            .sorted()
            .toArray();
  }

  /**
   * What may be known to that requester, who is not to learn from anybody's figures how they
   * answered: without the answers of single persons to the requester's own requests.
   */
  public Receptivity knownTo(Id requester) {
    List<IntroductionRequest> others =
        requests.stream()
            .filter(r -> r.asked() == null || !r.requester().equals(requester))
            .toList();
    return others.size() == requests.size() ? this : new Receptivity(facts, vertices, others);
  }

  /** 0..1; 2/3 where nothing is recorded. Only requests answered or expired by that day count. */
  public double of(Id person, LocalDate asOf) {
    int asked = 0;
    int accepted = 0;
    for (IntroductionRequest request : requestsTo.getOrDefault(person, List.of())) {
      if (request.answeredOn() != null
          && !request.answeredOn().isAfter(asOf)
          && request.outcome() != RequestOutcome.WITHDRAWN) {
        asked++;
        accepted += isAccepted(request.outcome()) ? 1 : 0;
      }
    }
    return (accepted + 2.0) / (asked + 3.0);
  }

  /** How many requests had an outcome by that day. O(log requests). */
  public int outcomes(LocalDate asOf) {
    int low = 0;
    int high = answered.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (answered[middle] <= Day.of(asOf)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** −ln of everybody's receptivity, by vertex. */
  double[] costs(LocalDate asOf) {
    double[] costs = new double[vertices.size()];
    Arrays.fill(costs, 0 - StrictMath.log(2.0 / 3));
    for (Id person : requestsTo.keySet()) {
      costs[vertices.get(person)] = 0 - StrictMath.log(of(person, asOf));
    }
    return costs;
  }

  /** Requests to the person, in any role, that were made by that day and have no answer yet. */
  public int openRequests(Id person, LocalDate asOf) {
    int open = 0;
    for (IntroductionRequest request : requestsTo.getOrDefault(person, List.of())) {
      boolean answered =
          request.answeredOn() == null
              ? request.outcome() != null
              : !request.answeredOn().isAfter(asOf);
      open += !request.askedOn().isAfter(asOf) && !answered ? 1 : 0;
    }
    return open;
  }

  /** Whether the person has more open requests than they take at once. */
  public boolean isOverLimit(Id person, LocalDate asOf) {
    Person card = facts.person(person);
    return card.openRequestLimit() != null && openRequests(person, asOf) > card.openRequestLimit();
  }

  /** Whether the person takes one more request beside those that are open. */
  public boolean takesOneMore(Id person, LocalDate asOf) {
    Integer limit = facts.person(person).openRequestLimit();
    return limit == null || openRequests(person, asOf) < limit;
  }

  private void add(Id person, IntroductionRequest request) {
    requestsTo.computeIfAbsent(person, id -> new ArrayList<>()).add(request);
  }

  private static boolean isAccepted(@Nullable RequestOutcome outcome) {
    return outcome == RequestOutcome.ACCEPTED
        || outcome == RequestOutcome.MET
        || outcome == RequestOutcome.PROJECT
        || outcome == RequestOutcome.CONTRACT;
  }
}
