package enishi.directory;

import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.network.Contribution;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.Strength;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to how close two are, and why. */
public final class ConnectionStrengths {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  public ConnectionStrengths(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /**
   * The strength with all its facts. Throws unknown-id for what the asker may not see, forbidden
   * where a member asks about two others.
   */
  public ConnectionStrength find(StrengthQuery query, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    ConnectionStrength answer = answer(query, asker, network, view);
    audit.record(
        asker,
        "strength",
        List.of(view.resolve(query.a()), view.resolve(query.b())),
        query.a() + " – " + query.b());
    return answer;
  }

  static ConnectionStrength answer(StrengthQuery query, Asker asker, Network network, View view) {
    if (!asker.isSelf(query.a())) {
      asker.requireMayAskFor(asker.isSelf(query.b()) ? query.b() : query.a());
    }
    Id a = view.resolve(query.a());
    Id b = view.resolve(query.b());
    Strength strength = strength(a, b, query, network);
    Shown one = view.show(a);
    Shown other = view.show(b);
    return new ConnectionStrength(
        query.asOf(),
        Objects.requireNonNull(one.id()),
        Objects.requireNonNull(one.name()),
        Objects.requireNonNull(other.id()),
        Objects.requireNonNull(other.name()),
        strength.value(),
        strength.value() == null ? null : Band.of(strength.value()),
        facts(strength.facts(), network, view),
        facts(strength.context(), network, view));
  }

  private static Strength strength(Id a, Id b, StrengthQuery query, Network network) {
    if (a.is(EntityKind.MUNICIPALITY)) {
      return network.municipalityStrengths().with(b, a, query.asOf());
    }
    return b.is(EntityKind.MUNICIPALITY)
        ? network.municipalityStrengths().with(a, b, query.asOf())
        : network.strengths().between(a, b, query.asOf());
  }

  private static List<StrengthFact> facts(
      List<Contribution> contributions, Network network, View view) {
    Names names = new Names(network.facts(), view);
    return contributions.stream().map(c -> fact(c, names, view)).toList();
  }

  /** Under pseudonyms without its rows, which would name the person to whoever has the file. */
  private static StrengthFact fact(Contribution fact, Names names, View view) {
    Shown context = fact.context() == null ? Shown.MASKED : names.show(fact.context());
    List<Evidence> evidence = view.isPseudonymous() ? List.of() : fact.evidence();
    return new StrengthFact(
        fact.kind(),
        context.id(),
        context.name(),
        fact.on(),
        fact.datedOn(),
        fact.contribution(),
        fact.how(),
        sources(evidence),
        evidence);
  }

  private static @Nullable String sources(List<Evidence> evidence) {
    String sources =
        evidence.stream()
            .map(Evidence::source)
            .filter(source -> !source.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    return sources.isEmpty() ? null : sources;
  }
}
