package enishi.directory;

import enishi.directory.NameText.Match;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.Project;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of everything in one network, in the order of results: by kind, then by id. A search
 * compares all of them: O(total length of the names). Immutable.
 */
final class SearchIndex {
  private final Network network;
  private final List<Entry> entries;

  SearchIndex(Network network) {
    this.network = network;
    entries =
        network.facts().entities().values().stream()
            .sorted(
                Comparator.comparing((Entity entity) -> entity.id().kind())
                    .thenComparing(Entity::id))
            .map(Entry::of)
            .toList();
  }

  boolean isOf(Network other) {
    return network == other;
  }

  /** Everything that the asker may find, best first. Persons under pseudonyms by these only. */
  List<Id> find(SearchQuery query, View view) {
    NameText typed = NameText.of(query.q());
    Map<Match, List<Id>> found = new EnumMap<>(Match.class);
    for (Entry entry : entries) {
      if (query.wants(entry.id().kind())) {
        entry
            .seenThrough(view)
            .match(typed)
            .filter(match -> view.sees(entry.id()))
            .ifPresent(
                match -> found.computeIfAbsent(match, any -> new ArrayList<>()).add(entry.id()));
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  private record Entry(Id id, List<NameText> names) {
    static Entry of(Entity entity) {
      Stream<String> other =
          switch (entity) {
            case Person person ->
                Stream.concat(Stream.ofNullable(person.kana()), person.aliases().stream());
            case Organization organization -> organization.aliases().stream();
            case Project project -> project.aliases().stream();
            default -> Stream.empty();
          };
      Id id = entity.id();
      return new Entry(
          id,
          Stream.concat(Stream.of(entity.name(), id.key(), id.value()), other)
              .filter(name -> !name.isBlank())
              .map(NameText::of)
              .distinct()
              .toList());
    }

    Entry seenThrough(View view) {
      return view.isPseudonymous() && id.is(EntityKind.PERSON)
          ? new Entry(
              id,
              Stream.ofNullable(view.show(id).id())
                  .flatMap(name -> Stream.of(name.key(), name.value()))
                  .map(NameText::of)
                  .toList())
          : this;
    }

    Optional<Match> match(NameText typed) {
      return names.stream()
          .map(name -> name.match(typed).orElse(null))
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder());
    }
  }
}
