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
import enishi.network.KeptSnapshot;
import enishi.network.LivingNetwork;
import enishi.office.AccountCare;
import enishi.office.AccountKeeping;
import enishi.office.Audits;
import enishi.office.Statuses;
import enishi.office.Weeks;
import enishi.office.backup.Backups;
import enishi.office.backup.Drill;
import enishi.office.settings.NumbersInForce;
import enishi.office.settings.SettingsDesk;
import enishi.population.Insights;
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
import enishi.security.AuditKey;
import enishi.security.AuditTrail;
import enishi.security.Invitations;
import enishi.security.LockOuts;
import enishi.security.SecondFactors;
import enishi.security.Sessions;
import enishi.security.Tokens;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All doors of the house, each made when it is first asked for; so a command that only prints its
 * help opens no store. The web application and the command line are both wired here.
 */
final class Rooms implements AutoCloseable {
  /** Today is the date in Japan. */
  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Clock clock;
  private final Lazy<Settings> settings;
  private final StoreUse use;
  private @Nullable String place;

  private final Lazy<Store> store = new Lazy<>(this::openStore);
  private final Lazy<NumbersInForce> numbersInForce =
      new Lazy<>(() -> new NumbersInForce(store(), settings().fixed()));
  private final Lazy<KeptSnapshot> snapshot = new Lazy<>(this::keptSnapshot);
  private final Lazy<LivingNetwork> network =
      new Lazy<>(() -> new LivingNetwork(store(), numbersInForce()::strength, snapshot.get()));
  private final Lazy<Imports> imports = new Lazy<>(() -> new Imports(store()));
  private final Lazy<Recorder> recorder = new Lazy<>(() -> new Recorder(store()));
  private final Lazy<Accounts> accounts = new Lazy<>(() -> new Accounts(store()));
  private final Lazy<Tokens> tokens = new Lazy<>(() -> new Tokens(store(), clock()));
  private final Lazy<AuditTrail> auditTrail =
      new Lazy<>(() -> new AuditTrail(store(), clock(), this::auditKey));
  private final Lazy<Views> views = new Lazy<>(() -> new Views(store()));
  private final Lazy<Statuses> statuses =
      new Lazy<>(
          () -> new Statuses(store(), network(), imports(), backups(), EnishiVersion.number()));
  private final Lazy<Backups> backups =
      new Lazy<>(
          () ->
              new Backups(
                  this::store,
                  this::network,
                  this::auditTrail,
                  settings().backup(),
                  EnishiVersion.number(),
                  clock()));
  private final Lazy<AccountKeeping> accountKeeping =
      new Lazy<>(() -> new AccountKeeping(accounts(), network(), views(), clock()));
  private final Lazy<Audits> audits =
      new Lazy<>(() -> new Audits(auditTrail(), network(), views(), clock()));
  private final Lazy<AccountCare> accountCare =
      new Lazy<>(
          () ->
              new AccountCare(
                  accountKeeping(),
                  new Invitations(store(), accounts(), clock()),
                  new LockOuts(store(), clock()),
                  new Sessions(store(), clock()),
                  new SecondFactors(store(), clock()),
                  auditTrail()));
  private final Lazy<Search> search =
      new Lazy<>(() -> new Search(network(), views(), auditTrail()));
  private final Lazy<ConnectionStrengths> strengths =
      new Lazy<>(() -> new ConnectionStrengths(network(), views(), auditTrail()));
  private final Lazy<Consents> consents =
      new Lazy<>(
          () -> new Consents(store(), recorder(), network(), views(), auditTrail(), clock()));
  private final Lazy<Erasures> erasures =
      new Lazy<>(
          () ->
              new Erasures(
                  store(), network(), views(), imports(), accounts(), auditTrail(), clock()));
  private final Lazy<Corrections> corrections =
      new Lazy<>(
          () -> new Corrections(store(), recorder(), network(), views(), auditTrail(), clock()));
  private final Lazy<Disclosures> disclosures =
      new Lazy<>(
          () ->
              new Disclosures(
                  network(),
                  views(),
                  corrections(),
                  consents(),
                  new Reads(network(), views(), accounts(), auditTrail(), clock()),
                  accounts(),
                  auditTrail(),
                  clock()));
  private final Lazy<Identities> identities =
      new Lazy<>(() -> new Identities(store(), network(), views(), auditTrail(), clock()));
  private final Lazy<Introductions> introductions =
      new Lazy<>(
          () -> new Introductions(network(), views(), auditTrail(), numbersInForce()::search));
  private final Lazy<Guards> guards = new Lazy<>(() -> new Guards(store(), network(), clock()));
  private final Lazy<GuardWhatIfs> guardWhatIfs =
      new Lazy<>(() -> new GuardWhatIfs(guards(), network(), views(), auditTrail()));
  private final Lazy<Requests> requests =
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
  private final Lazy<Calibrations> calibrations =
      new Lazy<>(() -> new Calibrations(store(), network(), clock()));
  private final Lazy<Eligibilities> eligibilities =
      new Lazy<>(() -> new Eligibilities(network(), views(), auditTrail(), guards()));
  private final Lazy<ReferralTrees> referralTrees =
      new Lazy<>(() -> new ReferralTrees(network(), views(), auditTrail()));
  private final Lazy<Referring> referring =
      new Lazy<>(
          () -> new Referring(network(), views(), auditTrail(), recorder(), store(), clock()));
  private final Lazy<Timelines> timelines =
      new Lazy<>(() -> new Timelines(network(), views(), auditTrail(), guards()));
  private final Lazy<Candidates> candidates =
      new Lazy<>(() -> new Candidates(network(), views(), auditTrail(), guards()));
  private final Lazy<Ladders> ladders = new Lazy<>(() -> Ladders.in(store()));

  private final Lazy<Tiers> tiers =
      new Lazy<>(() -> new Tiers(network(), views(), auditTrail(), ladders.get()));

  private final Lazy<PopulationDesk> populationDesk =
      new Lazy<>(() -> new PopulationDesk(network(), views(), ladders.get()));
  private final Lazy<CommunityMaps> communityMaps =
      new Lazy<>(() -> new CommunityMaps(network(), views(), auditTrail()));
  private final Lazy<SubsidyRules> subsidyRules = new Lazy<>(() -> new SubsidyRules(store()));
  private final Lazy<Subsidies> subsidies =
      new Lazy<>(
          () -> new Subsidies(network(), views(), auditTrail(), subsidyRules.get(), store()));
  private final Lazy<Programmes> programmes =
      new Lazy<>(
          () -> new Programmes(network(), views(), auditTrail(), subsidyRules.get(), store()));
  private final Lazy<EventReports> eventReports =
      new Lazy<>(() -> new EventReports(network(), views(), store()));
  private final Lazy<EventPreparations> eventPreparations =
      new Lazy<>(() -> new EventPreparations(network(), views(), auditTrail()));
  private final Lazy<Matches> matches =
      new Lazy<>(() -> new Matches(network(), views(), auditTrail()));
  private final Lazy<Weeks> weeks =
      new Lazy<>(
          () ->
              new Weeks(
                  network(),
                  matches(),
                  new Insights(populationDesk(), auditTrail()),
                  requests(),
                  kpis()));
  private final Lazy<SettingsDesk> settingsDesk =
      new Lazy<>(
          () ->
              new SettingsDesk(
                  store(), numbersInForce(), network(), views(), auditTrail(), clock()));
  private final Lazy<Funnels> funnels = new Lazy<>(() -> new Funnels(network(), views(), store()));
  private final Lazy<BrokerLists> brokerLists =
      new Lazy<>(() -> new BrokerLists(network(), views(), auditTrail()));

  private final Lazy<Populations> populations =
      new Lazy<>(() -> new Populations(populationDesk.get()));

  private final Lazy<Cases> cases = new Lazy<>(() -> new Cases(store(), network()));
  private final Lazy<Claims> claims =
      new Lazy<>(() -> new Claims(store(), network(), views(), auditTrail()));
  private final Lazy<Kpis> kpis = new Lazy<>(() -> new Kpis(store(), network(), views()));

  private final Lazy<Exports> exports =
      new Lazy<>(
          () ->
              new Exports(
                  network(),
                  views(),
                  auditTrail(),
                  ladders.get(),
                  populationDesk(),
                  EnishiVersion.number()));

  Rooms(Lazy<Settings> settings, StoreUse use, Clock clock) {
    this.settings = settings;
    this.use = use;
    this.clock = clock;
  }

  /** Uses another store than the settings name; to be said before the first question. */
  void storeAt(String uriOrDirectory) {
    this.place = uriOrDirectory;
  }

  Clock clock() {
    return clock;
  }

  Settings settings() {
    return settings.get();
  }

  Store store() {
    return store.get();
  }

  NumbersInForce numbersInForce() {
    return numbersInForce.get();
  }

  SettingsDesk settingsDesk() {
    return settingsDesk.get();
  }

  LivingNetwork network() {
    return network.get();
  }

  Imports imports() {
    return imports.get();
  }

  Recorder recorder() {
    return recorder.get();
  }

  Accounts accounts() {
    return accounts.get();
  }

  Tokens tokens() {
    return tokens.get();
  }

  AuditTrail auditTrail() {
    return auditTrail.get();
  }

  /** The key that the settings give, else the one in the file beside the store. */
  AuditKey auditKey() {
    String given = settings().auditKey();
    return given == null ? AuditKey.beside(store()) : AuditKey.of(given);
  }

  Audits audits() {
    return audits.get();
  }

  Views views() {
    return views.get();
  }

  Search search() {
    return search.get();
  }

  ConnectionStrengths strengths() {
    return strengths.get();
  }

  Consents consents() {
    return consents.get();
  }

  Corrections corrections() {
    return corrections.get();
  }

  Disclosures disclosures() {
    return disclosures.get();
  }

  Erasures erasures() {
    return erasures.get();
  }

  Identities identities() {
    return identities.get();
  }

  Introductions introductions() {
    return introductions.get();
  }

  Guards guards() {
    return guards.get();
  }

  GuardWhatIfs guardWhatIfs() {
    return guardWhatIfs.get();
  }

  Requests requests() {
    return requests.get();
  }

  Calibrations calibrations() {
    return calibrations.get();
  }

  Eligibilities eligibilities() {
    return eligibilities.get();
  }

  ReferralTrees referralTrees() {
    return referralTrees.get();
  }

  Referring referring() {
    return referring.get();
  }

  Timelines timelines() {
    return timelines.get();
  }

  Candidates candidates() {
    return candidates.get();
  }

  Tiers tiers() {
    return tiers.get();
  }

  Populations populations() {
    return populations.get();
  }

  Claims claims() {
    return claims.get();
  }

  Cases cases() {
    return cases.get();
  }

  Kpis kpis() {
    return kpis.get();
  }

  PopulationDesk populationDesk() {
    return populationDesk.get();
  }

  Exports exports() {
    return exports.get();
  }

  CommunityMaps communityMaps() {
    return communityMaps.get();
  }

  Subsidies subsidies() {
    return subsidies.get();
  }

  Programmes programmes() {
    return programmes.get();
  }

  EventReports eventReports() {
    return eventReports.get();
  }

  EventPreparations eventPreparations() {
    return eventPreparations.get();
  }

  Weeks weeks() {
    return weeks.get();
  }

  Matches matches() {
    return matches.get();
  }

  Funnels funnels() {
    return funnels.get();
  }

  BrokerLists brokerLists() {
    return brokerLists.get();
  }

  Statuses statuses() {
    return statuses.get();
  }

  Backups backups() {
    return backups.get();
  }

  Drill drill() {
    return new Drill(
        this::storeInUse,
        this::network,
        restored -> new NumbersInForce(restored, settings().fixed()).strength(),
        EnishiVersion.number(),
        clock());
  }

  /** Empty where the directory holds none yet: a drill is no reason to make one. */
  private Optional<Store> storeInUse() {
    StoreSettings at = storeSettings();
    return at.uri() == null && !Files.exists(at.directory())
        ? Optional.empty()
        : Optional.of(store());
  }

  AccountKeeping accountKeeping() {
    return accountKeeping.get();
  }

  AccountCare accountCare() {
    return accountCare.get();
  }

  @Override
  public void close() {
    network.ifMade(LivingNetwork::close);
    store.ifMade(Store::close);
  }

  private Store openStore() {
    if (use == StoreUse.SERVER) {
      snapshot.get().begin(settings().numbers().strength());
    }
    return Store.open(storeSettings(), use);
  }

  /** Where the store is to be. */
  StoreSettings storeSettings() {
    String at = place;
    return at == null ? settings().store() : settings().store().at(at);
  }

  private KeptSnapshot keptSnapshot() {
    StoreSettings at = storeSettings();
    return KeptSnapshot.in(
        at.uri() == null ? at.directory().resolve("snapshot") : settings().snapshotDirectory(),
        settings().snapshotEvery(),
        use == StoreUse.SERVER);
  }
}
