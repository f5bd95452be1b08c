package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Shown;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The door from every figure about a population to the people whom it counts. */
public final class Tracing {
  private static final int MOST_LISTED = 500;

  private final PopulationDesk desk;
  private final AuditTrail audit;

  public Tracing(PopulationDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  /**
   * Throws as {@link Populations#find}, bad-input for a rung that is none, unknown-id for a thing
   * that is none or may not be seen.
   */
  public CountedPeople find(FigureQuery query, Asker asker) {
    PopulationDesk.Opened opened = desk.open(query.population(), asker);
    requireRung(opened.ladder(), query.tier());
    requireRung(opened.ladder(), query.before());
    List<FigureSearch.Member> members = new FigureSearch(opened, query).find();
    boolean isTooFew = !new FigureTold(opened, query).isTold(members.size());
    List<FigureSearch.Member> listed =
        isTooFew ? List.of() : members.stream().limit(MOST_LISTED).toList();
    audit.record(
        asker,
        "population",
        listed.stream().map(member -> member.who().person()).distinct().toList(),
        query.text());
    return new CountedPeople(
        opened.heading(),
        query.figure().word(),
        title(Words.JAPANESE, query, opened),
        title(Words.ENGLISH, query, opened),
        isTooFew ? null : Integer.valueOf(members.size()),
        isTooFew,
        listed.stream().map(member -> one(member, opened)).toList());
  }

  private static void requireRung(Ladder ladder, int tier) {
    if (tier != 0 && ladder.findRung(tier).isEmpty()) {
      throw badInput(
          "tier (%d) must be 0 to %d, as ladder (%s) has it",
          tier, ladder.rungs().size(), ladder.name());
    }
  }

  private static CountedPeople.One one(FigureSearch.Member member, PopulationDesk.Opened opened) {
    Ladder ladder = opened.ladder();
    LocalDate on = member.on();
    Standing standing =
        Standing.of(member.who().involvement(), ladder, on == null ? opened.asOf() : on);
    Shown shown = opened.view().show(member.who().person());
    Id id = Objects.requireNonNull(shown.id());
    Integer other = member.other();
    return new CountedPeople.One(
        id,
        shown.name() == null ? id.key() : shown.name(),
        on,
        standing.tier(),
        other == null ? null : Integer.valueOf(ladder.tier(other)),
        standing.lapsesOn(),
        (int) standing.facts().stream().filter(f -> f.tier() == standing.tier()).count());
  }

  private static String title(Words words, FigureQuery query, PopulationDesk.Opened opened) {
    return words.text(
        "figure." + query.figure().word(),
        rung(words, query.tier(), opened.ladder()),
        rung(words, query.before(), opened.ladder()),
        names(words, query, query.of(), opened),
        names(words, query, query.without(), opened),
        String.valueOf(query.days()),
        String.valueOf(query.from()),
        String.valueOf(query.factor()),
        query.tier() + 1);
  }

  private static String rung(Words words, int tier, Ladder ladder) {
    return ladder
        .findRung(tier)
        .map(rung -> words == Words.ENGLISH ? rung.labelEn() : rung.label())
        .orElseGet(() -> words.text("place.none"));
  }

  private static String names(
      Words words, FigureQuery query, List<String> of, PopulationDesk.Opened opened) {
    return of.isEmpty()
        ? words.text("figure.unsaid." + (query.figure() == Figure.LIVING ? "place" : "all"))
        : of.stream()
            .map(text -> name(words, query, text, opened))
            .collect(Collectors.joining(words.text("figure.and")));
  }

  private static String name(
      Words words, FigureQuery query, String text, PopulationDesk.Opened opened) {
    return switch (query.figure()) {
      case LIVING -> text;
      case CAME, LEFT, UNDER -> {
        EngagementKind kind = query.kind();
        yield kind == null ? words.text("figure.unsaid.all") : words.kind(kind);
      }
      case LISTED -> PersonLists.name(words, text, opened.view());
      default -> {
        Id id = Id.parse(text);
        String name = opened.view().show(id).name();
        yield name != null ? name : id.is(EntityKind.PERSON) ? "" : id.key();
      }
    };
  }
}
