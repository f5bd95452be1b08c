package enishi.programme.event;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Event;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.programme.event.EventRecords.Claim;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The door to what events were and what came of them. */
public final class EventReports {
  private final LivingNetwork living;
  private final Views views;
  private final EventRecords records;

  public EventReports(LivingNetwork living, Views views, Store store) {
    this.living = living;
    this.views = views;
    this.records = new EventRecords(store);
  }

  /**
   * What is known on that day; it names no person. Throws unknown-id where there is no such event.
   */
  public EventReport find(Id id, LocalDate asOf, Asker asker) {
    Network network = living.now();
    Event event = network.facts().events().get(id);
    if (event == null) {
      throw unknownId(id);
    }
    View view = views.of(asker, network, asOf);
    Attendance attendance = new Attendance(network, event, asOf);
    boolean detailed =
        isTheirs(event, asker) && attendance.everybody().stream().allMatch(view::sees);
    Telling telling = new Telling(detailed);
    Encounters encounters = new Encounters(network, event, attendance.present(), asOf);
    List<Claim> claims = records.claims(subjects(event, attendance));
    boolean held = event.startsOn() == null || !event.startsOn().isAfter(asOf);
    Id town = event.municipality();
    return new EventReport(
        asOf,
        id,
        event.name(),
        event.startsOn(),
        event.endsOn(),
        town,
        town == null ? null : view.show(town).name(),
        event.series(),
        detailed,
        isTheirs(event, asker),
        people(network, event, attendance, asOf, telling, view),
        encounters.count(telling),
        new Outcomes(network, event, asOf).find(encounters.first(), claims, detailed),
        SeriesEditions.of(network, event, asOf, detailed, view::sees),
        Scores.of(id, held ? records.answers(id) : Scores.NONE, claims, telling),
        readings(claims, view));
  }

  /** Whether the asker organizes for the event's municipality or project. */
  static boolean isTheirs(Event event, Asker asker) {
    return asker.organizesFor(event.municipality(), event.project());
  }

  /**
   * That event, where the asker organizes for its municipality or project. Throws unknown-id where
   * there is none, forbidden for others.
   */
  static Event theirs(Id id, Network network, Asker asker) {
    Event event = network.facts().events().get(id);
    if (event == null) {
      throw unknownId(id);
    }
    if (!isTheirs(event, asker)) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s) does not organize for the municipality or project of (%s)"
              .formatted(asker.name(), id));
    }
    return event;
  }

  private static Set<Id> subjects(Event event, Attendance attendance) {
    Set<Id> subjects = new LinkedHashSet<>();
    subjects.add(event.id());
    attendance.organizations().stream()
        .filter(row -> row.kind() == EngagementKind.ORGANIZED)
        .forEach(row -> subjects.add(row.subject()));
    return subjects;
  }

  private static EventReport.People people(
      Network network,
      Event event,
      Attendance attendance,
      LocalDate asOf,
      Telling telling,
      View view) {
    SortedSet<Id> present = attendance.present();
    int whole = present.size();
    List<EventReport.Group> roles = new ArrayList<>();
    for (EngagementKind role : Attendance.ROLES) {
      int count = attendance.in(role).size();
      boolean isPart = Attendance.isPresence(role);
      roles.add(
          PeopleMix.group(
              role.word(),
              isPart ? telling.part(count, whole) : telling.count(count),
              isPart ? whole : 0));
    }
    int fictional =
        (int) present.stream().filter(id -> network.facts().person(id).fictional()).count();
    return new EventReport.People(
        telling.count(whole),
        event.reportedAttendance(),
        telling.part(fictional, whole),
        roles,
        attendance.organizations().stream()
            .map(
                row ->
                    new EventReport.Act(
                        row.subject(),
                        name(row.subject(), view),
                        row.kind().word(),
                        source(row.evidence())))
            .toList(),
        new PeopleMix(network.facts(), event, present, asOf, telling).list());
  }

  private static @Nullable String source(List<Evidence> evidence) {
    return evidence.isEmpty() ? null : evidence.getFirst().source();
  }

  /** Of an organization or event; none of them is out of sight. */
  private static String name(Id thing, View view) {
    String name = view.show(thing).name();
    return name == null ? thing.key() : name;
  }

  private static List<EventReport.Subject> readings(List<Claim> claims, View view) {
    Map<Id, Map<String, List<Claim>>> bySubject = new LinkedHashMap<>();
    for (Claim claim : claims) {
      bySubject
          .computeIfAbsent(claim.subject(), id -> new LinkedHashMap<>())
          .computeIfAbsent(claim.stem(), stem -> new ArrayList<>())
          .add(claim);
    }
    List<EventReport.Subject> subjects = new ArrayList<>();
    bySubject.forEach(
        (id, stems) -> {
          List<EventReport.Reading> readings = new ArrayList<>();
          stems.forEach((stem, all) -> readings.add(reading(stem, all)));
          subjects.add(new EventReport.Subject(id, name(id, view), readings));
        });
    return subjects;
  }

  private static EventReport.Reading reading(String stem, List<Claim> claims) {
    Set<String> said = new TreeSet<>();
    claims.forEach(
        claim -> said.add(claim.measure() + "\n" + claim.value() + "\n" + claim.qualifier()));
    return new EventReport.Reading(
        stem,
        said.size() > 1,
        claims.stream()
            .map(
                claim ->
                    new EventReport.Cited(
                        claim.measure(),
                        claim.value(),
                        claim.unit(),
                        claim.qualifier(),
                        claim.asOf(),
                        claim.source()))
            .toList());
  }
}
