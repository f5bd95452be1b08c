package enishi.directory.identity;

import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All persons, or all organizations, as they are compared, and how common each trait is. */
final class Register {
  private final List<Profile> profiles;
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<Id, Integer> places = new HashMap<>();
  private final Map<Id, Integer> organizations = new HashMap<>();
  private int placed;
  private int posted;

  Register(Collection<Profile> all) {
    profiles = List.copyOf(all);
    for (Profile profile : profiles) {
      names(profile).forEach(name -> bearers.merge(name, 1, Integer::sum));
      if (profile.place() != null) {
        places.merge(profile.place(), 1, Integer::sum);
        placed++;
      }
      profile.organizations().forEach(id -> organizations.merge(id, 1, Integer::sum));
      posted += profile.organizations().isEmpty() ? 0 : 1;
    }
  }

  static Register ofPeople(Network network) {
    List<Profile> profiles = new ArrayList<>();
    Readings readings = new Readings(network.facts().people().values());
    network
        .facts()
        .people()
        .forEach((id, person) -> profiles.add(Profile.of(person, posts(id, network), readings)));
    return new Register(profiles);
  }

  static Register ofOrganizations(Network network) {
    return new Register(
        network.facts().organizations().values().stream().map(Profile::of).toList());
  }

  private static SortedSet<Id> posts(Id person, Network network) {
    return network.facts().engagementsOf(person).stream()
        .filter(row -> row.kind() == EngagementKind.HOLDS_POST)
        .map(row -> row.object())
        .filter(object -> object.is(EntityKind.ORGANIZATION))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Profile> profiles() {
    return profiles;
  }

  /** How many bear that name, reading or alias. */
  int bearers(String name) {
    return bearers.getOrDefault(name, 0);
  }

  double shareOfPlace(Id place) {
    return (double) places.getOrDefault(place, 1) / Math.max(1, placed);
  }

  double shareOfOrganization(Id organization) {
    return (double) organizations.getOrDefault(organization, 1) / Math.max(1, posted);
  }

  private static SortedSet<String> names(Profile profile) {
    SortedSet<String> names = new TreeSet<>(profile.keys());
    names.addAll(profile.readings());
    names.addAll(profile.parts());
    return names;
  }
}
