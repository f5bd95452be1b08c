package enishi.correction;

import static enishi.model.EnishiException.badInput;

import enishi.directory.ErasureRequests;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The door to correction: a person disputes a fact about themselves or asks to see everything, and
 * an organizer who sees that person answers. An accepted fact no longer counts, whatever version of
 * whatever dataset states it, and counts again when that is undone. Every step is in the audit
 * trail.
 */
public final class Corrections {
  private static final int MAX_TEXT = 1_000;
  private static final int ID_BYTES = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeptDisputes disputes;
  private final LivingNetwork living;
  private final Views views;
  private final ErasureRequests erasures;
  private final AuditTrail audit;
  private final Clock clock;
  private final Answering answering;
  private final FactReferences references;

  public Corrections(
      Store store,
      Recorder recorder,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Clock clock) {
    this.disputes = new KeptDisputes(store);
    this.living = living;
    this.views = views;
    this.erasures = new ErasureRequests(store, living, views, audit, clock);
    this.audit = audit;
    this.clock = clock;
    this.answering = new Answering(store, recorder, clock);
    this.references = new FactReferences(store);
  }

  /** Every fact about a person, newest first, with the disputes about them that wait. */
  public List<FactLine> listFacts(Id person, Asker asker) {
    Network network = living.now();
    View view = view(network, asker);
    Id known = admit(person, asker, view);
    DisputeShowing showing = new DisputeShowing(view, clock, references);
    Map<String, String> open = disputes.openOf(known, network.facts());
    List<FactLine> lines =
        StatedFacts.of(network.facts(), known).stream()
            .map(
                fact ->
                    new FactLine(
                        showing.fact(fact),
                        fact.keys().stream()
                            .map(open::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                        !fact.table().isEmpty()))
            .toList();
    List<Id> shown = new ArrayList<>(showing.shown());
    shown.add(known);
    audit.record(asker, "facts", shown, known.value());
    return lines;
  }

  /**
   * Disputes a fact. Throws bad-input where the fact is none of the person's or is disputed
   * already.
   *
   * @param fact its reference, as a list of facts gives it
   * @param right what is right instead; {@code Right.NOTHING} where it is wrong altogether
   */
  public Dispute dispute(Id person, String fact, String reason, Right right, Asker asker) {
    Network network = living.now();
    View view = view(network, asker);
    Id known = admit(person, asker, view);
    String said = checked("reason", reason);
    StatedFact stated =
        StatedFacts.of(network.facts(), known).stream()
            .filter(one -> isMeant(one, fact))
            .findFirst()
            .orElseThrow(() -> badInput("fact (%s) is none of (%s)", fact, known));
    if (stated.keys().stream().anyMatch(disputes.openOf(known, network.facts())::containsKey)) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "fact (%s) is disputed already and waits for an answer".formatted(fact));
    }
    if (!right.isNothing() && stated.table().isEmpty()) {
      throw badInput(
          "what is right of (%s) cannot be given here.%nMaybe say it in the reason.", fact);
    }
    if (right.role() != null && !stated.table().equals("engagements")) {
      throw badInput("(%s) has no role.%nMaybe say it in the reason.", fact);
    }
    return ask(DisputeKind.FACT, known, stated, said, right, view, asker);
  }

  /** Asks to see everything; a person who is signed in need not wait for it. */
  public Dispute askForDisclosure(Id person, String reason, Asker asker) {
    View view = view(living.now(), asker);
    Id known = admit(person, asker, view);
    return ask(DisputeKind.DISCLOSURE, known, null, reason.strip(), Right.NOTHING, view, asker);
  }

  private Dispute ask(
      DisputeKind kind,
      Id person,
      @Nullable StatedFact fact,
      String reason,
      Right right,
      View view,
      Asker asker) {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    String id = "dispute-" + HexFormat.of().formatHex(bytes);
    KeptDispute asked =
        KeptDispute.asked(
            id, kind, person, fact, reason, right, clock.instant(), asker.isSelf(person));
    audit.recordDeed(asker, "correction-asked", List.of(person), id);
    disputes.keep(asked);
    return new DisputeShowing(view, clock, references).show(asked);
  }

  /** A member's own; for organizers what waits of persons they see, the most urgent first. */
  public List<Dispute> list(Asker asker) {
    Network network = living.now();
    View view = view(network, asker);
    DisputeShowing showing = new DisputeShowing(view, clock, references);
    if (!asker.organizes()) {
      requireNamed(asker);
      return listOf(Objects.requireNonNull(asker.person()), asker);
    }
    Stream<Dispute> asked =
        disputes
            .all()
            .filter(dispute -> view.find(dispute.person()).isPresent())
            .map(showing::show);
    Stream<Dispute> erasing =
        erasures.list(asker).stream()
            .map(request -> showing.erasure(request.person(), request.at()));
    List<Dispute> all =
        Stream.concat(asked, erasing)
            .sorted(
                Comparator.comparing((Dispute d) -> d.state() != DisputeState.OPEN)
                    .thenComparing(Dispute::askedAt)
                    .thenComparing(Dispute::id))
            .toList();
    audit.record(asker, "corrections", showing.shown(), "");
    return all;
  }

  /** Those of one person, newest first. */
  public List<Dispute> listOf(Id person, Asker asker) {
    Network network = living.now();
    View view = view(network, asker);
    Id known = admit(person, asker, view);
    DisputeShowing showing = new DisputeShowing(view, clock, references);
    List<Dispute> all = disputes.of(known, network.facts()).map(showing::show).toList();
    audit.record(asker, "corrections", showing.shown(), known.value());
    return all;
  }

  /** Throws unknown-id where there is none that the asker may know of. */
  public Dispute get(String id, Asker asker) {
    View view = view(living.now(), asker);
    KeptDispute kept = find(id, view, asker);
    DisputeShowing showing = new DisputeShowing(view, clock, references);
    Dispute shown = showing.show(kept);
    audit.record(asker, "corrections", showing.shown(), id);
    return shown;
  }

  /**
   * Answers a dispute. The person may only withdraw; nobody but an administrator answers their own.
   *
   * @param reason told to the person; needed where it is declined
   */
  public Dispute answer(String id, DisputeState answer, String reason, Asker asker) {
    Network network = living.now();
    View view = view(network, asker);
    KeptDispute kept = find(id, view, asker);
    if (answer != DisputeState.WITHDRAWN) {
      asker.requireOrganizes();
      if (asker.isSelf(view.own(kept.person(), asker)) && !asker.seesEverything()) {
        throw new EnishiException(
            ErrorCode.FORBIDDEN,
            "(%s) is about the asker, expected another organizer to answer it".formatted(id));
      }
    }
    String said = answer == DisputeState.DECLINED ? checked("reason", reason) : reason.strip();
    audit.recordDeed(asker, "correction-" + answer.word(), List.of(kept.person()), id);
    boolean refutes = kept.kind() == DisputeKind.FACT && answer == DisputeState.ACCEPTED;
    answering.answer(
        kept,
        answer,
        said,
        asker,
        refutes ? Answering.Rows.of(kept, network.facts()) : Answering.Rows.NONE);
    View now = view(living.now(), asker);
    return new DisputeShowing(now, clock, references).show(disputes.find(id).orElse(kept));
  }

  /** By its reference, or by its key where one knows it. */
  private boolean isMeant(StatedFact fact, String named) {
    String key = fact.key().toString();
    return key.equals(named) || references.of(key).equals(named);
  }

  private KeptDispute find(String id, View view, Asker asker) {
    return disputes
        .find(id)
        .filter(kept -> asker.organizes() || asker.isSelf(view.own(kept.person(), asker)))
        .filter(kept -> view.find(kept.person()).isPresent())
        .orElseThrow(
            () ->
                new EnishiException(
                    ErrorCode.UNKNOWN_ID,
                    "unknown dispute (%s).%nMaybe list them: enishi corrections.".formatted(id)));
  }

  private View view(Network network, Asker asker) {
    return views.of(asker, network, LocalDate.now(clock));
  }

  /** The person, if the asker may read and ask for them. */
  static Id admit(Id person, Asker asker, View view) {
    if (!person.is(EntityKind.PERSON)) {
      throw badInput("id (%s) is not a person, expected person:…", person);
    }
    requireNamed(asker);
    asker.requireMayAskFor(view.own(person, asker));
    return view.resolve(person);
  }

  /** A researcher sees nobody under a name and stands for nobody. */
  private static void requireNamed(Asker asker) {
    if (!asker.organizes() && asker.person() == null) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s, %s) stands for no person, expected a member or an organizer"
              .formatted(asker.name(), asker.role().word()));
    }
    if (asker.seesPseudonyms()) {
      throw new EnishiException(ErrorCode.FORBIDDEN, "a researcher sees nobody under a name");
    }
  }

  private static String checked(String what, String text) {
    String tidy = text.strip();
    if (tidy.isEmpty() || tidy.length() > MAX_TEXT) {
      throw badInput("%s has (%d) characters, expected 1 to %d", what, tidy.length(), MAX_TEXT);
    }
    return tidy;
  }
}
