package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The strength between a person or an organization and a municipality: tie-decay over engagements
 * with the municipality or with what lies in it, share 1, each fact once. Residents have one too.
 * Threads may share it.
 */
public final class MunicipalityStrengths {
  private final Engagements engagements;
  private final StrengthRules rules;

  MunicipalityStrengths(Engagements engagements, StrengthRules rules) {
    this.engagements = engagements;
    this.rules = rules;
  }

  /** A subject that did nothing there has no value. */
  public Strength with(Id subject, Id municipality, LocalDate asOf) {
    if (!municipality.is(EntityKind.MUNICIPALITY)) {
      throw badInput(
          "id (%s) is not a municipality.%nMaybe municipality:016331, a 6-digit code.",
          municipality);
    }
    int day = Day.of(asOf);
    List<Contribution> found =
        engagements.of(subject).stream()
            .filter(
                row ->
                    engagements
                        .findMunicipality(row.object())
                        .filter(municipality::equals)
                        .isPresent())
            .flatMap(row -> contribution(row, day).stream())
            .toList();
    return Strength.of(asOf, subject, municipality, found, rules);
  }

  private Optional<Contribution> contribution(Engagement row, int asOf) {
    int start = Day.orNever(row.when().on());
    boolean dated = start != Day.NEVER;
    if (dated && start > asOf) {
      return Optional.empty();
    }
    boolean lasting = row.kind().isLasting() || row.when().until() != null;
    int last = lasting ? Math.max(start, Day.orNever(row.when().until())) : start;
    int datedDay = Math.min(asOf, last);
    Decay decay = rules.engagement(row.kind());
    @Nullable LocalDate datedOn = dated ? Day.date(datedDay) : null;
    double amount = dated ? decay.worth(1, decay.left((long) asOf - datedDay)) : 0;
    return Optional.of(
        new Contribution(
            row.kind().word(),
            row.object(),
            Engagements.ALWAYS.equals(row.when().on()) ? null : row.when().on(),
            datedOn,
            amount,
            How.STATED,
            row.evidence()));
  }
}
