package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What everybody did in one municipality who ever did something there, as a ladder reads it.
 * Immutable; works out everybody once, so that counts on many days are cheap.
 *
 * @param of in order of the persons' ids
 */
record Involvements(Ladder ladder, Id municipality, List<Of> of) {
  Involvements {
    of = List.copyOf(of);
  }

  /**
   * One person's, with the rungs they held over time.
   *
   * @param channel the kind of the fact that gave the first rung; null where there never was one
   */
  record Of(Id person, Involvement involvement, Course course, @Nullable EngagementKind channel) {
    static Of of(Id person, Involvement involvement) {
      Course course = involvement.course();
      return new Of(
          person,
          involvement,
          course,
          course.size() == 0 ? null : involvement.channel(LocalDate.ofEpochDay(course.day(0))));
    }
  }

  /** O(facts of everybody who did something there). */
  static Involvements of(Network network, Ladder ladder, Id municipality) {
    Map<Id, List<Engagement>> facts = new TreeMap<>();
    for (Engagement fact : network.engagements().in(municipality)) {
      if (fact.subject().is(EntityKind.PERSON)) {
        facts.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(fact);
      }
    }
    List<Of> all =
        facts.entrySet().parallelStream()
            .map(
                entry ->
                    Of.of(
                        entry.getKey(),
                        InvolvementReading.of(
                            network, ladder, entry.getKey(), municipality, entry.getValue())))
            .toList();
    return new Involvements(ladder, municipality, all);
  }
}
