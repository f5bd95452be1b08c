package enishi.referral;

import enishi.algorithm.path.FoundPath;
import enishi.model.Event;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A way in: a path to a member, or an event. */
record Way(Step step, @Nullable FoundPath path, @Nullable Event event) {
  /** Fewer things to do first; an event to go to takes going and meeting. Sorting is stable. */
  static final Comparator<Way> SHORTEST_FIRST =
      Comparator.comparingInt(Way::length).thenComparing(Way::step);

  private int length() {
    return path != null ? path.hops() : step == Step.MEET_AT_EVENT ? 1 : 2;
  }
}
