package enishi.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A referral tree as the page lists it, in one language.
 *
 * @param founders the branches whose tops founded the project
 * @param unreferred the branches whose tops joined without a recorded referral
 */
record TreeView(
    ReferralTree tree, TreeWords words, List<Branch> founders, List<Branch> unreferred) {
  /** Deeper branches are not nested further, or a browser and a reader would lose their way. */
  private static final int DEEPEST = 40;

  /** What the drawing says, by the keys of the room's words. */
  private static final List<String> KEYS =
      Stream.of(
              Stream.of(Standing.values()).map(standing -> "standing." + standing.word()),
              Stream.of(ReferralState.values()).map(state -> "state." + state.word()),
              Stream.of("standing.short.left", "standing.short.candidate", "state.none"),
              Stream.of("a-member", "somebody", "tree.unreferred", "tree.more", "tree.hits"),
              Stream.of("tree.hits.none", "tree.below", "tree.below.nobody", "tree.steps"),
              Stream.of("tree.people"))
          .flatMap(keys -> keys)
          .toList();

  /** A person and whom they brought. */
  record Branch(ReferralTree.Node node, List<Branch> children) {
    public boolean isCut() {
      return children.isEmpty() && node.below() > 0;
    }
  }

  static TreeView of(ReferralTree tree, Words words) {
    List<Branch> branches = new ArrayList<>();
    for (ReferralTree.Node node : tree.nodes()) {
      Branch branch = new Branch(node, new ArrayList<>());
      branches.add(branch);
      if (node.parent() != null && node.depth() <= DEEPEST) {
        branches.get(node.parent()).children().add(branch);
      }
    }
    List<Branch> tops = branches.stream().filter(branch -> branch.node().parent() == null).toList();
    return new TreeView(
        tree,
        new TreeWords(words, tree.projectName()),
        tops.stream().filter(top -> !top.node().isUnreferred()).toList(),
        tops.stream().filter(top -> top.node().isUnreferred()).toList());
  }

  public List<String> keys() {
    return KEYS;
  }

  public String text(String key) {
    return words.words().text(key);
  }

  /** The members all of whose referrals came from people who left. */
  public List<ReferralTree.Node> restOnLeft() {
    return tree.restOnLeft().stream().map(number -> tree.nodes().get(number)).toList();
  }
}
