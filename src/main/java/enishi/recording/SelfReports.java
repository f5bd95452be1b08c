package enishi.recording;

import enishi.directory.View;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Draft.Cells;
import enishi.recording.Kept.Confirmation;
import enishi.recording.NameMatching.Match;
import enishi.recording.NameMatching.Outcome;
import enishi.security.Asker;
import enishi.store.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private static final String ASKED = "相手の確認待ち";
  private static final String BOTH = "双方が確認";
  private static final String DENIED = "相手が否定";
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

  /**
   * A report as one of its two sides sees it.
   *
   * @param own whether the asker reported it
   */
  record Told(Recorded recorded, boolean own, boolean waits) {}

  Form form(Id event, Asker asker) {
    Network network = desk.network();
    Event known = event(event, network);
    View view = desk.view(asker, network);
    Id self = self(asker);
    Set<Id> told = toldOf(self, event);
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
   * the organizers. Answers how many facts were recorded.
   */
  int report(Id event, boolean came, List<Said> said, List<NameLine> names, Asker asker) {
    Network network = desk.network();
    Event known = event(event, network);
    Id self = self(asker);
    LocalDate today = desk.today();
    LocalDate day =
        known.startsOn() == null || known.startsOn().isAfter(today) ? today : known.startsOn();
    Map<Id, Said> all = new TreeMap<>();
    said.forEach(one -> all.put(one.other(), one));
    List<NameLine> open = new ArrayList<>();
    for (Match match :
        new Register(network, desk.view(asker, network))
            .match(names.subList(0, Math.min(MOST_NAMES, names.size())))) {
      if (match.outcome() == Outcome.MATCHED && !match.candidates().getFirst().equals(self)) {
        all.putIfAbsent(
            match.candidates().getFirst(), new Said(match.candidates().getFirst(), true, false));
      } else {
        open.add(match.line());
      }
    }
    List<Kept> written = new ArrayList<>();
    Map<String, Kept> confirmed = new LinkedHashMap<>();
    if (came && !came(event, network).contains(self)) {
      Draft draft = new Draft();
      draft.fact(
          "engagements",
          new Cells()
              .with("subject", self)
              .with("kind", EngagementKind.ATTENDED.word())
              .with("object", event)
              .with("on", day));
      written.add(
          desk.kept(FactKind.REPORT, draft, source(known, Confirmation.NONE), asker, self, null));
    }
    List<Kept> before = desk.kept().reportsOf(self).stream().filter(Kept::counts).toList();
    Rights rights = desk.rights(asker, network);
    for (Said one : all.values()) {
      rights.requireSight(one.other());
      Draft draft = draft(one, self, event, day, today, before, confirmed);
      if (!draft.facts().isEmpty()) {
        written.add(
            desk.kept(
                FactKind.REPORT,
                draft,
                source(known, Confirmation.ASKED),
                asker,
                self,
                one.other()));
      }
    }
    written.forEach(kept -> requireMayRecord(kept, asker, network));
    desk.note(asker, "report", all.keySet(), event.value());
    desk.store()
        .transaction(
            work -> {
              written.forEach(kept -> desk.write(work, kept));
              confirmed.values().forEach(kept -> confirm(work, kept, known));
              open.forEach(line -> ask(work, line, event, day, self, known, asker));
              return true;
            });
    return written.size() + confirmed.size();
  }

  /** Reports of the asker and about the asker, newest first. */
  List<Told> list(Asker asker) {
    Id self = self(asker);
    Network network = desk.network();
    RecordedView shown = new RecordedView(desk.view(asker, network));
    List<Told> told = new ArrayList<>();
    for (Kept kept : desk.kept().reportsOf(self)) {
      boolean own = self.equals(kept.reporter());
      if (own || kept.counts()) {
        told.add(
            new Told(
                shown.show(kept, false),
                own,
                !own && kept.counts() && kept.confirmation() == Confirmation.ASKED));
      }
    }
    desk.note(asker, "reports", shown.shown(), "reports of " + self);
    return told;
  }

  long countWaiting(Asker asker) {
    Id self = asker.person();
    return self == null
        ? 0
        : desk.kept().reportsOf(self).stream()
            .filter(kept -> self.equals(kept.other()) && kept.counts())
            .filter(kept -> kept.confirmation() == Confirmation.ASKED)
            .count();
  }

  /** The other side says yes or no. Throws unknown-id for a report that is not about the asker. */
  void answer(String id, boolean yes, Asker asker) {
    Id self = self(asker);
    Kept kept =
        desk.kept()
            .find(id)
            .filter(found -> self.equals(found.other()) && found.counts())
            .orElseThrow(() -> Recordings.unknown(id));
    desk.note(
        asker, yes ? "report-confirm" : "report-deny", Draft.named(kept.facts()), "report " + id);
    String source = kept.source().replace(ASKED, yes ? BOTH : DENIED);
    desk.store()
        .transaction(
            work -> {
              Kept now =
                  KeptRecordings.hold(work, id)
                      .filter(Kept::counts)
                      .orElseThrow(() -> Recordings.unknown(id));
              if (yes) {
                desk.writeFacts(work, now, source);
              } else {
                desk.takeBack(work, now, asker.name());
              }
              KeptRecordings.confirm(
                  work, id, yes ? Confirmation.CONFIRMED : Confirmation.DENIED, source);
              return true;
            });
  }

  /** What the reporter said may be withdrawn by them. */
  void withdraw(String id, Asker asker) {
    Id self = self(asker);
    Kept kept =
        desk.kept()
            .find(id)
            .filter(found -> self.equals(found.reporter()) && found.counts())
            .orElseThrow(() -> Recordings.unknown(id));
    desk.note(asker, "take-back", Draft.named(kept.facts()), "report " + id);
    desk.store().transaction(work -> desk.takeBack(work, kept, asker.name()));
  }

  private static String source(Event event, Confirmation confirmation) {
    return confirmation == Confirmation.NONE
        ? "本人の報告（%s）".formatted(event.name())
        : "本人の報告（%s、%s）".formatted(event.name(), ASKED);
  }

  /** What is new of what was said; what the other side said before is confirmed by it. */
  private static Draft draft(
      Said said,
      Id self,
      Id event,
      LocalDate day,
      LocalDate today,
      List<Kept> before,
      Map<String, Kept> confirmed) {
    boolean met = said.met();
    boolean worked = said.worked();
    for (Kept kept : before) {
      boolean theirs = said.other().equals(kept.reporter()) && self.equals(kept.other());
      boolean mine = self.equals(kept.reporter()) && said.other().equals(kept.other());
      boolean saysMet = says(kept, "met_at", event);
      boolean saysWorked = says(kept, "worked_with", null);
      if (theirs
          && kept.confirmation() == Confirmation.ASKED
          && ((met && saysMet) || (worked && saysWorked))) {
        confirmed.put(kept.id(), kept);
      }
      if (theirs || mine) {
        met &= !saysMet;
        worked &= !saysWorked;
      }
    }
    Draft draft = new Draft();
    if (met) {
      draft.fact("ties", tie(self, said.other(), "met_at", day).with("event", event));
    }
    if (worked) {
      draft.fact("ties", tie(self, said.other(), "worked_with", today));
    }
    return draft;
  }

  private static Cells tie(Id self, Id other, String kind, LocalDate on) {
    return new Cells()
        .with("person_a", self)
        .with("person_b", other)
        .with("kind", kind)
        .with("on", on);
  }

  private static boolean says(Kept kept, String kind, @Nullable Id event) {
    return kept.facts().stream()
        .anyMatch(
            row ->
                kind.equals(row.cells().get("kind"))
                    && (event == null || event.value().equals(row.cells().get("event"))));
  }

  private void confirm(Work work, Kept kept, Event event) {
    String source = "本人の報告（%s、%s）".formatted(event.name(), BOTH);
    desk.writeFacts(work, kept, source);
    KeptRecordings.confirm(work, kept.id(), Confirmation.CONFIRMED, source);
  }

  private void ask(
      Work work, NameLine line, Id event, LocalDate day, Id self, Event known, Asker asker) {
    Questions.keep(
        work,
        new OpenQuestion(
            Keys.next(),
            desk.clock().instant(),
            asker.name(),
            event,
            EngagementKind.ATTENDED.word(),
            day,
            line.name(),
            line.organization(),
            "",
            source(known, Confirmation.NONE),
            self));
  }

  private void requireMayRecord(Kept kept, Asker asker, Network network) {
    Draft draft = new Draft();
    kept.facts()
        .forEach(
            row -> {
              Cells cells = new Cells();
              row.cells().forEach(cells::with);
              draft.fact(row.table(), cells);
            });
    desk.rights(asker, network).requireMayRecord(draft);
  }

  private Set<Id> toldOf(Id self, Id event) {
    Set<Id> told = new TreeSet<>();
    for (Kept kept : desk.kept().reportsOf(self)) {
      Id other = self.equals(kept.reporter()) ? kept.other() : null;
      if (other != null && kept.counts() && says(kept, "met_at", event)) {
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

  private static Id self(Asker asker) {
    Id self = asker.person();
    if (self == null) {
      throw Rights.forbidden("this account stands for nobody");
    }
    return self;
  }
}
