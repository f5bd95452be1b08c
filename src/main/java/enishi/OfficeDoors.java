package enishi;

import enishi.directory.Views;
import enishi.intake.Imports;
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
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.security.Invitations;
import enishi.security.LockOuts;
import enishi.security.SecondFactors;
import enishi.security.Sessions;
import enishi.store.Store;
import enishi.store.StoreSettings;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;

/**
 * The doors of the office, over the rooms below and the features: who may sign in, what is kept and
 * how Enishi fares.
 */
final class OfficeDoors {
  private final Rooms rooms;

  final Lazy<Backups> backups =
      new Lazy<>(
          () ->
              new Backups(
                  this::store,
                  this::network,
                  this::auditTrail,
                  settings().backup(),
                  EnishiVersion.number(),
                  clock()));
  final Lazy<Statuses> statuses =
      new Lazy<>(
          () -> new Statuses(store(), network(), imports(), backups.get(), EnishiVersion.number()));
  final Lazy<AccountKeeping> accountKeeping =
      new Lazy<>(() -> new AccountKeeping(accounts(), network(), views(), clock()));
  final Lazy<Audits> audits =
      new Lazy<>(() -> new Audits(auditTrail(), network(), views(), clock()));
  final Lazy<AccountCare> accountCare =
      new Lazy<>(
          () ->
              new AccountCare(
                  accountKeeping.get(),
                  new Invitations(store(), accounts(), clock()),
                  new LockOuts(store(), clock()),
                  new Sessions(store(), clock()),
                  new SecondFactors(store(), clock()),
                  auditTrail()));
  final Lazy<SettingsDesk> settingsDesk =
      new Lazy<>(
          () ->
              new SettingsDesk(
                  store(), numbersInForce(), network(), views(), auditTrail(), clock()));
  final Lazy<Weeks> weeks =
      new Lazy<>(
          () ->
              new Weeks(
                  network(),
                  features().matches.get(),
                  new Insights(features().populationDesk.get(), auditTrail()),
                  features().requests.get(),
                  features().kpis.get()));

  OfficeDoors(Rooms rooms) {
    this.rooms = rooms;
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
    StoreSettings at = rooms.storeSettings();
    return at.uri() == null && !Files.exists(at.directory())
        ? Optional.empty()
        : Optional.of(store());
  }

  private Features features() {
    return rooms.features();
  }

  private Settings settings() {
    return rooms.settings();
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
