package enishi.introduction.request;

import enishi.introduction.Introductions;
import enishi.introduction.request.Reliability.Forecast;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.RequestOutcome;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to the calibration of introductions: what the formula gave before each request was
 * asked, against what came of it. Names nobody; for organizers.
 */
public final class Calibrations {
  private final LivingNetwork living;
  private final KeptRequests kept;
  private final Clock clock;

  public Calibrations(Store store, LivingNetwork living, Clock clock) {
    this.living = living;
    this.kept = new KeptRequests(store);
    this.clock = clock;
  }

  /** The calibration today. Throws forbidden unless the asker organizes. */
  public Calibration find(Asker asker) {
    asker.requireOrganizes();
    LocalDate today = LocalDate.now(clock);
    List<Forecast> forecasts = new ArrayList<>();
    kept.list().forEach(request -> own(request.on(today)).ifPresent(forecasts::add));
    Network network = living.now();
    for (IntroductionRequest row : network.facts().requests()) {
      recorded(row, network, today).ifPresent(forecasts::add);
    }
    return calibration(today, forecasts);
  }

  static Calibration calibration(LocalDate today, List<Forecast> forecasts) {
    Reliability reliability = new Reliability(forecasts);
    double base = reliability.base();
    double reference = base * (1 - base);
    double brier = reliability.brier();
    return new Calibration(
        today,
        forecasts.size(),
        numberOrNull(brier),
        numberOrNull(base),
        numberOrNull(reference),
        reference > 0 ? (Double) (1 - brier / reference) : null,
        Introductions.CALIBRATING_OUTCOMES,
        forecasts.size() >= Introductions.CALIBRATING_OUTCOMES,
        reliability.bins());
  }

  /** A request of Enishi's own, with the probability that was kept when it was asked. */
  private static Optional<Forecast> own(Request request) {
    boolean failed =
        request.steps().stream()
            .map(Step::state)
            .anyMatch(state -> state == StepState.DECLINED || state == StepState.EXPIRED);
    return switch (request.state()) {
      case WAITING, UNAVAILABLE, NOT_THIS_TIME -> Optional.empty();
      case WITHDRAWN -> failed ? Optional.of(forecast(request, false)) : Optional.empty();
      case DECLINED, EXPIRED -> Optional.of(forecast(request, false));
      case INTRODUCED -> Optional.of(forecast(request, true));
      case CLOSED -> Optional.of(forecast(request, request.outcome() != CameOf.NO_ANSWER));
    };
  }

  private static Forecast forecast(Request request, boolean success) {
    return new Forecast(request.asked().probability(), success);
  }

  /** A request that a dataset tells of, with what the facts of the day before give. */
  private static Optional<Forecast> recorded(
      IntroductionRequest row, Network network, LocalDate today) {
    RequestOutcome outcome = row.outcome();
    if (outcome == null
        || outcome == RequestOutcome.WITHDRAWN
        || row.asked() != null
        || (row.answeredOn() != null && row.answeredOn().isAfter(today))) {
      return Optional.empty();
    }
    LocalDate before = row.askedOn().minusDays(1);
    double probability = chance(row.requester(), row.introducer(), network, before);
    if (!row.introducer().equals(row.target())) {
      probability *= chance(row.introducer(), row.target(), network, before);
    }
    boolean failed = outcome == RequestOutcome.DECLINED || outcome == RequestOutcome.EXPIRED;
    return Optional.of(new Forecast(probability, !failed));
  }

  private static double chance(Id from, Id to, Network network, LocalDate day) {
    Double strength = network.strengths().between(from, to, day).value();
    return strength == null ? 0 : strength * network.receptivity().of(to, day);
  }

  private static @Nullable Double numberOrNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
