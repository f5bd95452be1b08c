package enishi.referral;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi referral-tree}: who referred whom, and what a branch rests on. */
@Command(
    name = "referral-tree",
    description = "Who came into a project by whose referral; with --branch, what it rests on")
public final class ReferralTreeCommand implements Callable<Integer> {
  private final Supplier<ReferralTrees> trees;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--project", required = true, paramLabel = "ID", description = "Which project")
  private String project = "";

  @Option(
      names = "--branch",
      paramLabel = "ID",
      description = "Only who stands under that person, and what each would rest on without them")
  private @Nullable String branch;

  public ReferralTreeCommand(Supplier<ReferralTrees> trees, Clock clock, Terminal terminal) {
    this.trees = trees;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReferralTreeQuery query = ReferralTreeQuery.parse(project, branch, options.asOf(clock));
    TreeSheets sheets = new TreeSheets(Words.in(terminal.language().locale()));
    if (branch == null) {
      ReferralTree tree = trees.get().find(query, Asker.owner());
      terminal.print(options.format(), tree, () -> sheets.of(tree));
    } else {
      BranchReview review = trees.get().review(query, Asker.owner());
      terminal.print(options.format(), review, () -> sheets.of(review));
    }
    return 0;
  }
}
