package enishi.recording;

import enishi.directory.View;
import enishi.model.EngagementKind;
import enishi.model.Entity;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.network.Network;
import enishi.recording.NameMatching.Known;
import enishi.table.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons in an asker's sight, as a list of names is compared with them. */
final class PeopleInSight {
  private final Network network;
  private final View view;

  PeopleInSight(Network network, View view) {
    this.network = network;
    this.view = view;
  }

  /** Which of them each line may mean. */
  List<NameMatching.Match> match(List<NameLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Set<NameKey> wanted = new HashSet<>();
    lines.forEach(line -> wanted.addAll(line.keys()));
    List<Known> known = new ArrayList<>();
    for (Person person : network.facts().people().values()) {
      Set<NameKey> names = names(person);
      if (names.stream().anyMatch(wanted::contains) && view.sees(person.id())) {
        known.add(new Known(person.id(), names, organizationKeys(person.id())));
      }
    }
    return NameMatching.match(lines, known);
  }

  private static Set<NameKey> names(Person person) {
    return Stream.concat(
            Stream.of(person.name()),
            Stream.concat(Stream.ofNullable(person.kana()), person.aliases().stream()))
        .filter(name -> !name.isBlank())
        .map(NameKey::of)
        .collect(Collectors.toSet());
  }

  private Set<NameKey> organizationKeys(Id person) {
    return organizations(person)
        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
        .map(NameKey::of)
        .collect(Collectors.toSet());
  }

  private Stream<Organization> organizations(Id person) {
    return network.facts().engagementsOf(person).stream()
        .filter(row -> row.kind() == EngagementKind.HOLDS_POST)
        .map(row -> network.facts().organizations().get(row.object()))
        .filter(Objects::nonNull)
        .distinct();
  }

  /** What tells somebody from others of that name: town and organization. */
  String hint(Id person) {
    Stream<String> town =
        Optional.ofNullable(network.facts().person(person).residence())
            .flatMap(network.facts()::find)
            .map(Entity::name)
            .stream();
    return Stream.concat(town, organizations(person).map(Organization::name))
        .distinct()
        .limit(3)
        .collect(Collectors.joining("・"));
  }
}
