package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Draft.Cells;
import enishi.recording.NameMatching.Match;
import enishi.recording.NameMatching.Outcome;
import enishi.security.Asker;
import enishi.store.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The door to what people say of themselves after an event: whom they met, with whom they work. It
 * counts at once and its evidence says that the other side has not confirmed it; confirmed by both
 * it says so; denied it counts no more.
 */
final class SelfReports {
  static final int MOST_NAMES = 30;
  private static final Set<EngagementKind> CAME =
      Set.of(EngagementKind.ATTENDED, EngagementKind.SPOKE, EngagementKind.ORGANIZED);

  private final Desk desk;

  SelfReports(Desk desk) {
    this.desk = desk;
  }

  /** Somebody at the event whom the reporter may see. */
  record Attendee(Id id, String name, boolean reported) {}

  /**
   * What the form shows.
   *
   * @param came whether the reporter's own attendance is recorded
   */
  record Form(
      Id event, String eventName, @Nullable LocalDate day, boolean came, List<Attendee> attendees) {
    Form {
      attendees = List.copyOf(attendees);
    }
  }

  /** What somebody says of one other. */
  record Said(Id other, boolean met, boolean worked) {}

  Form form(Id event, Asker asker) {
    Network network = desk.network();
    Event known = event(event, network);
    View view = desk.view(asker, network);
    Id self = self(asker, network);
    Set<Id> told = toldOf(self, event, network);
    List<Attendee> attendees =
        came(event, network).stream()
            .filter(person -> !person.equals(self) && view.sees(person))
            .map(
                person ->
                    new Attendee(
                        person,
                        Objects.requireNonNullElse(view.show(person).name(), ""),
                        told.contains(person)))
            .toList();
    desk.note(asker, "report-form", attendees.stream().map(Attendee::id).toList(), event.value());
    return new Form(
        event, known.name(), known.startsOn(), came(event, network).contains(self), attendees);
  }

  /**
   * Records what somebody says. Names that match nobody in their sight become open questions for
   * the organizers. Answers how many facts were recorded. Throws bad-input for more than {@value
   * #MOST_NAMES} names, of which then none is kept.
   */
  int report(Id event, boolean came, List<Said> said, List<NameLine> names, Asker asker) {
    if (names.size() > MOST_NAMES) {
      throw badInput(
          "(%d) names at once, expected at most %d.%nMaybe send them in parts.",
          names.size(), MOST_NAMES);
    }
    Network network = desk.network();
    Event known = event(event, network);
    Id self = self(asker, network);
    LocalDate today = desk.today();
    LocalDate day =
        known.startsOn() == null || known.startsOn().isAfter(today) ? today : known.startsOn();
    List<NameLine> open = new ArrayList<>();
    Collection<Said> all = withNames(said, names, open, asker, network);
    List<Kept> before =
        desk.kept().reportsOf(self, network.facts()).stream().filter(Kept::counts).toList();
    ReportDrafts drafts = new ReportDrafts(self, event, day, today, before);
    List<Kept> written = new ArrayList<>();
    Rights rights = desk.rights(asker, network);
    if (came && !came(event, network).contains(self)) {
      Draft draft = attended(self, event, day);
      rights.requireMayRecord(draft);
      String source = Confirmations.source(known, false);
      written.add(desk.kept(FactKind.REPORT, draft, source, asker, self, null));
    }
    String source = Confirmations.source(known, true);
    for (Said one : all) {
      rights.requireSight(one.other());
      Draft draft = drafts.draft(one);
      if (!draft.facts().isEmpty()) {
        rights.requireMayRecord(draft);
        FactRules.require(draft, network, asker, today);
        written.add(desk.kept(FactKind.REPORT, draft, source, asker, self, one.other()));
      }
    }
    desk.note(asker, "report", all.stream().map(Said::other).toList(), event.value());
    desk.store()
        .transaction(
            work -> {
              written.forEach(kept -> desk.write(work, kept));
              drafts.confirmed().forEach(kept -> Confirmations.confirm(work, kept.id(), desk));
              open.forEach(line -> ask(work, line, known, day, self, asker));
              return true;
            });
    return written.size() + drafts.confirmed().size();
  }

  /** What was said, with those whom a written name means; other names are left open. */
  private Collection<Said> withNames(
      List<Said> said, List<NameLine> names, List<NameLine> open, Asker asker, Network network) {
    Map<Id, Said> all = new TreeMap<>();
    for (Said one : said) {
      Id other = network.facts().resolve(one.other());
      all.put(other, new Said(other, one.met(), one.worked()));
    }
    Id self = self(asker, network);
    PeopleInSight people = new PeopleInSight(network, desk.view(asker, network));
    for (Match match : people.match(names)) {
      if (match.outcome() != Outcome.MATCHED || self.equals(match.candidates().getFirst())) {
        open.add(match.line());
      } else {
        Id other = match.candidates().getFirst();
        all.putIfAbsent(other, new Said(other, true, false));
      }
    }
    return all.values();
  }

  private static Draft attended(Id self, Id event, LocalDate day) {
    Draft draft = new Draft();
    draft.fact("engagements", Cells.engagement(self, EngagementKind.ATTENDED.word(), event, day));
    return draft;
  }

  private void ask(Work work, NameLine line, Event event, LocalDate day, Id self, Asker asker) {
    Questions.keep(
        work,
        new OpenQuestion(
            Keys.next(),
            desk.clock().instant(),
            asker.name(),
            event.id(),
            EngagementKind.ATTENDED.word(),
            day,
            line.name(),
            line.organization(),
            "",
            Confirmations.source(event, false),
            self));
  }

  private Set<Id> toldOf(Id self, Id event, Network network) {
    Set<Id> told = new TreeSet<>();
    for (Kept kept : desk.kept().reportsOf(self, network.facts())) {
      Id other = self.equals(kept.reporter()) ? kept.other() : null;
      if (other != null && kept.counts() && ReportDrafts.says(kept, "met_at", event)) {
        told.add(other);
      }
    }
    return told;
  }

  private static Set<Id> came(Id event, Network network) {
    TreeSet<Id> came = new TreeSet<>();
    network.facts().engagementsWith(event).stream()
        .filter(row -> CAME.contains(row.kind()) && row.subject().is(EntityKind.PERSON))
        .forEach(row -> came.add(row.subject()));
    return came;
  }

  private static Event event(Id event, Network network) {
    Event known = network.facts().events().get(event);
    if (known == null) {
      throw EnishiException.unknownId(event);
    }
    return known;
  }

  /** Whom the account stands for, under the id by which they are known now. */
  static Id self(Asker asker, Network network) {
    Id self = asker.person();
    if (self == null) {
      throw Rights.forbidden("this account stands for nobody");
    }
    return network.facts().resolve(self);
  }
}
