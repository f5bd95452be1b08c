package enishi.directory;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Facts;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds the facts of a card: what a thing did, what others did with it, and its ties. */
final class CardFacts {
  private final Network network;
  private final Disclosure disclosure;

  CardFacts(Network network, Disclosure disclosure) {
    this.network = network;
    this.disclosure = disclosure;
  }

  /** What the asker may read, newest first; nothing that is still to come. */
  List<RecordedFact> of(Id id, LocalDate asOf) {
    return Stream.of(engagements(id), ties(id), referrals(id))
        .flatMap(facts -> facts)
        .filter(fact -> fact.hasCome(asOf))
        .sorted(RecordedFact.NEWEST_FIRST)
        .toList();
  }

  private Stream<RecordedFact> engagements(Id id) {
    Facts facts = network.facts();
    Stream<Engagement> rows =
        switch (id.kind()) {
          case PERSON -> network.engagements().of(id).stream();
          case MUNICIPALITY -> network.engagements().in(id).stream();
          default ->
              Stream.concat(
                  network.engagements().of(id).stream(), facts.engagementsWith(id).stream());
        };
    return rows.distinct().filter(disclosure::reads).map(RecordedFact::of);
  }

  private Stream<RecordedFact> ties(Id id) {
    List<Tie> ties =
        switch (id.kind()) {
          case PERSON -> network.facts().tiesOf(id);
          case EVENT -> network.facts().tiesAt(id);
          default -> List.of();
        };
    return ties.stream().filter(disclosure::reads).map(RecordedFact::of);
  }

  private Stream<RecordedFact> referrals(Id id) {
    Stream<Referral> referrals =
        switch (id.kind()) {
          case PERSON -> network.facts().referralsOf(id).stream();
          case PROJECT ->
              network.facts().referrals().stream().filter(row -> row.project().equals(id));
          default -> Stream.empty();
        };
    return referrals.filter(disclosure::reads).map(RecordedFact::of);
  }
}
