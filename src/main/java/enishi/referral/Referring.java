package enishi.referral;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.Referral;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.referral.ReferralForest.Place;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door for making referrals, taking them back and choosing another referrer. A member acts for
 * itself; whoever works for the project acts for its members, and the evidence says who recorded
 * it. A candidate whom the asker may not see is unknown-id.
 */
public final class Referring {
  private static final int LONGEST_REASON = 200;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final ReferralRecords records;
  private final Clock clock;

  public Referring(
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Recorder recorder,
      Store store,
      Clock clock) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.records = new ReferralRecords(store, recorder);
    this.clock = clock;
  }

  /** Records that a member refers a candidate. */
  public ReferralOutcome refer(ReferralAct asked, Asker asker) {
    Known known = known(asked, asker);
    LocalDate today = LocalDate.now(clock);
    LocalDate on = asked.on() == null ? today : asked.on();
    Refusal refusal =
        ReferralRules.refusal(
            known.network(),
            known.project(),
            known.act(),
            on,
            today,
            ProjectRights.organizes(asker, known.project()));
    if (refusal != null) {
      return ReferralOutcome.refused(asked, on, refusal);
    }
    note(asker, "refer", known.act(), on);
    Referral made = known.referral(on, asked.expiresOn(), null);
    records.write(List.of(made), "紹介の記録（記録者: %s）".formatted(asker.name()));
    return ReferralOutcome.recorded(known.act(), on, null);
  }

  /** Takes back what is in force of the member's referrals of the candidate, from today on. */
  public ReferralOutcome revoke(ReferralAct asked, Asker asker) {
    Known known = known(asked, asker);
    LocalDate today = LocalDate.now(clock);
    List<Referral> inForce =
        known.between().stream()
            .filter(referral -> referral.isInForce(today))
            .filter(referral -> asked.on() == null || referral.on().equals(asked.on()))
            .toList();
    if (inForce.isEmpty()) {
      LocalDate on = asked.on() == null ? today : asked.on();
      return ReferralOutcome.refused(asked, on, Refusal.NOT_IN_FORCE);
    }
    note(asker, "revoke-referral", known.act(), inForce.getFirst().on());
    records.write(
        inForce.stream().map(referral -> revoked(referral, today)).toList(),
        "紹介の取り消し（記録者: %s）".formatted(asker.name()));
    return ReferralOutcome.recorded(known.act(), inForce.getFirst().on(), today);
  }

  /**
   * Gives a member another referrer: the new one's referral is recorded with the reason, and that
   * of the one who stands above them now is taken back where it is in force.
   */
  public ReferralOutcome reparent(ReferralAct asked, String reason, Asker asker) {
    Known known = known(asked, asker);
    ProjectRights.requireOrganizes(asker, known.project());
    LocalDate today = LocalDate.now(clock);
    String why = reason.strip().replaceAll("\\s+", " ");
    ReferralForest forest = forest(known.network(), known.project().id(), today);
    Refusal refusal =
        why.isEmpty() || why.length() > LONGEST_REASON
            ? Refusal.NO_REASON
            : known.refusalToReparent(forest, today);
    if (refusal != null) {
      return ReferralOutcome.refused(asked, today, refusal);
    }
    List<Referral> written = new ArrayList<>();
    written.add(known.referral(today, null, null));
    Referred above = forest.places().get(forest.number(known.act().candidate())).referral();
    if (above != null && above.referral().isInForce(today)) {
      written.add(revoked(above.referral(), today));
    }
    note(asker, "re-parent", known.act(), today);
    records.write(written, "紹介者の変更（記録者: %s、理由: %s）".formatted(asker.name(), why));
    return ReferralOutcome.recorded(known.act(), today, null);
  }

  private static ReferralForest forest(Network network, Id project, LocalDate day) {
    return ReferralForest.of(network, Vouchings.of(network, project, day), project, day);
  }

  private static Referral revoked(Referral referral, LocalDate day) {
    return new Referral(
        referral.referrer(),
        referral.candidate(),
        referral.project(),
        referral.on(),
        referral.expiresOn(),
        day,
        List.of());
  }

  /** Written before the act, so that there is none without its entry. */
  private void note(Asker asker, String action, ReferralAct act, LocalDate day) {
    audit.record(asker, action, List.of(act.referrer(), act.candidate()), act.text(day));
  }

  private Known known(ReferralAct asked, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, LocalDate.now(clock));
    Project project = network.facts().projects().get(view.resolve(asked.project()));
    if (project == null) {
      throw unknownId(asked.project());
    }
    ProjectRights.requireRecordsFor(asker, project, asked.referrer());
    ReferralAct act =
        new ReferralAct(
            view.resolve(asked.referrer()),
            view.resolve(asked.candidate()),
            project.id(),
            asked.on(),
            asked.expiresOn());
    return new Known(network, project, act);
  }

  /** An act whose persons and project the asker may name, with what is recorded of them. */
  private record Known(Network network, Project project, ReferralAct act) {
    /** The member's referrals of the candidate to the project. */
    List<Referral> between() {
      return ReferralRules.between(network, act);
    }

    Referral referral(LocalDate on, @Nullable LocalDate expiresOn, @Nullable LocalDate revokedOn) {
      return new Referral(
          act.referrer(), act.candidate(), project.id(), on, expiresOn, revokedOn, List.of());
    }

    @Nullable Refusal refusalToReparent(ReferralForest forest, LocalDate today) {
      int number = forest.number(act.candidate());
      Place place = number < 0 ? null : forest.places().get(number);
      if (place == null || place.who().founder() || !place.who().standing().isActive()) {
        return Refusal.NOT_REPARENTED;
      }
      Referred above = place.referral();
      Function<Place, Id> person = Place::person;
      if (act.referrer().equals(act.candidate())) {
        return Refusal.SELF;
      }
      if (above != null && above.counts() && above.by().equals(act.referrer())) {
        return Refusal.SAME_REFERRER;
      }
      if (!network.memberships().isActiveMember(act.referrer(), project.id(), today)) {
        return Refusal.NOT_A_MEMBER;
      }
      if (forest.branch(number).stream().map(person).anyMatch(act.referrer()::equals)) {
        return Refusal.CIRCLE;
      }
      return between().stream().anyMatch(referral -> referral.on().equals(today))
          ? Refusal.REVOKED_THAT_DAY
          : null;
    }
  }
}
