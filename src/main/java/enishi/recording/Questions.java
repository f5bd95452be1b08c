package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Attendance.Candidate;
import enishi.recording.Attendance.Choice;
import enishi.recording.Draft.Cells;
import enishi.security.Asker;
import enishi.store.Row;
import enishi.store.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The door to names that were left open: who keeps the event's lists answers them later. */
final class Questions {
  static final int LISTED = 500;
  private static final String DROP = "drop";

  private final Desk desk;

  Questions(Desk desk) {
    this.desk = desk;
  }

  /**
   * A question as one asker sees it.
   *
   * @param reporter the name of who says to have met them; null for an attendance list
   */
  record Asked(
      OpenQuestion question,
      String event,
      @Nullable String reporter,
      boolean reported,
      List<Candidate> candidates) {
    Asked {
      candidates = List.copyOf(candidates);
    }
  }

  static void keep(Work work, OpenQuestion question) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", question.id());
    values.put("at", question.at().toEpochMilli());
    values.put("account", question.account());
    values.put("event", question.event().value());
    values.put("took", question.took());
    values.put("on", question.on().toString());
    values.put("written", question.name());
    values.put("organization", question.organization());
    values.put("recording", question.recording());
    values.put("source", question.source());
    Id reporter = question.reporter();
    if (reporter != null) {
      values.put("reporter", reporter.value());
    }
    work.run(RecordingCypher.KEEP_QUESTION, Map.of("values", values));
  }

  /** The latest that the asker may answer, newest first, each with who may be meant now. */
  List<Asked> list(Asker asker) {
    asker.requireOrganizes();
    Network network = desk.network();
    View view = desk.view(asker, network);
    PeopleInSight people = new PeopleInSight(network, view);
    List<OpenQuestion> open = mine(asker, network).stream().limit(LISTED).toList();
    List<NameMatching.Match> matches = people.match(open.stream().map(OpenQuestion::line).toList());
    TreeSet<Id> shown = new TreeSet<>();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      OpenQuestion question = open.get(i);
      Id reporter = question.reporter();
      if (reporter != null && view.sees(reporter)) {
        shown.add(reporter);
      }
      shown.addAll(matches.get(i).candidates());
      asked.add(
          new Asked(
              question,
              String.valueOf(view.show(question.event()).name()),
              reporter == null ? null : view.show(reporter).name(),
              reporter != null,
              matches.get(i).candidates().stream()
                  .map(id -> Attendance.candidate(id, view, people))
                  .toList()));
    }
    desk.note(asker, "open-questions", shown, "names left open");
    return asked;
  }

  /** Answers one: a person, somebody new, or nobody. Throws unknown-id for one out of scope. */
  @Nullable Recorded answer(String id, String choice, Asker asker) {
    asker.requireOrganizes();
    Network network = desk.network();
    OpenQuestion question =
        mine(asker, network).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    if (choice.isBlank()) {
      throw badInput("an answer is missing.%nMaybe choose a person, or leave it open.");
    }
    if (choice.equals(DROP)) {
      desk.store().write(RecordingCypher.CLOSE_QUESTION, Map.of("id", id));
      return null;
    }
    Draft draft = draft(question, choice, network);
    desk.rights(asker, network).requireMayRecord(draft);
    Kept kept = desk.kept(FactKind.ATTENDANCE, draft, question.source(), asker);
    desk.note(asker, "record", Draft.named(kept.rows()), "answer to an open name");
    desk.store()
        .transaction(
            work -> {
              if (work.run(RecordingCypher.CLOSE_QUESTION, Map.of("id", id)).isEmpty()) {
                throw unknown(id);
              }
              desk.write(work, kept);
              return true;
            });
    return new Recordings(desk).get(kept.id(), asker);
  }

  private static Draft draft(OpenQuestion question, String choice, Network network) {
    Draft draft = new Draft();
    NameLine line = question.line();
    Id person =
        choice.equals(Choice.NEW)
            ? new Describing(network, draft, question.on())
                .person(Newcomer.named(line.bare(), line.organization()))
            : Id.parse(EntityKind.PERSON, choice);
    Id reporter = question.reporter();
    if (reporter != null) {
      draft.fact(
          "ties",
          Cells.tie(reporter, person, "met_at", question.on()).with("event", question.event()));
    } else {
      draft.fact(
          "engagements",
          Cells.engagement(person, question.took(), question.event(), question.on()));
    }
    return draft;
  }

  private List<OpenQuestion> mine(Asker asker, Network network) {
    Rights rights = desk.rights(asker, network);
    return desk.store().read(RecordingCypher.LIST_QUESTIONS, Map.of()).stream()
        .map(Questions::question)
        .filter(one -> one.account().equals(asker.name()) || rights.keeps(one.event()))
        .toList();
  }

  private static OpenQuestion question(Row row) {
    return new OpenQuestion(
        row.text("id"),
        Instant.ofEpochMilli(row.number("at")),
        row.text("account"),
        Id.parse(row.text("event")),
        row.text("took"),
        LocalDate.parse(row.text("on")),
        row.text("name"),
        row.text("organization"),
        row.text("recording"),
        row.text("source"),
        row.findText("reporter").map(Id::parse).orElse(null));
  }

  private static EnishiException unknown(String id) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "unknown question (%s).%nMaybe it was answered meanwhile.".formatted(id));
  }
}
