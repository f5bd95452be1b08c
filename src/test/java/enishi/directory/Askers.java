package enishi.directory;

import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import java.util.List;
import java.util.stream.Stream;

/** Who asks in tests, and what they may see, without a store. */
final class Askers {
  static final Asker ADMINISTRATOR = Asker.owner();
  static final Asker RESEARCHER = Asker.of(Account.researcher("researcher"));

  private Askers() {}

  static Asker member(String person) {
    return Asker.of(Account.member(person, Id.person(person)));
  }

  static Asker organizer(String... scope) {
    List<Id> ids = Stream.of(scope).map(Id::parse).toList();
    return Asker.of(Account.organizer("organizer", ids));
  }

  /** Pseudonyms under the key 00…01. */
  static Views views() {
    return new Views(pseudonyms());
  }

  static Pseudonyms pseudonyms() {
    return new Pseudonyms(fresh -> "00".repeat(31) + "01");
  }
}
