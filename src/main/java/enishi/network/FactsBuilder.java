package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Engagement;
import enishi.model.Entity;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Collects entities and single rows, in any order, for {@link Facts}. */
public final class FactsBuilder {
  private final IdTable.Builder ids;
  private final Origins.Builder origins;
  private final Descriptions.Builder descriptions;
  private final RowsBuilder rows = new RowsBuilder();
  private final Records.Builder records = new Records.Builder();
  private final EntityOrder before;
  private final @Nullable Facts from;
  private final Set<Long> without;
  private final Touched touched = new Touched();
  private boolean recordsChanged;
  private long revision;
  private List<LiveImport> imports = List.of();

  FactsBuilder() {
    ids = IdTable.builder();
    origins = new Origins(List.of()).more();
    descriptions = Descriptions.builder();
    before = EntityOrder.empty();
    from = null;
    without = Set.of();
  }

  /** Starts from what was recorded before, without the rows of some imports. */
  FactsBuilder(Facts from, Set<Long> without) {
    ids = from.ids().more();
    origins = from.origins().more();
    descriptions = from.descriptions().more();
    recordsChanged =
        records.addAll(from.records(), o -> !without.contains(from.origins().importNumber(o)));
    before = from.order();
    this.from = from;
    this.without = Set.copyOf(without);
  }

  public FactsBuilder revision(long number) {
    revision = number;
    return this;
  }

  /** Says which imports the rows come from, oldest first. */
  FactsBuilder imports(List<LiveImport> live) {
    imports = live;
    return this;
  }

  /** Adds a thing as it is finally described; the same id again replaces it. */
  public FactsBuilder add(Entity entity) {
    describe(entity.id().value(), EntityWriter.values(entity), 0);
    return this;
  }

  public FactsBuilder add(Engagement row) {
    Map<String, Object> more = new HashMap<>();
    Values.put(more, "role", row.role());
    Values.put(more, "amount", row.amount());
    Values.put(more, "context", row.context());
    add(
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
    add(
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
    add(
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
      record(Records.STAY, values, row.evidence());
    }
    for (Id person : persons) {
      values.put("person", person.value());
      record(Records.STAY, values, row.evidence());
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
    record(Records.REQUEST, values, List.of());
    return this;
  }

  public FactsBuilder add(Proposal row) {
    Map<String, Object> more = new HashMap<>();
    Values.put(more, "id", row.key());
    Values.put(more, "status", row.status());
    Values.put(more, "decidedOn", row.decidedOn());
    add(
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
    add(
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
    IdTable table = ids.build();
    Descriptions described = descriptions.build(table.size());
    Rows all = rows(table.size());
    return new Facts(
        revision,
        imports,
        table,
        origins.build(),
        described,
        all,
        records.build(),
        EntityOrder.of(table, described, descriptions.changed(), before),
        from == null
            ? null
            : touched.change(from, table, described, descriptions.changed(), all, recordsChanged));
  }

  private Rows rows(int entities) {
    Rows added = rows.build(entities);
    if (from == null) {
      return added;
    }
    touched.rows(added, any -> true);
    Origins known = from.origins();
    IntPredicate keepsOrigin =
        without.isEmpty() ? any -> true : o -> !without.contains(known.importNumber(o));
    if (!without.isEmpty()) {
      touched.rows(from.rows(), origin -> !keepsOrigin.test(origin));
    }
    return RowsMerge.of(
        from.rows(), row -> keepsOrigin.test(from.rows().origin(row)), added, entities);
  }

  /** The number of an origin, for rows to come. */
  int origin(long importNumber, String importId, String source, String file) {
    return origins.number(new Origins.Origin(importNumber, importId, source, file));
  }

  /** The number of an id, for rows to come. */
  int number(String id) {
    return ids.number(id);
  }

  /** Says what an entity is, in place of what was said before. */
  void describe(String id, Map<String, Object> values, int importNumber) {
    descriptions.put(ids.number(id), values, importNumber, ids);
  }

  /** Takes away what was said about an entity. */
  void forget(int number) {
    descriptions.remove(number);
  }

  /** Adds a row between two entities by their numbers; days as {@link Day} counts them. */
  void row(
      int from,
      int kind,
      int to,
      int place,
      int on,
      int until,
      int origin,
      int line,
      Map<String, Object> more) {
    rows.add(from, kind, to, place, on, until, origin, line, descriptions.keep(more));
  }

  void record(int kind, int origin, int line, Map<String, Object> values) {
    recordsChanged = true;
    records.add(kind, origin, line, descriptions.keep(values));
  }

  private void add(
      Id from,
      int kind,
      Id to,
      @Nullable Id place,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      List<Evidence> evidence,
      Map<String, Object> more) {
    int fromNumber = ids.number(from);
    int toNumber = ids.number(to);
    int placeNumber = place == null ? Rows.NONE : ids.number(place);
    int first = Day.orNever(on);
    int last = Day.orNever(until);
    int address = descriptions.keep(more);
    if (evidence.isEmpty()) {
      rows.add(fromNumber, kind, toNumber, placeNumber, first, last, Origins.NONE, 0, address);
    }
    for (Evidence seen : evidence) {
      rows.add(
          fromNumber, kind, toNumber, placeNumber, first, last, origin(seen), seen.row(), address);
    }
  }

  private void record(int kind, Map<String, Object> values, List<Evidence> evidence) {
    int address = descriptions.keep(values);
    recordsChanged = true;
    if (evidence.isEmpty()) {
      records.add(kind, Origins.NONE, 0, address);
    }
    for (Evidence from : evidence) {
      records.add(kind, origin(from), from.row(), address);
    }
  }

  private int origin(Evidence evidence) {
    return origin(0, evidence.importId(), evidence.source(), evidence.file());
  }
}
