package enishi.community;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.network.Connections;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The door to communities. What it worked out last, whoever asked, it keeps: so the second question
 * about the same network, day, resolution and seed is answered at once.
 */
public final class CommunityMaps {
  private static final String ACTION = "communities";
  private static final int KEPT = 12;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Recent<Key, Division> divisions = new Recent<>(KEPT);
  private final Recent<Key, Portraits> portraits = new Recent<>(KEPT);
  private final Recent<Key, Study> studies = new Recent<>(KEPT);

  public CommunityMaps(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** What a division depends on. */
  private record Key(long revision, int people, LocalDate asOf, double resolution, long seed) {}

  /** The whole answer. Throws forbidden for members. */
  public CommunityMap find(CommunityQuery query, Asker asker) {
    return find(query, true, asker);
  }

  /**
   * The answer with or without how far it is to be trusted, which takes some twenty times as long.
   */
  CommunityMap find(CommunityQuery query, boolean studied, Asker asker) {
    Refusals.requireSeesAll(asker);
    Reading reading = new Reading(living.now(), query, asker);
    Study study = studied ? study(reading.network, query) : null;
    CommunityMap map = reading.writer.write(study);
    audit.record(asker, ACTION, reading.showing.shown(), query.text());
    return map;
  }

  /** How far a division is to be trusted. Throws forbidden for members. */
  Study study(CommunityQuery query, Asker asker) {
    Refusals.requireSeesAll(asker);
    return study(living.now(), query);
  }

  /**
   * The people of one community. Throws unknown-id where there is none of that label, or none that
   * the asker may be told of, and forbidden for members.
   */
  public CommunityPeople people(CommunityQuery query, int label, Asker asker) {
    Refusals.requireSeesAll(asker);
    Reading reading = new Reading(living.now(), query, asker);
    int community = reading.numbering.find(label);
    if (community < 0 || !reading.writer.isTold(reading.portraits.communities().get(community))) {
      throw new EnishiException(
          ErrorCode.UNKNOWN_ID,
          "no community (%d) on %s.%nMaybe the day, resolution or seed is another one."
              .formatted(label, query.asOf()));
    }
    CommunityPeople people =
        new PeopleWriter(query, label, reading.division, reading.connections, reading.showing)
            .write(
                community, reading.writer.typical(reading.portraits.communities().get(community)));
    audit.record(asker, ACTION, reading.showing.shown(), query.text() + " label " + label);
    return people;
  }

  private Division division(Network network, CommunityQuery query) {
    return divisions.get(
        key(network, query), () -> Division.of(connected(network, query.asOf()), query));
  }

  private Study study(Network network, CommunityQuery query) {
    return studies.get(
        key(network, query), () -> Study.of(connected(network, query.asOf()), query));
  }

  private static ConnectedPeople connected(Network network, LocalDate asOf) {
    return ConnectedPeople.of(network.at(asOf).graph());
  }

  private static Key key(Network network, CommunityQuery query) {
    return new Key(
        network.facts().revision(),
        network.facts().people().size(),
        query.asOf(),
        query.resolution(),
        query.seed());
  }

  /** What one answer is made of. */
  private final class Reading {
    private final Network network;
    private final Connections connections;
    private final Division division;
    private final Portraits portraits;
    private final Numbering numbering;
    private final Showing showing;
    private final MapWriter writer;

    Reading(Network network, CommunityQuery query, Asker asker) {
      this.network = network;
      connections = network.at(query.asOf());
      division = division(network, query);
      portraits =
          CommunityMaps.this.portraits.get(
              key(network, query), () -> Portraits.of(network, query.asOf(), division));
      numbering = Numbering.of(division, before(query));
      View view = views.of(asker, network, query.asOf());
      showing = new Showing(network, view, connections);
      writer =
          new MapWriter(query, division, portraits, numbering, showing, asker.seesEverything());
    }

    private @Nullable Division before(CommunityQuery query) {
      return query.from() == null ? null : division(network, query.at(query.from()));
    }
  }
}
