package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import enishi.terminal.CommonOptions.Format;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** No tree and no branch names a person whom the asker may not see, in JSON, on a page or sheet. */
class TreeMaskingPropertyTest {
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d+\\b");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Views VIEWS = new Views(UnusedStore.create());

  static LongStream seeds() {
    return LongStream.rangeClosed(201, 225);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesNobodyWhomTheAskerMayNotSee(long seed) {
    Network network = new RandomProject(seed, 16).town().network();
    int masked = 0;
    for (int number : new int[] {40, 80, 120}) {
      LocalDate day = RandomProject.day(number);
      for (Id person : network.memberships().activeMembers(TreeQuestion.PROJECT, day)) {
        Asker asker = Question.member(person);
        View view = VIEWS.of(asker, network, day);
        TreeReading whole = TreeQuestion.reading(network, asker, null, day);
        ReferralTree tree = whole.tree();
        String where = "seed %d, %s on %s".formatted(seed, person, day);
        check(faces(tree), view, whole.persons(), where);
        masked += (int) tree.nodes().stream().filter(node -> node.person() == null).count();
        assertThat(tree.nodes())
            .as("%s: the places are those the owner sees", where)
            .extracting(ReferralTree.Node::parent)
            .isEqualTo(
                TreeQuestion.tree(network, Asker.owner(), day).nodes().stream()
                    .map(ReferralTree.Node::parent)
                    .toList());
        for (ReferralTree.Node node : tree.nodes()) {
          if (node.person() != null) {
            TreeReading part = TreeQuestion.reading(network, asker, node.person(), day);
            check(faces(part.review()), view, part.persons(), where + ", branch " + node.person());
          }
        }
      }
    }
    assertThat(masked).as("seed %d, places without a name", seed).isPositive();
  }

  private static void check(List<String> faces, View view, Set<Id> told, String where) {
    Set<String> named = named(faces.getFirst());
    assertThat(told)
        .as("%s: whom the audit trail is told of", where)
        .extracting(Id::key)
        .containsExactlyInAnyOrderElementsOf(named);
    for (String face : faces) {
      assertThat(named(face)).as("%s: %s", where, face).allMatch(key -> view.sees(Id.person(key)));
    }
  }

  private static Set<String> named(String text) {
    return A_PERSON
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> faces(ReferralTree tree) {
    TreeView page = TreeView.of(tree, Words.JAPANESE);
    String list =
        tree.nodes().stream()
            .map(
                node ->
                    page.words().name(node) + page.words().state(node) + page.words().note(node))
            .collect(Collectors.joining("\n"));
    return List.of(
        JSON.writeValueAsString(tree),
        list,
        printed(tree, Format.table, new TreeSheets(Words.ENGLISH)),
        printed(tree, Format.csv, new TreeSheets(Words.JAPANESE)));
  }

  private static List<String> faces(BranchReview review) {
    TreeWords words = new TreeWords(Words.ENGLISH, review.projectName());
    String page = review.entries().stream().map(words::basis).collect(Collectors.joining("\n"));
    StringWriter out = new StringWriter();
    new Terminal(new PrintWriter(out))
        .print(Format.table, review, () -> new TreeSheets(Words.JAPANESE).of(review));
    return List.of(JSON.writeValueAsString(review), page, out.toString());
  }

  private static String printed(ReferralTree tree, Format format, TreeSheets sheets) {
    StringWriter out = new StringWriter();
    new Terminal(new PrintWriter(out)).print(format, tree, () -> sheets.of(tree));
    return out.toString();
  }
}
