package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.network.Network;
import enishi.recording.Draft.Cells;
import enishi.table.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes persons who come up for the first time, with where they belong. An organization that
 * one of that name is recorded of is taken; where several are, none is guessed.
 */
final class Describing {
  private final Network network;
  private final Draft draft;
  private final LocalDate on;
  private @Nullable Map<NameKey, List<Id>> organizations;

  Describing(Network network, Draft draft, LocalDate on) {
    this.network = network;
    this.draft = draft;
    this.on = on;
  }

  Id person(Newcomer who) {
    if (who.name().isEmpty() || who.name().length() > 200) {
      throw badInput("name (%s) of a new person, expected 1 to 200 characters", who.name());
    }
    Id id = Id.of(EntityKind.PERSON, Keys.next());
    draft.describe(
        "people",
        new Cells()
            .with("id", id)
            .with("name", who.name())
            .with("kana", who.kana())
            .with("residence", who.residence())
            .with("consent", who.consent() == null ? null : who.consent().word()));
    organization(who.organization())
        .ifPresent(
            organization ->
                draft.fact(
                    "engagements",
                    Cells.engagement(id, EngagementKind.HOLDS_POST.word(), organization, on)));
    return id;
  }

  /** An event that nobody described, on one day. */
  Id event(String name, LocalDate day, @Nullable Id municipality, @Nullable Id project) {
    Id id = Id.of(EntityKind.EVENT, Keys.next());
    draft.describe(
        "events",
        new Cells()
            .with("id", id)
            .with("name", name.strip())
            .with("admission", "open")
            .with("starts_on", day)
            .with("ends_on", day)
            .with("municipality", municipality)
            .with("project", project));
    return id;
  }

  /** The organization of that name, described anew where there is none; empty where unclear. */
  private Optional<Id> organization(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    List<Id> same = byName().computeIfAbsent(NameKey.of(name), any -> new ArrayList<>());
    if (same.isEmpty()) {
      Id id = Id.of(EntityKind.ORGANIZATION, Keys.next());
      draft.describe("organizations", new Cells().with("id", id).with("name", name.strip()));
      same.add(id);
    }
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private Map<NameKey, List<Id>> byName() {
    Map<NameKey, List<Id>> known = organizations;
    if (known == null) {
      known = new HashMap<>();
      for (Organization one : network.facts().organizations().values()) {
        for (NameKey key :
            Stream.concat(Stream.of(one.name()), one.aliases().stream())
                .map(NameKey::of)
                .distinct()
                .toList()) {
          known.computeIfAbsent(key, any -> new ArrayList<>()).add(one.id());
        }
      }
      organizations = known;
    }
    return known;
  }
}
