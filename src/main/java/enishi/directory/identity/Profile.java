package enishi.directory.identity;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.table.NameKey;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of one person or organization is compared with others.
 *
 * @param key the name's {@link NameKey}
 * @param keys the keys of the name and of all aliases, sorted
 * @param readings the keys of the reading and of names in kana, sorted; where neither is recorded,
 *     how the name may be read
 * @param guessed whether the readings are only what others of that name say
 * @param parts the parts of a name or reading written with a space, in an order of their own; so
 *     family name and given name may change places. Each is one text
 * @param organizations where a person holds a post, sorted
 * @param place where a person lives, an organization lies
 * @param form what kind of organization, or whether a person is made up
 */
record Profile(
    Id id,
    String key,
    SortedSet<String> keys,
    SortedSet<String> readings,
    boolean guessed,
    SortedSet<String> parts,
    SortedSet<Id> organizations,
    @Nullable Id place,
    @Nullable String form) {

  static Profile of(Person person, SortedSet<Id> organizations, Readings known) {
    Stream<String> kana = Stream.ofNullable(person.kana());
    return of(
        person.id(),
        person.name(),
        person.aliases(),
        kana.toList(),
        known.guess(person.name()),
        organizations,
        person.residence(),
        person.fictional() ? "fictional" : "real");
  }

  static Profile of(Organization organization) {
    return of(
        organization.id(),
        organization.name(),
        organization.aliases(),
        List.of(),
        new TreeSet<>(),
        new TreeSet<>(),
        organization.municipality(),
        organization.kind() == null ? null : organization.kind().word());
  }

  private static Profile of(
      Id id,
      String name,
      List<String> aliases,
      List<String> kana,
      SortedSet<String> guesses,
      SortedSet<Id> organizations,
      @Nullable Id place,
      @Nullable String form) {
    boolean isPerson = id.is(EntityKind.PERSON);
    SortedSet<String> keys = new TreeSet<>();
    Stream.concat(Stream.of(name), aliases.stream()).map(Profile::key).forEach(keys::add);
    SortedSet<String> readings = new TreeSet<>();
    if (isPerson) {
      kana.stream().map(Profile::key).forEach(readings::add);
      keys.stream().filter(Profile::isKana).forEach(readings::add);
    }
    boolean guessed = readings.isEmpty();
    if (guessed) {
      readings.addAll(guesses);
    }
    SortedSet<String> parts = new TreeSet<>();
    if (isPerson) {
      Stream.concat(Stream.of(name), kana.stream()).flatMap(Profile::parts).forEach(parts::add);
    }
    return new Profile(id, key(name), keys, readings, guessed, parts, organizations, place, form);
  }

  boolean isKanaOnly() {
    return isKana(key);
  }

  private static String key(String name) {
    return NameKey.of(name).value();
  }

  private static boolean isKana(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> c >= 'ァ' && c <= 'ー');
  }

  private static Stream<String> parts(String name) {
    List<String> parts = NameParts.of(name);
    return parts.size() < 2
        ? Stream.empty()
        : Stream.of(parts.stream().sorted().collect(Collectors.joining(" ")));
  }
}
