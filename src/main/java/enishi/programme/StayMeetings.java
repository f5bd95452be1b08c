package enishi.programme;

import static enishi.model.EnishiException.badInput;
import static enishi.model.EnishiException.unknownId;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.programme.ProgrammeOverview.Meeting;
import enishi.programme.ProgrammeOverview.Pair;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The door to what an office knows of possible meetings. Stays that overlap connect nobody until
 * somebody says that the parties met (domain 3.1); then each pair that met gets a {@code knows} tie
 * of the first day they were together.
 */
public final class StayMeetings {
  private final Programmes programmes;
  private final Recorder recorder;
  private final Store store;
  private final Clock clock;

  public StayMeetings(Programmes programmes, Recorder recorder, Store store, Clock clock) {
    this.programmes = programmes;
    this.recorder = recorder;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Says whether two parties met, instead of what was said before.
   *
   * @param meeting the two stays, as {@link Meeting#key()} has them
   * @param pairs who met, as {@link Pair#key()} has them; none where they did not meet or nobody
   *     knows who
   */
  public void judge(Id programme, String meeting, boolean met, Set<String> pairs, Asker asker) {
    Meeting possible = find(programme, meeting, asker);
    Set<String> unknown = new HashSet<>(pairs);
    List<Pair> named =
        met
            ? possible.pairs().stream().filter(pair -> pairs.contains(pair.key())).toList()
            : List.of();
    named.forEach(pair -> unknown.remove(pair.key()));
    if (met && !unknown.isEmpty()) {
      throw badInput("pairs (%s) are not of the two parties", unknown.stream().sorted().toList());
    }
    store.transaction(
        work -> {
          work.run(
              ProgrammeCypher.JUDGE_MEETING,
              Map.of(
                  "first", possible.first().value(),
                  "second", possible.second().value(),
                  "met", met,
                  "by", asker.name(),
                  "at", LocalDate.now(clock).toEpochDay(),
                  "named", named.size()));
          if (named.isEmpty()) {
            recorder.retract(work, title(possible));
          } else {
            recorder.record(work, recording(possible, named, asker));
          }
          return true;
        });
  }

  /** Nobody said anything of the meeting any more. */
  public void withdraw(Id programme, String meeting, Asker asker) {
    Meeting possible = find(programme, meeting, asker);
    store.transaction(
        work -> {
          work.run(
              ProgrammeCypher.FORGET_JUDGEMENT,
              Map.of("first", possible.first().value(), "second", possible.second().value()));
          recorder.retract(work, title(possible));
          return true;
        });
  }

  private Meeting find(Id programme, String meeting, Asker asker) {
    ProgrammeOverview overview = programmes.find(programme, LocalDate.now(clock), asker);
    if (!overview.detailed()) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s) does not organize for the hub of (%s)"
              .formatted(asker.name(), programme.value()));
    }
    return overview.meetings().stream()
        .filter(one -> one.key().equals(meeting))
        .findFirst()
        .orElseThrow(() -> unknownId(programme));
  }

  private static Recording recording(Meeting meeting, List<Pair> pairs, Asker asker) {
    return new Recording(
        title(meeting),
        "滞在の重なり（%s、%s）で会ったと %s が確認"
            .formatted(meeting.first().value(), meeting.second().value(), asker.name()),
        pairs.stream().map(pair -> row(meeting, pair)).toList());
  }

  private static Recording.Row row(Meeting meeting, Pair pair) {
    return new Recording.Row(
        "ties",
        Map.of(
            "person_a", pair.first().person().value(),
            "person_b", pair.second().person().value(),
            "kind", "knows",
            "on", meeting.from().toString()));
  }

  private static String title(Meeting meeting) {
    return "meeting of " + meeting.key();
  }
}
