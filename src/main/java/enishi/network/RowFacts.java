package enishi.network;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Period;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.RequestOutcome;
import enishi.model.Stay;
import enishi.model.Tie;
import enishi.model.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads single rows as facts. A row lives only while every person it names is described: without a
 * card nobody knows what that person consented to. A row without a date takes the start of its
 * event or stay.
 */
final class RowFacts {
  private final IdTable ids;
  private final Origins origins;
  private final Descriptions descriptions;
  private final Rows rows;
  private final Records records;
  private final Memo<Map<Id, LocalDate>> stayStarts = new Memo<>(this::stayStarts);

  RowFacts(IdTable ids, Origins origins, Descriptions descriptions, Rows rows, Records records) {
    this.ids = ids;
    this.origins = origins;
    this.descriptions = descriptions;
    this.rows = rows;
    this.records = records;
  }

  boolean isLive(int row) {
    return isDescribed(rows.from(row)) && isDescribed(rows.to(row));
  }

  Engagement engagement(int row) {
    Values more = more(row);
    Id object = ids.id(rows.to(row));
    String context = resolved(more.textOrNull("context"));
    LocalDate on = Day.date(rows.on(row));
    if (on == null) {
      on = start(object, context).orElse(null);
    }
    return new Engagement(
        ids.id(rows.from(row)),
        Objects.requireNonNull(RowKind.of(rows.kind(row)).engagement()),
        object,
        Period.of(on, Day.date(rows.until(row))),
        more.textOrNull("role"),
        more.numberOrNull("amount"),
        context,
        evidence(row));
  }

  Tie tie(int row) {
    Id event = place(row);
    LocalDate on = Day.date(rows.on(row));
    if (on == null && event != null) {
      on = start(event).orElse(null);
    }
    TieKind kind = Objects.requireNonNull(RowKind.of(rows.kind(row)).tie());
    return Tie.between(
        ids.id(rows.from(row)),
        ids.id(rows.to(row)),
        kind,
        Period.of(on, Day.date(rows.until(row))),
        event,
        evidence(row));
  }

  Referral referral(int row) {
    Values more = more(row);
    return new Referral(
        ids.id(rows.from(row)),
        ids.id(rows.to(row)),
        Objects.requireNonNull(place(row)),
        Objects.requireNonNull(Day.date(rows.on(row))),
        more.dateOrNull("expiresOn"),
        more.dateOrNull("revokedOn"),
        evidence(row));
  }

  Registration registration(int row) {
    return new Registration(
        ids.id(rows.to(row)), ids.id(rows.from(row)), period(row), place(row), evidence(row));
  }

  Proposal proposal(int row) {
    Values more = more(row);
    return new Proposal(
        more.text("id"),
        ids.id(rows.to(row)),
        ids.id(rows.from(row)),
        Day.date(rows.on(row)),
        more.word(ProposalStatus.class, "status", ProposalStatus.PROPOSED),
        more.dateOrNull("decidedOn"),
        evidence(row));
  }

  /** All rows of stays, without persons who are not described. */
  List<Stay> stays() {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (records.kind(i) == Records.STAY) {
        Values v = values(i);
        Id person = known(v.idOrNull("person"));
        Integer headcount = v.countOrNull("headcount");
        stays.add(
            new Stay(
                Id.parse(EntityKind.STAY, v.text("id")),
                known(v.idOrNull("organization")),
                person == null || !isDescribed(ids.find(person)) ? List.of() : List.of(person),
                headcount == null ? 1 : headcount,
                v.id("municipality"),
                v.date("startsOn"),
                v.date("endsOn"),
                v.idOrNull("programme"),
                origins.evidence(records.origin(i), records.line(i))));
      }
    }
    return stays;
  }

  List<IntroductionRequest> requests() {
    List<IntroductionRequest> requests = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (records.kind(i) == Records.REQUEST) {
        Values v = values(i);
        IntroductionRequest request =
            new IntroductionRequest(
                ids.resolve(v.id("requester")),
                ids.resolve(v.id("introducer")),
                ids.resolve(v.id("target")),
                v.date("askedOn"),
                v.dateOrNull("answeredOn"),
                v.wordOrNull(RequestOutcome.class, "outcome"),
                known(v.idOrNull("asked")));
        if (isDescribed(ids.find(request.requester()))
            && isDescribed(ids.find(request.introducer()))
            && isDescribed(ids.find(request.target()))) {
          requests.add(request);
        }
      }
    }
    return requests;
  }

  /** The first day of a referral from which it no longer counts, {@link Day#NEVER}. */
  int revokedFrom(int row) {
    return Day.orNever(more(row).dateOrNull("revokedOn"));
  }

  private boolean isDescribed(int number) {
    return number != IdTable.NONE
        && (ids.kind(number) != EntityKind.PERSON || descriptions.has(number));
  }

  /** The day of an engagement that has none of its own: the start of its object or context. */
  Optional<LocalDate> start(Id object, @Nullable String context) {
    return start(object).or(() -> placeOf(context).flatMap(this::start));
  }

  /** The day on which an event or a stay begins; empty for anything else. */
  Optional<LocalDate> start(Id id) {
    if (id.is(EntityKind.STAY)) {
      return Optional.ofNullable(stayStarts.get().get(id));
    }
    int number = ids.find(id);
    return id.is(EntityKind.EVENT) && descriptions.has(number)
        ? EntityReader.read(id, descriptions.values(number))
            .map(event -> ((Event) event).startsOn())
        : Optional.empty();
  }

  private Map<Id, LocalDate> stayStarts() {
    Map<Id, LocalDate> starts = new HashMap<>();
    for (Stay stay : stays()) {
      starts.merge(stay.id(), stay.startsOn(), (a, b) -> a.isBefore(b) ? a : b);
    }
    return starts;
  }

  private @Nullable Id known(@Nullable Id id) {
    return id == null ? null : ids.resolve(id);
  }

  /** A context that names an absorbed id names who stands for it. */
  private @Nullable String resolved(@Nullable String context) {
    Integer standIn =
        context == null || ids.standIns().isEmpty() ? null : ids.standIns().get(context);
    return standIn == null ? context : ids.text(standIn);
  }

  /** The event or stay that a context names, if it names one. */
  static Optional<Id> placeOf(@Nullable String context) {
    return Optional.ofNullable(context)
        .flatMap(Id::find)
        .filter(id -> id.is(EntityKind.EVENT) || id.is(EntityKind.STAY));
  }

  private Period period(int row) {
    return Period.of(Day.date(rows.on(row)), Day.date(rows.until(row)));
  }

  private @Nullable Id place(int row) {
    return rows.place(row) == Rows.NONE ? null : ids.id(rows.place(row));
  }

  private Values more(int row) {
    return rows.more(row) == Rows.NONE
        ? Values.NOTHING
        : new Values(PropertyCodec.decode(descriptions.pages(), rows.more(row)));
  }

  private Values values(int record) {
    return new Values(PropertyCodec.decode(descriptions.pages(), records.more(record)));
  }

  private List<Evidence> evidence(int row) {
    return origins.evidence(rows.origin(row), rows.line(row));
  }
}
