package enishi.correction;

import enishi.correction.Dispute.Disputed;
import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Shows disputes and facts to one asker, and remembers which persons it has shown. */
final class DisputeShowing {
  private final View view;
  private final Clock clock;
  private final FactReferences references;
  private final Set<Id> shown = new TreeSet<>();

  DisputeShowing(View view, Clock clock, FactReferences references) {
    this.view = view;
    this.clock = clock;
    this.references = references;
  }

  Dispute show(KeptDispute kept) {
    boolean isFact = kept.kind() == DisputeKind.FACT;
    Right right = kept.right();
    return new Dispute(
        kept.id(),
        kept.kind(),
        kept.state(),
        name(kept.person()),
        isFact
            ? new Disputed(
                references.of(kept.text("fact")),
                kept.text("factKind"),
                kept.date("factOn"),
                kept.date("factUntil"),
                kept.textOrNull("factNote"),
                names(kept.texts("about").stream().flatMap(id -> Id.find(id).stream()).toList()),
                kept.texts("sources"))
            : null,
        kept.text("reason"),
        right.isNothing() ? null : right,
        kept.isOwn(),
        kept.at(),
        kept.dueOn(clock.getZone()),
        kept.state() == DisputeState.OPEN && isPast(kept.dueOn(clock.getZone())),
        true,
        kept.answeredAt(),
        kept.textOrNull("answer"));
  }

  /** A request to be erased, which is carried out elsewhere. */
  Dispute erasure(Id person, Instant at) {
    LocalDate due = at.atZone(clock.getZone()).toLocalDate().plusDays(DisputeKind.ERASURE.days());
    return new Dispute(
        "erasure " + person,
        DisputeKind.ERASURE,
        DisputeState.OPEN,
        name(person),
        null,
        "",
        null,
        true,
        at,
        due,
        isPast(due),
        true,
        null,
        null);
  }

  Disputed fact(StatedFact fact) {
    return new Disputed(
        references.of(fact.key().toString()),
        fact.kind(),
        fact.on(),
        fact.until(),
        fact.note(),
        names(fact.about()),
        fact.sources());
  }

  /** The persons shown so far. */
  List<Id> shown() {
    return List.copyOf(shown);
  }

  private List<Shown> names(List<Id> ids) {
    return ids.stream().map(this::name).toList();
  }

  private Shown name(Id id) {
    Shown seen = view.show(id);
    if (id.is(EntityKind.PERSON) && !seen.masked()) {
      shown.add(id);
    }
    return seen;
  }

  private boolean isPast(LocalDate due) {
    return due.isBefore(LocalDate.now(clock));
  }
}
