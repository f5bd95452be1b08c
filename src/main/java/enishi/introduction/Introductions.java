package enishi.introduction;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;

/**
 * The door to introduction paths: whom to ask to be introduced to somebody. Shows each asker only
 * whom they may see, and leaves a trace with everybody it shows. Holds no state; threads may share
 * it.
 */
public final class Introductions {
  private final LivingNetwork network;
  private final Views views;
  private final AuditTrail audit;

  public Introductions(LivingNetwork network, Views views, AuditTrail audit) {
    this.network = network;
    this.views = views;
    this.audit = audit;
  }

  /**
   * The paths, or why there are none. Throws unknown-id for something that is not there or that the
   * asker may not see, forbidden where a member asks for somebody else.
   */
  public Introduction find(IntroductionQuery query, Asker asker) {
    asker.requireMayAskFor(query.from());
    Network now = network.now();
    View view = views.of(asker, now, query.asOf());
    Showing showing = new Showing(view);
    Introduction answer = new IntroductionSearch(now, query.resolvedBy(view), showing).find();
    audit.record(asker, "introduce", showing.shown(), query.inWords());
    return answer;
  }
}
