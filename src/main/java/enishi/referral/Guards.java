package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The door: what does a project ask of everybody beyond a route? Organizers of the project read and
 * set it. What was set is never changed, only followed by another, so that the history says who set
 * which numbers when.
 */
public final class Guards {
  private final GuardHistory history;
  private final LivingNetwork living;
  private final Clock clock;
  private final GuardChecks checks = new GuardChecks();

  public Guards(Store store, LivingNetwork living, Clock clock) {
    this.history = new GuardHistory(store);
    this.living = living;
    this.clock = clock;
  }

  /** The guard of a day and all that were ever set, for an organizer of the project. */
  public GuardSetting find(Id project, LocalDate day, Asker asker) {
    Project card = ruled(living.now(), project, asker);
    return GuardSetting.of(day, card.id(), card.name(), history.list(card.id()));
  }

  /**
   * Sets what a project asks for from a day on; {@link Guard#OFF} switches it off. Throws forbidden
   * for anybody but an organizer of the project.
   */
  public GuardSetting set(Id project, Guard guard, LocalDate since, Asker asker) {
    Project card = ruled(living.now(), project, asker);
    if (card.admission() == ProjectAdmission.OPEN) {
      throw badInput(
          "project (%s) is open to anybody, expected a referral-only one.%n"
              + "Maybe its admission is to be referral_only.",
          card.id());
    }
    history.keep(card.id(), guard, since, clock.instant(), asker.name());
    return GuardSetting.of(since, card.id(), card.name(), history.list(card.id()));
  }

  /**
   * Whether it would be enough for the guard of that day if that member referred the candidate, all
   * clauses taken together.
   */
  public boolean wouldPass(Network network, Id project, LocalDate day, Id candidate, Id referrer) {
    return check(network, project, day).wouldPass(candidate, referrer);
  }

  /** The guard of a day, ready to judge. */
  GuardCheck check(Network network, Id project, LocalDate day) {
    List<GuardVersion> versions = history.list(project);
    return check(network, project, day, GuardSetting.of(day, project, "", versions).guard());
  }

  /** The days from which a guard of the project holds or no longer holds. */
  List<LocalDate> turns(Id project) {
    return history.list(project).stream().map(GuardVersion::since).toList();
  }

  /** Any guard, ready to judge. */
  GuardCheck check(Network network, Id project, LocalDate day, Guard guard) {
    return checks.of(network, project, day, guard);
  }

  /** The project, if it is the asker's to rule. */
  static Project ruled(Network network, Id project, Asker asker) {
    asker.requireOrganizes();
    if (!asker.seesEverything() && !asker.scope().contains(project)) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s) is no organizer of (%s), expected one whose scope has it"
              .formatted(asker.name(), project));
    }
    Project card = network.facts().projects().get(project);
    if (card == null) {
      throw EnishiException.unknownId(project);
    }
    return card;
  }
}
