package enishi.directory;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
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
                  network.engagements().of(id).stream(),
                  facts.engagements().stream().filter(row -> row.object().equals(id)));
        };
    return rows.distinct().filter(disclosure::reads).map(RecordedFact::of);
  }

  private Stream<RecordedFact> ties(Id id) {
    return id.is(EntityKind.PERSON) || id.is(EntityKind.EVENT)
        ? network.facts().ties().stream()
            .filter(tie -> tie.a().equals(id) || tie.b().equals(id) || id.equals(tie.event()))
            .filter(disclosure::reads)
            .map(RecordedFact::of)
        : Stream.empty();
  }

  private Stream<RecordedFact> referrals(Id id) {
    return id.is(EntityKind.PERSON) || id.is(EntityKind.PROJECT)
        ? network.facts().referrals().stream()
            .filter(
                row ->
                    row.referrer().equals(id)
                        || row.candidate().equals(id)
                        || row.project().equals(id))
            .filter(disclosure::reads)
            .map(RecordedFact::of)
        : Stream.empty();
  }
}
