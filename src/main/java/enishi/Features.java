package enishi;

import enishi.community.BrokerLists;
import enishi.community.CommunityMaps;
import enishi.correction.Corrections;
import enishi.correction.Disclosures;
import enishi.directory.ConnectionStrengths;
import enishi.directory.Consents;
import enishi.directory.Erasures;
import enishi.directory.Reads;
import enishi.directory.Search;
import enishi.directory.Views;
import enishi.directory.identity.Identities;
import enishi.export.Exports;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.introduction.Introductions;
import enishi.introduction.request.Calibrations;
import enishi.introduction.request.Requests;
import enishi.ledger.Cases;
import enishi.ledger.Claims;
import enishi.ledger.Kpis;
import enishi.matching.Funnels;
import enishi.matching.Matches;
import enishi.network.LivingNetwork;
import enishi.office.settings.NumbersInForce;
import enishi.population.Ladders;
import enishi.population.PopulationDesk;
import enishi.population.Populations;
import enishi.population.Tiers;
import enishi.programme.Programmes;
import enishi.programme.Subsidies;
import enishi.programme.SubsidyRules;
import enishi.programme.event.EventPreparations;
import enishi.programme.event.EventReports;
import enishi.referral.Candidates;
import enishi.referral.Eligibilities;
import enishi.referral.GuardWhatIfs;
import enishi.referral.Guards;
import enishi.referral.ReferralTrees;
import enishi.referral.Referring;
import enishi.referral.Timelines;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;

/**
 * The doors of the features, each made over the rooms below when it is first asked for. The command
 * line is wired here; the web application makes most of its own, from the same rooms.
 */
final class Features {
  private final Rooms rooms;

  final Lazy<Ladders> ladders = new Lazy<>(() -> Ladders.in(store()));
  final Lazy<PopulationDesk> populationDesk =
      new Lazy<>(() -> new PopulationDesk(network(), views(), ladders.get()));
  final Lazy<Guards> guards = new Lazy<>(() -> new Guards(store(), network(), clock()));
  final Lazy<Consents> consents =
      new Lazy<>(
          () -> new Consents(store(), recorder(), network(), views(), auditTrail(), clock()));
  final Lazy<Corrections> corrections =
      new Lazy<>(
          () -> new Corrections(store(), recorder(), network(), views(), auditTrail(), clock()));
  final Lazy<SubsidyRules> subsidyRules = new Lazy<>(() -> new SubsidyRules(store()));
  final Lazy<Kpis> kpis = new Lazy<>(() -> new Kpis(store(), network(), views()));
  final Lazy<Search> search = new Lazy<>(() -> new Search(network(), views(), auditTrail()));
  final Lazy<ConnectionStrengths> strengths =
      new Lazy<>(() -> new ConnectionStrengths(network(), views(), auditTrail()));
  final Lazy<Erasures> erasures =
      new Lazy<>(
          () ->
              new Erasures(
                  store(), network(), views(), imports(), accounts(), auditTrail(), clock()));
  final Lazy<Disclosures> disclosures =
      new Lazy<>(
          () ->
              new Disclosures(
                  network(),
                  views(),
                  corrections.get(),
                  consents.get(),
                  new Reads(network(), views(), accounts(), auditTrail(), clock()),
                  accounts(),
                  auditTrail(),
                  clock()));
  final Lazy<Identities> identities =
      new Lazy<>(() -> new Identities(store(), network(), views(), auditTrail(), clock()));
  final Lazy<Introductions> introductions =
      new Lazy<>(
          () -> new Introductions(network(), views(), auditTrail(), numbersInForce()::search));
  final Lazy<GuardWhatIfs> guardWhatIfs =
      new Lazy<>(() -> new GuardWhatIfs(guards.get(), network(), views(), auditTrail()));
  final Lazy<Requests> requests =
      new Lazy<>(
          () ->
              Requests.reading(
                  store(),
                  network(),
                  views(),
                  auditTrail(),
                  accounts(),
                  numbersInForce()::requests,
                  clock()));
  final Lazy<Calibrations> calibrations =
      new Lazy<>(() -> new Calibrations(store(), network(), clock()));
  final Lazy<Eligibilities> eligibilities =
      new Lazy<>(() -> new Eligibilities(network(), views(), auditTrail(), guards.get()));
  final Lazy<ReferralTrees> referralTrees =
      new Lazy<>(() -> new ReferralTrees(network(), views(), auditTrail()));
  final Lazy<Referring> referring =
      new Lazy<>(
          () -> new Referring(network(), views(), auditTrail(), recorder(), store(), clock()));
  final Lazy<Timelines> timelines =
      new Lazy<>(() -> new Timelines(network(), views(), auditTrail(), guards.get()));
  final Lazy<Candidates> candidates =
      new Lazy<>(() -> new Candidates(network(), views(), auditTrail(), guards.get()));
  final Lazy<Tiers> tiers =
      new Lazy<>(() -> new Tiers(network(), views(), auditTrail(), ladders.get()));
  final Lazy<CommunityMaps> communityMaps =
      new Lazy<>(() -> new CommunityMaps(network(), views(), auditTrail()));
  final Lazy<Subsidies> subsidies =
      new Lazy<>(
          () -> new Subsidies(network(), views(), auditTrail(), subsidyRules.get(), store()));
  final Lazy<Programmes> programmes =
      new Lazy<>(
          () -> new Programmes(network(), views(), auditTrail(), subsidyRules.get(), store()));
  final Lazy<EventReports> eventReports =
      new Lazy<>(() -> new EventReports(network(), views(), store()));
  final Lazy<EventPreparations> eventPreparations =
      new Lazy<>(() -> new EventPreparations(network(), views(), auditTrail()));
  final Lazy<Matches> matches = new Lazy<>(() -> new Matches(network(), views(), auditTrail()));
  final Lazy<Funnels> funnels = new Lazy<>(() -> new Funnels(network(), views(), store()));
  final Lazy<BrokerLists> brokerLists =
      new Lazy<>(() -> new BrokerLists(network(), views(), auditTrail()));
  final Lazy<Populations> populations = new Lazy<>(() -> new Populations(populationDesk.get()));
  final Lazy<Cases> cases = new Lazy<>(() -> new Cases(store(), network()));
  final Lazy<Claims> claims =
      new Lazy<>(() -> new Claims(store(), network(), views(), auditTrail()));
  final Lazy<Exports> exports =
      new Lazy<>(
          () ->
              new Exports(
                  network(),
                  views(),
                  auditTrail(),
                  ladders.get(),
                  populationDesk.get(),
                  EnishiVersion.number()));

  Features(Rooms rooms) {
    this.rooms = rooms;
  }

  private Store store() {
    return rooms.store();
  }

  private LivingNetwork network() {
    return rooms.network();
  }

  private Views views() {
    return rooms.views();
  }

  private AuditTrail auditTrail() {
    return rooms.auditTrail();
  }

  private Recorder recorder() {
    return rooms.recorder();
  }

  private Accounts accounts() {
    return rooms.accounts();
  }

  private Imports imports() {
    return rooms.imports();
  }

  private Clock clock() {
    return rooms.clock();
  }

  private NumbersInForce numbersInForce() {
    return rooms.numbersInForce();
  }
}
