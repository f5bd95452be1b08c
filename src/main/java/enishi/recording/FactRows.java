package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Draft.Cells;
import enishi.table.CellParser;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a typed fact into the rows of a dataset's tables. */
final class FactRows {
  private final FactDraft typed;
  private final Network network;
  private final LocalDate on;
  private final Draft draft = new Draft();
  private final Describing describing;

  private FactRows(FactDraft typed, Network network, LocalDate on) {
    this.typed = typed;
    this.network = network;
    this.on = on;
    this.describing = new Describing(network, draft, on);
  }

  static Draft of(FactDraft typed, Network network, LocalDate on) {
    FactRows rows = new FactRows(typed, network, on);
    rows.write();
    return rows.draft;
  }

  private void write() {
    switch (typed.kind()) {
      case MEETING -> tie("met_at");
      case TIE -> tie(typed.choice(field("tie")));
      case ATTENDANCE -> engagement(person("person"), typed.choice(field("took")), id("event"));
      case STAY -> stay();
      case DONATION -> engagement(person("person"), "donated", id("municipality"));
      case POST -> engagement(person("person"), "posted", id("about"));
      case VOLUNTEERING -> engagement(person("person"), "volunteered", id("about"));
      case REFERRAL -> refer();
      case NEED -> need();
      case REPORT, CONTACTS ->
          throw badInput("kind (%s) is not recorded by form", typed.kind().word());
    }
  }

  private void tie(String kind) {
    Id person = person("person");
    Id other = person("other");
    if (person.equals(other)) {
      throw badInput("person and other are both (%s), expected two persons", person);
    }
    draft.fact(
        "ties",
        Cells.tie(person, other, kind, on)
            .with("until", day("until"))
            .with("event", kind.equals("met_at") ? id("event") : null));
  }

  private void engagement(@Nullable Id subject, String kind, @Nullable Id object) {
    draft.fact(
        "engagements",
        Cells.engagement(subject, kind, object, on)
            .with("role", typed.text("role"))
            .with("amount", yen("amount"))
            .with("context", typed.text("where")));
  }

  private void stay() {
    LocalDate until = day("until");
    if (until != null && until.isBefore(on)) {
      throw badInput("until (%s) is before on (%s).%nMaybe the days are swapped.", until, on);
    }
    draft.fact(
        "stays",
        new Cells()
            .with("id", Id.of(EntityKind.STAY, Keys.next()))
            .with("organization", id("organization"))
            .with("person", person("person"))
            .with("municipality", id("municipality"))
            .with("starts_on", on)
            .with("ends_on", until)
            .with("programme", id("programme")));
  }

  private void refer() {
    draft.fact(
        "referrals",
        new Cells()
            .with("referrer", person("referrer"))
            .with("candidate", person("candidate"))
            .with("project", id("project"))
            .with("on", on)
            .with("expires_on", day("expiresOn")));
  }

  private void need() {
    draft.describe(
        "needs",
        new Cells()
            .with("id", Id.of(EntityKind.NEED, Keys.next()))
            .with("title", typed.text("title"))
            .with("organization", id("organization"))
            .with("project", id("project"))
            .with("skills", typed.text("skills").replaceAll("[、，,]", ";"))
            .with("municipality", id("municipality"))
            .with("budget", yen("budget"))
            .with("opened_on", on)
            .with("closed_on", day("closesOn")));
  }

  private Field field(String name) {
    return typed.kind().field(name);
  }

  private @Nullable Id id(String name) {
    return typed.find(field(name)).orElse(null);
  }

  /** Whoever is chosen, or else described. */
  private Id person(String name) {
    return typed.find(field(name)).orElseGet(() -> describing.person(newcomer(name)));
  }

  private Newcomer newcomer(String field) {
    String residence = typed.text(field + ".residence");
    return new Newcomer(
        typed.text(field + ".name"),
        typed.text(field + ".kana"),
        residence.isEmpty() ? null : Id.parse(EntityKind.MUNICIPALITY, residence),
        typed.text(field + ".organization"),
        null);
  }

  private @Nullable LocalDate day(String name) {
    return read(name, CellParser.DATE).orElse(null);
  }

  private @Nullable Long yen(String name) {
    Long amount = read(name, CellParser.YEN).orElse(null);
    if (amount != null && amount < 0) {
      throw badInput("%s (%d), expected an amount from 0 on", name, amount);
    }
    return amount;
  }

  private <T> Optional<T> read(String name, CellParser<T> parser) {
    String text = typed.text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parser
            .parse(text)
            .orElseThrow(() -> badInput("%s (%s), expected %s", name, text, parser.expected())));
  }
}
