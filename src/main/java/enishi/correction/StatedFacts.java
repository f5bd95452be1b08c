package enishi.correction;

import enishi.model.Id;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds every fact that is recorded about a person, newest first. */
final class StatedFacts {
  private static final Comparator<StatedFact> NEWEST_FIRST =
      Comparator.comparing(
              StatedFact::on, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(fact -> fact.key().toString());

  private StatedFacts() {}

  static List<StatedFact> of(Facts facts, Id person) {
    return Stream.of(
            facts.engagementsOf(person).stream().map(StatedFact::of),
            facts.tiesOf(person).stream().map(tie -> StatedFact.of(tie, person)),
            facts.referralsOf(person).stream().map(row -> StatedFact.of(row, person)),
            facts.registrationsOf(person).stream().map(StatedFact::of),
            facts.guestsOf(person).stream().map(stay -> StatedFact.of(stay, person)))
        .flatMap(rows -> rows)
        .sorted(NEWEST_FIRST)
        .toList();
  }
}
