package enishi.office.settings;

import enishi.directory.Views;
import enishi.introduction.Introductions;
import enishi.introduction.SearchRules;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.referral.Candidates;
import enishi.referral.Eligibilities;
import enishi.referral.Guards;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;

/** The features' doors over one network that stays as it is. */
record Doors(
    Network network,
    Candidates candidates,
    Eligibilities eligibilities,
    Introductions introductions) {
  /** So long that a search is never cut short, for then two answers could not be compared. */
  private static final SearchRules PATIENT = new SearchRules(60_000);

  static Doors over(Network network, Store store, Views views, AuditTrail audit, Clock clock) {
    LivingNetwork still = LivingNetwork.still(store, network);
    Guards guards = new Guards(store, still, clock);
    return new Doors(
        network,
        new Candidates(still, views, audit, guards),
        new Eligibilities(still, views, audit, guards),
        new Introductions(still, views, audit, () -> PATIENT));
  }
}
