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
  /** A tree of more people is listed two generations at a time; opening one brings the next. */
  private static final int LARGE = 300;

  private static final int GENERATIONS = 2;
  private static final int GENERATIONS_OF_SMALL = 40;

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

  /** A person and those whom they brought, as far as they are listed already. */
  record Branch(ReferralTree.Node node, List<Branch> children) {
    /** Whether opening it brings more. */
    public boolean isCut() {
      return children.isEmpty() && node.below() > 0;
    }
  }

  static TreeView of(ReferralTree tree, Words words) {
    int deepest = generations(tree) - 1;
    List<Branch> tops =
        branches(tree, 0, tree.nodes().size(), deepest).stream()
            .filter(branch -> branch.node().parent() == null)
            .toList();
    return new TreeView(
        tree,
        new TreeWords(words, tree.projectName()),
        tops.stream().filter(top -> !top.node().isUnreferred()).toList(),
        tops.stream().filter(top -> top.node().isUnreferred()).toList());
  }

  /** The people right below a place, with as many generations as the page lists at a time. */
  List<Branch> below(int number) {
    ReferralTree.Node top = tree.nodes().get(number);
    int deepest = top.depth() + generations(tree);
    return branches(tree, number, number + 1 + top.below(), deepest).getFirst().children();
  }

  private static int generations(ReferralTree tree) {
    return tree.nodes().size() > LARGE ? GENERATIONS : GENERATIONS_OF_SMALL;
  }

  /** The places from one to before another, each with those right below it. */
  private static List<Branch> branches(ReferralTree tree, int from, int to, int deepest) {
    List<Branch> branches = new ArrayList<>();
    for (ReferralTree.Node node : tree.nodes().subList(from, to)) {
      Branch branch = new Branch(node, new ArrayList<>());
      branches.add(branch);
      if (node.parent() != null && node.parent() >= from && node.depth() <= deepest) {
        branches.get(node.parent() - from).children().add(branch);
      }
    }
    return branches;
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
