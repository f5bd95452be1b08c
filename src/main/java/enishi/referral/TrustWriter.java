package enishi.referral;

import enishi.algorithm.flow.TrustFlow;
import enishi.directory.Shown;
import enishi.model.Id;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes why trust reaches somebody or not, as the asker may read it. */
final class TrustWriter {
  private final Vouchings vouchings;
  private final TrustFlow flow;
  private final Showing showing;

  private TrustWriter(GuardCheck check, Showing showing) {
    this.vouchings = check.vouchings();
    this.flow = check.trust().flow();
    this.showing = showing;
  }

  /** Null where the guard asks for no trust. */
  static @Nullable TrustAnswer write(GuardCheck check, Id person, Showing showing) {
    return check.guard().trustFlow() ? new TrustWriter(check, showing).answer(person) : null;
  }

  private TrustAnswer answer(Id person) {
    int vertex = vouchings.vertex(person);
    if (vertex < 0 || flow.distance(vertex) == TrustFlow.UNREACHED) {
      return new TrustAnswer(false, null, 0, List.of(), List.of());
    }
    return new TrustAnswer(
        flow.isAccepted(vertex),
        flow.distance(vertex),
        flow.capacity(vertex),
        through(flow.path(vertex)),
        through(flow.exhaustedBefore(vertex)));
  }

  private List<TrustAnswer.Through> through(int[] vertices) {
    return Arrays.stream(vertices).mapToObj(this::through).toList();
  }

  private TrustAnswer.Through through(int vertex) {
    Id person = vouchings.persons().get(vertex);
    Shown shown = showing.of(person);
    return new TrustAnswer.Through(
        shown.id(),
        shown.name(),
        showing.label(person, vouchings.isMember(vertex)),
        flow.distance(vertex),
        flow.capacity(vertex));
  }
}
