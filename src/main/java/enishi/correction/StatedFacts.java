package enishi.correction;

import enishi.model.Id;
import enishi.network.Facts;
import enishi.network.RowKeys;
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
    var keys = new RowKeys(facts);
    return Stream.of(
            facts.engagementsOf(person).stream().map(row -> StatedFact.of(row, keys)),
            facts.tiesOf(person).stream().map(tie -> StatedFact.of(tie, person, keys)),
            facts.referralsOf(person).stream().map(row -> StatedFact.of(row, person, keys)),
            facts.registrationsOf(person).stream().map(row -> StatedFact.of(row, keys)),
            facts.guestsOf(person).stream().map(stay -> StatedFact.of(stay, person, keys)))
        .flatMap(rows -> rows)
        .sorted(NEWEST_FIRST)
        .toList();
  }
}
