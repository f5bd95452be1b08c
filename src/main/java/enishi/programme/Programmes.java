package enishi.programme;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Programme;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.programme.ProgrammeRecords.Recorded;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to programmes. */
public final class Programmes {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final SubsidyRules rules;
  private final ProgrammeRecords records;

  public Programmes(
      LivingNetwork living, Views views, AuditTrail audit, SubsidyRules rules, Store store) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.rules = rules;
    this.records = new ProgrammeRecords(store);
  }

  /** All of them, by their ids. */
  public List<Programme> list() {
    return living.now().facts().programmes().values().stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  /**
   * Throws unknown-id where there is no such programme. Single parties are shown to those who
   * organize for the programme's hub.
   */
  public ProgrammeOverview find(Id id, LocalDate asOf, Asker asker) {
    Network network = living.now();
    Programme programme = network.facts().programmes().get(id);
    if (programme == null) {
      throw unknownId(id);
    }
    View view = views.of(asker, network, asOf);
    List<Recorded> stays = records.stays(id, asOf, network.facts());
    List<ProgrammeRecords.Host> hosts = records.hosts(id);
    PartyList parties = new PartyList(network, view, asOf, stays);
    boolean detailed = asker.organizesFor(programme.hub());
    if (detailed) {
      audit.record(asker, "programme", parties.named(), id + ", " + asOf);
    }
    Id hub = programme.hub();
    String ruleName = programme.rule();
    SubsidyRule rule = ruleName == null ? null : rules.find(ruleName).orElse(null);
    return new ProgrammeOverview(
        asOf,
        id,
        programme.name(),
        hub,
        hub == null ? null : view.show(hub).name(),
        programme.startsOn(),
        programme.endsOn(),
        ruleName,
        rule == null ? null : Subsidy.Rule.of(rule),
        hosts.stream().map(host -> parties.host(host, detailed)).toList(),
        detailed,
        detailed ? parties.list() : List.of(),
        detailed ? parties.people() : 0,
        detailed ? parties.personNights() : 0,
        detailed ? parties.unnamedOrganizations() : 0,
        detailed ? parties.reasons() : List.of(),
        detailed ? parties.returning() : List.of(),
        detailed
            ? parties.meetings(
                records.judgements(stays.stream().map(s -> s.trip().stay()).toList()))
            : List.of(),
        rule == null || !detailed ? null : payment(rule, hosts, stays, network),
        rule == null || !detailed ? null : most(rule, hosts, stays));
  }

  private static Long payment(
      SubsidyRule rule, List<ProgrammeRecords.Host> hosts, List<Recorded> stays, Network network) {
    SubsidyCalculation calculation = new SubsidyCalculation(rule, ProgrammeRecords.dates(hosts));
    long all = 0;
    for (Map.Entry<Id, List<Trip>> entry : byOrganization(stays).entrySet()) {
      Organization organization = network.facts().organizations().get(entry.getKey());
      if (organization != null) {
        all +=
            calculation
                .calculate(SubsidyCalculation.Applicant.of(organization), entry.getValue())
                .stream()
                .mapToLong(SubsidyYear::payment)
                .sum();
      }
    }
    return all;
  }

  /** Parties of organizations that are not recorded may be of as many. */
  private static Long most(
      SubsidyRule rule, List<ProgrammeRecords.Host> hosts, List<Recorded> stays) {
    SubsidyCalculation calculation = new SubsidyCalculation(rule, ProgrammeRecords.dates(hosts));
    long all = byOrganization(stays).values().stream().mapToLong(calculation::mostFor).sum();
    Map<Id, List<Trip>> others =
        stays.stream()
            .filter(one -> one.organization() == null)
            .map(Recorded::trip)
            .collect(Collectors.groupingBy(Trip::stay, TreeMap::new, Collectors.toList()));
    return all + others.values().stream().mapToLong(calculation::mostFor).sum();
  }

  private static Map<Id, List<Trip>> byOrganization(List<Recorded> stays) {
    return stays.stream()
        .filter(one -> one.organization() != null)
        .collect(
            Collectors.groupingBy(
                one -> Objects.requireNonNull(one.organization()),
                TreeMap::new,
                Collectors.mapping(Recorded::trip, Collectors.toList())));
  }

  /** What an organization could get, before it applies. Throws as {@link Subsidies#find}. */
  public Subsidy tryOut(SubsidyTrial trial, Asker asker) {
    Network network = living.now();
    Programme programme = network.facts().programmes().get(trial.programme());
    if (programme == null) {
      throw unknownId(trial.programme());
    }
    View view = views.of(asker, network, trial.startsOn());
    @Nullable String name = programme.rule();
    SubsidyRule rule = rules.get(name == null ? SubsidyRules.DEFAULT : name);
    SubsidyCalculation calculation =
        new SubsidyCalculation(rule, ProgrammeRecords.dates(records.hosts(trial.programme())));
    SubsidyCalculation.Applicant applicant = trial.applicant(rule);
    List<SubsidyYear> years = calculation.calculate(applicant, List.of(trial.trip()));
    return new Subsidy(
        trial.startsOn(),
        null,
        null,
        trial.programme(),
        programme.name(),
        Subsidy.Rule.of(rule),
        calculation.failed(applicant).stream().map(Condition::word).toList(),
        years.stream().map(year -> Subsidies.year(year, Map.of(), view)).toList(),
        years.stream().mapToLong(SubsidyYear::payment).sum(),
        calculation.mostFor(List.of(trial.trip())));
  }
}
