package enishi.referral;

import enishi.directory.Views;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for the tree of {@code project:p} in towns drawn as text, without a store. */
final class TreeQuestion {
  static final Id PROJECT = Id.of(EntityKind.PROJECT, "p");
  private static final Views VIEWS = new Views(UnusedStore.create());

  private TreeQuestion() {}

  static ReferralTree tree(Network network, Asker asker, LocalDate day) {
    return reading(network, asker, null, day).tree();
  }

  static BranchReview review(Network network, Asker asker, Id top, LocalDate day) {
    return reading(network, asker, top, day).review();
  }

  static TreeReading reading(Network network, Asker asker, @Nullable Id branch, LocalDate day) {
    ReferralTreeQuery query = new ReferralTreeQuery(PROJECT, branch, day);
    return TreeReading.of(network, VIEWS.of(asker, network, day), query, asker);
  }
}
