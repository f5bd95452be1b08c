package enishi.referral;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;

/** The door: may this person join that project, and if not yet, what is the next step? */
public final class Eligibilities {
  private static final String ACTION = "eligible";

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Guards guards;

  public Eligibilities(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.guards = guards;
  }

  /**
   * The answer as the asker may read it. A person whom the asker may not see is unknown-id; a
   * member account that asks for somebody else is forbidden.
   */
  public Eligibility find(EligibilityQuery query, Asker asker) {
    asker.requireMayAskFor(query.person());
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    GuardCheck guard = guards.check(network, query.project(), query.asOf());
    Judgement judgement = Judgement.of(network, view, query, guard);
    audit.record(asker, ACTION, judgement.persons(), query.text());
    return judgement.answer();
  }
}
