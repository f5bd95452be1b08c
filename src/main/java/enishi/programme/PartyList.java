package enishi.programme;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.Id;
import enishi.network.Network;
import enishi.programme.ProgrammeOverview.Party;
import enishi.programme.ProgrammeRecords.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parties of a programme, from the rows of their persons. */
final class PartyList {
  private final Network network;
  private final View view;
  private final LocalDate asOf;
  private final List<Party> parties;
  private final List<Id> named;

  PartyList(Network network, View view, LocalDate asOf, List<Recorded> stays) {
    this.network = network;
    this.view = view;
    this.asOf = asOf;
    Map<Id, List<Recorded>> rows =
        stays.stream()
            .collect(
                Collectors.groupingBy(one -> one.trip().stay(), TreeMap::new, Collectors.toList()));
    this.parties =
        rows.values().stream()
            .map(this::party)
            .sorted(Comparator.comparing(Party::startsOn).thenComparing(Party::stay))
            .toList();
    this.named =
        stays.stream()
            .map(one -> one.trip().traveller())
            .filter(Objects::nonNull)
            .filter(view::sees)
            .distinct()
            .sorted()
            .toList();
  }

  List<Party> list() {
    return parties;
  }

  /** The persons who are shown. */
  List<Id> named() {
    return named;
  }

  int people() {
    return parties.stream().mapToInt(Party::people).sum();
  }

  int personNights() {
    return parties.stream().mapToInt(Party::personNights).sum();
  }

  int unnamedOrganizations() {
    return (int) parties.stream().filter(party -> party.organization() == null).count();
  }

  /** A row of the catalogue, with its guests where they may be told. */
  ProgrammeOverview.Host host(ProgrammeRecords.Host host, boolean detailed) {
    List<Party> guests =
        detailed
            ? parties.stream()
                .filter(party -> party.municipality().equals(host.municipality()))
                .toList()
            : List.of();
    return new ProgrammeOverview.Host(
        host.municipality(),
        name(host.municipality()),
        host.title(),
        host.dates().from(),
        host.dates().through(),
        guests.size(),
        guests.stream().mapToInt(Party::people).sum(),
        guests.stream().mapToInt(Party::personNights).sum(),
        host.source());
  }

  List<ProgrammeOverview.Reason> reasons() {
    Map<String, Integer> counts = new TreeMap<>();
    parties.forEach(
        party -> party.reasons().forEach(reason -> counts.merge(reason, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new ProgrammeOverview.Reason(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<ProgrammeOverview.Returning> returning() {
    Map<Id, List<Party>> byOrganization =
        parties.stream()
            .filter(party -> party.organization() != null)
            .collect(
                Collectors.groupingBy(
                    party -> Objects.requireNonNull(party.organization()),
                    TreeMap::new,
                    Collectors.toList()));
    return byOrganization.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                new ProgrammeOverview.Returning(
                    entry.getKey(),
                    name(entry.getKey()),
                    entry.getValue().size(),
                    entry.getValue().stream().map(Party::municipalityName).distinct().toList()))
        .toList();
  }

  /**
   * Parties that were in one municipality on the same days.
   *
   * @param judged the two stays, as {@link ProgrammeOverview.Meeting#key()} has them, to what was
   *     said of them
   */
  List<ProgrammeOverview.Meeting> meetings(Map<String, ProgrammeOverview.Judgement> judged) {
    List<ProgrammeOverview.Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party first = parties.get(i);
      for (int j = i + 1; j < parties.size(); j++) {
        Party second = parties.get(j);
        if (second.startsOn().isAfter(first.endsOn())) {
          break;
        }
        if (second.municipality().equals(first.municipality())) {
          LocalDate through =
              first.endsOn().isBefore(second.endsOn()) ? first.endsOn() : second.endsOn();
          meetings.add(
              new ProgrammeOverview.Meeting(
                  first.municipality(),
                  first.municipalityName(),
                  first.stay(),
                  second.stay(),
                  second.startsOn(),
                  through,
                  first.people() + second.people(),
                  pairs(first, second),
                  judged.get(ProgrammeOverview.Meeting.keyOf(first.stay(), second.stay()))));
        }
      }
    }
    return meetings;
  }

  private static List<ProgrammeOverview.Pair> pairs(Party first, Party second) {
    return first.named().stream()
        .flatMap(
            one ->
                second.named().stream()
                    .filter(other -> !other.person().equals(one.person()))
                    .map(other -> new ProgrammeOverview.Pair(one, other)))
        .toList();
  }

  private Party party(List<Recorded> rows) {
    Recorded first = rows.getFirst();
    Id municipality = first.trip().municipality();
    Id organization = first.organization();
    LocalDate from =
        rows.stream().map(r -> r.trip().startsOn()).min(LocalDate::compareTo).orElseThrow();
    LocalDate through =
        rows.stream().map(r -> r.trip().endsOn()).max(LocalDate::compareTo).orElseThrow();
    List<ProgrammeOverview.Guest> guests =
        rows.stream().map(row -> guest(row.trip().traveller())).filter(Objects::nonNull).toList();
    return new Party(
        first.trip().stay(),
        organization,
        organization == null ? null : name(organization),
        organization == null
            ? null
            : network.municipalityStrengths().with(organization, municipality, asOf).value(),
        municipality,
        name(municipality),
        from,
        through,
        rows.stream().mapToInt(row -> row.trip().nights()).max().orElse(0),
        rows.stream().mapToInt(row -> row.trip().people()).sum(),
        rows.stream().mapToInt(row -> row.trip().people() * row.trip().nights()).sum(),
        guests,
        List.copyOf(
            rows.stream()
                .flatMap(row -> row.reasons().stream())
                .collect(Collectors.toCollection(TreeSet::new))),
        rows.stream().anyMatch(row -> row.trip().hasCosts()),
        first.source());
  }

  private ProgrammeOverview.@Nullable Guest guest(@Nullable Id traveller) {
    if (traveller == null) {
      return null;
    }
    Shown shown = view.show(traveller);
    Id id = shown.id();
    return id == null ? null : new ProgrammeOverview.Guest(id, String.valueOf(shown.name()));
  }

  private String name(Id thing) {
    String name = view.show(thing).name();
    return name == null ? thing.key() : name;
  }
}
