package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.RequestOutcome;
import enishi.model.Stay;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.model.Word;
import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the facts that count at one revision out of the store. */
final class FactsReader {
  private final Store store;
  private final Revision revision;
  private final Map<String, Object> live;
  private final Map<Long, LiveImport> imports = new HashMap<>();
  private final FactsBuilder facts = Facts.builder();

  private FactsReader(Store store, Revision revision) {
    this.store = store;
    this.revision = revision;
    this.live = Map.of("live", revision.live());
  }

  static Facts read(Store store, Revision revision) {
    return new FactsReader(store, revision).read();
  }

  private Facts read() {
    facts.revision(revision.number());
    for (Row row : store.read(NetworkCypher.IMPORTS, live)) {
      imports.put(
          row.number("number"),
          new LiveImport(row.text("id"), row.text("source"), row.texts("files")));
    }
    entities();
    store.stream(NetworkCypher.RELATIONSHIPS, live, this::relationship);
    store.stream(NetworkCypher.STAYS, live, row -> facts.add(stay(new Values(row.map("values")))));
    store.stream(
        NetworkCypher.REQUESTS, live, row -> facts.add(request(new Values(row.map("values")))));
    return facts.build();
  }

  /**
   * Where several imports describe one thing, what the newest of them recorded wins, field by
   * field.
   */
  private void entities() {
    Map<Id, Values> merged = new HashMap<>();
    store.stream(
        NetworkCypher.DESCRIPTIONS,
        live,
        row -> {
          Values values = new Values(row.map("values"));
          merged.merge(
              Id.parse(row.text("id")),
              values,
              (a, b) -> a.importNumber() < b.importNumber() ? b.over(a) : a.over(b));
        });
    merged.forEach((id, values) -> EntityReader.read(id, values).ifPresent(facts::add));
  }

  private void relationship(Row row) {
    Id from = Id.parse(row.text("from"));
    Id to = Id.parse(row.text("to"));
    Values v = new Values(row.map("values"));
    List<Evidence> evidence = v.evidence(imports);
    String word = row.text("type").toLowerCase(Locale.ROOT);
    Optional<EngagementKind> engagement = Word.find(EngagementKind.class, word);
    Optional<TieKind> tie = Word.find(TieKind.class, word);
    if (engagement.isPresent()) {
      facts.add(
          new Engagement(
              from,
              engagement.get(),
              to,
              v.period(),
              v.textOrNull("role"),
              v.numberOrNull("amount"),
              v.textOrNull("context"),
              evidence));
    } else if (tie.isPresent()) {
      facts.add(Tie.between(from, to, tie.get(), v.period(), v.idOrNull("event"), evidence));
    } else {
      switch (word) {
        case "referred" ->
            facts.add(
                new Referral(
                    from,
                    to,
                    v.id("project"),
                    v.date("on"),
                    v.dateOrNull("expiresOn"),
                    v.dateOrNull("revokedOn"),
                    evidence));
        case "listed" ->
            facts.add(new Registration(to, from, v.period(), v.idOrNull("municipality"), evidence));
        case "makes_proposal" ->
            facts.add(
                new Proposal(
                    v.text("id"),
                    to,
                    from,
                    v.dateOrNull("on"),
                    v.word(ProposalStatus.class, "status", ProposalStatus.PROPOSED),
                    v.dateOrNull("decidedOn"),
                    evidence));
        default -> {
          // Hosts of programmes are no facts of the network.
        }
      }
    }
  }

  private Stay stay(Values v) {
    Id person = v.idOrNull("person");
    Integer headcount = v.countOrNull("headcount");
    return new Stay(
        Id.parse(enishi.model.EntityKind.STAY, v.text("id")),
        v.idOrNull("organization"),
        person == null ? List.of() : List.of(person),
        headcount == null ? 1 : headcount,
        v.id("municipality"),
        v.date("startsOn"),
        v.date("endsOn"),
        v.idOrNull("programme"),
        v.evidence(imports));
  }

  private IntroductionRequest request(Values v) {
    return new IntroductionRequest(
        v.id("requester"),
        v.id("introducer"),
        v.id("target"),
        v.date("askedOn"),
        v.dateOrNull("answeredOn"),
        v.wordOrNull(RequestOutcome.class, "outcome"));
  }
}
