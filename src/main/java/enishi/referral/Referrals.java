package enishi.referral;

import static enishi.model.EnishiException.badInput;
import static enishi.model.EnishiException.unknownId;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.Referral;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The door to referrals as they stand today: a person's own, or all of a project. */
public final class Referrals {
  private static final Comparator<Referral> NEWEST_FIRST =
      Comparator.comparing(Referral::on)
          .reversed()
          .thenComparing(Referral::project)
          .thenComparing(Referral::referrer)
          .thenComparing(Referral::candidate);

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;

  public Referrals(LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A member account asks for itself only; all of a project are for who works for it.
   *
   * @param person null for all of the project
   * @param project null for all projects of the person
   */
  public ReferralList list(@Nullable Id person, @Nullable Id project, Asker asker) {
    if (person == null && project == null) {
      throw badInput("neither person nor project is given, expected one of them or both");
    }
    if (person != null) {
      asker.requireMayAskFor(person);
    }
    LocalDate today = LocalDate.now(clock);
    Network network = living.now();
    View view = views.of(asker, network, today);
    Project of = project == null ? null : network.facts().projects().get(view.resolve(project));
    if (project != null && of == null) {
      throw unknownId(project);
    }
    Id whose = person == null ? null : view.resolve(person);
    if (whose == null && of != null) {
      ProjectRights.requireOrganizes(asker, of);
    }
    Lines lines = new Lines(network, view, asker, today);
    List<Referral> all =
        whose == null ? network.facts().referrals() : network.facts().referralsOf(whose);
    List<Referral> wanted =
        all.stream()
            .filter(referral -> of == null || referral.project().equals(of.id()))
            .sorted(NEWEST_FIRST)
            .toList();
    ReferralList list =
        new ReferralList(
            today,
            whose == null ? null : view.show(whose).id(),
            whose == null ? null : view.show(whose).name(),
            of == null ? null : of.id(),
            of == null ? null : of.name(),
            lines.of(wanted, one -> whose == null || one.referrer().equals(whose)),
            lines.of(wanted, one -> one.candidate().equals(whose)));
    Set<Id> persons = new TreeSet<>(lines.persons);
    if (whose != null) {
      persons.add(whose);
    }
    audit.record(asker, "referrals", persons, "%s %s".formatted(person, project));
    return list;
  }

  /** What a form names already, as the asker may see it; null where it names nothing. */
  @Nullable Shown find(@Nullable Id id, Asker asker) {
    if (id == null) {
      return null;
    }
    View view = views.of(asker, living.now(), LocalDate.now(clock));
    Id known = view.resolve(id);
    audit.record(asker, "referrals", List.of(known), id.value());
    return view.show(known);
  }

  /** Writes referrals as the asker may read them; remembers whom it showed. */
  private static final class Lines {
    private final Network network;
    private final View view;
    private final Asker asker;
    private final LocalDate today;
    private final Set<Id> persons = new TreeSet<>();
    private final Map<Id, Vouchings> vouchings = new HashMap<>();

    Lines(Network network, View view, Asker asker, LocalDate today) {
      this.network = network;
      this.view = view;
      this.asker = asker;
      this.today = today;
    }

    List<ReferralLine> of(List<Referral> referrals, Predicate<Referral> wanted) {
      return referrals.stream().filter(wanted).map(this::line).toList();
    }

    private ReferralLine line(Referral referral) {
      Id id = referral.project();
      Project project = network.facts().projects().get(id);
      String name = project == null ? id.key() : project.name();
      Showing showing = new Showing(view, name);
      Shown referrer = showing.of(referral.referrer());
      Shown candidate = showing.of(referral.candidate());
      persons.addAll(showing.persons());
      Vouchings of = vouchings.computeIfAbsent(id, any -> Vouchings.of(network, id, today));
      Referred seen = Involved.referred(referral, of, today);
      boolean mayAct =
          asker.isSelf(referral.referrer())
              || (project != null && ProjectRights.organizes(asker, project));
      return new ReferralLine(
          referrer.id(),
          referrer.name(),
          showing.label(referral.referrer(), true),
          candidate.id(),
          candidate.name(),
          showing.label(referral.candidate(), false),
          id,
          name,
          referral.on(),
          referral.expiresOn(),
          referral.revokedOn(),
          seen.state(),
          mayAct && candidate.id() != null && referral.isInForce(today));
    }
  }
}
