package enishi.referral;

import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;

/** The door: who would gain or lose if a project asked for something else? */
public final class GuardWhatIfs {
  private static final String ACTION = "guard-what-if";

  private final Guards guards;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  public GuardWhatIfs(Guards guards, LivingNetwork living, Views views, AuditTrail audit) {
    this.guards = guards;
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** Changes nothing. For organizers of the project. */
  public GuardWhatIf find(Id project, Guard guard, LocalDate day, Asker asker) {
    Network network = living.now();
    Project card = Guards.ruled(network, project, asker);
    Showing showing = new Showing(views.of(asker, network, day), card.name());
    GuardWhatIf answer =
        new WhatIfWriter(
                network,
                card,
                day,
                guards.check(network, card.id(), day),
                guards.check(network, card.id(), day, guard),
                showing)
            .answer();
    audit.record(asker, ACTION, showing.persons(), "%s %s %s".formatted(project, day, guard));
    return answer;
  }
}
