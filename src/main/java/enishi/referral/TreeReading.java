package enishi.referral;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Network;
import enishi.security.Asker;
import java.util.List;
import java.util.Set;

/** One reading of a project's referral tree for one question of one asker. */
final class TreeReading {
  private final Network network;
  private final View view;
  private final ReferralTreeQuery query;
  private final Asker asker;
  private final Project project;
  private final TreeWriter writer;

  private TreeReading(
      Network network, View view, ReferralTreeQuery query, Asker asker, Project project) {
    this.network = network;
    this.view = view;
    this.query = query;
    this.asker = asker;
    this.project = project;
    writer = new TreeWriter(network, view, project, query.asOf());
  }

  /** Throws unknown-id for a project nobody described, forbidden for who may not read its tree. */
  static TreeReading of(Network network, View view, ReferralTreeQuery query, Asker asker) {
    Project project = network.facts().projects().get(view.resolve(query.project()));
    if (project == null) {
      throw unknownId(query.project());
    }
    ProjectRights.requireReadsTree(asker, project, network, query.asOf());
    return new TreeReading(network, view, query, asker, project);
  }

  /** Whom the answers so far name, by their real ids. */
  Set<Id> persons() {
    return writer.persons();
  }

  ReferralTree tree() {
    return writer.tree();
  }

  /** Throws unknown-id where the person may not be seen or has no part in the project. */
  BranchReview review() {
    Id branch = query.branch();
    if (branch == null) {
      throw new IllegalArgumentException("no branch is asked for");
    }
    int top = writer.forest().number(view.resolve(branch));
    if (top < 0) {
      throw unknownId(branch);
    }
    List<BranchReview.Entry> entries =
        new BranchWriter(network, project.id(), query.asOf(), writer, top).entries();
    return new BranchReview(
        query.asOf(),
        project.id(),
        project.name(),
        writer.node(top),
        writer.referrer(top),
        (int) entries.stream().filter(entry -> entry.basis() == Basis.ONLY).count(),
        ProjectRights.organizes(asker, project),
        entries);
  }
}
