package enishi.programme;

import enishi.model.Id;
import enishi.network.FactKey;
import enishi.network.Facts;
import enishi.store.Row;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
   * stay, the one that was recorded last stands. Merged ids are one person or organization, and
   * what was refuted does not count.
   */
  List<Recorded> stays(Id programme, LocalDate asOf, Facts facts) {
    Set<FactKey> refuted =
        store.read(ProgrammeCypher.REFUTED_STAYS, Map.of()).stream()
            .map(row -> new FactKey(row.text("key")))
            .collect(Collectors.toSet());
    Map<String, Recorded> rows = new TreeMap<>();
    for (Row row : read(ProgrammeCypher.STAYS_UNDER, programme)) {
      Id person = idOrNull(row, "person");
      Recorded recorded = recorded(row, facts);
      if ((person == null || !refuted.contains(FactKey.ofStay(person, Id.parse(row.text("stay")))))
          && !recorded.trip().startsOn().isAfter(asOf)) {
        rows.put(row.text("stay") + " " + recorded.trip().traveller(), recorded);
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

  private static Recorded recorded(Row row, Facts facts) {
    Id person = idOrNull(row, "person");
    Id organization = idOrNull(row, "organization");
    long transport = row.numberOr("transport", -1);
    return new Recorded(
        new Trip(
            Id.parse(row.text("stay")),
            person == null ? null : facts.resolve(person),
            person == null ? (int) row.numberOr("headcount", 1) : 1,
            Id.parse(row.text("municipality")),
            Objects.requireNonNull(row.dateOrNull("startsOn")),
            Objects.requireNonNull(row.dateOrNull("endsOn")),
            row.numbers("lodging"),
            transport < 0 ? null : Long.valueOf(transport),
            row.textOrNull("otherSubsidy")),
        organization == null ? null : facts.resolve(organization),
        row.texts("reasons"),
        row.textOrNull("source"));
  }

  private static @Nullable Id idOrNull(Row row, String column) {
    String text = row.textOrNull(column);
    return text == null ? null : Id.parse(text);
  }
}
