package enishi.introduction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the figures of an answer rest on, in plain sentences for whoever reads the JSON. */
final class Assumptions {
  private Assumptions() {}

  static List<String> list(IntroductionQuery query, @Nullable Routes routes) {
    List<String> all = new ArrayList<>();
    all.add("combined: the first path and the backup succeed or fail independently of each other");
    all.add(
        "probability: the product of strength and receptivity over the hops; half-lives, kappa and"
            + " (accepted + 2) / (asked + 3) are our own settings");
    if (query.forProject() != null) {
      all.add(
          "forProject: the target or the last introducer is an active member, who can refer the"
              + " requester; an open project asks for no referral and limits no path");
    }
    if (routes != null && routes.compared() != null) {
      all.add("order: only the %d most probable paths were compared".formatted(routes.compared()));
    }
    if (routes != null && routes.stopped()) {
      all.add("stopped: the search was over its time; there may be more paths and better ones");
    }
    return all;
  }
}
