package enishi.network;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The {@link Rows} read as facts: what links two things, found by either of them. Only rows that
 * live are found, and those that state the same are one fact. Immutable.
 */
final class FactRows {
  private final IdTable ids;
  private final Origins origins;
  private final Rows rows;
  private final RowFacts read;
  private final Memo<List<Referral>> referrals;
  private final Memo<List<Proposal>> proposals;

  FactRows(IdTable ids, Origins origins, Rows rows, RowFacts read) {
    this.ids = ids;
    this.origins = origins;
    this.rows = rows;
    this.read = read;
    referrals =
        new Memo<>(
            () ->
                SameFacts.referrals(
                    all(kind -> kind == RowKind.REFERRED).mapToObj(read::referral).toList()));
    proposals =
        new Memo<>(
            () ->
                SameFacts.proposals(
                    all(kind -> kind == RowKind.MAKES_PROPOSAL).mapToObj(read::proposal).toList()));
  }

  /**
   * What the engagements table says; {@link Engagements} adds stays, proposals and registers. Read
   * one subject after another, so that no more than one is held.
   */
  Stream<Engagement> engagements() {
    return subjects()
        .flatMap(number -> engagements(fromRows(number, RowKind::isEngagement)).stream());
  }

  /** What a subject did, as the engagements table says. */
  List<Engagement> engagementsOf(Id subject) {
    return engagements(fromRows(ids.find(subject), RowKind::isEngagement));
  }

  /** What anybody did with an object, as the engagements table says. */
  List<Engagement> engagementsWith(Id object) {
    return engagements(toRows(ids.find(object), RowKind::isEngagement));
  }

  /** All ties, those of one person after those of another. */
  Stream<Tie> ties() {
    return subjects().flatMap(number -> ties(fromRows(number, RowKind::isTie)).stream());
  }

  /** The ties of a person. */
  List<Tie> tiesOf(Id person) {
    int number = ids.find(person);
    return ties(IntStream.concat(fromRows(number, RowKind::isTie), toRows(number, RowKind::isTie)));
  }

  /** The ties between two persons. */
  List<Tie> tiesBetween(Id one, Id other) {
    boolean inOrder = one.compareTo(other) < 0;
    int to = ids.find(inOrder ? other : one);
    return ties(
        fromRows(ids.find(inOrder ? one : other), RowKind::isTie)
            .filter(row -> rows.to(row) == to));
  }

  /** The ties that were made at an event. */
  List<Tie> tiesAt(Id event) {
    int number = ids.find(event);
    return number == IdTable.NONE
        ? List.of()
        : ties(all(RowKind::isTie).filter(row -> rows.place(row) == number));
  }

  /** All referrals, made when first asked for and then kept. */
  List<Referral> referrals() {
    return referrals.get();
  }

  /** The referrals that a person made or that were made of them. */
  List<Referral> referralsOf(Id person) {
    int number = ids.find(person);
    IntPredicate isReferral = kind -> kind == RowKind.REFERRED;
    return SameFacts.referrals(
        IntStream.concat(fromRows(number, isReferral), toRows(number, isReferral))
            .mapToObj(read::referral)
            .toList());
  }

  /** The referrals that one of two persons made of the other. */
  List<Referral> referralsBetween(Id one, Id other) {
    int first = ids.find(one);
    int second = ids.find(other);
    IntPredicate isReferral = kind -> kind == RowKind.REFERRED;
    return SameFacts.referrals(
        IntStream.concat(
                fromRows(first, isReferral).filter(row -> rows.to(row) == second),
                fromRows(second, isReferral).filter(row -> rows.to(row) == first))
            .mapToObj(read::referral)
            .toList());
  }

  /** All proposals, made when first asked for and then kept. */
  List<Proposal> proposals() {
    return proposals.get();
  }

  /** Who is on which register, those on one after those on another. */
  Stream<Registration> registrations() {
    return IntStream.range(0, ids.size())
        .filter(number -> ids.kind(number) == EntityKind.REGISTER)
        .mapToObj(ids::id)
        .sorted()
        .flatMap(register -> registrationsOn(register).stream());
  }

  /** The registers that a person is on. */
  List<Registration> registrationsOf(Id person) {
    return SameFacts.registrations(
        fromRows(ids.find(person), kind -> kind == RowKind.LISTED)
            .mapToObj(read::registration)
            .toList());
  }

  /** The persons on a register. */
  List<Registration> registrationsOn(Id register) {
    return SameFacts.registrations(
        toRows(ids.find(register), kind -> kind == RowKind.LISTED)
            .mapToObj(read::registration)
            .toList());
  }

  /** The registers that somebody is on, by id. */
  List<Id> registers() {
    return IntStream.range(0, ids.size())
        .filter(number -> ids.kind(number) == EntityKind.REGISTER)
        .filter(number -> toRows(number, kind -> kind == RowKind.LISTED).findAny().isPresent())
        .mapToObj(ids::id)
        .sorted()
        .toList();
  }

  /** The persons whom a municipality has on its registers, some perhaps several times. */
  Stream<Id> listedIn(Id municipality) {
    int number = ids.find(municipality);
    return number == IdTable.NONE
        ? Stream.empty()
        : all(kind -> kind == RowKind.LISTED)
            .filter(row -> rows.place(row) == number)
            .mapToObj(row -> ids.id(rows.from(row)));
  }

  /** What states the rows from and to a thing. */
  Stream<Evidence> evidence(Id id) {
    int number = ids.find(id);
    return IntStream.concat(fromRows(number, any -> true), toRows(number, any -> true))
        .mapToObj(row -> origins.evidence(rows.origin(row), rows.line(row)))
        .flatMap(List::stream);
  }

  /** What rows of engagements state, each fact once. */
  List<Engagement> engagements(IntStream from) {
    List<Engagement> found = new ArrayList<>();
    from.forEach(row -> found.add(read.engagement(row)));
    return SameFacts.engagements(found);
  }

  /** What rows of ties state, each fact once. */
  List<Tie> ties(IntStream from) {
    List<Tie> found = new ArrayList<>();
    from.forEach(row -> found.add(read.tie(row)));
    return SameFacts.ties(found);
  }

  /** Everybody who has rows from them, by id. */
  private Stream<Integer> subjects() {
    return IntStream.range(0, ids.size())
        .filter(number -> rows.begin(number) < rows.end(number))
        .boxed()
        .sorted(Comparator.comparing(ids::id));
  }

  private IntStream all(IntPredicate kinds) {
    return IntStream.range(0, rows.size())
        .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }

  /** The rows from an entity that live, of some kinds. */
  IntStream fromRows(int number, IntPredicate kinds) {
    return number == IdTable.NONE
        ? IntStream.empty()
        : IntStream.range(rows.begin(number), rows.end(number))
            .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }

  private IntStream toRows(int number, IntPredicate kinds) {
    return number == IdTable.NONE
        ? IntStream.empty()
        : IntStream.range(rows.beginTo(number), rows.endTo(number))
            .map(rows::rowTo)
            .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }
}
