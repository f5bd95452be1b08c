package enishi.network;

import enishi.store.Revision;
import enishi.store.Store;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The network as the store has it now. Asking is cheap while nothing was written; after a write the
 * next question waits for the new one, which is made from the old one and what was written. Readers
 * keep the one they were given.
 */
public final class LivingNetwork implements AutoCloseable {
  private final Store store;
  private final StrengthRules rules;
  private final KeptSnapshot kept;
  private @Nullable Snapshot start;
  private @Nullable String identity;
  private volatile @Nullable Current current;

  public LivingNetwork(Store store, StrengthRules rules) {
    this(store, rules, KeptSnapshot.none());
  }

  /** Starts from the snapshot and keeps it up to date. */
  public LivingNetwork(Store store, StrengthRules rules, KeptSnapshot kept) {
    this.store = store;
    this.rules = rules;
    this.kept = kept;
    kept.saveFrom(this::snapshot);
  }

  /**
   * The network at the store's present revision. Throws store-unreachable where the store does not
   * answer.
   */
  public Network now() {
    Revision revision = store.revision();
    Current known = current;
    return known != null && known.revision() >= revision.number()
        ? known.network()
        : refresh().network();
  }

  /** What the present network takes in memory and how it came to be. */
  public NetworkFigures figures() {
    now();
    Current known = current == null ? refresh() : current;
    return NetworkFigures.of(known.network(), known.revision(), known.how(), known.took(), kept);
  }

  /** Saves the snapshot where that is this program's to do. */
  @Override
  public void close() {
    kept.close();
  }

  private synchronized Current refresh() {
    while (true) {
      Revision revision = store.revision();
      Current known = current;
      if (known != null && known.revision() >= revision.number()) {
        return known;
      }
      Current next = next(known, revision);
      // Rows of an import that was taken back while they were read may have been deleted.
      if (store.revision().live().containsAll(revision.live())) {
        current = next;
        start = null;
        return next;
      }
    }
  }

  private Current next(@Nullable Current known, Revision revision) {
    long begin = System.nanoTime();
    if (known != null) {
      return after(known, revision, begin);
    }
    Snapshot from = start();
    if (from == null) {
      return full(revision, begin);
    }
    Facts changed = changed(from.facts(), from.fullPageBytes(), revision);
    if (changed == null) {
      return full(revision, begin);
    }
    boolean same = changed == from.facts();
    Network network = started(from, !same);
    return new Current(
        revision.number(),
        same ? network : network.after(changed),
        same ? NetworkFigures.How.FILE : NetworkFigures.How.DELTA,
        since(begin),
        from.fullPageBytes());
  }

  private Current after(Current known, Revision revision, long begin) {
    Facts before = known.network().facts();
    Facts changed = changed(before, known.fullPageBytes(), revision);
    if (changed == null) {
      return full(revision, begin);
    }
    if (changed == before) {
      return known.at(revision.number());
    }
    return new Current(
        revision.number(),
        known.network().after(changed),
        NetworkFigures.How.DELTA,
        since(begin),
        known.fullPageBytes());
  }

  private Current full(Revision revision, long begin) {
    Facts facts = FactsReader.read(store, revision);
    return new Current(
        revision.number(),
        new Network(facts, rules),
        NetworkFigures.How.FULL,
        since(begin),
        facts.descriptions().pages().memoryBytes());
  }

  /**
   * Null where all is to be read anew, also to be rid of what replaced descriptions left behind.
   */
  private @Nullable Facts changed(Facts before, long fullPageBytes, Revision revision) {
    long pageBytes = before.descriptions().pages().memoryBytes();
    return pageBytes > 2 * fullPageBytes + BytePages.PAGE_BYTES
        ? null
        : FactsDelta.read(store, revision, before).orElse(null);
  }

  /** What comes after a network takes over only the connections that are worked out. */
  private Network started(Snapshot from, boolean worksOut) {
    Network network = new Network(from.facts(), rules);
    Snapshot.DayGraph graph = from.graph();
    if (graph != null && graph.rules().equals(rules.toString())) {
      network.keep(graph.asOf(), graph.columns());
      if (worksOut) {
        network.at(graph.asOf());
      }
    }
    return network;
  }

  private @Nullable Snapshot start() {
    if (start == null) {
      start = kept.take(identity()).orElse(null);
    }
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
    if (known == null) {
      return Optional.empty();
    }
    Snapshot.DayGraph graph =
        known
            .network()
            .latest()
            .map(c -> new Snapshot.DayGraph(c.asOf(), rules.toString(), c.graph().columns()))
            .orElse(null);
    return Optional.of(
        new Snapshot(identity(), known.fullPageBytes(), known.network().facts(), graph));
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
