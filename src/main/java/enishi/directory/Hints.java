package enishi.directory;

import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.Programme;
import enishi.model.Project;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few words that tell a thing from others of its name: its town, its prefecture or its dates. */
final class Hints {
  private final Facts facts;

  Hints(Facts facts) {
    this.facts = facts;
  }

  Optional<String> find(Id id) {
    return facts.find(id).flatMap(this::of);
  }

  private Optional<String> of(Entity entity) {
    return switch (entity) {
      case Person person -> name(person.residence());
      case Organization organization -> name(organization.municipality());
      case Municipality municipality -> Optional.of(municipality.prefecture());
      case Project project -> name(project.municipality());
      case Event event -> dates(event.startsOn(), event.endsOn());
      case Need need -> name(need.organization());
      case Programme programme -> dates(programme.startsOn(), programme.endsOn());
    };
  }

  private Optional<String> name(@Nullable Id id) {
    return Optional.ofNullable(id).flatMap(facts::find).map(Entity::name);
  }

  /** One day, or the first and the last; empty where neither is recorded. */
  static Optional<String> dates(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null) {
      return Optional.ofNullable(last).map(day -> "– " + day);
    }
    return Optional.of(
        first.equals(last) ? "" + first : first + " –" + (last == null ? "" : " " + last));
  }
}
