package enishi.recording;

import static enishi.recording.RecordTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.RunningApplication;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Strength;
import enishi.recording.SelfReports.Said;
import enishi.security.Asker;
import enishi.security.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report counts at once, is confirmed by the other's own, and is denied for good. */
class SelfReportIT {
  private static final Id FAIR = Id.parse("event:fair");
  private static final Id AOKI = Id.person("aoki");
  private static final Id ETO = Id.person("eto");
  private static final Id CHIBA = Id.person("chiba");

  private static Asker member(Id person) {
    return new Asker(person.key(), Role.MEMBER, person, List.of(), false);
  }

  @Test
  void isConfirmedDeniedAndWithdrawn(@TempDir Path folder) {
    try (RunningApplication application = RecordTown.start(folder)) {
      SelfReports reports = application.door(SelfReports.class);
      Confirmations answers = application.door(Confirmations.class);
      LivingNetwork living = application.door(LivingNetwork.class);
      Recordings recordings = application.door(Recordings.class);
      for (String person : List.of("person:aoki", "person:chiba")) {
        recordings.record(
            new FactDraft(
                FactKind.ATTENDANCE, Map.of("event", "event:fair", "person", person), null, ""),
            Asker.owner());
      }
      Strength before = living.now().strengths().between(AOKI, ETO, TODAY);
      List<Said> met = List.of(new Said(ETO, true, false));
      assertThat(reports.report(FAIR, true, met, List.of(), member(AOKI))).isEqualTo(1);
      assertThat(reports.report(FAIR, true, met, List.of(), member(AOKI))).as("again").isZero();
      assertThat(living.now().strengths().between(AOKI, ETO, TODAY)).isNotEqualTo(before);
      String id = answers.list(member(ETO)).getFirst().recorded().id();
      assertThatThrownBy(() -> answers.answer(id, true, member(CHIBA)))
          .isInstanceOf(EnishiException.class)
          .hasMessageContaining("unknown recording");
      answers.answer(id, false, member(ETO));
      assertThat(living.now().strengths().between(AOKI, ETO, TODAY)).isEqualTo(before);
      assertThat(answers.list(member(AOKI)).getFirst().recorded().confirmation())
          .isEqualTo("denied");
      assertThat(answers.list(member(ETO))).isEmpty();

      reports.report(FAIR, true, List.of(new Said(CHIBA, true, false)), List.of(), member(AOKI));
      reports.report(FAIR, true, List.of(new Said(AOKI, true, true)), List.of(), member(CHIBA));
      assertThat(answers.list(member(AOKI)))
          .extracting(told -> told.recorded().confirmation())
          .containsExactlyInAnyOrder("confirmed", "asked", "denied");
      assertThat(living.now().facts().tiesBetween(AOKI, CHIBA)).hasSize(2);
      Confirmations.Told own =
          answers.list(member(CHIBA)).stream()
              .filter(Confirmations.Told::own)
              .findFirst()
              .orElseThrow();
      ReportPage page = application.door(ReportPage.class);
      assertThatThrownBy(() -> page.answer(own.recorded().id(), "maybe", member(CHIBA)))
          .isInstanceOf(EnishiException.class)
          .hasMessageContaining("expected yes, no or withdraw");
      assertThat(living.now().facts().tiesBetween(AOKI, CHIBA)).hasSize(2);
      page.answer(own.recorded().id(), "withdraw", member(CHIBA));
      assertThat(living.now().facts().tiesBetween(AOKI, CHIBA)).hasSize(1);
      tooManyNamesAreRefused(application);
      anAnswerWaitsForWhoHoldsTheReport(application);
      assertThatThrownBy(
              () ->
                  reports.report(
                      FAIR,
                      false,
                      List.of(new Said(Id.person("doi"), true, false)),
                      List.of(),
                      member(AOKI)))
          .isInstanceOf(EnishiException.class)
          .hasMessageContaining("unknown id");
    }
  }

  /** Nothing of such a report is kept, neither a name nor a meeting. */
  private static void tooManyNamesAreRefused(RunningApplication application) {
    SelfReports reports = application.door(SelfReports.class);
    Questions questions = application.door(Questions.class);
    List<NameLine> names =
        IntStream.rangeClosed(0, SelfReports.MOST_NAMES)
            .mapToObj(i -> new NameLine("通りがかり " + i, ""))
            .toList();
    List<Said> met = List.of(new Said(ETO, true, false));
    assertThatThrownBy(() -> reports.report(FAIR, false, met, names, member(CHIBA)))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("(31) names at once, expected at most 30")
        .hasMessageContaining("in parts");
    assertThat(questions.list(Asker.owner())).isEmpty();
    List<NameLine> fewer = names.subList(0, SelfReports.MOST_NAMES);
    assertThat(reports.report(FAIR, false, List.of(), fewer, member(CHIBA))).isZero();
    assertThat(questions.list(Asker.owner())).hasSize(SelfReports.MOST_NAMES);
  }

  /** The report is taken back while its answer waits; then there is nothing to confirm. */
  private static void anAnswerWaitsForWhoHoldsTheReport(RunningApplication application) {
    Confirmations answers = application.door(Confirmations.class);
    LivingNetwork living = application.door(LivingNetwork.class);
    Desk desk = application.door(Desk.class);
    List<Said> met = List.of(new Said(ETO, true, false));
    application.door(SelfReports.class).report(FAIR, false, met, List.of(), member(CHIBA));
    String id = answers.list(member(ETO)).getFirst().recorded().id();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> answer =
          desk.store()
              .transaction(
                  work -> {
                    Kept held = KeptRecordings.hold(work, id).orElseThrow();
                    Future<?> begun = other.submit(() -> answers.answer(id, true, member(ETO)));
                    assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS))
                        .isInstanceOf(TimeoutException.class);
                    desk.takeBack(work, held, "chiba");
                    return begun;
                  });
      assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS))
          .hasMessageContaining("unknown recording");
    }
    assertThat(living.now().facts().tiesBetween(CHIBA, ETO)).isEmpty();
    assertThat(answers.list(member(CHIBA)).getFirst().recorded().state()).isEqualTo("taken-back");
  }
}
