package enishi.programme;

import enishi.terminal.Sheet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Programmes and subsidies as a terminal shows them. */
final class ProgrammeSheets {
  private final Words words;

  ProgrammeSheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(Subsidy subsidy) {
    List<List<String>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (!subsidy.failed().isEmpty()) {
      notes.add(words.text("failed.organization", words.failed(subsidy.failed())));
    }
    for (Subsidy.Year year : subsidy.years()) {
      for (Subsidy.Traveller person : year.persons()) {
        for (Subsidy.Stay stay : person.stays()) {
          rows.add(row(year, person, stay));
        }
        if (person.capped()) {
          notes.add(
              words.text(
                  "cap.person", name(person), words.yen(person.sum()), words.yen(person.cap())));
        }
      }
      if (year.capped()) {
        notes.add(
            words.text(
                "cap.organization",
                String.valueOf(year.year()),
                words.yen(year.sum()),
                words.yen(year.cap())));
      }
    }
    notes.add(words.text("total", words.yen(subsidy.total()), words.yen(subsidy.most())));
    if (subsidy.rule().ours()) {
      notes.add(words.text("ours"));
    }
    return List.of(
        new Sheet(
            words.text(
                "subsidy.title",
                String.valueOf(subsidy.organizationName()),
                String.valueOf(subsidy.programmeName()),
                subsidy.asOf().toString()),
            words.columns(
                "year person municipality from until nights lodging transport allowed failed"),
            rows,
            notes));
  }

  private List<String> row(Subsidy.Year year, Subsidy.Traveller person, Subsidy.Stay stay) {
    long nightsCapped = stay.nights().stream().filter(SubsidyNight::capped).count();
    String lodging = words.yen(stay.nights().stream().mapToLong(SubsidyNight::allowed).sum());
    return List.of(
        String.valueOf(year.year()),
        name(person),
        stay.municipalityName(),
        stay.startsOn().toString(),
        stay.endsOn().toString(),
        String.valueOf(stay.startsOn().until(stay.endsOn(), ChronoUnit.DAYS)),
        nightsCapped == 0 ? lodging : words.text("cap.nights", lodging, nightsCapped),
        words.yen(stay.transport()),
        words.yen(stay.allowed()),
        words.failed(stay.failed()));
  }

  private String name(Subsidy.Traveller person) {
    String name = person.name();
    return name != null ? name : words.text("unnamed", person.people());
  }

  List<Sheet> of(ProgrammeOverview overview) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            words.text("hosts.title", overview.name(), overview.used(), overview.hosts().size()),
            words.columns("municipality programme parties people person-nights"),
            overview.hosts().stream()
                .map(
                    host ->
                        List.of(
                            host.name(),
                            host.title() == null ? "" : host.title(),
                            String.valueOf(host.parties()),
                            String.valueOf(host.people()),
                            String.valueOf(host.personNights())))
                .toList(),
            List.of()));
    List<String> notes = new ArrayList<>();
    notes.add(words.text("people", overview.people(), overview.personNights()));
    notes.add(words.text("unnamed.organizations", overview.unnamedOrganizations()));
    overview
        .meetings()
        .forEach(
            meeting ->
                notes.add(
                    words.text(
                        "meeting",
                        meeting.name(),
                        meeting.from().toString(),
                        meeting.through().toString(),
                        meeting.people())));
    if (overview.withoutCosts() > 0) {
      notes.add(words.text("costs.missing", overview.withoutCosts()));
    }
    Long most = overview.most();
    Long payment = overview.payment();
    if (most != null && payment != null) {
      notes.add(words.text("total", words.yen(payment), words.yen(most)));
    }
    sheets.add(
        new Sheet(
            words.text("parties.title", overview.parties().size()),
            words.columns("municipality from until organization people person-nights reasons"),
            overview.parties().stream().map(this::row).toList(),
            notes));
    return sheets;
  }

  private List<String> row(ProgrammeOverview.Party party) {
    String organization = party.organizationName();
    return List.of(
        party.municipalityName(),
        party.startsOn().toString(),
        party.endsOn().toString(),
        organization == null ? words.text("organization.none") : organization,
        String.valueOf(party.people()),
        String.valueOf(party.personNights()),
        String.join(words.text("and"), party.reasons()));
  }
}
