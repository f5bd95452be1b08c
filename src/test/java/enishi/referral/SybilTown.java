package enishi.referral;

import enishi.model.Consent;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Referral;
import enishi.network.Facts;
import enishi.network.FactsBuilder;
import enishi.network.Network;
import enishi.network.StrengthRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fictional project of honest members, grown from three founders referral by referral over the
 * years, into which some of them let sybils: candidates that are all one attacker.
 */
final class SybilTown {
  static final Id PROJECT = Id.of(EntityKind.PROJECT, "p");
  static final LocalDate ATTACK = LocalDate.of(2024, 1, 1);
  private static final int FOUNDERS = 3;
  private static final int NEWCOMERS = 20;
  private static final int DAYS_OPEN = 90;

  private final SplittableRandom random;
  private final int honest;
  private final List<Id> confused = new ArrayList<>();

  /** Person → day of joining; founders always were. */
  private final Map<Id, LocalDate> joined = new TreeMap<>();

  private final List<Referral> referrals = new ArrayList<>();

  SybilTown(long seed, int honest, int confusedMembers) {
    this.random = new SplittableRandom(seed);
    this.honest = honest;
    LocalDate day = ATTACK.minusDays(4L * honest + 40);
    for (int i = FOUNDERS; i < honest; i++) {
      day = day.plusDays(4);
      refer(i, i, 1 + random.nextInt(2), day);
      joined.put(person(i), day.plusDays(5));
    }
    for (int i = 0; i < NEWCOMERS; i++) {
      refer(honest + i, honest, 2, ATTACK.minusDays(10));
    }
    while (confused.size() < confusedMembers) {
      Id member = person(random.nextInt(FOUNDERS, honest));
      if (!confused.contains(member)) {
        confused.add(member);
      }
    }
  }

  /** Lets one or two members with numbers below a bound refer somebody. */
  private void refer(int candidate, int below, int referrers, LocalDate on) {
    int first = random.nextInt(below);
    add(person(first), person(candidate), on);
    if (referrers == 2) {
      add(person((first + random.nextInt(1, below)) % below), person(candidate), on);
    }
  }

  static Id person(int number) {
    return Id.person("h%04d".formatted(number));
  }

  static Id sybil(int number) {
    return Id.person("s%05d".formatted(number));
  }

  List<Id> confused() {
    return List.copyOf(confused);
  }

  /** Honest people who would like to join on the day of the attack, two referrers each. */
  List<Id> newcomers() {
    List<Id> newcomers = new ArrayList<>();
    for (int i = 0; i < NEWCOMERS; i++) {
      newcomers.add(person(honest + i));
    }
    return newcomers;
  }

  SplittableRandom random() {
    return random;
  }

  /** A referral that is open for three months. */
  void add(Id referrer, Id candidate, LocalDate on) {
    add(referrer, candidate, on, DAYS_OPEN);
  }

  void add(Id referrer, Id candidate, LocalDate on, int daysOpen) {
    referrals.add(
        new Referral(referrer, candidate, PROJECT, on, on.plusDays(daysOpen), null, List.of()));
  }

  void join(Id person, LocalDate on) {
    joined.put(person, on);
  }

  /** From that day on the sybils' own referrers say no more of those who joined. */
  void revokeForMembers(LocalDate on) {
    referrals.replaceAll(
        r ->
            r.candidate().key().startsWith("s") && joined.containsKey(r.candidate())
                ? revoked(r, on)
                : r);
  }

  private static Referral revoked(Referral r, LocalDate on) {
    LocalDate since = r.revokedOn() == null ? on : r.revokedOn();
    return new Referral(
        r.referrer(), r.candidate(), PROJECT, r.on(), r.expiresOn(), since, List.of());
  }

  /** The town with so many sybils known by name. */
  Network network(int sybils) {
    FactsBuilder facts = Facts.builder();
    List<Id> founders = new ArrayList<>();
    for (int i = 0; i < FOUNDERS; i++) {
      founders.add(person(i));
    }
    facts.add(
        new Project(
            PROJECT,
            "p",
            ProjectAdmission.REFERRAL_ONLY,
            null,
            null,
            null,
            List.of(),
            founders,
            null));
    for (int i = 0; i < honest + NEWCOMERS; i++) {
      facts.add(described(person(i)));
    }
    for (int i = 0; i < sybils; i++) {
      facts.add(described(sybil(i)));
    }
    joined.forEach((person, day) -> facts.add(joining(person, day)));
    referrals.forEach(facts::add);
    return new Network(facts.build(), StrengthRules.standard());
  }

  private static Person described(Id id) {
    @Nullable Id nowhere = null;
    return new Person(
        id,
        id.key(),
        null,
        List.of(),
        nowhere,
        List.of(),
        false,
        true,
        Consent.INTRODUCIBLE,
        PersonStatus.ACTIVE,
        null);
  }

  private static Engagement joining(Id person, LocalDate day) {
    return new Engagement(
        person, EngagementKind.JOINED, PROJECT, Period.of(day, null), null, null, null, List.of());
  }
}
