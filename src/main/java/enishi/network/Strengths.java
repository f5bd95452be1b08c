package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.model.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The strength between two persons on a day: tie-decay with Newman's share (Ahmad, Porter,
 * Beguerisse-Díaz, arXiv:1805.00193; Newman, PRE 64, 016132, 2001). Every value decomposes into its
 * facts. Time grows with what the two did. Threads may share it.
 */
public final class Strengths {
  private final Facts facts;
  private final Memberships memberships;
  private final Contexts contexts;
  private final Vertices vertices;
  private final PossibleContexts possible;
  private final StrengthRules rules;

  Strengths(
      Facts facts,
      Memberships memberships,
      Contexts contexts,
      Vertices vertices,
      PossibleContexts possible,
      StrengthRules rules) {
    this.facts = facts;
    this.memberships = memberships;
    this.contexts = contexts;
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
    Map<Id, List<Contribution>> byContext = new TreeMap<>();
    Map<Id, List<Participation>> theirs = parts(b);
    parts(a)
        .forEach(
            (id, mine) -> {
              if (theirs.containsKey(id)) {
                byContext.put(id, shared(id, mine, theirs.get(id), day));
              }
            });
    for (Meeting meeting : meetings(a, b)) {
      Optional<Contribution> stated = stated(meeting, day);
      if (meeting.isAtEvent() && meeting.context() != null) {
        List<Contribution> there =
            byContext.computeIfAbsent(meeting.context(), id -> new ArrayList<>());
        stated.ifPresent(there::add);
      } else {
        stated.ifPresent(found::add);
      }
    }
    byContext
        .values()
        .forEach(list -> list.stream().min(Contribution.LARGEST_FIRST).ifPresent(found::add));
    found.addAll(possible.between(a, b, asOf));
    return Strength.of(asOf, a, b, found, rules);
  }

  /** A person's parts in everything shared, by its id. */
  private Map<Id, List<Participation>> parts(Id person) {
    Map<Id, List<Participation>> parts = new HashMap<>();
    for (Engagement row : facts.engagementsOf(person)) {
      Parts.of(row, vertices).ifPresent(part -> put(row.object(), part, parts));
    }
    for (Membership member : memberships.ofPerson(person)) {
      put(member.project(), Parts.of(member, vertices), parts);
    }
    for (Stay stay : facts.guestsOf(person)) {
      put(stay.id(), Parts.of(stay, vertices), parts);
    }
    return parts;
  }

  private static void put(Id context, Participation part, Map<Id, List<Participation>> parts) {
    parts.computeIfAbsent(context, id -> new ArrayList<>()).add(part);
  }

  private List<Contribution> shared(
      Id id, List<Participation> mine, List<Participation> theirs, int asOf) {
    SharedContext context = contexts.context(contexts.find(id, facts.ids()));
    List<Contribution> found = new ArrayList<>();
    mine.sort(Participation.BY_PERSON);
    theirs.sort(Participation.BY_PERSON);
    for (Participation one : mine) {
      for (Participation other : theirs) {
        shared(id, context, one, other, asOf).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Contribution> shared(
      Id id, SharedContext context, Participation mine, Participation theirs, int asOf) {
    boolean dated = mine.isDated() && theirs.isDated();
    int day = mine.sharedDay(theirs, asOf);
    if (dated && day == Day.NONE) {
      return Optional.empty();
    }
    Participation lesser = mine.kind().compareTo(theirs.kind()) <= 0 ? mine : theirs;
    return Optional.of(
        new Contribution(
            lesser.kind().word(),
            id,
            dated ? Day.date(Math.max(mine.start(), theirs.start())) : null,
            dated ? Day.date(day) : null,
            dated ? context.amount(day, asOf) : 0,
            How.SHARED,
            SameFacts.evidence(mine.evidence(), theirs.evidence())));
  }

  /** The ties and referrals between two persons. */
  private List<Meeting> meetings(Id a, Id b) {
    Stream<Meeting> ties = facts.tiesBetween(a, b).stream().map(row -> Meeting.of(row, rules));
    Stream<Meeting> referrals =
        facts.referralsBetween(a, b).stream().map(row -> Meeting.of(row, rules));
    return Stream.concat(ties, referrals).toList();
  }

  private static Optional<Contribution> stated(Meeting meeting, int asOf) {
    if (meeting.isDated() && meeting.datedDay(asOf) == Day.NONE) {
      return Optional.empty();
    }
    @Nullable LocalDate dated = meeting.isDated() ? Day.date(meeting.datedDay(asOf)) : null;
    return Optional.of(
        new Contribution(
            meeting.word(),
            meeting.context(),
            meeting.on(),
            dated,
            meeting.amount(asOf),
            How.STATED,
            meeting.evidence()));
  }
}
