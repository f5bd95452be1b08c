package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Shown;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.store.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The door to addresses on which people say themselves whom they met. One for an event is opened
 * signed in; one of a person needs no account and stands for that person. The store keeps the
 * SHA-256 of an address only.
 */
final class ReportLinks {
  static final int MAX_DAYS = 90;

  /** Whoever comes by an address of their own; no account can have this name. */
  static final String BY_LINK = "本人";

  private final Desk desk;

  ReportLinks(Desk desk) {
    this.desk = desk;
  }

  /**
   * What an address opens.
   *
   * @param person whom it stands for; null for everybody who signs in
   */
  record Link(String id, Id event, @Nullable Id person, Instant expires) {}

  /** A link as its organizer sees it. */
  record Listed(String id, @Nullable String person, boolean personal, String until) {}

  /** Makes an address; answers its path, which cannot be shown again. */
  String make(Id event, @Nullable Id person, int days, Asker asker) {
    requireKeeps(event, asker);
    if (days < 1 || days > MAX_DAYS) {
      throw badInput("days (%d), expected 1 to %d", days, MAX_DAYS);
    }
    if (person != null) {
      if (!person.is(EntityKind.PERSON)) {
        throw badInput("person (%s), expected person:…", person);
      }
      desk.rights(asker, desk.network()).requireSight(person);
      desk.note(asker, "report-link", List.of(person), "a form about " + event);
    }
    String secret = Keys.secret();
    Map<String, Object> values = new HashMap<>();
    values.put("id", Keys.next());
    values.put("hash", Keys.hash(secret));
    values.put("event", event.value());
    values.put("account", asker.name());
    values.put("expires", desk.clock().instant().plus(Duration.ofDays(days)).toEpochMilli());
    if (person != null) {
      values.put("person", person.value());
    }
    desk.store().write(RecordingCypher.KEEP_LINK, Map.of("values", values));
    return (person == null ? "/report/" : "/my-report/") + secret;
  }

  /** Those of an event that have not ended. */
  List<Listed> list(Id event, Asker asker) {
    requireKeeps(event, asker);
    Network network = desk.network();
    var view = desk.view(asker, network);
    TreeSet<Id> shown = new TreeSet<>();
    List<Listed> links = new ArrayList<>();
    for (Link link : read(event)) {
      Id person = link.person();
      Shown seen = person == null ? null : view.show(person);
      if (seen != null && !seen.masked() && person != null) {
        shown.add(person);
      }
      links.add(
          new Listed(
              link.id(),
              seen == null ? null : seen.name(),
              person != null,
              link.expires().atZone(desk.clock().getZone()).toLocalDate().toString()));
    }
    desk.note(asker, "report-links", shown, event.value());
    return links;
  }

  void end(Id event, String id, Asker asker) {
    requireKeeps(event, asker);
    if (desk.store()
        .write(RecordingCypher.END_LINK, Map.of("event", event.value(), "id", id))
        .isEmpty()) {
      throw unknown();
    }
  }

  /** What an address opens now. Throws unknown-id for one that never was or has ended. */
  Link open(String secret, boolean personal) {
    return desk
        .store()
        .read(RecordingCypher.FIND_LINK, Map.of("hash", Keys.hash(secret), "now", now()))
        .stream()
        .findFirst()
        .map(ReportLinks::link)
        .filter(link -> (link.person() != null) == personal)
        .orElseThrow(ReportLinks::unknown);
  }

  /** Whoever holds an address of a person asks as that person, as a member does. */
  Asker holder(Link link) {
    return new Asker(
        BY_LINK,
        Role.MEMBER,
        Optional.ofNullable(link.person())
            .map(desk.network().facts()::resolve)
            .orElseThrow(ReportLinks::unknown),
        List.of(),
        false);
  }

  private List<Link> read(Id event) {
    return desk
        .store()
        .read(RecordingCypher.LIST_LINKS, Map.of("event", event.value(), "now", now()))
        .stream()
        .map(ReportLinks::link)
        .toList();
  }

  private long now() {
    return desk.clock().millis();
  }

  private static Link link(Row row) {
    return new Link(
        row.text("id"),
        Id.parse(row.text("event")),
        row.findText("person").map(Id::parse).orElse(null),
        Instant.ofEpochMilli(row.number("expires")));
  }

  private void requireKeeps(Id event, Asker asker) {
    asker.requireOrganizes();
    if (!desk.rights(asker, desk.network()).keeps(event)) {
      throw EnishiException.unknownId(event);
    }
  }

  private static EnishiException unknown() {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "this address has ended or was never given.\nMaybe ask the organizers for a new one.");
  }
}
