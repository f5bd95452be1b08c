package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Engagement;
import enishi.model.Entity;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects entities and single rows, in any order, for {@link Facts}. */
public final class FactsBuilder {
  private final FactColumns columns;

  FactsBuilder() {
    columns = new FactColumns();
  }

  /** Starts from what was recorded before, without the rows of some imports. */
  FactsBuilder(Facts from, Set<Long> without) {
    columns = new FactColumns(from, without);
  }

  public FactsBuilder revision(long number) {
    columns.revision(number);
    return this;
  }

  /** Adds a thing as it is finally described; the same id again replaces it. */
  public FactsBuilder add(Entity entity) {
    columns.describe(entity.id().value(), EntityWriter.values(entity), 0);
    return this;
  }

  public FactsBuilder add(Engagement row) {
    Map<String, Object> more = new HashMap<>();
    Values.put(more, "role", row.role());
    Values.put(more, "amount", row.amount());
    Values.put(more, "context", row.context());
    columns.add(
        row.subject(),
        RowKind.of(row.kind()),
        row.object(),
        null,
        row.when().on(),
        row.when().until(),
        row.evidence(),
        more);
    return this;
  }

  public FactsBuilder add(Tie row) {
    columns.add(
        row.a(),
        RowKind.of(row.kind()),
        row.b(),
        row.event(),
        row.when().on(),
        row.when().until(),
        row.evidence(),
        Map.of());
    return this;
  }

  /** A referral of a person to themselves is refused here. */
  public FactsBuilder add(Referral row) {
    if (row.referrer().equals(row.candidate())) {
      throw badInput(
          "referral of (%s) to %s is by the candidate, expected another person as referrer.%n"
              + "Maybe the columns referrer and candidate hold the same person.",
          row.candidate(), row.project());
    }
    Map<String, Object> more = new HashMap<>();
    Values.put(more, "expiresOn", row.expiresOn());
    Values.put(more, "revokedOn", row.revokedOn());
    columns.add(
        row.referrer(),
        RowKind.REFERRED,
        row.candidate(),
        row.project(),
        row.on(),
        null,
        row.evidence(),
        more);
    return this;
  }

  /** Adds a row of a party, or a whole party. */
  public FactsBuilder add(Stay row) {
    Set<Id> persons = new TreeSet<>(row.persons());
    Map<String, Object> values = new HashMap<>();
    Values.put(values, "id", row.id().value());
    Values.put(values, "organization", row.organization());
    Values.put(values, "headcount", Math.max(row.headcount(), persons.size()));
    Values.put(values, "municipality", row.municipality());
    Values.put(values, "startsOn", row.startsOn());
    Values.put(values, "endsOn", row.endsOn());
    Values.put(values, "programme", row.programme());
    if (persons.isEmpty()) {
      columns.record(Records.STAY, values, row.evidence());
    }
    for (Id person : persons) {
      values.put("person", person.value());
      columns.record(Records.STAY, values, row.evidence());
    }
    return this;
  }

  public FactsBuilder add(IntroductionRequest row) {
    Map<String, Object> values = new HashMap<>();
    Values.put(values, "requester", row.requester());
    Values.put(values, "introducer", row.introducer());
    Values.put(values, "target", row.target());
    Values.put(values, "askedOn", row.askedOn());
    Values.put(values, "answeredOn", row.answeredOn());
    Values.put(values, "outcome", row.outcome());
    Values.put(values, "asked", row.asked());
    columns.record(Records.REQUEST, values, List.of());
    return this;
  }

  public FactsBuilder add(Proposal row) {
    Map<String, Object> more = new HashMap<>();
    Values.put(more, "id", row.key());
    Values.put(more, "status", row.status());
    Values.put(more, "decidedOn", row.decidedOn());
    columns.add(
        row.person(),
        RowKind.MAKES_PROPOSAL,
        row.need(),
        null,
        row.on(),
        null,
        row.evidence(),
        more);
    return this;
  }

  public FactsBuilder add(Registration row) {
    columns.add(
        row.person(),
        RowKind.LISTED,
        row.register(),
        row.municipality(),
        row.when().on(),
        row.when().until(),
        row.evidence(),
        Map.of());
    return this;
  }

  public Facts build() {
    return columns.build();
  }
}
