package enishi.programme;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A stay that an organization thinks of, to see what it would get. Amounts are whole yen for one
 * person.
 *
 * @param kind of organization
 * @param located whether it is where the rule says
 * @param unincorporated whether it is no legal person
 * @param hasRules whether rules name a representative
 * @param people how many travel
 * @param lodging one amount for every night, or one a night
 */
public record SubsidyTrial(
    Id programme,
    OrganizationKind kind,
    boolean located,
    boolean unincorporated,
    boolean hasRules,
    Id municipality,
    LocalDate startsOn,
    LocalDate endsOn,
    int people,
    List<Long> lodging,
    @Nullable Long transport,
    boolean otherSubsidy) {
  private static final int MOST_PEOPLE = 1_000;
  private static final int MOST_NIGHTS = 365;
  private static final long MOST_YEN = 999_999_999;

  public SubsidyTrial {
    lodging = List.copyOf(lodging);
    if (people < 1 || people > MOST_PEOPLE) {
      throw badInput("people (%d) must be 1 to %d", people, MOST_PEOPLE);
    }
    if (endsOn.isBefore(startsOn) || endsOn.isAfter(startsOn.plusDays(MOST_NIGHTS))) {
      throw badInput(
          "endsOn (%s) must be from %s on, by %d days at most", endsOn, startsOn, MOST_NIGHTS);
    }
    if (transport != null && (transport < 0 || transport > MOST_YEN)) {
      throw badInput("transport (%d) must be 0 to %d yen", transport, MOST_YEN);
    }
    for (long amount : lodging) {
      if (amount < 0 || amount > MOST_YEN) {
        throw badInput("lodging (%d) must be 0 to %d yen", amount, MOST_YEN);
      }
    }
  }

  /** What an address says of it; absent is the usual. */
  record Asked(
      @Nullable String kind,
      @Nullable Boolean located,
      @Nullable Boolean unincorporated,
      @Nullable Boolean hasRules,
      @Nullable String municipality,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
      @Nullable Integer people,
      @Nullable String lodging,
      @Nullable Long transport,
      @Nullable Boolean otherSubsidy) {
    /** Whether somebody filled it in. */
    boolean isEmpty() {
      return startsOn == null || endsOn == null || municipality == null || municipality.isBlank();
    }

    SubsidyTrial of(Id programme) {
      LocalDate from = startsOn;
      LocalDate through = endsOn;
      String place = municipality;
      if (from == null || through == null || place == null) {
        throw badInput("municipality, startsOn and endsOn are needed");
      }
      return new SubsidyTrial(
          programme,
          kind == null ? OrganizationKind.COMPANY : Word.parse(OrganizationKind.class, kind),
          located == null || located,
          unincorporated != null && unincorporated,
          hasRules != null && hasRules,
          Id.parse(EntityKind.MUNICIPALITY, place),
          from,
          through,
          people == null ? 1 : people,
          amounts(lodging == null ? "" : lodging),
          transport,
          otherSubsidy != null && otherSubsidy);
    }
  }

  /** Amounts between semicolons, commas of thousands left out. */
  private static List<Long> amounts(String text) {
    List<Long> amounts = new ArrayList<>();
    for (String part : text.replace("；", ";").split(";")) {
      String digits = part.strip().replace(",", "");
      if (digits.isEmpty()) {
        continue;
      }
      if (!digits.matches("\\d{1,9}")) {
        throw badInput(
            "lodging (%s) must be yen, one amount or one a night with ; between.%nMaybe 9800;10500",
            part.strip());
      }
      amounts.add(Long.valueOf(digits));
    }
    return amounts;
  }

  Trip trip() {
    return new Trip(
        Id.parse("stay:trial"),
        null,
        people,
        municipality,
        startsOn,
        endsOn,
        lodging,
        transport,
        otherSubsidy ? "yes" : null);
  }

  /** The organization as the rule would see it. */
  SubsidyCalculation.Applicant applicant(SubsidyRule rule) {
    Id place = rule.locatedIn();
    return new SubsidyCalculation.Applicant(
        located || place == null ? place : municipality, kind, unincorporated, hasRules);
  }
}
