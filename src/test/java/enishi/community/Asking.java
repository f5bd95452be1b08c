package enishi.community;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks as the doors do, without a store. */
final class Asking {
  private final Network network;
  private final Views views;

  Asking(Network network, Views views) {
    this.network = network;
    this.views = views;
  }

  /** An answer and whom the audit trail is told of. */
  record Told<T>(T answer, Set<Id> persons) {}

  Division division(CommunityQuery query) {
    return Division.of(ConnectedPeople.of(network.at(query.asOf()).graph()), query);
  }

  Told<CommunityMap> map(CommunityQuery query, Asker asker) {
    Showing showing = showing(asker, query.asOf());
    MapWriter writer = writer(query, asker, showing);
    Study study = Study.of(ConnectedPeople.of(network.at(query.asOf()).graph()), query);
    CommunityMap map = writer.write(study);
    return new Told<>(map, showing.shown());
  }

  Told<CommunityPeople> people(CommunityQuery query, int label, Asker asker) {
    Showing showing = showing(asker, query.asOf());
    Division division = division(query);
    int community = Numbering.of(division, before(query)).find(label);
    CommunityPeople people =
        new PeopleWriter(query, label, division, network.at(query.asOf()), showing)
            .write(community, java.util.List.of());
    return new Told<>(people, showing.shown());
  }

  Told<BrokerList> brokers(BrokerQuery query, Asker asker) {
    Showing showing = showing(asker, query.asOf());
    Brokerage brokerage = Brokerage.of(network, query.asOf(), query.seed());
    return new Told<>(BrokerLists.write(query, brokerage, showing), showing.shown());
  }

  private MapWriter writer(CommunityQuery query, Asker asker, Showing showing) {
    Division division = division(query);
    return new MapWriter(
        query,
        division,
        Portraits.of(network, query.asOf(), division),
        Numbering.of(division, before(query)),
        showing,
        asker.seesEverything());
  }

  private @Nullable Division before(CommunityQuery query) {
    return query.from() == null ? null : division(query.at(query.from()));
  }

  private Showing showing(Asker asker, LocalDate day) {
    View view = views.of(asker, network, day);
    Connections connections = network.at(day);
    return new Showing(network, view, connections);
  }
}
