package enishi.matching;

import enishi.matching.ProposalStates.State;
import enishi.model.Id;
import enishi.model.ProposalStatus;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who fits a need, and what their score is made of.
 *
 * @param has the wanted skills they have
 * @param missing the wanted skills they have not
 * @param strength of the strongest connection with somebody of the organization; 0 where none
 * @param with whom that is; null where none
 * @param chance of the best introduction from somebody of the organization; 0 where none
 * @param path the persons on it, from the organization's on; empty where none
 * @param decided their proposals that were contracted or declined
 * @param waiting their proposals to other needs that wait for an answer
 * @param own their proposal to this need; null where there is none
 */
record Scored(
    Id person,
    List<Match.Has> has,
    List<String> missing,
    double fit,
    double strength,
    @Nullable Id with,
    double chance,
    List<Id> path,
    List<State> decided,
    List<State> waiting,
    @Nullable State own,
    double score) {
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored scored) -> -scored.score).thenComparing(Scored::person);

  Scored {
    has = List.copyOf(has);
    missing = List.copyOf(missing);
    path = List.copyOf(path);
    decided = List.copyOf(decided);
    waiting = List.copyOf(waiting);
  }

  int contracted() {
    return (int) decided.stream().filter(state -> state.is(ProposalStatus.CONTRACTED)).count();
  }

  int declined() {
    return decided.size() - contracted();
  }

  double past() {
    return past(contracted(), declined());
  }

  double load() {
    return load(waiting.size());
  }

  /** Laplace's rule of succession: one half where nothing is decided yet. */
  static double past(int contracted, int declined) {
    return (contracted + 1.0) / (contracted + declined + 2.0);
  }

  /** One where nothing waits, a half with one proposal that waits. */
  static double load(int waiting) {
    return 1.0 / (1 + waiting);
  }
}
