package enishi.referral;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral tree as the terminal shows it: one line a person, moved in by their depth. */
final class TreeSheets {
  private static final String STEP = "  ";

  private final Words words;

  TreeSheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(ReferralTree tree) {
    TreeWords phrases = new TreeWords(words, tree.projectName());
    List<List<String>> rows = new ArrayList<>();
    boolean unreferred = false;
    for (ReferralTree.Node node : tree.nodes()) {
      if (node.isUnreferred() && !unreferred) {
        unreferred = true;
        rows.add(List.of(words.text("tree.unreferred"), "", "", "", "", ""));
      }
      rows.add(row(node, node.depth() + (unreferred ? 1 : 0), phrases));
    }
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            words.text("tree.of", tree.projectName(), tree.asOf()),
            words.columns("person standing membership referral state distance"),
            rows,
            List.of(words.text("tree.counts", tree.members(), tree.unreferred()))));
    if (!tree.restOnLeft().isEmpty()) {
      List<String> names =
          tree.restOnLeft().stream().map(number -> phrases.name(tree.nodes().get(number))).toList();
      sheets.add(Sheet.text(words.text("tree.rest-on-left"), names));
    }
    return sheets;
  }

  List<Sheet> of(BranchReview review) {
    TreeWords phrases = new TreeWords(words, review.projectName());
    List<List<String>> rows =
        review.entries().stream()
            .map(
                entry ->
                    List.of(
                        STEP.repeat(entry.node().depth() - review.top().depth() - 1)
                            + phrases.name(entry.node()),
                        phrases.standing(entry.node()),
                        phrases.state(entry.node()),
                        phrases.basis(entry)))
            .toList();
    return List.of(
        new Sheet(
            words.text(
                "branch.of", phrases.name(review.top()), review.projectName(), review.asOf()),
            words.columns("person standing state basis"),
            rows,
            List.of(words.text("branch.only", review.restingOnly(), review.entries().size()))));
  }

  private static List<String> row(ReferralTree.Node node, int depth, TreeWords phrases) {
    return List.of(
        STEP.repeat(depth) + phrases.name(node),
        phrases.standing(node),
        phrases.stretch(node),
        phrases.referral(node),
        phrases.state(node),
        text(node.distance()));
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
