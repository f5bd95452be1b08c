package enishi.referral;

import enishi.directory.View;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on one person and one project over time, as the asker may read them.
 *
 * @param persons whom the answer names, by their real ids
 */
record Chronicle(Timeline answer, Set<Id> persons) {
  /** Throws what {@link Judgement#of} throws. */
  static Chronicle of(
      Network network,
      View view,
      TimelineQuery query,
      Function<LocalDate, GuardCheck> guards,
      List<LocalDate> guardTurns) {
    EligibilityQuery asked = query.eligibility();
    Judgement today = Judgement.of(network, view, asked, guards.apply(asked.asOf()));
    Set<Id> candidates = new TreeSet<>(today.persons());
    List<Timeline.Stretch> stretches = new ArrayList<>();
    Iterator<LocalDate> days =
        TurningDays.of(
                network,
                view.resolve(asked.person()),
                view.resolve(asked.project()),
                query.from(),
                query.to(),
                guardTurns)
            .iterator();
    LocalDate day = days.next();
    while (day != null) {
      LocalDate next = days.hasNext() ? days.next() : null;
      Judgement judgement =
          day.equals(asked.asOf())
              ? today
              : Judgement.of(network, view, on(day, asked), guards.apply(day));
      candidates.addAll(judgement.persons());
      LocalDate last = next == null ? query.to() : next.minusDays(1);
      append(stretch(day, last, judgement.answer(), stretches), stretches);
      network.at(asked.asOf()); // asked again, so that it stays among the days that are kept
      day = next;
    }
    Timeline answer = write(today.answer(), query, stretches);
    return new Chronicle(answer, named(answer, candidates, view));
  }

  /** Without a guard. */
  static Chronicle of(Network network, View view, TimelineQuery query) {
    Id project = query.eligibility().project();
    return of(
        network, view, query, day -> new GuardCheck(network, project, day, Guard.OFF), List.of());
  }

  private static EligibilityQuery on(LocalDate day, EligibilityQuery asked) {
    return new EligibilityQuery(asked.person(), asked.project(), day, asked.maxHops());
  }

  private static Timeline.Stretch stretch(
      LocalDate from, LocalDate to, Eligibility answer, List<Timeline.Stretch> before) {
    return new Timeline.Stretch(
        from,
        to,
        answer.verdict(),
        answer.routes(),
        answer.route(),
        because(answer, before.isEmpty() ? null : before.getLast()));
  }

  private static void append(Timeline.Stretch stretch, List<Timeline.Stretch> stretches) {
    Timeline.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last == null || !last.goesOnAs(stretch)) {
      stretches.add(stretch);
    } else {
      stretches.set(
          stretches.size() - 1,
          new Timeline.Stretch(
              last.from(),
              stretch.to(),
              last.verdict(),
              last.routes(),
              last.route(),
              last.because()));
    }
  }

  private static Timeline.Because because(Eligibility answer, Timeline.@Nullable Stretch before) {
    return switch (answer.verdict()) {
      case MEMBER -> fact("joined", answer.evidence());
      case ELIGIBLE ->
          answer.route() == null
              ? new Timeline.Because(Clause.OPEN_PROJECT, null)
              : fact(answer.route() == Route.A ? "referral" : "met_at", answer.evidence());
      case ALMOST, NOT_ELIGIBLE -> lost(answer, before);
    };
  }

  private static Timeline.Because fact(String kind, List<EligibilityFact> facts) {
    return new Timeline.Because(
        kind, facts.stream().filter(f -> f.kind().equals(kind)).findFirst().orElse(null));
  }

  /** What ended the day before, else what is open to the person now. */
  private static Timeline.Because lost(Eligibility answer, Timeline.@Nullable Stretch before) {
    EligibilityFact held = before == null ? null : before.because().fact();
    if (before != null && held != null && before.verdict() == Verdict.MEMBER) {
      return new Timeline.Because(Timeline.Because.LEFT, held);
    }
    for (EligibilityFact lapsed : answer.lapsed()) {
      if (held != null && lapsed.why() != null && isSame(held, lapsed)) {
        return new Timeline.Because(lapsed.why().word(), lapsed);
      }
    }
    return new Timeline.Because(
        !answer.next().isEmpty()
            ? answer.next().getFirst().step().word()
            : answer.verdict() == Verdict.ALMOST
                ? Timeline.Because.NEXT_STEP
                : Timeline.Because.NOTHING,
        null);
  }

  private static boolean isSame(EligibilityFact held, EligibilityFact lapsed) {
    return held.kind().equals(lapsed.kind())
        && held.whoLabel().equals(lapsed.whoLabel())
        && Objects.equals(held.on(), lapsed.on());
  }

  private static Timeline write(
      Eligibility today, TimelineQuery query, List<Timeline.Stretch> stretches) {
    return new Timeline(
        today.asOf(),
        today.person(),
        today.personName(),
        today.project(),
        today.projectName(),
        query.from(),
        query.to(),
        stretches);
  }

  /** Of those whom the judgements name, the ones that are left in the answer. */
  private static Set<Id> named(Timeline answer, Set<Id> candidates, View view) {
    Set<Id> shown = new HashSet<>(Set.of(answer.person()));
    for (Timeline.Stretch stretch : answer.stretches()) {
      EligibilityFact fact = stretch.because().fact();
      if (fact != null && fact.who() != null) {
        shown.add(fact.who());
      }
    }
    Set<Id> persons = new TreeSet<>();
    for (Id person : candidates) {
      Id id = view.show(person).id();
      if (id != null && shown.contains(id)) {
        persons.add(person);
      }
    }
    return Set.copyOf(persons);
  }
}
