package enishi.intake;

import static enishi.intake.Column.*;
import static enishi.model.EntityKind.*;

import enishi.intake.Placement.Describes;
import enishi.intake.Placement.Records;
import enishi.intake.Placement.Relates;
import enishi.model.Consent;
import enishi.model.DetailKind;
import enishi.model.EngagementKind;
import enishi.model.EventAdmission;
import enishi.model.EventFormat;
import enishi.model.OrganizationKind;
import enishi.model.PersonStatus;
import enishi.model.ProjectAdmission;
import enishi.model.ProposalStatus;
import enishi.model.RequestOutcome;
import enishi.model.Sector;
import enishi.model.TieKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a dataset, in the order in which they are read: entities before the facts that name
 * them. Columns, required ones and words are those of the dataset format; {@code source} is allowed
 * everywhere.
 */
enum DatasetTable {
  MUNICIPALITIES(
      new Describes("code", MUNICIPALITY),
      List.of(
          new Column("code", new Cell.Code(), true),
          text("name").must(),
          text("prefecture").must())),
  ORGANIZATIONS(
      new Describes("id", ORGANIZATION),
      List.of(
          key(ORGANIZATION),
          text("name").must(),
          oneOf("kind", OrganizationKind.class),
          oneOf("sector", Sector.class),
          reference("municipality", MUNICIPALITY),
          texts("aliases"),
          flag("unincorporated"),
          flag("has_rules"))),
  PEOPLE(
      new Describes("id", PERSON),
      List.of(
          key(PERSON),
          text("name").must(),
          text("kana"),
          texts("aliases"),
          reference("residence", MUNICIPALITY),
          texts("skills"),
          flag("decision_maker"),
          flag("fictional"),
          oneOf("consent", Consent.class),
          oneOf("status", PersonStatus.class),
          count("open_request_limit", 0, 10_000))),
  PROJECTS(
      new Describes("id", PROJECT),
      List.of(
          key(PROJECT),
          text("name").must(),
          oneOf("admission", ProjectAdmission.class),
          reference("municipality", MUNICIPALITY),
          date("started_on"),
          date("ended_on"),
          texts("aliases"),
          references("founders", PERSON),
          reference("origin_event", EVENT)),
      RowRule.notBefore("ended_on", "started_on")),
  EVENTS(
      new Describes("id", EVENT),
      List.of(
          key(EVENT),
          text("name").must(),
          oneOf("admission", EventAdmission.class),
          date("starts_on"),
          date("ends_on"),
          reference("municipality", MUNICIPALITY),
          reference("project", PROJECT),
          text("series"),
          oneOf("format", EventFormat.class),
          count("reported_attendance", 0, 100_000_000)),
      RowRule.notBefore("ends_on", "starts_on")),
  NEEDS(
      new Describes("id", NEED),
      List.of(
          key(NEED),
          text("title").must(),
          reference("organization", ORGANIZATION),
          reference("project", PROJECT),
          texts("skills"),
          reference("municipality", MUNICIPALITY),
          yen("budget"),
          date("opened_on"),
          date("closed_on")),
      RowRule.notBefore("closed_on", "opened_on")),
  PROGRAMMES(
      new Describes("id", PROGRAMME),
      List.of(
          key(PROGRAMME),
          text("name").must(),
          reference("hub", MUNICIPALITY),
          date("starts_on"),
          date("ends_on"),
          text("rule")),
      RowRule.notBefore("ends_on", "starts_on")),
  CASES(
      new Describes("number", CASE),
      List.of(
          key("number", CASE),
          count("year", 1868, 2200).must(),
          text("body").must(),
          text("title").must(),
          text("body_kind"),
          text("category"),
          text("subcategory"),
          reference("municipality", MUNICIPALITY),
          reference("project", PROJECT),
          text("summary"))),
  REGISTERS(
      Relates.as("LISTED", "person", "register"),
      List.of(
          key("register", REGISTER),
          reference("person", PERSON).must(),
          date("on"),
          date("until"),
          reference("municipality", MUNICIPALITY)),
      RowRule.notBefore("until", "on")),
  ENGAGEMENTS(
      Relates.typedBy("kind", "subject", "object"),
      List.of(
          reference("subject", PERSON, ORGANIZATION).must(),
          oneOf("kind", EngagementKind.class).must(),
          reference("object", MUNICIPALITY, PROJECT, EVENT, NEED, ORGANIZATION).must(),
          date("on"),
          date("until"),
          text("role"),
          yen("amount"),
          text("context")),
      RowRule.notBefore("until", "on"),
      RowRule.different("object", "subject")),
  TIES(
      Relates.typedBy("kind", "person_a", "person_b"),
      List.of(
          reference("person_a", PERSON).must(),
          reference("person_b", PERSON).must(),
          oneOf("kind", TieKind.class).must(),
          date("on"),
          date("until"),
          reference("event", EVENT)),
      RowRule.notBefore("until", "on"),
      RowRule.different("person_b", "person_a")),
  REFERRALS(
      Relates.as("REFERRED", "referrer", "candidate"),
      List.of(
          reference("referrer", PERSON).must(),
          reference("candidate", PERSON).must(),
          reference("project", PROJECT).must(),
          date("on").must(),
          date("expires_on"),
          date("revoked_on")),
      RowRule.notBefore("expires_on", "on"),
      RowRule.notBefore("revoked_on", "on"),
      RowRule.different("candidate", "referrer")),
  PROPOSALS(
      Relates.as("MAKES_PROPOSAL", "person", "need"),
      List.of(
          text("id").must(),
          reference("need", NEED).must(),
          reference("person", PERSON).must(),
          date("on"),
          oneOf("status", ProposalStatus.class),
          date("decided_on")),
      RowRule.notBefore("decided_on", "on")),
  INTRODUCTIONS(
      new Records(
          "IntroductionRequest", Map.of("requester", "FROM", "introducer", "VIA", "target", "TO")),
      List.of(
          reference("requester", PERSON).must(),
          reference("introducer", PERSON).must(),
          reference("target", PERSON).must(),
          date("asked_on").must(),
          date("answered_on"),
          oneOf("outcome", RequestOutcome.class),
          reference("asked", PERSON)),
      RowRule.notBefore("answered_on", "asked_on"),
      RowRule.either("asked", "introducer", "target")),
  PROGRAMME_HOSTS(
      Relates.as("HOSTED_BY", "programme", "municipality"),
      List.of(
          reference("programme", PROGRAMME).must(),
          reference("municipality", MUNICIPALITY).must(),
          text("title"),
          date("starts_on"),
          date("ends_on")),
      RowRule.notBefore("ends_on", "starts_on")),
  STAYS(
      new Records(
          "Stay",
          Map.of("organization", "BY", "person", "OF", "municipality", "IN", "programme", "UNDER")),
      List.of(
          key(STAY),
          reference("organization", ORGANIZATION),
          reference("person", PERSON),
          count("headcount", 1, 100_000),
          reference("municipality", MUNICIPALITY).must(),
          date("starts_on").must(),
          date("ends_on").must(),
          reference("programme", PROGRAMME),
          new Column("lodging_per_night", new Cell.YenList(), false),
          yen("transport"),
          text("other_subsidy"),
          texts("reasons")),
      RowRule.notBefore("ends_on", "starts_on"),
      RowRule.oneOf("person", "headcount")),
  ANSWERS(
      new Records("Answer", Map.of("event", "ABOUT")),
      List.of(
          reference("event", EVENT).must(),
          text("respondent").must(),
          count("score", 0, 10).must())),
  KPIS(
      new Records("Kpi", Map.of()),
      List.of(
          text("ledger").must(),
          text("pillar"),
          text("number").must(),
          text("title").must(),
          text("target"),
          text("target_unit"),
          text("actual"),
          text("actual_unit"),
          text("published_rate"))),
  KPI_DETAILS(
      new Records("KpiDetail", Map.of("subject", "ABOUT")),
      List.of(
          text("ledger").must(),
          text("pillar"),
          text("number").must(),
          text("title").must(),
          oneOf("kind", DetailKind.class).must(),
          anyReference("subject"),
          text("measure"),
          text("unit"),
          flag("divisor"))),
  CLAIMS(
      new Records("Claim", Map.of("subject", "ABOUT")),
      List.of(
          anyReference("subject").must(),
          text("measure").must(),
          text("value").must(),
          text("unit"),
          text("qualifier"),
          text("as_of"),
          text("source").must()));

  private final Placement placement;
  private final List<Column> columns;
  private final List<RowRule> rules;

  DatasetTable(Placement placement, List<Column> columns, RowRule... rules) {
    this.placement = placement;
    this.columns =
        columns.stream().anyMatch(c -> c.name().equals("source"))
            ? columns
            : java.util.stream.Stream.concat(
                    columns.stream(), java.util.stream.Stream.of(text("source")))
                .toList();
    this.rules = List.of(rules);
  }

  static Optional<DatasetTable> find(String name) {
    return Arrays.stream(values())
        .filter(t -> t.tableName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The file's name without its ending, for example {@code programme_hosts}. */
  String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Placement placement() {
    return placement;
  }

  List<Column> columns() {
    return columns;
  }

  List<RowRule> rules() {
    return rules;
  }

  /** The column whose ids are described by being there; empty for tables that describe nothing. */
  String describedColumn() {
    return switch (placement) {
      case Describes(String key, var kind) -> key;
      case Relates relates when this == REGISTERS -> relates.to();
      default -> "";
    };
  }

  /** Whether its rows name other entities. */
  boolean namesOthers() {
    return columns.stream().anyMatch(column -> !column.kinds().isEmpty());
  }
}
