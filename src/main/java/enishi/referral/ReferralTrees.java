package enishi.referral;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;

/** The door: who came into a project by whose referral, and what a branch of it rests on. */
public final class ReferralTrees {
  private static final String ACTION = "referral-tree";

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  public ReferralTrees(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /**
   * The tree as the asker may read it. Forbidden for who is neither a member of the project nor
   * works for it.
   */
  public ReferralTree find(ReferralTreeQuery query, Asker asker) {
    TreeReading reading = reading(query, asker);
    ReferralTree tree = reading.tree();
    audit.record(asker, ACTION, reading.persons(), query.text());
    return tree;
  }

  /**
   * Everybody under the person asked about. A person whom the asker may not see and one without a
   * part in the project are unknown-id alike.
   */
  public BranchReview review(ReferralTreeQuery query, Asker asker) {
    TreeReading reading = reading(query, asker);
    BranchReview review = reading.review();
    audit.record(asker, ACTION, reading.persons(), query.text());
    return review;
  }

  private TreeReading reading(ReferralTreeQuery query, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    return TreeReading.of(network, view, query, asker);
  }
}
