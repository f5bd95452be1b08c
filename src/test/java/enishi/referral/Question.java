package enishi.referral;

import enishi.directory.Views;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.List;

/** Asks about towns drawn as text, without a store. */
final class Question {
  private static final Views VIEWS = new Views(UnusedStore.create());

  private Question() {}

  /** Whether a person may join {@code project:p}, as the owner sees it. */
  static Eligibility ask(String town, String person, String day) {
    return ask(Town.parse(town).network(), Id.person(person), Id.of(EntityKind.PROJECT, "p"), day);
  }

  static Eligibility ask(Network network, Id person, Id project, String day) {
    return ask(network, Asker.owner(), person, project, LocalDate.parse(day));
  }

  static Eligibility ask(Network network, Asker asker, Id person, Id project, LocalDate day) {
    return judge(network, asker, EligibilityQuery.of(person, project, day)).answer();
  }

  static Judgement judge(Network network, Asker asker, EligibilityQuery query) {
    return Judgement.of(network, VIEWS.of(asker, network, query.asOf()), query);
  }

  static Asker member(Id person) {
    return Asker.of(Account.member(person.key(), person));
  }

  static Asker organizer(String... scope) {
    return Asker.of(
        Account.organizer("organizer", List.of(scope).stream().map(Id::parse).toList()));
  }
}
