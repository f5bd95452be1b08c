package enishi.referral;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;

/** The door: when could this person join that project, when may they, and what ends it? */
public final class Timelines {
  private static final String ACTION = "eligible-timeline";

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Guards guards;

  public Timelines(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    this.guards = guards;
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /**
   * The answer as the asker may read it, with the names that they see on the as-of day. A person
   * whom the asker may not see is unknown-id; a member account that asks for somebody else is
   * forbidden.
   */
  public Timeline find(TimelineQuery query, Asker asker) {
    asker.requireMayAskFor(query.eligibility().person());
    Network network = living.now();
    View view = views.of(asker, network, query.eligibility().asOf());
    Id project = query.eligibility().project();
    Chronicle chronicle =
        Chronicle.of(
            network,
            view,
            query,
            day -> guards.check(network, project, day),
            guards.turns(project));
    audit.record(asker, ACTION, chronicle.persons(), query.text());
    return chronicle.answer();
  }
}
