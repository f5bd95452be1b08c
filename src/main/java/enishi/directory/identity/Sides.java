package enishi.directory.identity;

import enishi.directory.View;
import enishi.model.EngagementKind;
import enishi.model.Entity;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.network.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out what is recorded under ids. */
final class Sides {
  private final Facts facts;
  private final View view;

  Sides(Facts facts, View view) {
    this.facts = facts;
    this.view = view;
  }

  Suggestion of(Suspected pair) {
    Side a = side(pair.a());
    Side b = side(pair.b());
    Id keep = b.facts() > a.facts() ? b.id() : a.id();
    return new Suggestion(a, b, keep, pair.points(), pair.parts());
  }

  private Side side(Id id) {
    Entity entity = facts.find(id).orElseThrow();
    return switch (entity) {
      case Person person ->
          new Side(
              id,
              person.name(),
              person.kana(),
              person.aliases(),
              posts(id),
              name(person.residence()),
              null,
              person.fictional(),
              count(id),
              facts.sourceOf(id).orElse(null));
      case Organization organization ->
          new Side(
              id,
              organization.name(),
              null,
              organization.aliases(),
              List.of(),
              name(organization.municipality()),
              organization.kind() == null ? null : organization.kind().word(),
              false,
              count(id),
              facts.sourceOf(id).orElse(null));
      default -> throw new IllegalStateException("not a person or organization: " + id);
    };
  }

  private List<String> posts(Id person) {
    return facts.engagementsOf(person).stream()
        .filter(row -> row.kind() == EngagementKind.HOLDS_POST)
        .map(row -> view.show(row.object()).name())
        .map(String::valueOf)
        .distinct()
        .sorted()
        .toList();
  }

  private int count(Id id) {
    return facts.engagementsOf(id).size()
        + facts.engagementsWith(id).size()
        + facts.tiesOf(id).size()
        + facts.referralsOf(id).size();
  }

  private @Nullable String name(@Nullable Id place) {
    return place == null ? null : view.show(place).name();
  }
}
