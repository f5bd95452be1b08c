package enishi.network;

import enishi.model.Id;
import enishi.store.Revision;
import enishi.store.Store;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The network as the store has it now. Asking is cheap while nothing was written; after a write the
 * next question waits for the new one, which is made from the old one and what was written. Readers
 * keep the one they were given.
 */
public final class LivingNetwork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LivingNetwork.class);

  private final Store store;
  private final Supplier<StrengthRules> rules;
  private final KeptSnapshot kept;
  private final @Nullable Network still;
  private KeptSnapshot.@Nullable Started start;
  private @Nullable String identity;
  private volatile @Nullable Current current;
  private @Nullable ScheduledExecutorService watcher;

  public LivingNetwork(Store store, StrengthRules rules) {
    this(store, rules, KeptSnapshot.none());
  }

  /** Starts from the snapshot and keeps it up to date. */
  public LivingNetwork(Store store, StrengthRules rules, KeptSnapshot kept) {
    this(store, () -> rules, kept);
  }

  /**
   * Likewise, under the rules in force, which may change.
   *
   * @param rules asked whenever the store has a new revision; a change of them is one
   */
  public LivingNetwork(Store store, Supplier<StrengthRules> rules, KeptSnapshot kept) {
    this(store, rules, kept, null);
    kept.saveFrom(this::snapshot);
  }

  private LivingNetwork(
      Store store, Supplier<StrengthRules> rules, KeptSnapshot kept, @Nullable Network still) {
    this.store = store;
    this.rules = rules;
    this.kept = kept;
    this.still = still;
  }

  /** One network that stays as it is, for answers under other rules than those in force. */
  public static LivingNetwork still(Store store, Network network) {
    return new LivingNetwork(store, network::rules, KeptSnapshot.none(), network);
  }

  /**
   * The network at the store's present revision. Throws store-unreachable where the store does not
   * answer.
   */
  public Network now() {
    if (still != null) {
      return still;
    }
    long revision = store.revisionNumber();
    Current known = current;
    return known != null && known.revision() >= revision ? known.network() : refresh().network();
  }

  /**
   * Looks from now on by itself whether something was written, and works out today's connections,
   * so that the next question need not wait for them.
   */
  public synchronized void watch(Duration every, Supplier<LocalDate> today) {
    if (watcher == null) {
      watcher =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("network-watching").factory());
      var unused =
          watcher.scheduleWithFixedDelay(
              () -> look(today.get()), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** What fails here fails again, and is told, when somebody asks. */
  private void look(LocalDate today) {
    try {
      Network network = now();
      network.at(today);
      network.introducers(today);
      network.entryCosts(today);
      network.calendar();
    } catch (RuntimeException e) {
      LOG.debug("The network could not be brought up to date ahead of questions.", e);
    }
  }

  /** What the present network takes in memory and how it came to be. */
  public NetworkFigures figures() {
    now();
    Current known = current == null ? refresh() : current;
    return NetworkFigures.of(known.network(), known.revision(), known.how(), known.took(), kept);
  }

  /**
   * Replaces the network and its file at once, for they may hold somebody who was erased. A program
   * that does not keep the file deletes it.
   */
  public void renew() {
    now();
    kept.renew();
  }

  /** Saves the snapshot where that is this program's to do. */
  @Override
  public void close() {
    synchronized (this) {
      if (watcher != null) {
        watcher.shutdownNow();
        watcher = null;
      }
    }
    kept.close();
  }

  private synchronized Current refresh() {
    while (true) {
      Revision revision = store.revision();
      Current known = current;
      if (known != null && known.revision() >= revision.number()) {
        return known;
      }
      Current next = next(known, revision, rules.get());
      // Rows of an import that was taken back while they were read, or of a person who was erased
      // meanwhile, may have been deleted.
      if (isStillSo(next.network().facts())) {
        current = next;
        start = null;
        return next;
      }
    }
  }

  private boolean isStillSo(Facts facts) {
    return LiveImports.read(store, store.revision()).list().containsAll(facts.imports());
  }

  private Current next(@Nullable Current known, Revision revision, StrengthRules inForce) {
    long begin = System.nanoTime();
    if (known != null) {
      return after(known, revision, inForce, begin);
    }
    KeptSnapshot.Started from = start(inForce);
    if (from == null) {
      return full(revision, inForce, begin);
    }
    Facts facts = from.snapshot().facts();
    long fullPageBytes = from.snapshot().fullPageBytes();
    Facts changed = changed(facts, fullPageBytes, revision);
    if (changed == null) {
      return full(revision, inForce, begin);
    }
    boolean same = changed == facts;
    return new Current(
        revision.number(),
        same ? from.network() : from.network().after(changed),
        same ? NetworkFigures.How.FILE : NetworkFigures.How.DELTA,
        since(begin),
        fullPageBytes);
  }

  private Current after(Current known, Revision revision, StrengthRules inForce, long begin) {
    Facts before = known.network().facts();
    Facts changed = changed(before, known.fullPageBytes(), revision);
    if (changed == null) {
      return full(revision, inForce, begin);
    }
    boolean sameRules = inForce.equals(known.network().rules());
    if (changed == before && sameRules) {
      return known.at(revision.number());
    }
    return new Current(
        revision.number(),
        sameRules ? known.network().after(changed) : new Network(changed, inForce),
        NetworkFigures.How.DELTA,
        since(begin),
        known.fullPageBytes());
  }

  private Current full(Revision revision, StrengthRules inForce, long begin) {
    Facts recorded = FactsReader.read(store, revision);
    Facts facts = MergedFacts.of(recorded, merges(), revision.number(), null);
    return new Current(
        revision.number(),
        new Network(facts, inForce),
        NetworkFigures.How.FULL,
        since(begin),
        recorded.descriptions().pages().memoryBytes());
  }

  /**
   * Null where all is to be read anew, also to be rid of what replaced descriptions left behind.
   */
  private @Nullable Facts changed(Facts before, long fullPageBytes, Revision revision) {
    long pageBytes = before.recorded().descriptions().pages().memoryBytes();
    return pageBytes > 2 * fullPageBytes + BytePages.PAGE_BYTES
        ? null
        : FactsDelta.read(store, revision, before.recorded())
            .map(recorded -> merged(recorded, revision, before))
            .orElse(null);
  }

  /** Those given where neither rows nor merges differ. */
  private Facts merged(Facts recorded, Revision revision, Facts before) {
    Merges merges = merges();
    return recorded == before.recorded() && merges.equals(before.merges())
        ? before
        : MergedFacts.of(recorded, merges, revision.number(), before);
  }

  private Merges merges() {
    return Merges.of(
        store.read(NetworkCypher.MERGES, Map.of()).stream()
            .collect(
                Collectors.toMap(
                    row -> Id.parse(row.text("gone")), row -> Id.parse(row.text("kept")))));
  }

  private KeptSnapshot.@Nullable Started start(StrengthRules inForce) {
    KeptSnapshot.Started known = start;
    start = known == null ? kept.take(identity(), inForce).orElse(null) : known.under(inForce);
    return start;
  }

  private synchronized String identity() {
    String known = identity;
    if (known == null) {
      known = store.identity();
      identity = known;
    }
    return known;
  }

  private Optional<Snapshot> snapshot() {
    Current known = current;
    if (known == null || known.revision() < store.revisionNumber()) {
      return Optional.empty();
    }
    Snapshot.DayGraph graph =
        known.network().latest().map(c -> rememberedGraph(known.network(), c)).orElse(null);
    return Optional.of(
        new Snapshot(identity(), known.fullPageBytes(), known.network().facts(), graph));
  }

  private static Snapshot.DayGraph rememberedGraph(Network network, Connections day) {
    return new Snapshot.DayGraph(day.asOf(), network.rules().toString(), day.graph().columns());
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /**
   * The network of a revision.
   *
   * @param took from asking for it until it was there
   */
  private record Current(
      long revision, Network network, NetworkFigures.How how, Duration took, long fullPageBytes) {
    Current at(long later) {
      return new Current(later, network, how, took, fullPageBytes);
    }
  }
}
