package enishi;

import enishi.directory.Views;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.network.KeptSnapshot;
import enishi.network.LivingNetwork;
import enishi.office.settings.NumbersInForce;
import enishi.security.Accounts;
import enishi.security.AuditKey;
import enishi.security.AuditTrail;
import enishi.security.Tokens;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The house: what everything stands on, each made when it is first asked for, so that a command
 * that only prints its help opens no store. The web application and the command line are both wired
 * here; the doors of the features and of the office stand on it.
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

  private final Features features = new Features(this);
  private final OfficeDoors office = new OfficeDoors(this);

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

  Features features() {
    return features;
  }

  OfficeDoors office() {
    return office;
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

  Views views() {
    return views.get();
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
