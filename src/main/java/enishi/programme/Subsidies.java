package enishi.programme;

import static enishi.model.EnishiException.badInput;
import static enishi.model.EnishiException.unknownId;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Programme;
import enishi.model.Word;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.programme.ProgrammeRecords.Recorded;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The door to what a programme pays an organization. */
public final class Subsidies {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final SubsidyRules rules;
  private final ProgrammeRecords records;

  public Subsidies(
      LivingNetwork living, Views views, AuditTrail audit, SubsidyRules rules, Store store) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.rules = rules;
    this.records = new ProgrammeRecords(store);
  }

  /**
   * Throws unknown-id where there is no such organization or programme, bad-input where the
   * programme names no rule, forbidden unless the asker organizes for the programme's hub or the
   * organization's municipality.
   */
  public Subsidy find(SubsidyQuery query, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    Programme programme = network.facts().programmes().get(query.programme());
    if (programme == null) {
      throw unknownId(query.programme());
    }
    Organization organization = network.facts().organizations().get(query.organization());
    if (organization == null) {
      throw unknownId(query.organization());
    }
    requireScope(asker, programme, organization);
    String name = programme.rule();
    if (name == null) {
      throw badInput(
          "programme (%s) names no rule, so nothing can be worked out.%nMaybe rule = %s in"
              + " programmes.csv.",
          query.programme(), SubsidyRules.DEFAULT);
    }
    SubsidyRule rule = rules.get(name);
    List<Recorded> stays =
        records.stays(query.programme(), query.asOf(), network.facts()).stream()
            .filter(one -> organization.id().equals(one.organization()))
            .toList();
    View view = views.of(asker, network, query.asOf());
    audit.record(
        asker,
        "subsidy",
        stays.stream()
            .map(one -> one.trip().traveller())
            .filter(Objects::nonNull)
            .filter(view::sees)
            .distinct()
            .toList(),
        query.text());
    SubsidyCalculation calculation =
        new SubsidyCalculation(rule, ProgrammeRecords.dates(records.hosts(query.programme())));
    SubsidyCalculation.Applicant applicant = SubsidyCalculation.Applicant.of(organization);
    List<Trip> trips = stays.stream().map(Recorded::trip).toList();
    Map<Trip, String> sources = new HashMap<>();
    stays.stream()
        .filter(one -> one.source() != null)
        .forEach(one -> sources.put(one.trip(), one.source()));
    List<SubsidyYear> years = calculation.calculate(applicant, trips);
    return new Subsidy(
        query.asOf(),
        query.organization(),
        organization.name(),
        query.programme(),
        programme.name(),
        Subsidy.Rule.of(rule),
        calculation.failed(applicant).stream().map(Word::word).toList(),
        years.stream().map(year -> year(year, sources, view)).toList(),
        years.stream().mapToLong(SubsidyYear::payment).sum(),
        calculation.mostFor(trips));
  }

  private static void requireScope(Asker asker, Programme programme, Organization organization) {
    if (!asker.organizesFor(programme.hub(), organization.municipality())) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s) organizes neither for the programme's hub nor for where the organization is"
              .formatted(asker.name()));
    }
  }

  static Subsidy.Year year(SubsidyYear year, Map<Trip, String> sources, View view) {
    return new Subsidy.Year(
        year.year(),
        year.persons().stream().map(person -> traveller(person, sources, view)).toList(),
        year.sum(),
        year.cap(),
        year.capped(),
        year.payment());
  }

  private static Subsidy.Traveller traveller(
      SubsidyPerson person, Map<Trip, String> sources, View view) {
    Id traveller = person.traveller();
    @Nullable Shown shown = traveller == null ? null : view.show(traveller);
    return new Subsidy.Traveller(
        shown == null ? null : shown.id(),
        shown == null ? null : shown.name(),
        person.people(),
        person.trips().stream().map(trip -> stay(trip, sources, view)).toList(),
        person.sum(),
        person.cap(),
        person.capped(),
        person.payable());
  }

  private static Subsidy.Stay stay(SubsidyTrip trip, Map<Trip, String> sources, View view) {
    Id municipality = trip.trip().municipality();
    String name = view.show(municipality).name();
    return new Subsidy.Stay(
        trip.trip().stay(),
        municipality,
        name == null ? municipality.key() : name,
        trip.trip().startsOn(),
        trip.trip().endsOn(),
        trip.nights(),
        trip.transport(),
        trip.allowed(),
        trip.failed().stream().map(Word::word).toList(),
        sources.get(trip.trip()));
  }
}
