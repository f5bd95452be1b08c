package enishi.programme;

import enishi.model.Id;
import enishi.store.Row;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded of a programme: its stays with their costs, and its hosts. */
final class ProgrammeRecords {
  private final Store store;

  ProgrammeRecords(Store store) {
    this.store = store;
  }

  /**
   * One recorded row of a stay.
   *
   * @param source where the row came from; null where the import's stands
   */
  record Recorded(
      Trip trip, @Nullable Id organization, List<String> reasons, @Nullable String source) {
    Recorded {
      reasons = List.copyOf(reasons);
    }
  }

  /** A host's row in the programme's catalogue. */
  record Host(Id municipality, @Nullable String title, HostDates dates, @Nullable String source) {}

  /**
   * The stays up to that day, one row a person, by their ids. Of several rows of a person in a
   * stay, the one that was recorded last stands.
   */
  List<Recorded> stays(Id programme, LocalDate asOf) {
    Map<String, Recorded> rows = new TreeMap<>();
    for (Row row : read(ProgrammeCypher.STAYS_UNDER, programme)) {
      Recorded recorded = recorded(row);
      if (!recorded.trip().startsOn().isAfter(asOf)) {
        rows.put(row.text("stay") + " " + row.textOrNull("person"), recorded);
      }
    }
    return List.copyOf(rows.values());
  }

  /** The hosts in the order of the catalogue. */
  List<Host> hosts(Id programme) {
    Map<String, Host> hosts = new LinkedHashMap<>();
    for (Row row : read(ProgrammeCypher.HOSTS_OF, programme)) {
      Host host =
          new Host(
              Id.parse(row.text("municipality")),
              row.textOrNull("title"),
              new HostDates(row.dateOrNull("startsOn"), row.dateOrNull("endsOn")),
              row.textOrNull("source"));
      hosts.put(host.municipality() + " " + host.title() + " " + host.dates(), host);
    }
    return List.copyOf(hosts.values());
  }

  /** When each host takes part. */
  static Map<Id, List<HostDates>> dates(Collection<Host> hosts) {
    Map<Id, List<HostDates>> dates = new TreeMap<>();
    hosts.forEach(
        host ->
            dates.computeIfAbsent(host.municipality(), id -> new ArrayList<>()).add(host.dates()));
    return dates;
  }

  /** What was said of meetings whose earlier party is one of those stays, by the two stays. */
  Map<String, ProgrammeOverview.Judgement> judgements(Collection<Id> stays) {
    Map<String, ProgrammeOverview.Judgement> judged = new TreeMap<>();
    for (Row row :
        store.read(
            ProgrammeCypher.JUDGED_MEETINGS,
            Map.of("stays", stays.stream().map(Id::value).distinct().toList()))) {
      judged.put(
          ProgrammeOverview.Meeting.keyOf(
              Id.parse(row.text("first")), Id.parse(row.text("second"))),
          new ProgrammeOverview.Judgement(
              row.flag("met"),
              row.text("by"),
              LocalDate.ofEpochDay(row.number("at")),
              (int) row.number("named")));
    }
    return judged;
  }

  private List<Row> read(ProgrammeCypher statement, Id programme) {
    return store.read(
        statement, Map.of("programme", programme.value(), "live", store.revision().live()));
  }

  private static Recorded recorded(Row row) {
    String person = row.textOrNull("person");
    String organization = row.textOrNull("organization");
    long transport = row.numberOr("transport", -1);
    return new Recorded(
        new Trip(
            Id.parse(row.text("stay")),
            person == null ? null : Id.parse(person),
            person == null ? (int) row.numberOr("headcount", 1) : 1,
            Id.parse(row.text("municipality")),
            Objects.requireNonNull(row.dateOrNull("startsOn")),
            Objects.requireNonNull(row.dateOrNull("endsOn")),
            row.numbers("lodging"),
            transport < 0 ? null : Long.valueOf(transport),
            row.textOrNull("otherSubsidy")),
        organization == null ? null : Id.parse(organization),
        row.texts("reasons"),
        row.textOrNull("source"));
  }
}
