package enishi.directory;

import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons with readings for tests. */
final class People {
  private People() {}

  static Person person(String key, String name, @Nullable String kana, String... aliases) {
    return new Person(
        Id.person(key),
        name,
        kana,
        List.of(aliases),
        null,
        List.of(),
        false,
        true,
        Consent.INTRODUCIBLE,
        PersonStatus.ACTIVE,
        null);
  }
}
