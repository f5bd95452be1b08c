package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The strength between two persons on a day: tie-decay with Newman's share (Ahmad, Porter,
 * Beguerisse-Díaz, arXiv:1805.00193; Newman, PRE 64, 016132, 2001). Every value decomposes into its
 * facts. Time grows with what the two have in common. Threads may share it.
 */
public final class Strengths {
  private final SharedContexts shared;
  private final Vertices vertices;
  private final PossibleContexts possible;
  private final StrengthRules rules;

  Strengths(
      SharedContexts shared, Vertices vertices, PossibleContexts possible, StrengthRules rules) {
    this.shared = shared;
    this.vertices = vertices;
    this.possible = possible;
    this.rules = rules;
  }

  /** Throws unknown-id for a person nobody described, bad-input for a person and themselves. */
  public Strength between(Id a, Id b, LocalDate asOf) {
    int one = vertices.get(a);
    int other = vertices.get(b);
    if (one == other) {
      throw badInput(
          "strength (%s – %s) is between a person and themselves, expected two persons.%n"
              + "Maybe the same id was given twice.",
          a, b);
    }
    int day = Day.of(asOf);
    List<Contribution> found = new ArrayList<>();
    int[] contexts = shared.contextsOf(one);
    for (int index : contexts) {
      inContext(shared.contexts().get(index), one, other, day).ifPresent(found::add);
    }
    for (int index : shared.meetingsOf(one)) {
      Meeting meeting = shared.meetings().get(index);
      if (meeting.isBetween(one, other)) {
        stated(meeting, day).ifPresent(found::add);
      }
    }
    found.addAll(possible.between(a, b, asOf));
    return Strength.of(asOf, a, b, found, rules);
  }

  /** The largest contribution of one context; empty if the two do not share it. */
  private static Optional<Contribution> inContext(
      SharedContext context, int one, int other, int asOf) {
    List<Contribution> found = new ArrayList<>();
    for (Meeting meeting : context.meetings()) {
      if (meeting.isBetween(one, other)) {
        stated(meeting, asOf).ifPresent(found::add);
      }
    }
    for (Participation mine : context.partsOf(one)) {
      for (Participation theirs : context.partsOf(other)) {
        shared(context, mine, theirs, asOf).ifPresent(found::add);
      }
    }
    return found.stream().min(Contribution.LARGEST_FIRST);
  }

  private static Optional<Contribution> shared(
      SharedContext context, Participation mine, Participation theirs, int asOf) {
    boolean dated = mine.isDated() && theirs.isDated();
    int day = mine.sharedDay(theirs, asOf);
    if (dated && day == Day.NONE) {
      return Optional.empty();
    }
    Participation lesser = mine.kind().compareTo(theirs.kind()) <= 0 ? mine : theirs;
    return Optional.of(
        new Contribution(
            lesser.kind().word(),
            context.id(),
            dated ? Day.date(Math.max(mine.start(), theirs.start())) : null,
            dated ? Day.date(day) : null,
            dated ? context.amount(day, asOf) : 0,
            How.SHARED,
            SameFacts.evidence(mine.evidence(), theirs.evidence())));
  }

  private static Optional<Contribution> stated(Meeting meeting, int asOf) {
    if (meeting.isDated() && meeting.datedDay(asOf) == Day.NONE) {
      return Optional.empty();
    }
    @Nullable LocalDate dated = meeting.isDated() ? Day.date(meeting.datedDay(asOf)) : null;
    List<Evidence> evidence = meeting.evidence();
    return Optional.of(
        new Contribution(
            meeting.word(),
            meeting.context(),
            meeting.on(),
            dated,
            meeting.amount(asOf),
            How.STATED,
            evidence));
  }
}
