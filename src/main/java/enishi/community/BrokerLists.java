package enishi.community;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The door to brokers. What it worked out last, whoever asked, it keeps. */
public final class BrokerLists {
  private static final String ACTION = "brokers";
  private static final int KEPT = 6;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Recent<Key, Brokerage> kept = new Recent<>(KEPT);

  public BrokerLists(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  private record Key(long revision, int people, LocalDate asOf, long seed) {}

  /** Throws forbidden for members. */
  public BrokerList find(BrokerQuery query, Asker asker) {
    Refusals.requireSeesAll(asker);
    Network network = living.now();
    Brokerage brokerage =
        kept.get(
            new Key(
                network.facts().revision(),
                network.facts().people().size(),
                query.asOf(),
                query.seed()),
            () -> Brokerage.of(network, query.asOf(), query.seed()));
    Showing showing =
        new Showing(network, views.of(asker, network, query.asOf()), network.at(query.asOf()));
    BrokerList list = write(query, brokerage, showing);
    audit.record(asker, ACTION, showing.shown(), query.text());
    return list;
  }

  /** The answer to one asker out of what is known whoever asks. */
  static BrokerList write(BrokerQuery query, Brokerage brokerage, Showing showing) {
    List<BrokerList.Broker> brokers = new ArrayList<>();
    for (Brokerage.Figures one : brokerage.figures()) {
      if (brokers.size() < query.top()) {
        brokers.add(broker(brokers.size() + 1, one, brokerage, showing));
      }
    }
    return new BrokerList(
        query.asOf(),
        query.seed(),
        brokerage.exact(),
        brokerage.pivots(),
        showing.suppression().isPseudonymous() ? null : brokerage.connected(),
        "hops",
        SmallCounts.LEAST,
        brokers);
  }

  private static BrokerList.Broker broker(
      int rank, Brokerage.Figures one, Brokerage brokerage, Showing showing) {
    CommunityMap.Central person = showing.person(one.vertex());
    double n = brokerage.connected();
    double allPairs = (n - 1) * (n - 2) / 2;
    boolean isTold = one.cutOff() == 0 || showing.suppression().tells(one.cutOff(), one.few());
    return new BrokerList.Broker(
        rank,
        person.person(),
        person.name(),
        person.fictional(),
        allPairs > 0 ? one.pairs() / allPairs : 0,
        one.pairs(),
        brokerage.exact() ? null : one.standardError(),
        one.neighbours(),
        one.constraint(),
        one.effectiveSize(),
        one.cutVertex(),
        one.pieces(),
        isTold ? one.cutOff() : null,
        isTold ? counts(one.residences(), one.cutOff(), showing) : List.of(),
        isTold ? counts(one.towns(), one.cutOff(), showing) : List.of());
  }

  private static List<CommunityMap.Count> counts(List<Cell> cells, int whole, Showing showing) {
    return cells.stream()
        .filter(cell -> showing.suppression().tells(cell, whole))
        .map(cell -> showing.count(cell, whole))
        .toList();
  }
}
