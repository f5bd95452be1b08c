package enishi.directory;

import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Facts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded under an id that was merged into another one.
 *
 * @param texts its reading, aliases and residence, as far as they are recorded
 * @param rows how many facts name it
 * @param source where it came from; null where several imports describe it
 */
record Former(Id id, String name, List<String> texts, long rows, @Nullable String source) {
  Former {
    texts = List.copyOf(texts);
  }

  /** Those of a thing, by id. */
  static List<Former> of(Id id, Facts facts, Map<Evidence, Id> recordedAs, Showing showing) {
    return facts.idsOf(id).stream()
        .skip(1)
        .map(former -> one(former, facts.recorded(), recordedAs, showing))
        .toList();
  }

  private static Former one(Id id, Facts own, Map<Evidence, Id> recordedAs, Showing showing) {
    return new Former(
        id,
        own.find(id).map(entity -> entity.name()).orElse(id.key()),
        own.find(id)
            .filter(Person.class::isInstance)
            .map(entity -> texts((Person) entity, showing))
            .orElse(List.of()),
        recordedAs.values().stream().filter(id::equals).count(),
        own.sourceOf(id).orElse(null));
  }

  private static List<String> texts(Person person, Showing showing) {
    Id residence = person.residence();
    return Stream.of(
            Stream.ofNullable(person.kana()),
            person.aliases().stream(),
            residence == null
                ? Stream.<String>empty()
                : Stream.ofNullable(showing.show(residence).text()))
        .flatMap(texts -> texts)
        .toList();
  }
}
