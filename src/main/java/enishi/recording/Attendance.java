package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Draft.Cells;
import enishi.recording.NameMatching.Match;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door to attendance lists: names are compared with the persons in sight, whoever keeps the
 * list chooses, and only then it is recorded. Whom nobody could name stays an open question.
 */
final class Attendance {
  private final Desk desk;

  Attendance(Desk desk) {
    this.desk = desk;
  }

  /**
   * The occasion of a list.
   *
   * @param event null for one that is described now
   * @param name of the new event; empty where there is one
   */
  record Occasion(
      @Nullable Id event,
      String name,
      @Nullable Id municipality,
      LocalDate on,
      String took,
      String evidence) {
    Occasion {
      if (event == null && name.isBlank()) {
        throw badInput("event is missing.%nMaybe choose one, or write the name of a new one.");
      }
      if (event != null && !event.is(EntityKind.EVENT)) {
        throw badInput("event (%s), expected event:…", event);
      }
    }
  }

  /** Somebody whom a line may mean, with what tells them from others. */
  record Candidate(Id id, String name, String hint) {}

  /**
   * A line as it was compared.
   *
   * @param again whether an earlier line matches the same person
   */
  record Line(
      NameLine line, NameMatching.Outcome outcome, List<Candidate> candidates, boolean again) {
    Line {
      candidates = List.copyOf(candidates);
    }
  }

  /** What becomes of a line: a person chosen, somebody new, a question left open, or nothing. */
  record Choice(NameLine line, String choice) {
    static final String NEW = "new";
    static final String QUESTION = "question";
  }

  /**
   * @param recorded null where every line was left open
   */
  record Outcome(@Nullable Recorded recorded, int questions) {}

  /** Compares; writes nothing but who was shown to whom. */
  List<Line> check(List<NameLine> lines, Asker asker) {
    asker.requireOrganizes();
    Network network = desk.network();
    View view = desk.view(asker, network);
    PeopleInSight people = new PeopleInSight(network, view);
    List<Match> matches = people.match(lines);
    Set<Id> shown = new HashSet<>();
    Set<Id> before = new HashSet<>();
    List<Line> checked = new ArrayList<>();
    for (Match match : matches) {
      match.candidates().forEach(shown::add);
      boolean again =
          match.outcome() == NameMatching.Outcome.MATCHED
              && !before.add(match.candidates().getFirst());
      checked.add(
          new Line(
              match.line(),
              match.outcome(),
              match.candidates().stream().map(id -> candidate(id, view, people)).toList(),
              again));
    }
    desk.note(asker, "attendance-check", shown, "a list of %d names".formatted(lines.size()));
    return checked;
  }

  static Candidate candidate(Id id, View view, PeopleInSight people) {
    return new Candidate(id, Objects.requireNonNullElse(view.show(id).name(), ""), people.hint(id));
  }

  /** Records the list as it was chosen, all of it or nothing. */
  Outcome record(Occasion occasion, List<Choice> choices, Asker asker) {
    asker.requireOrganizes();
    LocalDate today = desk.today();
    if (occasion.on().isAfter(today)) {
      throw badInput("on (%s) is still to come.%nMaybe record it afterwards.", occasion.on());
    }
    Network network = desk.network();
    Draft draft = new Draft();
    Describing describing = new Describing(network, draft, occasion.on());
    Id event =
        occasion.event() == null
            ? describing.event(occasion.name(), occasion.on(), occasion.municipality(), null)
            : occasion.event();
    Set<Id> came = new HashSet<>();
    List<NameLine> open = new ArrayList<>();
    for (Choice choice : choices) {
      switch (choice.choice()) {
        case "" -> {}
        case Choice.QUESTION -> open.add(choice.line());
        case Choice.NEW ->
            attend(
                draft,
                describing.person(
                    Newcomer.named(choice.line().bare(), choice.line().organization())),
                event,
                occasion);
        default -> {
          Id person = Id.parse(EntityKind.PERSON, choice.choice());
          if (came.add(network.facts().resolve(person))) {
            attend(draft, person, event, occasion);
          }
        }
      }
    }
    if (draft.facts().isEmpty() && draft.described().isEmpty() && open.isEmpty()) {
      throw badInput("no line is ticked.%nMaybe tick those who came.");
    }
    Rights rights = desk.rights(asker, network);
    if (draft.facts().isEmpty() && occasion.event() != null) {
      rights.requireSight(event);
      if (!rights.keeps(event)) {
        throw Rights.forbidden("the event is not one that this account works for");
      }
    } else {
      rights.requireMayRecord(draft);
    }
    return write(occasion, event, draft, open, asker);
  }

  private Outcome write(
      Occasion occasion, Id event, Draft draft, List<NameLine> open, Asker asker) {
    String source =
        occasion.evidence().isBlank()
            ? Recordings.source(asker, desk.today())
            : occasion.evidence().strip();
    boolean records = !draft.facts().isEmpty() || !draft.described().isEmpty();
    Kept kept = desk.kept(FactKind.ATTENDANCE, draft, source, asker);
    desk.note(asker, "record", Draft.named(kept.rows()), "attendance of " + event);
    desk.store()
        .transaction(
            work -> {
              if (records) {
                desk.write(work, kept);
              }
              for (NameLine line : open) {
                Questions.keep(
                    work,
                    new OpenQuestion(
                        Keys.next(),
                        desk.clock().instant(),
                        asker.name(),
                        event,
                        occasion.took(),
                        occasion.on(),
                        line.name(),
                        line.organization(),
                        records ? kept.id() : "",
                        source,
                        null));
              }
              return true;
            });
    return new Outcome(records ? new Recordings(desk).get(kept.id(), asker) : null, open.size());
  }

  static void attend(Draft draft, Id person, Id event, Occasion occasion) {
    draft.fact("engagements", Cells.engagement(person, occasion.took(), event, occasion.on()));
  }
}
