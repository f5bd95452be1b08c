package enishi.population;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.network.Engagements;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to tiers: where one person stands on a ladder of one municipality. Holds no state. */
public final class Tiers {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Ladders ladders;

  public Tiers(LivingNetwork living, Views views, AuditTrail audit, Ladders ladders) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.ladders = ladders;
  }

  /**
   * Throws unknown-id where the person or the municipality is not there for the asker, forbidden
   * where a member asks for somebody else, bad-input where there is no such ladder.
   */
  public Tier find(TierQuery query, Asker asker) {
    asker.requireMayAskFor(query.person());
    Ladder ladder = ladders.get(query.ladder());
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    Id person = view.resolve(query.person());
    Id municipality = view.resolve(query.municipality());
    Involvement involvement = InvolvementReading.of(network, ladder, person, municipality);
    Standing standing = Standing.of(involvement, ladder, query.asOf());
    List<Tier.Full> full = full(ladder, involvement, standing, query.asOf(), view);
    Double strength =
        network.municipalityStrengths().with(person, municipality, query.asOf()).value();
    audit.record(asker, "tier", List.of(person), query.text());
    return answer(query.asOf(), ladder, view, person, municipality, standing, full, strength);
  }

  private static Tier answer(
      LocalDate asOf,
      Ladder ladder,
      View view,
      Id person,
      Id municipality,
      Standing standing,
      List<Tier.Full> full,
      @Nullable Double strength) {
    Shown shown = view.show(person);
    List<Rung> held = standing.held().stream().map(tier -> ladder.rungs().get(tier - 1)).toList();
    Id shownId = shown.id();
    if (shownId == null) {
      throw EnishiException.unknownId(person);
    }
    return new Tier(
        asOf,
        shownId,
        name(shown, shownId),
        municipality,
        name(view.show(municipality), municipality),
        ladder.name(),
        ladder.version(),
        ladder.provisional(),
        ladder.ours(),
        standing.tier(),
        ladder.typology() ? held.stream().map(Rung::label).toList() : List.of(),
        label(ladder, held, Rung::label, "、", Words.JAPANESE.reason(standing)),
        label(ladder, held, Rung::labelEn, ", ", Words.ENGLISH.reason(standing)),
        standing.reason(),
        strength,
        standing.lapsesOn(),
        standing.lapsedSince(),
        standing.facts().stream().map(fact -> fact(fact, view)).toList(),
        standing.others().stream().map(fact -> fact(fact, view)).toList(),
        next(ladder, standing, asOf),
        full,
        ladder.notes(),
        ladder.rungs().stream().map(r -> new Tier.Step(r.tier(), r.label(), r.labelEn())).toList());
  }

  /** The highest rung's, all types' of a typology; {@code none} where nothing is held. */
  private static String label(
      Ladder ladder, List<Rung> held, Function<Rung, String> name, String and, String none) {
    if (held.isEmpty()) {
      return none;
    }
    return ladder.typology()
        ? held.stream().map(name).collect(Collectors.joining(and))
        : name.apply(held.getLast());
  }

  /** Where a fact came from would tell who a pseudonym is, so it stays away from one. */
  private static Tier.Fact fact(JudgedFact judged, View view) {
    Id object = judged.fact().object();
    LocalDate on = judged.fact().when().on();
    LocalDate through = judged.through();
    Evidence evidence =
        view.isPseudonymous() ? null : judged.fact().evidence().stream().findFirst().orElse(null);
    return new Tier.Fact(
        judged.fact().kind(),
        object,
        name(view.show(object), object),
        Engagements.ALWAYS.equals(on) ? null : on,
        judged.fact().when().until(),
        Rung.NO_END.equals(through) ? null : through,
        judged.tier() == 0 ? null : judged.tier(),
        judged.state(),
        judged.fact().amount(),
        evidence == null ? null : evidence.source(),
        evidence == null ? null : evidence.file(),
        evidence == null ? null : evidence.row());
  }

  private static List<Tier.Full> full(
      Ladder ladder, Involvement involvement, Standing standing, LocalDate asOf, View view) {
    return standing.full().stream()
        .map(
            tier -> {
              Rung rung = ladder.rungs().get(tier - 1);
              List<String> towns =
                  view.isPseudonymous()
                      ? List.of()
                      : involvement.fullBy(tier, asOf).stream()
                          .map(town -> name(view.show(town), town))
                          .toList();
              return new Tier.Full(
                  tier,
                  rung.atMostTowns(),
                  towns,
                  words(Words.JAPANESE, rung.label(), rung, String.join("、", towns)),
                  words(Words.ENGLISH, rung.labelEn(), rung, String.join(", ", towns)));
            })
        .toList();
  }

  private static String words(Words words, String label, Rung rung, String towns) {
    return towns.isEmpty()
        ? words.text("full", label, rung.atMostTowns())
        : words.text("full.towns", label, rung.atMostTowns(), towns);
  }

  private static Tier.@Nullable Next next(Ladder ladder, Standing standing, LocalDate asOf) {
    Rung next = ladder.findRung(standing.tier() + 1).orElse(null);
    if (next == null || ladder.typology() || standing.isExcluded()) {
      return null;
    }
    List<Engagement> facts =
        Stream.concat(standing.facts().stream(), standing.others().stream())
            .map(JudgedFact::fact)
            .toList();
    return new Tier.Next(
        next.tier(),
        next.label(),
        next.labelEn(),
        standing.full().contains(next.tier())
            ? List.of()
            : next.rules().stream()
                .flatMap(
                    rule ->
                        rule.daysByKind().entrySet().stream()
                            .map(way -> missing(way, rule, rule.missing(facts, asOf))))
                .toList());
  }

  private static Tier.Missing missing(
      Map.Entry<EngagementKind, Integer> way, FactRule rule, int times) {
    EngagementKind kind = way.getKey();
    return new Tier.Missing(
        kind,
        Words.JAPANESE.act(kind),
        Words.ENGLISH.act(kind),
        way.getValue(),
        rule.whileItLasts() && kind.isLasting(),
        times);
  }

  private static String name(Shown shown, Id id) {
    return shown.name() == null ? id.key() : shown.name();
  }
}
