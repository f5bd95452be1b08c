package enishi.referral;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.util.List;

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
    Read read = read(query, asker);
    ReferralTree tree = read.writer().tree();
    audit.record(asker, ACTION, read.writer().persons(), query.text());
    return tree;
  }

  /**
   * Everybody under the person asked about. A person whom the asker may not see and one without a
   * part in the project are unknown-id alike.
   */
  public BranchReview review(ReferralTreeQuery query, Asker asker) {
    Read read = read(query, asker);
    BranchReview review = review(read, query, asker);
    audit.record(asker, ACTION, read.writer().persons(), query.text());
    return review;
  }

  private static BranchReview review(Read read, ReferralTreeQuery query, Asker asker) {
    TreeWriter writer = read.writer();
    Id branch = query.branch();
    if (branch == null) {
      throw new IllegalArgumentException("no branch is asked for");
    }
    int top = writer.forest().number(read.view().resolve(branch));
    if (top < 0) {
      throw unknownId(branch);
    }
    Id project = read.project().id();
    List<BranchReview.Entry> entries =
        new BranchWriter(read.network(), project, query.asOf(), writer, top).entries();
    return new BranchReview(
        query.asOf(),
        project,
        read.project().name(),
        writer.node(top),
        writer.referrer(top),
        (int) entries.stream().filter(entry -> entry.basis() == Basis.ONLY).count(),
        ProjectRights.organizes(asker, read.project()),
        entries);
  }

  private Read read(ReferralTreeQuery query, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    Project project = network.facts().projects().get(view.resolve(query.project()));
    if (project == null) {
      throw unknownId(query.project());
    }
    ProjectRights.requireReadsTree(asker, project, network, query.asOf());
    return new Read(network, view, project, new TreeWriter(network, view, project, query.asOf()));
  }

  /** One reading of the network for one question. */
  private record Read(Network network, View view, Project project, TreeWriter writer) {}
}
