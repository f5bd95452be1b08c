package enishi.correction;

import enishi.correction.PersonFile.AccountLine;
import enishi.correction.PersonFile.Sent;
import enishi.directory.Consents;
import enishi.directory.PersonConsent;
import enishi.directory.PersonReads.Read;
import enishi.directory.Reads;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The door to disclosure: all that is recorded of a person, for that person, who is known by having
 * signed in, or for an organizer who hands it to them.
 */
public final class Disclosures {
  private final LivingNetwork living;
  private final Views views;
  private final Corrections corrections;
  private final Consents consents;
  private final Reads reads;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  public Disclosures(
      LivingNetwork living,
      Views views,
      Corrections corrections,
      Consents consents,
      Reads reads,
      Accounts accounts,
      AuditTrail audit,
      Clock clock) {
    this.living = living;
    this.views = views;
    this.corrections = corrections;
    this.consents = consents;
    this.reads = reads;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everything about that person. Who takes it is noted first, also the person themselves. */
  public PersonFile find(Id person, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, LocalDate.now(clock));
    Id known = Corrections.admit(person, asker, view);
    audit.recordDeed(asker, "disclosure", List.of(known), known.value());
    List<Read> all = reads.listAll(known, asker).reads();
    PersonConsent consent = consents.find(known, asker);
    List<Sent> sent = sent(known, network, view);
    audit.record(
        asker,
        "disclosure",
        sent.stream().map(request -> request.target().id()).filter(Objects::nonNull).toList(),
        known.value());
    return new PersonFile(
        clock.instant(),
        asker.name(),
        network.facts().person(known),
        corrections.listFacts(known, asker).stream().map(FactLine::fact).toList(),
        all,
        all.stream().filter(read -> isGiven(read.action())).toList(),
        consent.requests(),
        sent,
        consent.history(),
        accounts.list().stream()
            .filter(account -> known.equals(account.person()))
            .map(account -> new AccountLine(account.name(), account.role().word()))
            .toList(),
        corrections.listOf(known, asker),
        consent.erasureAskedAt());
  }

  /** Whom the person asked to be introduced to. */
  private static List<Sent> sent(Id person, Network network, View view) {
    return network.facts().requests().stream()
        .filter(request -> request.requester().equals(person))
        .map(request -> new Sent(request.askedOn(), view.show(request.target())))
        .distinct()
        .toList();
  }

  private static boolean isGiven(String action) {
    return action.startsWith("export") || action.startsWith("introduction-request");
  }
}
