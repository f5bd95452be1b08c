package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.directory.PersonConsent.AskedOf;
import enishi.directory.PersonConsent.Choice;
import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.Consent;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Person;
import enishi.model.Word;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The door to consent: whether a person is asked to introduce others, only to be introduced, or
 * neither, and how many requests they take at once. A member chooses for themselves; organizers and
 * administrators for persons they see, which is noted. The choice counts at once, above every
 * dataset.
 */
public final class Consents {
  static final int MAX_LIMIT = 10_000;
  private static final long NO_LIMIT = -1;

  private final Store store;
  private final Recorder recorder;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;

  public Consents(
      Store store,
      Recorder recorder,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.recorder = recorder;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a person agreed to, and who asked them. Throws forbidden for who may not ask that, and
   * unknown-id for a person whom the asker may not see.
   */
  public PersonConsent find(Id person, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, LocalDate.now(clock));
    Id known = admit(person, asker, view);
    Showing showing = new Showing(network.facts(), view);
    PersonConsent answer = answer(known, network, showing);
    audit.record(asker, "consent", showing.shown(), known.value());
    return answer;
  }

  /**
   * Chooses for a person from now on.
   *
   * @param openRequestLimit null to leave it as it is recorded elsewhere
   */
  public PersonConsent choose(
      Id person, Consent consent, @Nullable Integer openRequestLimit, Asker asker) {
    if (openRequestLimit != null && (openRequestLimit < 0 || openRequestLimit > MAX_LIMIT)) {
      throw badInput("open request limit (%d) must be 0 to %d", openRequestLimit, MAX_LIMIT);
    }
    Network network = living.now();
    Id known = admit(person, asker, views.of(asker, network, LocalDate.now(clock)));
    Facts recorded = network.facts().recorded();
    List<Recording.Row> rows =
        network.facts().idsOf(known).stream()
            .filter(id -> recorded.find(id).isPresent())
            .map(id -> row(recorded.person(id), consent, openRequestLimit))
            .toList();
    var recording =
        new Recording(
            "consent " + known,
            asker.isSelf(known) ? "own choice" : "choice noted by " + asker.role().word(),
            rows);
    audit.record(asker, "consent-choice", List.of(known), known + " " + consent.word());
    store.transaction(
        work -> {
          recorder.record(work, recording);
          return work.run(
              DirectoryCypher.KEEP_CONSENT_CHOICE, params(known, consent, openRequestLimit, asker));
        });
    return find(known, asker);
  }

  /** Of a person who was merged, every id says it, for the strictest of them counts. */
  private static Recording.Row row(Person card, Consent consent, @Nullable Integer limit) {
    Map<String, String> cells = new HashMap<>();
    cells.put("id", card.id().value());
    cells.put("name", card.name());
    cells.put("consent", consent.word());
    cells.put("open_request_limit", Objects.toString(limit, ""));
    return new Recording.Row("people", cells);
  }

  /** The person, if the asker may read and choose for them. */
  static Id admit(Id person, Asker asker, View view) {
    if (!person.is(EntityKind.PERSON)) {
      throw badInput("id (%s) is not a person, expected person:…", person);
    }
    Id meant = view.own(person, asker);
    asker.requireMayAskFor(meant);
    if (!asker.organizes() && !asker.isSelf(meant)) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s, %s) may not read what (%s) agreed to, expected that person or an organizer"
              .formatted(asker.name(), asker.role().word(), person));
    }
    return view.resolve(person);
  }

  private PersonConsent answer(Id id, Network network, Showing showing) {
    Person person = network.facts().person(id);
    showing.show(id);
    return new PersonConsent(
        id,
        person.name(),
        person.consent(),
        person.openRequestLimit(),
        network.facts().requests().stream()
            .filter(request -> isAsked(id, request))
            .sorted(Comparator.comparing(IntroductionRequest::askedOn).reversed())
            .map(request -> asked(id, request, showing))
            .toList(),
        choices(network.facts().idsOf(id)),
        ErasureRequests.find(store, network.facts().idsOf(id)).orElse(null));
  }

  /** Requests of the person's own are not among them: they might tell who declined. */
  private static boolean isAsked(Id person, IntroductionRequest request) {
    return request.asked() == null
        ? person.equals(request.introducer()) || person.equals(request.target())
        : person.equals(request.asked());
  }

  private static AskedOf asked(Id person, IntroductionRequest request, Showing showing) {
    boolean isTarget = person.equals(request.target());
    return new AskedOf(
        request.askedOn(),
        request.answeredOn(),
        request.outcome() == null ? null : request.outcome().word(),
        isTarget ? "target" : "introducer",
        showing.shown(request.requester()),
        showing.shown(isTarget ? request.introducer() : request.target()));
  }

  private List<Choice> choices(List<Id> ids) {
    return ids.stream()
        .map(id -> Map.<String, Object>of("person", id.value()))
        .flatMap(one -> store.read(DirectoryCypher.LIST_CONSENT_CHOICES, one).stream())
        .map(Consents::choice)
        .sorted(Comparator.comparing(Choice::at).reversed())
        .toList();
  }

  private static Choice choice(Row row) {
    long limit = row.number("limit");
    return new Choice(
        Instant.ofEpochMilli(row.number("at")),
        Word.parse(Consent.class, row.text("consent")),
        limit < 0 ? null : (int) limit,
        row.flag("isOwn"),
        Word.parse(Role.class, row.text("role")));
  }

  private Map<String, Object> params(
      Id person, Consent consent, @Nullable Integer limit, Asker asker) {
    return Map.of(
        "person", person.value(),
        "at", clock.millis(),
        "consent", consent.word(),
        "limit", limit == null ? NO_LIMIT : (long) limit,
        "role", asker.role().word(),
        "isOwn", asker.isSelf(person));
  }
}
