package enishi.office.settings;

import enishi.directory.View;
import enishi.introduction.Band;
import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares everybody's strength with every municipality where they did something. The rung is left
 * out: it rests on facts and rule files, never on strength. O(facts of persons with
 * municipalities).
 */
final class TierChanges {
  private static final Comparator<TierChange> LARGEST_FIRST =
      Comparator.comparingDouble((TierChange change) -> -Math.abs(change.to() - change.from()))
          .thenComparing(TierChange::person)
          .thenComparing(TierChange::municipality);

  private final Network before;
  private final Network after;
  private final View view;
  private final LocalDate asOf;

  TierChanges(Network before, Network after, View view, LocalDate asOf) {
    this.before = before;
    this.after = after;
    this.view = view;
    this.asOf = asOf;
  }

  Effect<TierChange> find() {
    List<TierChange> all =
        before.facts().municipalities().keySet().stream()
            .sorted()
            .flatMap(this::in)
            .filter(Objects::nonNull)
            .toList();
    List<TierChange> changed =
        all.stream()
            .filter(change -> change.fromBand() != change.toBand())
            .sorted(LARGEST_FIRST)
            .toList();
    return Effect.of(all.size(), all.size(), changed);
  }

  private Stream<@Nullable TierChange> in(Id municipality) {
    List<Id> persons =
        before.engagements().in(municipality).stream()
            .map(Engagement::subject)
            .filter(subject -> subject.is(EntityKind.PERSON) && view.find(subject).isPresent())
            .distinct()
            .sorted()
            .toList();
    return persons.parallelStream().map(person -> compared(person, municipality)).toList().stream();
  }

  /** Null where nothing was recorded by that day. */
  private @Nullable TierChange compared(Id person, Id municipality) {
    Double from = before.municipalityStrengths().with(person, municipality, asOf).value();
    Double to = after.municipalityStrengths().with(person, municipality, asOf).value();
    return from == null || to == null
        ? null
        : new TierChange(
            person,
            name(person),
            municipality,
            name(municipality),
            from,
            Band.of(from),
            to,
            Band.of(to));
  }

  private String name(Id id) {
    return Objects.requireNonNullElse(view.show(id).name(), id.key());
  }
}
